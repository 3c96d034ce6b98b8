// What each document has of a facet.
import { Coder } from './coder.mjs';
import { Reader } from './reader.mjs';

/**
 * A function of a facet's name: resolves to {values: [{value, label}], sets: [[index of a value…]…], of}, where
 * `of[document]` is the number of its set. Values stand in the order of their folded labels; sets[0] is empty.
 */
export const columns = (found, load) => (name) => load('fac', found.fac.names.indexOf(name), (bytes) => {
  const reader = new Reader(bytes);
  const [values, sets] = JSON.parse(new TextDecoder().decode(reader.raw(reader.number())));
  const of = new (sets.length > 65536 ? Uint32Array : Uint16Array)(found.documents);
  if (new Coder(bytes.subarray(reader.at)).column(of) >= sets.length) throw new RangeError();
  return { values: values.map(([value, label = value]) => ({ value, label })), sets, of };
});
