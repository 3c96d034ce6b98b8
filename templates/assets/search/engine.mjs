// Searches the export of a site in the browser, with the results and scores of vn.congkhai.search.Searcher.
import { files, manifest, damaged } from './files.mjs';
import { Lexicon } from './lexicon.mjs';
import { plan } from './query.mjs';
import { postings } from './postings.mjs';
import { best, narrow, scorer } from './rank.mjs';
import { snippet } from './snippet.mjs';

export { SearchError } from './files.mjs';

/**
 * Opens the export in the site's `search/` folder, given by its http(s) address. Resolves to an object with
 * `stamp`, `documents` and `search(query, {limit})`; rejects with a SearchError, whose message is for the reader.
 *
 * A search resolves to `{total, hits}`: how many documents match, exactly, and the best of them, best first, each
 * `{url, score, title, kind, context, flag, snippet}`: the address relative to the site's root; place, document,
 * indicator, commitment or section; the line under the title; a warning or ''; pieces `{text, mark}`.
 */
export async function open(indexUrl) {
  const base = String(indexUrl).endsWith('/') ? String(indexUrl) : `${indexUrl}/`;
  const found = await manifest(base);
  const { stamp, documents } = found;
  if (documents === 0) return { stamp, documents, search: async () => ({ total: 0, hits: [] }) };
  const load = files(base, found);
  const lexicon = new Lexicon(found, load);
  const score = scorer(found);
  const cards = new Map();

  async function search(query, { limit = 10 } = {}) {
    const asked = await plan(query, lexicon);
    if (asked.clauses.length === 0) return { total: 0, hits: [] };
    const sums = new Float64Array(documents);
    const lists = new Map(await Promise.all(asked.clauses.map(
      async (clause) => [clause, await postings(clause.list, documents, load)])));
    for (const [clause, list] of lists) score(clause, list, sums);
    let { total, top } = best(narrow(asked, lists, documents), sums, limit);
    if (total === 0) ({ total, top } = best(sums.map((sum) => (sum > 0 ? 1 : 0)), sums, limit));
    const hits = await Promise.all(top.map(async ([doc, points]) => {
      const [url, title, kind, context, flag, lead] = await card(doc);
      return { url, score: points, title, kind, context, flag, snippet: snippet(lead, asked.marks) };
    }));
    return { total, hits };
  }

  async function card(doc) {
    const number = Math.floor(doc / found.card.size);
    if (!cards.has(number)) cards.set(number, JSON.parse(new TextDecoder().decode(await load('card', number))));
    const shown = cards.get(number)[doc % found.card.size];
    if (!shown) throw damaged(`card/${number}`);
    return shown;
  }

  return { stamp, documents, search };
}
