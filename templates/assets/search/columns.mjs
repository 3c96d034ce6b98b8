// The values of a facet, and what each document has of them.
import { Coder } from './coder.mjs';
import { Reader, hold, json } from './reader.mjs';

/**
 * Functions of a facet's name: `values` resolves to [{value, label}], in the order of their folded labels, `column` to
 * {sets: [[index of a value…]…], of}, where `of[document]` is the number of its set; sets[0] is empty.
 */
export function columns(found, load) {
  const file = (name) => 2 * found.fac.names.indexOf(name);
  return {
    values: (name) => load('fac', file(name), (bytes) =>
      json(bytes).map(([value, label = value]) => ({ value, label }))),
    column: (name) => load('fac', file(name) + 1, (bytes) => {
      const reader = new Reader(bytes);
      const sets = json(reader.raw(reader.number()));
      const of = new Uint32Array(found.documents);
      hold(new Coder(bytes.subarray(reader.at)).column(of) < sets.length);
      return { sets, of };
    }),
  };
}
