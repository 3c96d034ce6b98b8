// The search page: takes the query from the address, shows the hits, and keeps address and page in step.
const STEP = 10;
const root = new URL('../../', import.meta.url);
const box = document.getElementById('ket-qua');
const input = document.getElementById('q');
const form = input.form;
const words = box.dataset;

let engine;
let turn = 0;

/** Fills {0} in an interface text. */
const say = (text, value) => text.replace('{0}', value);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function heading(text) {
  return element('h2', { id: 'so-ket-qua', tabIndex: -1, textContent: text });
}

function marked(pieces) {
  return pieces.map((piece) => (piece.mark ? element('mark', { textContent: piece.text }) : piece.text));
}

function hit(found) {
  const kind = words[`kind${found.kind[0].toUpperCase()}${found.kind.slice(1)}`] ?? '';
  const line = [kind, found.context].filter(Boolean).join(' · ');
  const item = element('li', {},
    element('a', { className: 'big', href: new URL(found.url, root).href, textContent: found.title }),
    element('p', { className: 'small', textContent: line }));
  if (found.flag) item.append(element('p', {}, element('span', { className: 'tag open', textContent: found.flag })));
  if (found.snippet.length > 0) item.append(element('p', {}, ...marked(found.snippet)));
  return item;
}

function results(query, { total, hits }, limit) {
  if (total === 0) return [heading(say(words.none, query)), element('p', { textContent: words.try })];
  const title = heading(say(words.count, total.toLocaleString('vi-VN')));
  const list = element('ol', { className: 'hits' }, ...hits.map(hit));
  if (hits.length >= total) return [title, list];
  const more = element('button', { type: 'button', textContent: words.more });
  more.addEventListener('click', () => run(query, limit + STEP, limit));
  return [title, element('p', { className: 'small', textContent: say(words.most, hits.length) }), list, more];
}

function fault(error) {
  if (!navigator.onLine) return words.offline;
  return error?.name === 'SearchError' ? error.message : words.failed;
}

/** Shows the hits; focus goes to the heading, or to the first new hit when more were asked for. */
async function run(query, limit = STEP, seen = 0) {
  const mine = ++turn;
  const busy = setTimeout(() => box.replaceChildren(element('p', { role: 'status', textContent: words.busy })), 200);
  let shown;
  try {
    engine ??= import('../search/engine.mjs').then(({ open }) => open(new URL('search/', root).href));
    shown = results(query, await (await engine).search(query, { limit }), limit);
  } catch (error) {
    engine = undefined;
    shown = [heading(fault(error))];
  }
  clearTimeout(busy);
  if (mine !== turn) return;
  box.replaceChildren(...shown);
  const target = box.querySelectorAll('.hits > li > a')[seen];
  (seen > 0 && target ? target : box.querySelector('h2')).focus();
}

function fromAddress() {
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  input.value = query;
  if (query) run(query);
  else box.replaceChildren();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = input.value.trim();
  if (!query) return;
  const address = new URL(location.href);
  address.search = new URLSearchParams({ q: query });
  history.pushState(null, '', address);
  run(query);
});
addEventListener('popstate', fromAddress);
fromAddress();
