/**
 * Measures the search of congkhai against Pagefind on made-up resolutions; see README.md.
 *
 *   node bench/search.mjs [--reuse] COUNT...
 *
 * BENCH_DIR is the folder to work in (target/bench). Writes bench/results/search-COUNT.md and .json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cold, openBrowser, typing, warm } from './measure/browser.mjs';
import { folded } from './measure/folders.mjs';
import * as harness from './measure/harness.mjs';
import { machine } from './measure/machine.mjs';
import { prepare } from './measure/prepare.mjs';
import { QUERIES } from './measure/queries.mjs';
import { report } from './measure/report.mjs';
import { Server } from './measure/server.mjs';

const WARM_TIMES = 5;
const KINDS = [[/\.m?js$/u, 'scripts'], [/wasm/u, 'wasm'], [/\/ckx\.json$|pagefind-entry\.json$|pf_meta$/u, 'manifest'], [/\/(?:card|fragment)\b/u, 'results'], [/\.(?:ckx|pf_index)$/u, 'index']];
const RESULTS = fileURLToPath(new URL('./results', import.meta.url));
const WORK = resolve(process.env.BENCH_DIR ?? fileURLToPath(new URL('../target/bench', import.meta.url)));

const log = (text) => console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);

async function measure(count, reuse) {
  const folder = `${WORK}/${count}`;
  const figures = { count, machine: machine(), costs: await prepare(count, folder, { reuse, log: (text) => log(`${count}: ${text}`) }) };
  const site = `${folder}/site/public`;
  const server = new Server({ ours: site, pagefind: `${folder}/pagefind`, 'pagefind-bare': `${folder}/pagefind-bare` });
  const base = await server.start();
  const pages = { ours: 'ours/tim-kiem/bench.html', pagefind: 'pagefind/bench.html', bare: 'pagefind-bare/bench.html' };
  server.make(pages.ours, harness.ours(site));
  server.make(pages.pagefind, harness.pagefind('pagefind'));
  server.make(pages.bare, harness.pagefind('pagefind-bare'));
  const browser = await openBrowser();
  try {
    log(`${count}: searching cold`);
    figures.cold = await coldSearches(browser, server, base, pages);
    figures.documents = figures.cold[0].ours.documents;
    log(`${count}: searching warm`);
    figures.warm = await warmSearches(browser, base, pages);
    log(`${count}: typing`);
    figures.typing = await typing(browser, `${base}ours/tim-kiem/index.html`, QUERIES.map(({ text }) => text));
  } finally {
    await browser.close();
    server.stop();
  }
  figures.marks = QUERIES.filter((query) => !query.oursOnly).map(({ text }) => ({
    text, ours: figures.warm.ours[text].total, oursBare: figures.warm.oursBare[folded(text)].total,
    pagefind: figures.warm.pagefind[text].total, pagefindBare: figures.warm.pagefindBare[folded(text)].total, bare: figures.warm.bare[folded(text)].total,
  }));
  return figures;
}

async function coldSearches(browser, server, base, pages) {
  const found = [];
  for (const query of QUERIES) {
    const ask = (page, text) => cold(browser, server, base + page, text).then(({ files, ...rest }) => ({ ...rest, kinds: kinds(files) }));
    found.push({
      ...query, ours: await ask(pages.ours, query.text),
      ...(query.oursOnly ? {} : { pagefind: await ask(pages.pagefind, query.text), bare: await ask(pages.bare, folded(query.text)) }),
    });
  }
  return found;
}

/** Sums the bytes by kind of file. */
function kinds(files) {
  const sums = {};
  for (const { path, bytes } of files) {
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
    sums[kind] = (sums[kind] ?? 0) + bytes;
  }
  return sums;
}

async function warmSearches(browser, base, pages) {
  const all = QUERIES.map(({ text }) => text);
  const both = QUERIES.filter(({ oursOnly }) => !oursOnly).map(({ text }) => text);
  const bare = [...new Set(both.map(folded))];
  return {
    ours: await warm(browser, base + pages.ours, all, WARM_TIMES), oursBare: await warm(browser, base + pages.ours, bare, WARM_TIMES),
    pagefind: await warm(browser, base + pages.pagefind, both, WARM_TIMES), pagefindBare: await warm(browser, base + pages.pagefind, bare, WARM_TIMES),
    bare: await warm(browser, base + pages.bare, bare, WARM_TIMES),
  };
}

const words = process.argv.slice(2);
const counts = words.filter((word) => word !== '--reuse');
if (counts.length === 0 || !counts.every((word) => /^[1-9]\d*$/u.test(word))) {
  console.error('Usage: node bench/search.mjs [--reuse] COUNT...');
  process.exit(2);
}
mkdirSync(RESULTS, { recursive: true });
for (const count of counts.map(Number)) {
  const figures = await measure(count, words.includes('--reuse'));
  writeFileSync(`${RESULTS}/search-${count}.json`, `${JSON.stringify(figures, (key, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value))}\n`);
  writeFileSync(`${RESULTS}/search-${count}.md`, report(figures));
  console.log(report(figures));
}
