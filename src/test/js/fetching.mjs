// Opens an export whose server fails as told, and prints what came of it and what was asked for.
import { open, SearchError } from '../../../templates/assets/search/engine.mjs';

const [, , url, how] = process.argv;
const asked = [];
const server = globalThis.fetch;
let fail = true;
globalThis.fetch = async (address, options) => {
  const name = String(address).slice(url.length).replace(/-[0-9a-f]+/, '');
  asked.push(`${name} ${options.cache}`);
  if (name.startsWith('lex') && fail) {
    fail = how.startsWith('always');
    if (how.endsWith('offline')) throw new TypeError('offline');
    if (how.endsWith('broken')) return new Response('<!doctype html>');
    if (how.endsWith('missing')) return new Response('', { status: 404 });
  }
  return server(address, options);
};
if (how === 'old') delete globalThis.DecompressionStream;
try {
  console.log((await (await open(url)).search('đất đai')).total);
} catch (problem) {
  if (!(problem instanceof SearchError)) throw problem;
  console.log(`${problem.code}: ${problem.message.replace(/-[0-9a-f]{12}/, '')}`);
}
console.log(asked.filter((name) => name.startsWith('lex')).join('\n'));
