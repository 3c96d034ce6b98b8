// The figures of the documents, unit by unit.
import { checked } from './files.mjs';
import { Reader, json } from './reader.mjs';

/**
 * `units()`: resolves to [{unit, label}]. `amounts(unit, low, high)`: to the documents with a figure in the unit that
 * meets the range, ends included, ascending. `firsts(unit)`: to {docs, values}, documents ascending, each with the
 * first of its figures in the unit.
 */
export function numbers(found, load) {
  const directory = () => load('num', found.num.units, json);

  /** Rows {low, high, doc, first: whether it is the document's first}. */
  const part = async ([, number, at, length], wide) => {
    const bytes = await load('num', number);
    return checked(`num/${number}`, () => {
      const reader = new Reader(new Reader(bytes, at).raw(length));
      const rows = [];
      let text = '';
      const figure = () => Number(text = reader.text(text));
      while (!reader.done) {
        const low = figure();
        const high = wide ? figure() : low;
        for (let count = reader.number(), doc = -1; count > 0; count--) {
          const step = reader.number();
          rows.push({ low, high, doc: doc += (step >> 1) + 1, first: step & 1 });
        }
      }
      return rows;
    });
  };

  async function rows(unit, from, to) {
    const [, , wide, parts] = (await directory()).find(([name]) => name === unit) ?? [0, 0, 0, []];
    const needed = parts.filter(([low], i) => low <= to && !(parts[i + 1]?.[0] <= from)).map((spot) => part(spot));
    if (wide) needed.push(part(wide, true));
    return (await Promise.all(needed)).flat().filter(({ low, high }) => low <= to && high >= from);
  }

  return {
    units: async () => (await directory()).map(([unit, label]) => ({ unit, label })),
    amounts: async (unit, from, to) =>
      Int32Array.from(new Set((await rows(unit, from, to)).map(({ doc }) => doc))).sort(),
    firsts: async (unit) => {
      const all = (await rows(unit, -Infinity, Infinity)).filter(({ first }) => first).sort((a, b) => a.doc - b.doc);
      return { docs: Int32Array.from(all, ({ doc }) => doc), values: all.map(({ low }) => low) };
    },
  };
}
