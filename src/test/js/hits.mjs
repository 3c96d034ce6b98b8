// Prints the hits of a query as a reader sees them: kind, flag, context, and the passage with marked words in [].
import { open } from '../../../templates/assets/search/engine.mjs';

const [, , url, query] = process.argv;
for (const hit of (await (await open(url)).search(query)).hits) {
  const passage = hit.snippet.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
  console.log([hit.kind, hit.url, hit.title, hit.context, hit.flag, passage].join(' | '));
}
