// Unpacks the documents of a term.
import { checked } from './files.mjs';
import { BitReader } from './bits.mjs';

/**
 * The documents of a list and how often each has the term, {docs, freqs}; fetches its file when it has one. What was
 * unpacked is kept with the list.
 */
export function postings(list, documents, load) {
  return (list.found ??= unpack(list, documents, load).catch((problem) => {
    list.found = undefined;
    throw problem;
  }));
}

async function unpack(list, documents, load) {
  const [bytes, of] = await Promise.all([raw(list, load), list.of && postings(list.of, documents, load)]);
  return checked(`${list.group}/${list.file ?? 'lex'}`, () => {
    const bits = new BitReader(bytes);
    const docs = within(bytes ? bits.set(list.df, list.all) : undefined, of);
    const freqs = new Int32Array(list.df).fill(1);
    if (!of) bits.add(freqs);
    bits.close();
    return { docs, freqs };
  });
}

/** The bytes of a list; undefined for one that has all documents of the list within which it is told. */
export async function raw(list, load) {
  if (list.file === undefined) return list.bytes;
  const file = await load(list.group, list.file);
  return checked(`${list.group}/${list.file}`, () => {
    if (list.offset + list.length > file.length) throw new RangeError();
    return file.subarray(list.offset, list.offset + list.length);
  });
}

/** Documents out of their ranks in another list. */
export function within(ranks, of) {
  if (!of) return ranks;
  return ranks ? ranks.map((rank) => of.docs[rank]) : of.docs;
}
