// Prints the suggested queries for each query given.
import { open } from '../../../templates/assets/search/engine.mjs';

const [, , url, ...queries] = process.argv;
const engine = await open(url);
for (const query of queries) console.log((await engine.suggest(query)).join(' | '));
