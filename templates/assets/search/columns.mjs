// What each document has of a facet.
import { Reader } from './reader.mjs';

/**
 * A function of a facet's name: resolves to {values: [{value, label}], sets: [[index of a value…]…], of}, where
 * `of[document]` is the number of its set. Values stand in the order of their folded labels; sets[0] is empty.
 */
export const columns = (found, load) => (name) => load('fac', found.fac.names.indexOf(name), (bytes) => {
  const reader = new Reader(bytes);
  const [values, sets] = JSON.parse(new TextDecoder().decode(reader.raw(reader.number())));
  const of = new (sets.length > 65536 ? Uint32Array : Uint16Array)(found.documents);
  for (let doc = 0; doc < of.length;) {
    const set = reader.number();
    const end = doc + reader.number() + 1;
    if (set >= sets.length || end > of.length) throw new RangeError();
    of.fill(set, doc, end);
    doc = end;
  }
  return { values: values.map(([value, label = value]) => ({ value, label })), sets, of };
});
