// Searches the export of a site in the browser, with the results and scores of vn.congkhai.search.query.Searcher.
import { files, manifest } from './files.mjs';
import { Lexicon } from './lexicon.mjs';
import { plan, queryWords } from './query.mjs';
import { typed } from './conditions.mjs';
import { postings } from './postings.mjs';
import { columns } from './columns.mjs';
import { numbers } from './numbers.mjs';
import { best, both, places, quoted, ranking } from './rank.mjs';
import { cards } from './cards.mjs';
import { snippet } from './snippet.mjs';
import { correction, suggest } from './suggest.mjs';

const FEW = 5;
const EVERY_BOOST = 20;
const SPELLED_BOOST = 20;
const VALUE_BOOST = 15;
/** So many documents of unpacked lists are kept for the next query. */
const KEPT = 4_000_000;
const RANGES = 16;

export { SearchError } from './files.mjs';

/**
 * Opens the export in the site's `search/` folder, given by its http(s) address; rejects with a SearchError, whose
 * message is for the reader. Resolves to an object with `stamp`, `documents`, `facets` (their names in order) and
 *
 * `search(text, {limit, filters, range, sort})`: resolves to `{total, exact, stage, conditions, correction, hits}`.
 * `filters` has for a facet the values of which a document must have one; `range` is `{unit, from, to}` in base units,
 * each may be missing; `sort` is relevance, value-up, value-down, year or commune. `stage` tells how far the search went:
 * all, most, apart, any. A hit is `{url, score, title, kind, context, flag, snippet, targets, document}`: the address
 * relative to the site's root; place, document, indicator, commitment or section; the line under the title; a warning or
 * ''; pieces `{text, mark}`; `{label, raw, period, unit, status}` each; the folder of its document or ''.
 *
 * `counts(text, {filters, range})`: for each facet `[{value, label, count}]`, most documents first; its own filter does
 * not narrow it; of everything where nothing is asked. `units()`: `[{unit, label}]`. `suggest(text)`: up to six whole queries for the unfinished last word.
 */
