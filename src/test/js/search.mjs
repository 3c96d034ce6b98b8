// Prints, for each query of a JSON file, the total and the hits with the bits of their scores.
import { readFileSync } from 'node:fs';
import { open } from '../../../templates/assets/search/engine.mjs';

const [, , url, file, limit] = process.argv;
const engine = await open(url);
const bits = new DataView(new ArrayBuffer(4));
for (const query of JSON.parse(readFileSync(file, 'utf8'))) {
  const { total, hits } = await engine.search(query, { limit: Number(limit) });
  console.log([total, ...hits.map((hit) => {
    bits.setFloat32(0, hit.score);
    return `${bits.getUint32(0).toString(16).padStart(8, '0')} ${hit.url} ${hit.title}`;
  })].join('\t'));
}
