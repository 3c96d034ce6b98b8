// Unpacks where in each document a term stands, for quoted phrases.
import { checked } from './files.mjs';
import { BitReader } from './bits.mjs';
import { postings, raw, within } from './postings.mjs';

/** Documents of a `q` list and the positions in each, ascending: {docs, at(i)}. Kept with the list. */
export function positions(list, load) {
  return (list.found ??= unpack(list, load).catch((problem) => {
    list.found = undefined;
    throw problem;
  }));
}

async function unpack(list, load) {
  const [bytes, of] = await Promise.all([raw(list, load), list.of && postings(list.of, list.of.all, load)]);
  return checked(`pos/${list.file}`, () => {
    const bits = new BitReader(bytes);
    const docs = within(bits.set(list.df, list.all), of);
    const counts = new Int32Array(list.df).fill(1);
    bits.add(counts);
    const ends = counts.map(((sum) => (count) => (sum += count))(0));
    const places = new Int32Array(ends.at(-1));
    const low = bits.take(5);
    for (let i = 0, next = 0; i < ends.length; i++) {
      for (let place = -1; next < ends[i]; next++) places[next] = place += bits.rice(low) + 1;
    }
    bits.close();
    return { docs, at: (i) => places.subarray(i > 0 ? ends[i - 1] : 0, ends[i]) };
  });
}
