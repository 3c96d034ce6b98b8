// Unpacks where in each document a term stands, for quoted phrases.
import { checked } from './files.mjs';
import { Coder } from './coder.mjs';
import { postings, raw, within } from './postings.mjs';

/** Documents of a `q` list and the positions in each, ascending: {docs, at(i)}. Kept with the list. */
export function positions(list, load) {
  return (list.found ??= unpackPositions(list, load).catch((problem) => {
    list.found = undefined;
    throw problem;
  }));
}

async function unpackPositions(list, load) {
  const [bytes, of] = await Promise.all([raw(list, load), list.of && postings(list.of, list.of.all, load)]);
  return checked(`pos/${list.file}`, () => {
    const coder = new Coder(bytes);
    const docs = within(coder.set(list.df, list.all), of);
    let sum = 0;
    const ends = coder.counts(list.df).map((count) => (sum += count));
    const places = coder.rows(ends);
    return { docs, at: (i) => places.subarray(i > 0 ? ends[i - 1] : 0, ends[i]) };
  });
}
