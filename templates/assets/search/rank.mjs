// Lucene's BM25 in its own precision: every step is rounded to a float, the sum over clauses is one of doubles.

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

/** Scores for a manifest: a function of a clause and its postings that adds to a sum per document. */
export function scorer(found) {
  const factors = Object.fromEntries(
    Object.entries(found.fields).map(([field, numbers]) => [field, lengthFactors(numbers)]));
  const norms = new Uint8Array(found.documents);
  for (const [norm, from] of found.norms) norms.fill(norm, from);

  return ({ field, boost, list }, { docs, freqs }, sums) => {
    const documents = found.fields[field][0];
    const idf = f(Math.log(1 + (documents - list.df + 0.5) / (list.df + 0.5)));
    const weight = f(f(boost) * idf);
    const factor = factors[field];
    for (let i = 0; i < docs.length; i++) {
      const inverse = field === 'f' ? factor[norms[docs[i]]] : factor[1];
      sums[docs[i]] += f(weight - f(weight / f(1 + f(freqs[i] * inverse))));
    }
  };
}

/** How many of the words each document has. */
export function having(words, lists, documents) {
  const count = new Uint8Array(documents);
  const had = new Uint8Array(documents);
  for (const word of words) {
    had.fill(0);
    for (const clause of word) for (const doc of lists.get(clause).docs) had[doc] = 1;
    for (let doc = 0; doc < documents; doc++) count[doc] += had[doc];
  }
  return count;
}

/** {total, top}: how many are found, and the best of them as [document, score]; of equals the first. */
export function best(found, sums, limit) {
  const top = [];
  let total = 0;
  for (let doc = 0; doc < sums.length; doc++) {
    if (found(doc)) {
      total++;
      const score = f(sums[doc]);
      if (top.length < limit || score > top.at(-1)[1]) {
        let low = 0;
        let high = top.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (top[middle][1] >= score) low = middle + 1;
          else high = middle;
        }
        top.splice(low, 0, [doc, score]);
        if (top.length > limit) top.pop();
      }
    }
  }
  return { total, top };
}
