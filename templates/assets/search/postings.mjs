// Unpacks the documents of a term, and for quoted phrases where in each it stands.
import { checked } from './files.mjs';
import { Coder } from './coder.mjs';
import { Reader } from './reader.mjs';

/**
 * The documents of a list, ascending, and how often each has the term, {docs, freqs}; of field `q` the positions in
 * each, {docs, at(i)}. What was unpacked is kept with the list.
 */
export function postings(list, load) {
  list.found ??= unpackList(list, load);
  list.found.catch(() => (list.found = undefined));
  return list.found;
}

async function unpackList({ group, file, offset, length, bytes, df, all, of }, load) {
  const [pack, whole] = await Promise.all([bytes ?? load(group, file), of && postings(of, load)]);
  return checked(`${group}/${file ?? 'lex'}`, () => {
    const coder = new Coder(bytes ?? new Reader(pack, offset).raw(length));
    let docs = coder.set(df, all);
    if (of) docs = docs.map((rank) => whole.docs[rank]);
    if (group === 'post') return { docs, freqs: of ? new Int32Array(df).fill(1) : coder.counts(df) };
    let sum = 0;
    const ends = coder.counts(df).map((count) => (sum += count));
    const places = coder.rows(ends);
    return { docs, at: (i) => places.subarray(i && ends[i - 1], ends[i]) };
  });
}
