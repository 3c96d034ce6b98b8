// Which documents have what, and Lucene's BM25 in its own precision: every step is rounded to a float, the sum over
// clauses is one of doubles. Sets of documents are ascending arrays.
import { postings } from './postings.mjs';
import { marked, phrase } from './query.mjs';

const f = Math.fround;
const K1 = f(1.2);
const B = f(0.75);
/** Frequencies below have each score worked out once. */
const MOST_KNOWN = 32;

/** The length that Lucene keeps for a norm: exact up to 24, then with four binary digits. */
const lengthOf = (norm) => (norm < 32 ? norm : 24 + ((norm & 7) + 8) * 2 ** ((norm >> 3) - 4));

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

/** The least whole number from there to below `high` of which something does not hold. */
function least(low, high, holds) {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where in a long list a few documents stand; undefined where it is as quick to go through all of it. */
function ranks(list, docs) {
  if (!docs || docs.length * 16 > list.length) return undefined;
  const found = [];
  let low = 0;
  for (const doc of docs) {
    low = least(low, list.length, (i) => list[i] < doc);
    if (list[low] === doc) found.push(low);
  }
  return found;
}

/** Ways to find and to score documents by the lists of their clauses, for a manifest. */
export function ranking(found) {
  /** Inverse length factors for the 256 norms of each field. */
  const factors = {};
  for (const [field, [documents, occurrences]] of Object.entries(found.fields)) {
    const average = f(occurrences / documents);
    factors[field] = Array.from({ length: 256 }, (_, norm) =>
      f(1 / f(K1 * f(f(1 - B) + f(f(B * f(lengthOf(norm))) / average)))));
  }
  const norms = new Uint8Array(found.documents);
  for (const [norm, from] of found.norms) norms.fill(norm, from);
  const counts = norms.slice();
  const last = norms.slice();
  const sums = new Float64Array(found.documents);

  /** The documents that have so many of the words, of those in `base` if it is given; a word is a set of clauses. */
  function having(words, needed, base) {
    counts.fill(0);
    last.fill(0);
    words.forEach((word, n) => {
      for (const { docs } of word) {
        const at = ranks(docs, base);
        for (let i = (at ?? docs).length - 1; i >= 0; i--) {
          const doc = docs[at ? at[i] : i];
          if (last[doc] <= n) {
            last[doc] = n + 1;
            counts[doc]++;
          }
        }
      }
    });
    const fits = new Int32Array((base ?? counts).length);
    let count = 0;
    for (let i = 0; i < fits.length; i++) {
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
    if (top.length < limit || compare(i, top.at(-1)) < 0) {
      top.splice(least(0, top.length, (place) => compare(top[place], i) <= 0), 0, i);
      top.length = Math.min(top.length, limit);
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
  let place = 0;
  let paired = false;
  words.forEach((word, i) => {
    if (i > 0) place += word.cut ? 2 : 1;
    const next = words[i + 1]?.cut ? undefined : words[i + 1];
    const whole = next && isPair(word, next);
    if (word.number) terms.push({ term: word.folded, place });
    if (next) {
      const term = [word, next].map(({ number, folded }) => (number && !whole ? '#' : folded)).join(' ');
      terms.push({ term, place, pair: word.number || next.number ? [] : [i, i + 1] });
    } else if (!word.number && (i === 0 || word.cut)) needed.push(['f', word.folded]);
    const length = whole ? 2 : 1;
    if (words.slice(i, i + length).some(marked) && (whole || word.cut || !paired)) {
      needed.push(['x', phrase(words, i, length), phrase(words, i, length, 'key')]);
    }
    paired = whole;
  });
  await lexicon.fetch([...terms.map(({ term }) => term), ...needed.map(([, folded]) => folded)]);
  for (const term of terms) term.list = lexicon.list('q', term.term);
  const lists = needed.map((term) => lexicon.list(...term));
  if (![...terms.map(({ list }) => list), ...lists].every(Boolean)) return new Int32Array();
  const kept = enough(terms);
  const found = await Promise.all([...kept.map(({ list }) => list), ...lists].map((list) => postings(list, load)));
  const docs = found.map((list) => list.docs).sort((a, b) => a.length - b.length).reduce(both);
  const rows = kept.map(({ place: from }, i) => ({ from, at: found[i].at, row: places(found[i].docs, docs) }));
  return docs.filter((doc, i) => rows.length === 0 || rows[0].at(rows[0].row[i]).some((start) =>
    rows.every(({ from, at, row }) => at(row[i]).includes(start + from - rows[0].from))));
}

/** Without pairs of words of which each stands in another pair: the longest lists go first. */
function enough(terms) {
  const covered = {};
  for (const i of terms.flatMap(({ pair }) => pair ?? [])) covered[i] = (covered[i] ?? 0) + 1;
  return terms.sort((a, b) => b.list.df - a.list.df).filter(({ pair = [] }) => {
    const kept = pair.length === 0 || pair.some((i) => covered[i] < 2);
    if (!kept) for (const i of pair) covered[i]--;
    return kept;
  }).reverse();
}

/** As vn.congkhai.search.Quotes has it: only years, article numbers, codes and dates make pairs with words. */
const isPair = (first, second) => second.joined || (!first.number && !second.number)
  || (!first.number && /^[0-9]{1,4}$/.test(second.text));
