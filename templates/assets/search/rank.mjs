// Which documents have what, and Lucene's BM25 in its own precision: every step is rounded to a float, the sum over
// clauses is one of doubles. Sets of documents are ascending arrays.
import { positions } from './positions.mjs';
import { postings } from './postings.mjs';

const f = Math.fround;
const K1 = f(1.2);
const B = f(0.75);
/** Frequencies below have each score worked out once. */
const MOST_KNOWN = 32;

/** Inverse length factors for the 256 norms of a field. */
function lengthFactors([documents, occurrences]) {
  const average = f(occurrences / documents);
  return Array.from({ length: 256 }, (_, norm) =>
    f(1 / f(K1 * f(f(1 - B) + f(f(B * f(lengthOf(norm))) / average)))));
}

/** The length that Lucene keeps for a norm: exact up to 24, then with four binary digits. */
function lengthOf(norm) {
  if (norm < 24) return norm;
  const digits = (norm - 24) & 7;
  const shift = ((norm - 24) >> 3) - 1;
  return 24 + (shift < 0 ? digits : (digits + 8) * 2 ** shift);
}

/** Where in a set the documents stand that are in the other as well. */
export function places(docs, other) {
  const found = new Int32Array(Math.min(docs.length, other.length));
  let count = 0;
  for (let i = 0, j = 0; i < docs.length; i++) {
    while (other[j] < docs[i]) j++;
    if (other[j] === docs[i]) found[count++] = i;
  }
  return found.subarray(0, count);
}

/** The documents that are in both; all of the first where the second is undefined. */
export const both = (first, second) => (second ? places(first, second).map((i) => first[i]) : first);

/** Where in a long list a few documents stand; undefined where it is as quick to go through all of it. */
function ranks(list, docs) {
  if (!docs || docs.length * 16 > list.length) return undefined;
  const found = [];
  let low = 0;
  for (const doc of docs) {
    for (let high = list.length; low < high;) {
      const middle = (low + high) >> 1;
      if (list[middle] < doc) low = middle + 1;
      else high = middle;
    }
    if (list[low] === doc) found.push(low);
  }
  return found;
}

/** Ways to find and to score documents by the lists of their clauses, for a manifest. */
export function ranking(found) {
  const factors = Object.fromEntries(
    Object.entries(found.fields).map(([field, numbers]) => [field, lengthFactors(numbers)]));
  const norms = new Uint8Array(found.documents);
  for (const [norm, from] of found.norms) norms.fill(norm, from);
  const everything = norms.map(() => 0);
  const counts = norms.slice();
  const last = norms.slice();
  const sums = new Float64Array(found.documents);

  /** The documents that have so many of the words, of those in `base` if it is given; a word is a set of clauses. */
  function having(words, needed, base) {
    counts.fill(0);
    last.fill(0);
    const times = new Map();
    for (const word of words) {
      const name = [...word].map((clause) => clause.name).join();
      times.set(name, { word, alike: (times.get(name)?.alike ?? 0) + 1 });
    }
    let n = 0;
    for (const { word, alike } of times.values()) {
      n++;
      for (const { docs } of word) {
        const at = ranks(docs, base);
        for (let i = (at ?? docs).length - 1; i >= 0; i--) {
          const doc = docs[at ? at[i] : i];
          if (last[doc] !== n) {
            last[doc] = n;
            counts[doc] += alike;
          }
        }
      }
    }
    const among = base ?? everything;
    const fits = new Int32Array(among.length);
    let count = 0;
    for (let i = 0; i < among.length; i++) {
      const doc = base ? base[i] : i;
      if (counts[doc] >= needed) fits[count++] = doc;
    }
    return fits.slice(0, count);
  }

  /** Adds to the sums of documents, most of which will be asked for. */
  function score({ field, boost, docs, freqs }, asked) {
    const documents = found.fields[field][0];
    const idf = f(Math.log(1 + (documents - docs.length + 0.5) / (docs.length + 0.5)));
    const weight = f(f(boost) * idf);
    const factor = factors[field];
    const known = new Float32Array(256 * MOST_KNOWN);
    const at = ranks(docs, asked);
    for (let i = (at ?? docs).length - 1; i >= 0; i--) {
      const j = at ? at[i] : i;
      const freq = freqs[j];
      const norm = field === 'f' ? norms[docs[j]] : 1;
      const spot = freq < MOST_KNOWN ? 256 * freq + norm : 0;
      if (spot === 0 || known[spot] === 0) known[spot] = f(weight - f(weight / f(1 + f(freq * factor[norm]))));
      sums[docs[j]] += known[spot];
    }
  }

  /** The scores of documents: of clauses that are terms or have `points` for all their documents. */
  function scores(clauses, docs) {
    sums.fill(0);
    for (const clause of clauses) {
      if (clause.points) for (const doc of clause.docs) sums[doc] += clause.points;
      else score(clause, docs);
    }
    const points = new Float32Array(docs.length);
    for (let i = 0; i < docs.length; i++) points[i] = sums[docs[i]];
    return points;
  }

  return { having, scores };
}

