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
/** For having every word, and for having all marked words as they are spelled. */
const ALL_BOOST = 20;
const VALUE_BOOST = 15;
/** So many documents of unpacked lists are kept for the next query. */
const KEPT = 4_000_000;

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
 * not narrow it; of everything where nothing is asked. `units()`: `[{unit, label}]`. `values(facet)`:
 * `[{value, label}]`. `suggest(text)`: up to six whole queries for the unfinished last word.
 */
export async function open(indexUrl) {
  const base = String(indexUrl).replace(/\/?$/, '/');
  const found = await manifest(base);
  const { stamp, documents } = found;
  if (documents === 0) {
    const search = async () => ({ total: 0, exact: true, stage: 'all', conditions: [], hits: [] });
    const none = async () => [];
    return { stamp, documents, facets: [], search, counts: async () => ({}), units: none, values: none, suggest: none };
  }
  const load = files(base, found);
  const lexicon = new Lexicon(found, load);
  const { having, scores } = ranking(found);
  const card = cards(found, load);
  const { values, column } = columns(found, load);
  const { units, amounts, firsts } = numbers(found, load);
  const facets = found.fac.names;
  const kept = new Set();

  const { keys } = found.num;
  const any = (sets) => (sets.length === 1 ? sets[0] : having([sets.map((docs) => ({ docs }))], 1));
  /** The documents with a figure between the two in one of the units. */
  const within = async (of, low, high) => any(await Promise.all(of.map((unit) => amounts(unit, low, high))));
  const ranged = again(within);
  /** What a text finds, before the filters beside it: {docs, scores, stage, conditions, correction, marks}. */
  const answer = again(read);

  async function fill(clauses) {
    await Promise.all(clauses.map(async (clause) => {
      const { list } = clause;
      if (!list) return;
      Object.assign(clause, await postings(list, load));
      kept.delete(list);
      kept.add(list);
    }));
    let size = 0;
    for (const list of [...kept].reverse()) {
      size += list.df;
      if (size > KEPT && kept.delete(list)) list.found = undefined;
    }
  }

  async function read(text) {
    const { nfc, words: all, quotes, conditions } = typed(text, keys);
    const figures = new Set(all.map(({ figure }) => figure).filter(Boolean));
    // Lists of words are fetched beside these, not after them; who awaits them tells what fails.
    const narrowing = Promise.all([
      ...quotes.map((quote) => quoted(quote, lexicon, load)),
      ...conditions.map(({ columns: of, from = -Infinity, to = Infinity, fromOpen, toOpen }) =>
        within(of, fromOpen ? nextTo(from, 1) : from, toOpen ? nextTo(to, -1) : to))])
      .then((sets) => (sets.length > 0 ? sets.reduce(both) : undefined));
    narrowing.catch(() => {});
    const [words] = await Promise.all([
      queryWords(all, lexicon),
      ...[...figures].map(async (figure) => {
        const { columns: of, value } = figure;
        figure.points = VALUE_BOOST;
        figure.name = `${value} ${of}`;
        figure.docs = await within(of, value, value);
      })]);
    const [result, meant] = await Promise.all([find(words, narrowing), correction(nfc, words, lexicon)]);
    return {
      ...result, correction: meant, narrows: quotes.length + conditions.length > 0,
      conditions: conditions.map(({ columns: of, ...condition }) => condition),
    };
  }

  /** The stages of vn.congkhai.search.query.Plan. */
  async function find(words, narrowing) {
    const strict = plan(words, lexicon);
    const { marks, clauses } = strict;
    if (clauses.length === 0) {
      const own = await narrowing;
      return { lists: words.length === 0, docs: words.length > 0 ? new Int32Array() : own, stage: 'all', marks };
    }
    const matching = ({ placeWords, otherWords }, needed) => {
      const there = having(placeWords, placeWords.length, own);
      return otherWords.length > 0 ? having(otherWords, needed, there) : there;
    };
    const result = (stage, by, docs) => ({ docs, scores: scored(by, docs), stage, marks });
    const [own] = await Promise.all([narrowing, fill(clauses)]);
    const every = matching(strict, strict.otherWords.length);
    if (every.length >= FEW) return result('all', strict, every);
    const most = matching(strict, strict.most);
    if (most.length < FEW) {
      const loose = plan(words, lexicon, true, most.length > 0 ? strict : undefined);
      await fill(loose.clauses);
      const apart = matching(loose, loose.most);
      if (apart.length > most.length) return result('apart', loose, apart);
      if (apart.length === 0) return result('any', loose, both(any(loose.clauses.map(({ docs }) => docs)), own));
    }
    return result(most.length > every.length ? 'most' : 'all', strict, most);
  }

  const scored = ({ clauses, every, spelled }, docs) => scores([
    ...clauses, ...[every, spelled].filter(({ length }) => length > 0)
      .map((words) => ({ points: ALL_BOOST, docs: having(words, words.length, docs) }))], docs);

  /** The found documents that fit the range, with their scores, and which facets' filters each of them fails. */
  async function narrowedBy(text, filters = {}, range = {}, every) {
    const found = await answer(String(text ?? ''));
    const [from, to] = [bound(range.from, -Infinity), bound(range.to, Infinity)];
    const bounded = from > -Infinity || to < Infinity;
    const set = facets.filter((name) => Object.hasOwn(filters, name) && [filters[name]].flat().length > 0);
    let { docs, scores: points } = found;
    if (!every && found.lists && !found.narrows && !bounded && set.length === 0) docs = new Int32Array();
    docs ??= Int32Array.from({ length: documents }, (_, doc) => doc);
    points ??= new Float32Array(docs.length);
    if (bounded) {
      const fits = from > to ? [] : await ranged(range.unit === undefined ? keys : [range.unit], from, to);
      const at = places(docs, fits);
      points = Float32Array.from(at, (i) => points[i]);
      docs = at.map((i) => docs[i]);
    }
    const fails = new Uint8Array(docs.length);
    await Promise.all(set.map(async (name) => {
      const bit = 1 << facets.indexOf(name);
      const terms = [filters[name]].flat().map((value) => `${name}=${value}`);
      await lexicon.fetch(terms);
      const lists = terms.map((term) => lexicon.list('p', term)).filter(Boolean);
      const sets = await Promise.all(lists.map(async (list) => (await postings(list, load)).docs));
      for (let i = 0; i < fails.length; i++) fails[i] |= bit;
      if (sets.length > 0) for (const i of places(docs, any(sets))) fails[i] &= ~bit;
    }));
    return { ...found, docs, scores: points, fails };
  }

  return {
    stamp,
    documents,
    facets,
    units,
    values: async (facet) => (facets.includes(facet) ? values(facet) : []),
    suggest: (text) => suggest(String(text ?? ''), lexicon),
    search: async (text, { limit = 10, filters, range, sort } = {}) => {
      const { docs, scores: points, fails, marks, stage, conditions, correction: meant } = await narrowedBy(text, filters, range);
      const unit = range?.unit ?? filters?.unit?.[0] ?? conditions.find((condition) => condition.unit)?.unit;
      const fits = Int32Array.from(docs.keys()).filter((i) => fails[i] === 0);
      const compare = await ordered(sort, unit, docs, points, { values, column, firsts });
      const top = best(fits.length, limit, (a, b) => compare(fits[a], fits[b]));
      return {
        total: fits.length, exact: true, stage, conditions, correction: meant,
        hits: await Promise.all(top.map(async (place) => {
          const i = fits[place];
          const { lead, targets, ...shown } = await card(docs[i]);
          return {
            ...shown, score: points[i], snippet: snippet(lead, marks),
            targets: targets.map(([label, raw, period, of, status]) => ({ label, raw, period, unit: of, status })),
          };
        })),
      };
    },
    counts: async (text, { filters, range } = {}) => {
      const { docs, fails } = await narrowedBy(text, filters, range, true);
      const counts = {};
      for (const [n, name] of facets.entries()) {
        const [known, { sets, of }] = await Promise.all([values(name), column(name)]);
        const inSet = new Uint32Array(sets.length);
        docs.forEach((doc, i) => {
          if ((fails[i] & ~(1 << n)) === 0) inSet[of[doc]]++;
        });
        const sums = known.map((value) => ({ ...value, count: 0 }));
        sets.forEach((members, i) => members.forEach((value) => (sums[value].count += inSet[i])));
        counts[name] = sums.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
      }
      return counts;
    },
  };
}

