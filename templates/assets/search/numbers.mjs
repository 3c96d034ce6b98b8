// The figures of the documents, unit by unit.
import { checked } from './files.mjs';
import { Reader } from './reader.mjs';

/**
 * `units()`: resolves to [{unit, label}]. `amounts(unit, low, high)`: to the documents with a figure in the unit that
 * meets the range, ends included, ascending. `firsts(unit)`: to {docs, values}, documents ascending, each with the
 * first of its figures in the unit.
 */
export function numbers(found, load) {
  const directory = () => load('num', found.num.units, (bytes) => {
    const units = JSON.parse(new TextDecoder().decode(bytes));
    return new Map(units.map(([unit, label, wide, parts]) => [unit, { unit, label, wide, parts }]));
  });

  /** Rows [low, high, docs, whether each is the document's first]. */
  function part([, number, at, length], wide) {
    return load('num', number).then((bytes) => checked(`num/${number}`, () => {
      if (at + length > bytes.length) throw new RangeError();
      const reader = new Reader(bytes.subarray(at, at + length));
      const rows = [];
      let text = '';
      while (!reader.done) {
        const low = Number(text = reader.text(text));
        const high = wide ? Number(text = reader.text(text)) : low;
        const docs = [];
        for (let count = reader.number(), doc = -1; count > 0; count--) {
          const step = reader.number();
          docs.push([doc += (step >> 1) + 1, step & 1]);
        }
        rows.push([low, high, docs]);
      }
      return rows;
    }));
  }

  async function rows(unit, low, high) {
    const known = (await directory()).get(unit);
    if (!known) return [];
    const { wide, parts } = known;
    const needed = parts.filter(([from], i) => from <= high && !(parts[i + 1]?.[0] <= low));
    const read = [...needed.map((spot) => part(spot, false)), ...(wide ? [part(wide, true)] : [])];
    return (await Promise.all(read)).flat().filter(([from, to]) => from <= high && to >= low);
  }

  return {
    units: async () => [...(await directory()).values()].map(({ unit, label }) => ({ unit, label })),
    amounts: async (unit, low, high) => Int32Array.from(new Set(
      (await rows(unit, low, high)).flatMap(([, , docs]) => docs.map(([doc]) => doc)))).sort(),
    firsts: async (unit) => {
      const all = (await rows(unit, -Infinity, Infinity))
        .flatMap(([low, , docs]) => docs.filter(([, first]) => first).map(([doc]) => [doc, low]))
        .sort(([a], [b]) => a - b);
      return { docs: Int32Array.from(all, ([doc]) => doc), values: Float64Array.from(all, ([, value]) => value) };
    },
  };
}
