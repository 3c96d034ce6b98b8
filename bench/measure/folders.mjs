/** Sizes of folders, and copies of pages. */
import { linkSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives the path of every file below a folder, relative to it, in no certain order. */
export function* filesOf(folder, below = '') {
  for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* filesOf(folder, path);
    else yield path;
  }
}

/** Returns { bytes, files } of those files of a folder that are wanted. */
export function weigh(folder, wanted = () => true) {
  let bytes = 0;
  let files = 0;
  for (const path of filesOf(folder)) {
    if (!wanted(path)) continue;
    bytes += statSync(`${folder}/${path}`).size;
    files++;
  }
  return { bytes, files };
}

/** Returns text without its marks: what a plain keyboard types. */
export const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

/** The page of a document: province/commune/yyyy-mm-dd-name/index.html. */
const DOCUMENT = /^[^/]+\/[^/]+\/\d{4}-[^/]+\/index\.html$/u;

/**
 * Puts the pages of the documents of a built site into a folder of their own: links to the same files, or copies without marks.
 *
 * @returns how many pages there are
 */
export function documentPages(site, folder, bare) {
  let pages = 0;
  for (const path of filesOf(site)) {
    if (!DOCUMENT.test(path)) continue;
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    if (bare) writeFileSync(`${folder}/${path}`, folded(readFileSync(`${site}/${path}`, 'utf8')));
    else linkSync(`${site}/${path}`, `${folder}/${path}`);
    pages++;
  }
  return pages;
}