export async function open(indexUrl) {
  const base = String(indexUrl).endsWith('/') ? String(indexUrl) : `${indexUrl}/`;
  const found = await manifest(base);
  const { stamp, documents } = found;
  if (documents === 0) {
    const nothing = { total: 0, exact: true, stage: 'all', conditions: [], hits: [] };
    return {
      stamp, documents, facets: [], search: async () => nothing, counts: async () => ({}),
      units: async () => [], suggest: async () => [],
    };
  }
  const load = files(base, found);
  const lexicon = new Lexicon(found, load);
  const { having, scores } = ranking(found);
  const card = cards(found, load);
  const column = columns(found, load);
  const { units, amounts, firsts } = numbers(found, load);
  const facets = found.fac.names;
  const kept = new Map();
  let size = 0;
  let last = {};

  const keys = async () => (await units()).map(({ unit }) => unit);
  const any = (sets) => (sets.length === 1 ? sets[0] : having([sets.map((docs) => ({ docs }))], 1));
  const ranges = new Map();

  /** The documents with a figure between the two in one of the units; the last few answers are kept. */
  async function between(of, low, high) {
    const name = JSON.stringify([of, String(low), String(high)]);
    const found = ranges.get(name) ?? any(await Promise.all(of.map((unit) => amounts(unit, low, high))));
    ranges.set(name, found);
    for (const old of ranges.keys()) if (ranges.size > RANGES) ranges.delete(old);
    return found;
  }

  async function fetched(clauses) {
    await Promise.all(clauses.filter(({ list, docs }) => list && !docs).map(async (clause) => {
      Object.assign(clause, await postings(clause.list, documents, load));
      if (kept.delete(clause.list)) size -= clause.list.df;
      kept.set(clause.list, 0);
      size += clause.list.df;
    }));
    for (const list of kept.keys()) {
      if (size <= KEPT) break;
      size -= list.df;
      kept.delete(list);
      list.found = undefined;
    }
  }

  /** What a text finds, before the filters nextTo it: {docs, scores, stage, conditions, correction, marks}. */
  function answer(text) {
    if (last.text !== text) {
      const answering = read(text);
      last = { text, answering };
      answering.catch(() => (last = {}));
    }
    return last.answering;
  }

  async function read(text) {
    const { nfc, words: all, quotes, conditions } = typed(text, /[0-9]/.test(text) ? await keys() : []);
    const figures = new Set(all.map(({ figure }) => figure).filter(Boolean));
    const [words, ...own] = await Promise.all([
      queryWords(all, lexicon),
      ...quotes.map((quote) => quoted(quote, lexicon, load)),
      ...conditions.map(({ columns: of, from = -Infinity, to = Infinity, fromOpen, toOpen }) =>
        between(of, fromOpen ? nextTo(from, 1) : from, toOpen ? nextTo(to, -1) : to)),
      ...[...figures].map(async (figure) => {
        figure.points = VALUE_BOOST;
        figure.name = `${figure.value} ${figure.columns}`;
        figure.docs = await between(figure.columns, figure.value, figure.value);
      })]);
    const within = own.filter(Boolean).reduce((docs, more) => both(more, docs), undefined);
    const [result, meant] = await Promise.all([find(words, within), correction(nfc, words, lexicon)]);
    return {
      ...result, correction: meant, narrows: Boolean(within),
      conditions: conditions.map(({ columns: of, ...condition }) => condition),
    };
  }

  /** The stages of vn.congkhai.search.query.Plan. */
  async function find(words, own) {
    const strict = plan(words, lexicon);
    if (strict.clauses.length === 0) {
      return { lists: words.length === 0, docs: words.length > 0 ? new Int32Array() : own, stage: 'all', marks: new Set() };
    }
    await fetched(strict.clauses);
    const matching = ({ placeWords, otherWords }, needed) => {
      const there = having(placeWords, placeWords.length, own);
      return otherWords.length > 0 ? having(otherWords, needed, there) : there;
    };
    const { marks } = strict;
    const every = matching(strict, strict.otherWords.length);
    if (every.length >= FEW) return { docs: every, scores: scored(strict, every), stage: 'all', marks };
    const most = matching(strict, strict.most);
    if (most.length < FEW) {
      const loose = plan(words, lexicon, true, most.length > 0 ? strict : undefined);
      await fetched(loose.clauses);
      const apart = matching(loose, loose.most);
      if (apart.length > most.length) return { docs: apart, scores: scored(loose, apart), stage: 'apart', marks };
      if (apart.length === 0) {
        const some = both(any(loose.clauses.map(({ docs }) => docs)), own);
        return { docs: some, scores: scored(loose, some), stage: 'any', marks };
      }
    }
    return { docs: most, scores: scored(strict, most), stage: most.length > every.length ? 'most' : 'all', marks };
  }

  const scored = ({ clauses, every, spelled }, docs) => scores([
    ...clauses, { points: EVERY_BOOST, docs: every.length > 0 ? having(every, every.length, docs) : [] },
    { points: SPELLED_BOOST, docs: spelled.length > 0 ? having(spelled, spelled.length, docs) : [] }], docs);

  /** The found documents that fit the range, with their scores, and which facets' filters each of them fails. */
  async function narrowedBy(text, filters = {}, range = {}, every) {
    const found = await answer(String(text ?? ''));
    const set = facets.filter((name) => Object.hasOwn(filters, name) && [filters[name]].flat().length > 0);
    const [from, to] = [bound(range.from, -Infinity), bound(range.to, Infinity)];
    const ranged = from > -Infinity || to < Infinity;
    let { docs, scores: points } = found;
    if (!every && found.lists && !found.narrows && !ranged && set.length === 0) docs = new Int32Array();
    docs ??= Int32Array.from({ length: documents }, (_, doc) => doc);
    points ??= new Float32Array(docs.length);
    if (ranged) {
      const fits = from > to ? new Int32Array() : await between(range.unit === undefined ? await keys() : [range.unit], from, to);
      const kept = places(docs, fits);
      points = Float32Array.from(kept, (i) => points[i]);
      docs = kept.map((i) => docs[i]);
    }
    return { ...found, docs, scores: points, fails: await facetMasks(docs, set, filters, facets, column) };
  }

  return {
    stamp,
    documents,
    facets,
    units,
    suggest: (text) => suggest(String(text ?? ''), lexicon),
    search: async (text, { limit = 10, filters, range, sort } = {}) => {
      const all = await narrowedBy(text, filters, range);
      const unit = range?.unit ?? filters?.unit?.[0] ?? all.conditions.find((condition) => condition.unit)?.unit;
      const { docs, scores: points, fails } = all;
      const fits = fails ? Int32Array.from(docs.keys()).filter((i) => fails[i] === 0) : undefined;
      const compare = await ordered(sort, unit, docs, points, column, firsts);
      const total = fits ? fits.length : docs.length;
      const top = best(total, limit, fits ? (a, b) => compare(fits[a], fits[b]) : compare).map((i) => (fits ? fits[i] : i));
      return {
        total, exact: true, stage: all.stage, conditions: all.conditions, correction: all.correction,
        hits: await Promise.all(top.map(async (i) => {
          const { lead, home, targets, ...shown } = await card(docs[i]);
          return {
            ...shown, score: points[i], snippet: snippet(lead, all.marks), document: home,
            targets: targets.map(([label, raw, period, of, status]) => ({ label, raw, period, unit: of, status })),
          };
        })),
      };
    },
    counts: async (text, { filters, range } = {}) => {
      const { docs, fails } = await narrowedBy(text, filters, range, true);
      const counts = {};
      for (const [n, name] of facets.entries()) {
        const { values, sets, of } = await column(name);
        const inSet = new Uint32Array(sets.length);
        docs.forEach((doc, i) => {
          if (!fails || (fails[i] & ~(1 << n)) === 0) inSet[of[doc]]++;
        });
        const sums = values.map((value) => ({ ...value, count: 0 }));
        sets.forEach((members, number) => members.forEach((value) => (sums[value].count += inSet[number])));
        counts[name] = sums.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
      }
      return counts;
    },
  };
}

