// Searches a copy of an export in which one file at a time is cut short or has one bit changed. Prints, by group, how
// many files were tried; ends with what went wrong when a search gave other results, or failed with no SearchError.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, SearchError } from '../../../templates/assets/search/engine.mjs';

const folder = process.argv[2];
const sound = new Map(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  .map((file) => join(file.path, file.name)).map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
let damaged = new Map();
const asked = new Set();
globalThis.fetch = async (url) => {
  const name = decodeURI(url.pathname.slice('/search/'.length));
  asked.add(name);
  const bytes = damaged.get(name) ?? sound.get(name);
  return bytes ? new Response(bytes) : new Response('', { status: 404 });
};

async function results() {
  const engine = await open('http://127.0.0.1/search/');
  const found = [];
  for (const [text, options] of [['bảo hiểm y tế', {}], ['"quản lý đất đai"', {}], ['song ma', { sort: 'commune' }],
    ['đạt >= 90%', { sort: 'value-down', filters: { unit: ['%'] } }], ['dat d', { filters: { kind: ['section'] } }]]) {
    found.push(await engine.search(text, options), await engine.counts(text, options));
  }
  return JSON.stringify([...found, await engine.suggest('bao h')]);
}

const expected = await results();
const needed = [...asked];
let number = 0;
for (const name of needed) {
  const bytes = sound.get(name);
  for (let i = 0; i < 24; i++) {
    const at = Math.floor(bytes.length * i / 24);
    const flipped = Buffer.from(bytes);
    flipped[at] ^= 1 << (i % 8);
    for (const damage of [flipped, bytes.subarray(0, at)]) {
      damaged = new Map([[name, damage]]);
      try {
        if (await results() !== expected) throw new Error(`${name} at ${at}: other results`);
      } catch (problem) {
        if (!(problem instanceof SearchError)) throw problem;
        if (!['damaged', 'unknown-version'].includes(problem.code)) throw problem;
        number++;
      }
    }
  }
}
const groups = needed.map((name) => name.split(/[-.]/)[0]);
console.log([...new Set(groups)].sort().join(' '), number > needed.length * 40);
