// Searches the export of a site in the browser, with the results and scores of vn.congkhai.search.Searcher.
import { files, manifest } from './files.mjs';
import { Lexicon } from './lexicon.mjs';
import { plan, queryWords } from './query.mjs';
import { postings } from './postings.mjs';
import { best, having, scorer } from './rank.mjs';
import { cards } from './cards.mjs';
import { snippet } from './snippet.mjs';

const FEW = 5;
const EVERY_BOOST = 20;

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
  const card = cards(found, load);

  async function search(query, { limit = 10 } = {}) {
    const words = await queryWords(query, lexicon);
    const strict = plan(words, lexicon, false);
    if (strict.clauses.length === 0) return { total: 0, hits: [] };
    let { total, top } = await find(strict, limit);
    if (total === 0) ({ total, top } = await find(plan(words, lexicon, true), limit, true));
    const hits = await Promise.all(top.map(async ([doc, points]) => {
      const { url, title, kind, context, flag, lead } = await card(doc);
      return { url, score: points, title, kind, context, flag, snippet: snippet(lead, strict.marks) };
    }));
    return { total, hits };
  }

  /** The stages of vn.congkhai.search.Plan; only the last attempt goes down to any word. */
  async function find({ clauses, placeWords, otherWords, most }, limit, last) {
    const lists = new Map(await Promise.all(clauses.map(
      async (clause) => [clause, await postings(clause.list, documents, load)])));
    const sums = new Float64Array(documents);
    for (const [clause, list] of lists) score(clause, list, sums);
    const places = having(placeWords, lists, documents);
    const others = having(otherWords, lists, documents);
    const every = otherWords.length;
    if (every > 0) others.forEach((count, doc) => (sums[doc] += count === every ? EVERY_BOOST : 0));
    const enough = (needed) => (doc) => places[doc] === placeWords.length && others[doc] >= needed;
    let found = last ? undefined : best(enough(every), sums, limit);
    if (!found || found.total < FEW) found = best(enough(most), sums, limit);
    return last && found.total === 0 ? best((doc) => sums[doc] > 0, sums, limit) : found;
  }

  return { stamp, documents, search };
}
