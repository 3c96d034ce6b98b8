// Prints the tokens and keys of each escaped line of a file.
import { readFileSync } from 'node:fs';
import { tokens, toneKey } from '../../../templates/assets/search/text.mjs';
import { described, escape, unescape } from './described.mjs';

for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const text = unescape(line);
  console.log(described(text) + '\t' + tokens(text).map((token) => escape(toneKey(token.text))).join(' '));
}
