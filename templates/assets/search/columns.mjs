// What each document has of a facet.
import { Coder } from './coder.mjs';
import { Reader, hold, json } from './reader.mjs';

/**
 * A function of a facet's name: resolves to {values: [{value, label}], sets: [[index of a value…]…], of}, where
 * `of[document]` is the number of its set. Values stand in the order of their folded labels; sets[0] is empty.
 */
export const columns = (found, load) => (name) => load('fac', found.fac.names.indexOf(name), (bytes) => {
  const reader = new Reader(bytes);
  const [values, sets] = json(reader.raw(reader.number()));
  const of = new Uint32Array(found.documents);
  hold(new Coder(bytes.subarray(reader.at)).column(of) < sets.length);
  return { values: values.map(([value, label = value]) => ({ value, label })), sets, of };
});
