// Holds text.mjs to the golden file; prints how many rows were held, or ends with the first that differs.
import { readFileSync } from 'node:fs';
import { tokens, fold, spelled, toneKey } from '../../../templates/assets/search/text.mjs';
import { described, unescape } from './described.mjs';

function same(actual, expected, where) {
  if (actual !== expected) throw new Error(`${where}: ${actual} is not ${expected}`);
}

let syllables = 0;
let lines = 0;
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [kind, ...row] = line.split('\t');
  if (kind === 'S') {
    for (const form of row[2].split(' ')) {
      const found = tokens(form);
      same(found.length, 1, form);
      same(fold(found[0].text), row[0], form);
      same(toneKey(found[0].text), row[1], form);
    }
    same(spelled(row[1]), row[2].split(' ')[0], row[1]);
    syllables++;
  } else if (kind === 'L') {
    same(described(unescape(row[0])), row.slice(1).join('\t'), row[0]);
    lines++;
  }
}
console.log(`${syllables} syllables, ${lines} lines`);
