// Holds conditions.mjs to the golden file; prints how many rows were held, or ends with the first that differs.
import { readFileSync } from 'node:fs';
import { typed } from '../../../templates/assets/search/conditions.mjs';
import { unescape } from './described.mjs';

const shown = ({ unit = 'any', from, to, fromOpen, toOpen }) =>
  `${unit}${from === undefined ? '' : `${fromOpen ? ' >' : ' >='} ${from}`}${to === undefined ? '' : `${toOpen ? ' <' : ' <='} ${to}`}`;
const word = ({ cut, quoted, folded, figure }) =>
  `${cut ? '|' : ''}${quoted ? '"' : ''}${folded}${figure ? `{${figure.value} ${figure.columns.join('; ')}}` : ''}`;

const [head, ...rows] = readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const columns = head.split('\t');
for (const row of rows) {
  const [text, conditions, words] = row.split('\t');
  const found = typed(text.startsWith('\\') ? unescape(text.slice(1)) : text, columns);
  const actual = [found.conditions.map(shown).join(' & '), found.words.map(word).join(' ')].join('\t');
  if (actual !== `${conditions}\t${words}`) throw new Error(`${text}: ${actual} is not ${conditions}\t${words}`);
}
console.log(`${rows.length} rows`);
