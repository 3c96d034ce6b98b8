/** Makes what is measured: the site with our search, and Pagefind's index of the same pages, with and without marks. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '../generate.mjs';
import { documentPages, weigh } from './folders.mjs';
import { run } from './run.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The program itself, without the package around it that only looks for it. */
const PAGEFIND = fileURLToPath(new URL(`../node_modules/@pagefind/linux-${process.arch}/bin/pagefind_extended`, import.meta.url));
/** Pagefind also writes ready-made interfaces; a page that has its own needs none of them. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Generates and builds, and returns what it cost: { ours, pagefind, bare }, each with wall, cpu, peak, bytes and files.
 *
 * @param folder to work in; what an earlier run left is removed, or, with reuse, taken as it is with what it cost
 */
export async function prepare(count, folder, { reuse, log }) {
  const book = `${folder}/costs.json`;
  const costs = reuse && existsSync(book) ? JSON.parse(readFileSync(book, 'utf8')) : {};
  const step = async (name, what, work) => {
    if (costs[name]) return;
    log(what);
    costs[name] = await work();
    writeFileSync(book, JSON.stringify(costs, null, 1));
  };
  if (!costs.ours) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await step('ours', 'generating and building the site', async () => {
    await generate(count, `${folder}/site`);
    return ourSite(folder);
  });
  await step('pagefind', 'Pagefind', () => theirIndex(folder, 'pages', 'pagefind', false));
  await step('bare', 'Pagefind, pages without marks', () => theirIndex(folder, 'pages-bare', 'pagefind-bare', true));
  return costs;
}

async function ourSite(folder) {
  const scratch = `${folder}/time`;
  // The first call may have to compile the program, which is no part of a build.
  await run('./congkhai', ['--help'], { cwd: ROOT, scratch });
  const { wall, cpu, peak, output } = await run('./congkhai', ['build', '-v', '--as-of', '2026-06-30', '--site', `${folder}/site`, '--out', 'public'], { cwd: ROOT, scratch });
  const out = `${folder}/site/public`;
  const stages = [...output.matchAll(/^ {2}(.+): ([\d.,]+) giây$/gmu)].map(([, stage, seconds]) => [stage, Number(seconds.replace('.', '').replace(',', '.'))]);
  const whole = weigh(out);
  return { wall, cpu, peak, stages, ...weigh(`${out}/search`), siteBytes: whole.bytes, siteFiles: whole.files };
}

async function theirIndex(folder, from, to, bare) {
  for (const left of [from, to]) rmSync(`${folder}/${left}`, { recursive: true, force: true });
  const pages = documentPages(`${folder}/site/public`, `${folder}/${from}`, bare);
  const { wall, cpu, peak } = await run(PAGEFIND, ['--site', from, '--output-path', to], { cwd: folder, scratch: `${folder}/time` });
  return { wall, cpu, peak, pages, ...weigh(`${folder}/${to}`, (path) => !INTERFACE.test(path)) };
}
