// Prints, for each question of a JSON file, all that the engine answers: total, stage, correction, conditions, the hits
// with the bits of their scores, and the counts of the facets.
import { readFileSync } from 'node:fs';
import { open } from '../../../templates/assets/search/engine.mjs';

const [, , url, file, limit] = process.argv;
const engine = await open(url);
const view = new DataView(new ArrayBuffer(8));

function float(value) {
  view.setFloat32(0, value);
  return view.getUint32(0).toString(16).padStart(8, '0');
}

function double(value) {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** As the JSON of the other side: control characters and surrogates escaped. */
const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')
  .replace(/[\0-\x1F\uD800-\uDFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

for (const { text, ...options } of JSON.parse(readFileSync(file, 'utf8'))) {
  const { total, stage, correction, conditions, hits } = await engine.search(text, { limit: Number(limit), ...options });
  const counts = await engine.counts(text, options);
  console.log([
    `${total} ${stage} ${correction === undefined ? '-' : quoted(correction)}`,
    ...conditions.map(({ unit = '?', from = -Infinity, to = Infinity, fromOpen, toOpen }) =>
      `${unit}${fromOpen ? ' >' : ' '}${double(from)}${toOpen ? ' <' : ' '}${double(to)}`),
    ...hits.map((hit) => `${float(hit.score)} ${hit.url} ${hit.title}`),
    ...Object.entries(counts).map(([name, values]) =>
      [name, ...values.map(({ value, label, count }) => `${count}=${value}=${label}`)].join(' ')),
  ].join('\t'));
}
