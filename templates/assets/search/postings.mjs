// Unpacks the documents of a term.
import { checked } from './files.mjs';
import { Coder } from './coder.mjs';

/**
 * The documents of a list and how often each has the term, {docs, freqs}; fetches its file when it has one. What was
 * unpacked is kept with the list.
 */
export function postings(list, documents, load) {
  return (list.found ??= unpackPostings(list, documents, load).catch((problem) => {
    list.found = undefined;
    throw problem;
  }));
}

async function unpackPostings(list, documents, load) {
  const [bytes, of] = await Promise.all([raw(list, load), list.of && postings(list.of, documents, load)]);
  return checked(`${list.group}/${list.file ?? 'lex'}`, () => {
    const coder = new Coder(bytes);
    const docs = within(coder.set(list.df, list.all), of);
    return { docs, freqs: of ? new Int32Array(list.df).fill(1) : coder.counts(list.df) };
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
export const within = (ranks, of) => (of ? ranks.map((rank) => of.docs[rank]) : ranks);
