/**
 * Blank pages that search once, at their loading, for what stands behind # in their address; then they answer `again`:
 * { total, shown, ms, bareMs }, hits in all, results shown, milliseconds with all that is shown of them, and milliseconds until it is known which they are; ours
 * also documents, how many there are to be found.
 */
import { readFileSync } from 'node:fs';

const page = (head, script) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body><script type="module">
const query = decodeURIComponent(location.hash.slice(1));
${script}
window.again = again;
if (query) window.shown = { ...await again(query), at: performance.now() };
else window.shown = {};
</script></body></html>`;

/**
 * Ours: asks for the modules and for the index ahead as the site's own search page does, with the very links of its head. Shows ten
 * results: their titles, their context and their snippets.
 */
export function ours(site) {
  const built = readFileSync(`${site}/tim-kiem/index.html`, 'utf8');
  const ahead = [...built.matchAll(/<link\b[^>]*>/gu)].map(([link]) => link).filter((link) => /rel="?(?:modulepreload|preload)/u.test(link) && /search\//u.test(link) && !/\/pages\//u.test(link));
  return page(ahead.join(''), `const { open } = await import('../assets/search/engine.mjs');
const engine = await open(new URL('../search/', location).href);
const again = async (query) => {
  const start = performance.now();
  const { total, hits } = await engine.search(query, { limit: 10 });
  const ms = performance.now() - start;
  return { total, shown: hits.length, ms, bareMs: ms, documents: engine.documents };
};`);
}

/** Pagefind's: as its documentation says, and the data of the first ten results, without which there is nothing to show. */
export function pagefind(folder) {
  return page('', `const pagefind = await import('/${folder}/pagefind.js');
const again = async (query) => {
  const start = performance.now();
  const { results } = await pagefind.search(query);
  const bareMs = performance.now() - start;
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { total: results.length, shown: shown.length, ms: performance.now() - start, bareMs };
};
if (!query) await pagefind.init();`);
}