/** Keeps the last answer for as long as the same is asked. */
function again(ask) {
  let last;
  let answer;
  return (...asked) => {
    const name = asked.join('\n');
    if (name !== last) {
      last = name;
      answer = ask(...asked);
      answer.catch(() => (last = undefined));
    }
    return answer;
  };
}

/** An end of a range; what is no number is no end. */
const bound = (end, none) => (Number.isNaN(parseFloat(end)) || Number.isNaN(Number(end)) ? none : Number(end));

/** The double next to a figure that is not negative. */
function nextTo(figure, step) {
  if (figure === 0 && step < 0) return -Number.MIN_VALUE;
  const value = Float64Array.of(figure);
  new BigInt64Array(value.buffer)[0] += BigInt(step);
  return value[0];
}

/** How two found documents are to be ordered, given by their places among the found; equals stay as they are. */
async function ordered(sort, unit, docs, scores, { values, column, firsts }) {
  const relevance = (a, b) => scores[b] - scores[a];
  const by = (numbers) => (a, b) => (numbers[a] === numbers[b] ? relevance(a, b) : numbers[a] - numbers[b]);
  if (sort === 'year' || sort === 'commune') {
    const [known, { sets, of }] = await Promise.all([values(sort), column(sort)]);
    const first = sets.map((members) => (members.length === 0 ? Infinity : sort === 'commune' ? members[0]
      : -Math.min(...members.map((i) => known[i].value))));
    return by(Float64Array.from(docs, (doc) => first[of[doc]]));
  }
  if (/^value-(up|down)$/.test(sort) && unit !== undefined) {
    const { docs: those, values: figures } = await firsts(unit);
    const sign = sort === 'value-up' ? 1 : -1;
    const numbers = new Float64Array(docs.length).fill(Infinity);
    const at = places(those, docs);
    places(docs, those).forEach((i, n) => (numbers[i] = sign * figures[at[n]]));
    return by(numbers);
  }
  return relevance;
}
