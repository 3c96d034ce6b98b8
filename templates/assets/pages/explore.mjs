// The table of all targets, narrowed as the address asks. While it asks for nothing, the table that came with the
// page stands; it is in the order of communes.
import { LONGEST, changed, clean, hrefOf, narrowed, stateOf } from './address.mjs';
import { FilterPanel, learn } from './filters.mjs';
import { forget, home, index, pageOf } from './index.mjs';
import { Results } from './results.mjs';
import { TargetTable } from './rows.mjs';

const STEP = 50;
const input = document.getElementById('q');
const details = document.getElementById('_loc');
const box = document.getElementById('ket-qua');
const whole = document.getElementById('_bang');
const title = document.title;
const usual = box.dataset.states.split(' ');

let turn = 0;
let state;

/** What of the index is in the table: indicators, of documents of the usual states unless others are asked for. */
const inTable = (filters) => ({ state: usual, ...filters, kind: ['indicator'] });

/** The engine as the filters need it: the kind is no choice here. */
async function ofTable() {
  const engine = await index();
  return {
    facets: engine.facets.filter((facet) => facet !== 'kind'),
    units: () => engine.units(),
    counts: (query, { filters, range }) => engine.counts(query, { filters: inTable(filters), range }),
  };
}

const words = { ...details.dataset, ...box.dataset };
const table = new TargetTable(words, (hit) => ({
  page: pageOf(hit, state.query),
  plain: pageOf(hit),
  document: new URL(hit.document, home).href,
}));
const results = new Results(box, details.dataset, {
  list: table.element,
  draw: ({ hits }) => table.show(hits, state.filters.state || usual.includes('draft') ? '' : words.usual),
  go,
  more: () => show(state, { shown: (history.state?.shown ?? STEP) + STEP, focus: 'more' }),
  retry: (fault) => (fault?.name === 'SearchError' || !navigator.onLine ? show(state) : location.reload()),
  follow: (url) => history.replaceState({ ...history.state, followed: url }, ''),
});
const panel = new FilterPanel(details, details.dataset, {
  onChange: (next) => go(next, 'stay'),
  onDone: () => results.heading.focus(),
});

/** Without words nothing is nearer to them: the order is that of communes. */
function stateIn(params) {
  const { kind, ...filters } = stateOf(params).filters;
  const asked = { ...stateOf(params), filters };
  return asked.query || asked.sort !== 'relevance' ? asked : { ...asked, sort: 'commune' };
}

/** Whether the table that came with the page is not the answer. */
const asks = (asked) => asked.query !== '' || narrowed(asked) || asked.sort !== 'commune';

/** The address of what is asked; the usual order stands in none. */
const addressOf = (asked) => hrefOf(asked.query || asked.sort !== 'commune' ? asked : { ...asked, sort: 'relevance' });

/** Shows what is asked; `focus` is the heading, the first of more rows, or stays where it is. */
function show(asked, { shown = STEP, focus = 'heading', followed, cut = false } = {}) {
  state = asked;
  document.title = asked.query ? `${asked.query} – ${title}` : title;
  history.replaceState({ shown, followed }, '');
  panel.show(asked, ofTable);
  fill(shown, { focus, followed, cut });
}

/** The index answers while something is asked or the filters are open: with them comes the order. */
async function fill(shown, { focus, followed, cut }) {
  const mine = ++turn;
  const asked = state;
  const { query, filters, range, sort } = asked;
  whole.hidden = asks(asked) || details.open;
  if (!whole.hidden) {
    results.clear();
    return;
  }
  const busy = setTimeout(() => mine === turn && results.busy(), 200);
  try {
    const engine = await index();
    const answer = await engine.search(query, { limit: shown, filters: inTable(filters), range, sort });
    // A name that cannot be had is shown by its address instead.
    await learn(asked, engine, answer.conditions).catch(() => {});
    if (mine !== turn) return;
    const all = answer.hits.length < shown || answer.hits.length >= answer.total;
    results.show(asked, { ...answer, all }, { focus, followed, cut });
  } catch (fault) {
    forget();
    if (mine !== turn) return;
    whole.hidden = false;
    results.fail(fault, focus);
  } finally {
    clearTimeout(busy);
  }
}

/** Makes it the address, then shows it. */
function go(next, focus = 'heading', cut = false) {
  const asked = stateIn(new URL(hrefOf(next), location.href).searchParams);
  if (addressOf(asked) !== addressOf(state)) history.pushState(null, '', addressOf(asked));
  // Words that were typed since and not yet searched are not taken away.
  if (focus !== 'stay') input.value = asked.query;
  show(asked, { focus, cut });
}

function fromAddress() {
  const asked = stateIn(new URLSearchParams(location.search));
  // Words may have been typed while this module was on its way.
  if (asked.query || state) input.value = asked.query;
  show(asked, { focus: asks(asked) ? 'heading' : 'stay', ...history.state });
}

input.form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = clean(input.value);
  const sort = query && !state.query ? 'relevance' : state.sort;
  go(changed(state, { query, sort }), 'heading', input.value.trim().length > LONGEST);
});
details.addEventListener('toggle', () => {
  if (!asks(state)) fill(STEP, { focus: 'stay' });
});
addEventListener('popstate', fromAddress);
fromAddress();
