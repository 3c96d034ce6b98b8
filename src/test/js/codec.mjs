// Reads what NumberWriter wrote, holds it to what was meant, and prints how many lists were held.
import { readFileSync } from 'node:fs';
import { Coder } from '../../../templates/assets/search/coder.mjs';

const lists = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const [kind, hex, all, values] of lists) {
  const coder = new Coder(Uint8Array.from(Buffer.from(hex, 'hex')));
  let found;
  if (kind === 'set') found = coder.set(values.length, all);
  else if (kind === 'counts') found = coder.counts(values.length);
  else if (kind === 'rows') {
    let end = 0;
    const ends = values.map((row) => (end += row.length));
    const flat = [...coder.rows(Int32Array.from(ends))];
    found = ends.map((to, i) => flat.slice(i > 0 ? ends[i - 1] : 0, to));
  } else {
    found = new Uint32Array(values.length);
    const largest = coder.column(found);
    if (largest !== Math.max(0, ...values)) throw new Error(`largest is ${largest}`);
  }
  const read = JSON.stringify([...found]);
  if (read !== JSON.stringify(values)) throw new Error(`${kind} ${all}: ${read.slice(0, 200)}`);
}
console.log(lists.length);
