// Which documents have what, and Lucene's BM25 in its own precision: every step is rounded to a float, the sum over
// clauses is one of doubles. Sets of documents are ascending arrays.

const f = Math.fround;
const K1 = f(1.2);
const B = f(0.75);

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

/** Calls `visit(i, j)` for all documents first[i] and second[j] that are the same. */
export function meet(first, second, visit) {
  if (first.length > second.length) {
    meet(second, first, (j, i) => visit(i, j));
    return;
  }
  const far = second.length > 8 * first.length;
  for (let i = 0, j = 0; i < first.length && j < second.length; i++) {
    const doc = first[i];
    if (far) {
      let step = 1;
      while (second[j + step] < doc) step *= 2;
      let high = Math.min(j + step, second.length);
      while (j < high) {
        const middle = (j + high) >> 1;
        if (second[middle] < doc) j = middle + 1;
        else high = middle;
      }
    } else while (second[j] < doc) j++;
    if (second[j] === doc) visit(i, j);
  }
}

/** The documents that are in both; all of the first where the second is undefined. */
export function both(first, second) {
  if (!second) return first;
  const found = new Int32Array(Math.min(first.length, second.length));
  let count = 0;
  meet(first, second, (i) => (found[count++] = first[i]));
  return found.subarray(0, count);
}

/** The documents that are in any of the sets. */
export function any(sets) {
  let all = sets[0] ?? new Int32Array();
  for (const set of sets.slice(1)) {
    const found = new Int32Array(all.length + set.length);
    let count = 0;
    for (let i = 0, j = 0; i < all.length || j < set.length;) {
      const doc = j >= set.length || all[i] <= set[j] ? all[i] : set[j];
      if (all[i] === doc) i++;
      if (set[j] === doc) j++;
      found[count++] = doc;
    }
    all = found.subarray(0, count);
  }
  return all;
}

/** How many of the words each of the documents has; a word is a set of clauses. */
export function having(words, docs) {
  const counts = new Uint8Array(docs.length);
  const last = new Uint8Array(docs.length);
  words.forEach((word, n) => {
    for (const clause of word) {
      meet(docs, clause.docs, (i) => {
        if (last[i] <= n) {
          last[i] = n + 1;
          counts[i]++;
        }
      });
    }
  });
  return counts;
}

/** The documents that have so many of the words, of those in `base` when there is one. */
export function narrowed(words, needed, base) {
  const sets = words.map((word) => any([...word].map(({ docs }) => docs))).sort((a, b) => a.length - b.length);
  if (needed === sets.length) return sets.reduce((found, set) => (found ? both(found, set) : set), base);
  const docs = both(any(sets.slice(0, sets.length - needed + 1)), base);
  const counts = having(sets.map((set) => [{ docs: set }]), docs);
  return docs.filter((doc, i) => counts[i] >= needed);
}

/** Scores for a manifest: a function of a clause and documents that adds to the sums of those that have it. */
export function scorer(found) {
  const factors = Object.fromEntries(
    Object.entries(found.fields).map(([field, numbers]) => [field, lengthFactors(numbers)]));
  const norms = new Uint8Array(found.documents);
  for (const [norm, from] of found.norms) norms.fill(norm, from);

  return ({ field, boost, docs: having, freqs }, docs, sums) => {
    const documents = found.fields[field][0];
    const idf = f(Math.log(1 + (documents - having.length + 0.5) / (having.length + 0.5)));
    const weight = f(f(boost) * idf);
    const factor = factors[field];
    meet(docs, having, (i, j) => {
      const inverse = field === 'f' ? factor[norms[docs[i]]] : factor[1];
      sums[i] += f(weight - f(weight / f(1 + f(freqs[j] * inverse))));
    });
  };
}

/** The first so many of `count` things by a comparison of their numbers. */
export function best(count, limit, compare) {
  const top = [];
  for (let i = 0; i < count; i++) {
    if (top.length < limit || compare(i, top.at(-1)) < 0) {
      let low = 0;
      let high = top.length;
      while (low < high) {
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