/** An end of a range; what is no number is no end. */
const bound = (end, none) => (end === undefined || end === null || end === '' || Number.isNaN(Number(end)) ? none : Number(end));

/** The double next to a figure that is not negative. */
function nextTo(figure, step) {
  const bits = new DataView(new ArrayBuffer(8));
  if (figure === 0 && step < 0) return -Number.MIN_VALUE;
  bits.setFloat64(0, figure);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(step));
  return bits.getFloat64(0);
}

/** For each document the filters that it fails, a bit for each facet; undefined when there are no filters. */
async function facetMasks(docs, set, filters, facets, column) {
  if (set.length === 0) return undefined;
  const fails = new Uint8Array(docs.length);
  for (const name of set) {
    const { values, sets, of } = await column(name);
    const wanted = new Set([filters[name]].flat().map(String));
    const bit = 1 << facets.indexOf(name);
    const bits = sets.map((members) => (members.some((value) => wanted.has(values[value].value)) ? 0 : bit));
    docs.forEach((doc, i) => (fails[i] |= bits[of[doc]]));
  }
  return fails;
}

/** How two found documents are to be ordered, given by their places among the found; equals stay as they are. */
async function ordered(sort, unit, docs, scores, column, firsts) {
  const relevance = (a, b) => scores[b] - scores[a];
  const by = (numbers) => (a, b) => (numbers[a] === numbers[b] ? relevance(a, b) : numbers[a] - numbers[b]);
  if (sort === 'year' || sort === 'commune') {
    const { values, sets, of } = await column(sort);
    const first = sets.map((members) => (members.length === 0 ? Infinity : sort === 'commune' ? members[0]
      : -Math.min(...members.map((value) => Number(values[value].value)))));
    return by(Float64Array.from(docs, (doc) => first[of[doc]]));
  }
  if (/^value-(up|down)$/.test(sort) && unit !== undefined) {
    const { docs: those, values } = await firsts(unit);
    const sign = sort === 'value-up' ? 1 : -1;
    const numbers = new Float64Array(docs.length).fill(Infinity);
    const at = places(those, docs);
    places(docs, those).forEach((i, n) => (numbers[i] = sign * values[at[n]]));
    return by(numbers);
  }
  return relevance;
}
