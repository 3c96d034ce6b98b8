// The search page: what the address asks is searched and shown; each choice of the reader becomes an address.
import { LONGEST, changed, clean, hrefOf, narrowed, stateOf } from './address.mjs';
import { element } from './elements.mjs';
import { FilterPanel, learn } from './filters.mjs';
import { draw, groups, inSight } from './hits.mjs';
import { forget, index, pageOf } from './index.mjs';
import { Results } from './results.mjs';
import { suggestions } from './suggest.mjs';

const STEP = 10;
const WIDEST = 8;
const input = document.getElementById('q');
const details = document.getElementById('_loc');
const list = element('ol', { className: 'hits' });
const title = document.title;

let turn = 0;
let state;

const results = new Results(document.getElementById('ket-qua'), details.dataset, {
  list,
  draw: ({ groups: found }, words) => draw(list, found, words, (hit) => pageOf(hit, state.query)),
  go,
  more: () => show(state, { shown: (history.state?.shown ?? STEP) + STEP, focus: 'more' }),
  retry: (fault) => (fault?.name === 'SearchError' || !navigator.onLine ? show(state) : location.reload()),
  follow: (url) => history.replaceState({ ...history.state, followed: url }, ''),
});
const panel = new FilterPanel(details, details.dataset, {
  onChange: (next) => go(next, 'stay'),
  onDone: () => results.heading.focus(),
});
const putAway = suggestions(document.getElementById('goi-y'), input, {
  suggest: async (text) => (await index()).suggest(text),
  href: (query) => hrefOf(changed(state, { query })),
  go: (query) => go(changed(state, { query })),
});

/** As many hits as fill the page when those of a document stand together. */
async function find(asked, shown) {
  const { query, filters, range, sort } = asked;
  const ready = await index();
  for (let limit = shown; ; limit *= 2) {
    const answer = await ready.search(query, { limit, filters, range, sort });
    const found = groups(answer.hits, sort !== 'relevance');
    const all = answer.hits.length < limit || answer.hits.length >= answer.total;
    if (all || inSight(found) >= shown || limit >= shown * WIDEST) {
      // A name that cannot be had is shown by its address instead.
      await learn(asked, ready, answer.conditions).catch(() => {});
      return { ...answer, groups: found, all };
    }
  }
}

/** Searches and shows; `focus` is the heading, the first of more hits, or stays where it is. */
async function show(asked, { shown = STEP, focus = 'heading', followed, cut = false } = {}) {
  const mine = ++turn;
  state = asked;
  putAway();
  document.title = asked.query ? `${asked.query} – ${title}` : title;
  history.replaceState({ shown, followed }, '');
  panel.show(asked, index);
  if (!asked.query && !narrowed(asked)) {
    results.clear();
    return;
  }
  const busy = setTimeout(() => mine === turn && results.busy(), 200);
  try {
    const answer = await find(asked, shown);
    if (mine === turn) results.show(asked, answer, { focus, followed, cut });
  } catch (fault) {
    forget();
    if (mine === turn) results.fail(fault, focus);
  } finally {
    clearTimeout(busy);
  }
}

/** Makes it the address, then shows it. */
function go(next, focus = 'heading', cut = false) {
  if (hrefOf(next) !== hrefOf(state)) history.pushState(null, '', hrefOf(next));
  // Words that were typed since and not yet searched are not taken away.
  if (focus !== 'stay') input.value = next.query;
  show(next, { focus, cut });
}

function fromAddress() {
  const asked = stateOf(new URLSearchParams(location.search));
  input.value = asked.query;
  show(asked, history.state ?? {});
}

input.form.addEventListener('submit', (event) => {
  event.preventDefault();
  const next = changed(state, { query: clean(input.value) });
  go(next, 'heading', input.value.trim().length > LONGEST);
  if (!next.query && !narrowed(next)) results.empty();
});
addEventListener('popstate', fromAddress);
fromAddress();
// Who is here came to search: the engine and its manifest are made ready before the first key.
index().catch(() => {});
