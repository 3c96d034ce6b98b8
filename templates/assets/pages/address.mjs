// The address of a search, which is the only truth about it: words, filters, range of figures, order.

/** Names of the facets in addresses, in the order in which they are written. */
const NAMES = {
  province: 'tinh',
  commune: 'xa',
  field: 'linh-vuc',
  year: 'nam',
  kind: 'loai',
  state: 'tinh-trang',
  result: 'ket-qua',
  unit: 'don-vi',
};
const SORTS = ['value-up', 'value-down', 'year', 'commune'];
const NO_UNIT = '-';
const MOST_VALUES = 50;

/** So many characters of a query are searched: an address of that length is taken by every host. */
export const LONGEST = 500;

/** The query without control characters, halves of characters and needless spaces. */
export function clean(text) {
  return text
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : ' '))
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .trim();
}

/** What an address asks: `{query, filters, range, sort}` as the engine takes them; what makes no sense is left out. */
export function stateOf(params) {
  const filters = {};
  for (const [facet, name] of Object.entries(NAMES)) {
    const values = [...new Set(params.getAll(name))].filter(Boolean).slice(0, MOST_VALUES);
    if (values.length > 0) filters[facet] = values.map((value) => (value === NO_UNIT ? '' : value)).sort();
  }
  const state = { query: clean(params.get('q') ?? ''), filters, range: undefined, sort: 'relevance' };
  const [from, to] = ['tu', 'den'].map((name) => figure(params.get(name)));
  if (filters.unit && (from !== undefined || to !== undefined)) {
    state.range = { unit: filters.unit[0], from, to };
    delete filters.unit;
  }
  const sort = params.get('sap-xep');
  if (SORTS.includes(sort) && (!sort.startsWith('value') || unitOf(state) !== undefined)) state.sort = sort;
  return state;
}

/** The address of what is asked: always in the same order, without empty parts. */
export function paramsOf({ query, filters = {}, range, sort = 'relevance' }) {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const [facet, name] of Object.entries(NAMES)) {
    const values = facet === 'unit' && range ? [range.unit] : filters[facet] ?? [];
    for (const value of [...values].sort()) params.append(name, value === '' ? NO_UNIT : value);
  }
  if (range?.from !== undefined) params.set('tu', range.from);
  if (range?.to !== undefined) params.set('den', range.to);
  if (sort !== 'relevance') params.set('sap-xep', sort);
  return params;
}

/** The state with changes, without what the changes made senseless. */
export const changed = (state, changes) => stateOf(paramsOf({ ...state, ...changes }));

/** The unit by whose figures the hits can be ordered; undefined if none is chosen. */
export const unitOf = ({ filters, range }) => (range ? range.unit : filters.unit?.[0]);

/** Whether filters or a range narrow the search. */
export const narrowed = ({ filters, range }) => range !== undefined || Object.keys(filters).length > 0;

/** A relative address of the state. */
export function hrefOf(state) {
  const search = paramsOf(state).toString();
  return search ? `?${search}` : './';
}

function figure(text) {
  const number = /^-?[0-9.]+(e\+?[0-9]+)?$/.test(text ?? '') ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