/** The first so many of `count` things by a comparison of their numbers. */
export function best(count, limit, compare) {
  const top = [];
  for (let i = 0; i < count; i++) {
    if (top.length < limit || compare(i, top[top.length - 1]) < 0) {
      let low = 0;
      for (let high = top.length; low < high;) {
        const middle = (low + high) >> 1;
        if (compare(top[middle], i) <= 0) low = middle + 1;
        else high = middle;
      }
      top.splice(low, 0, i);
      if (top.length > limit) top.pop();
    }
  }
  return top;
}

/**
 * The documents in which words stand as quoted, spelled as quoted where marks are typed, as
 * vn.congkhai.search.query.Narrowing has it.
 */
export async function quoted(words, lexicon, load) {
  const terms = [];
  const needed = [];
  const marked = ({ key, folded }) => key !== folded;
  let place = 0;
  let paired = false;
  words.forEach((word, i) => {
    if (i > 0) place += word.cut ? 2 : 1;
    const next = words[i + 1]?.cut ? undefined : words[i + 1];
    const whole = next && isPair(word, next);
    if (word.number) terms.push({ term: word.folded, place });
    if (next) {
      const term = [word, next].map((one) => (one.number && !whole ? '#' : one.folded)).join(' ');
      terms.push({ term, place, pair: !word.number && !next.number && [i, i + 1] });
    } else if (!word.number && (i === 0 || word.cut)) needed.push(['f', word.folded, word.folded]);
    if (whole && (marked(word) || marked(next))) {
      needed.push(['x', `${word.key} ${next.key}`, `${word.folded} ${next.folded}`]);
    }
    if (marked(word) && !whole && (word.cut || !paired)) needed.push(['x', word.key, word.folded]);
    paired = whole;
  });
  await lexicon.fetch([...terms.map(({ term }) => term), ...needed.map(([, , folded]) => folded)]);
  for (const term of terms) term.list = lexicon.list('q', term.term, term.term);
  const lists = needed.map((term) => lexicon.list(...term));
  if (![...terms.map(({ list }) => list), ...lists].every(Boolean)) return new Int32Array();
  const [found, others] = await Promise.all([
    Promise.all(enough(terms).map(async (term) => ({ ...term, ...await positions(term.list, load) }))),
    Promise.all(lists.map((list) => postings(list, lexicon.documents, load)))]);
  const docs = [...found, ...others].map((list) => list.docs).sort((a, b) => a.length - b.length).reduce(both);
  const rows = found.map((term) => ({ ...term, row: places(term.docs, docs) }));
  return docs.filter((doc, i) => rows.length === 0 || rows[0].at(rows[0].row[i]).some((start) => rows.every(
    ({ at, row, place: here }) => at(row[i]).includes(start + here - rows[0].place))));
}

/** Without pairs of words of which each stands in another pair: the longest lists go first. */
function enough(terms) {
  const covered = [];
  for (const i of terms.flatMap(({ pair }) => pair || [])) covered[i] = (covered[i] ?? 0) + 1;
  return terms.sort((a, b) => b.list.df - a.list.df).filter(({ pair }) => {
    const kept = !pair || pair.some((i) => covered[i] < 2);
    if (!kept) for (const i of pair) covered[i]--;
    return kept;
  }).reverse();
}

/** As vn.congkhai.search.Quotes has it: only years, article numbers, codes and dates make pairs with words. */
const isPair = (first, second) => second.joined || (!first.number && !second.number)
  || (!first.number && /^[0-9]{1,4}$/.test(second.text));
