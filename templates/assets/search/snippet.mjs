// Cuts the passage to show out of a text and marks the words that were found.
import { tokens, fold } from './text.mjs';

const WHOLE = 220;
const LENGTH = 190;
const BEFORE = 40;

/** Pieces {text, mark} of the passage with most of the marked words and pairs; folded terms in `marks`. */
export function snippet(text, marks) {
  const nfc = text.normalize('NFC');
  const words = tokens(nfc).map((token) => ({ ...token, folded: fold(token.text), mark: false }));
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (marks.has(word.folded)) word.mark = true;
    if (next && !next.cut && marks.has(`${word.folded} ${next.folded}`)) word.mark = next.mark = true;
  });
  const [from, to] = nfc.length <= WHOLE ? [0, nfc.length] : passage(words, nfc.length);
  const pieces = [];
  const add = (piece, mark) => {
    if (piece) pieces.push({ text: piece, mark });
  };
  let at = from;
  if (from > 0) add('…', false);
  for (const [start, end] of runs(words.filter((word) => word.start >= from && word.end <= to))) {
    add(nfc.slice(at, start), false);
    add(nfc.slice(start, end), true);
    at = end;
  }
  add(nfc.slice(at, to) + (to < nfc.length ? '…' : ''), false);
  return pieces;
}

/** Neighbours that are both marked become one run. */
function runs(words) {
  const found = [];
  words.forEach((word, i) => {
    if (!word.mark) return;
    if (i > 0 && words[i - 1].mark && !word.cut) found.at(-1)[1] = word.end;
    else found.push([word.start, word.end]);
  });
  return found;
}

function passage(words, length) {
  let start = 0;
  let most = 0;
  for (const first of words.filter((word) => word.mark)) {
    const count = words.filter((word) =>
      word.mark && word.start >= first.start && word.end <= first.start + LENGTH - BEFORE).length;
    if (count > most) {
      most = count;
      start = first.start;
    }
  }
  const from = start <= BEFORE ? 0 : (words.find((word) => word.start >= start - BEFORE) ?? { start }).start;
  const last = words.filter((word) => word.end <= from + LENGTH).at(-1);
  return [from, length - from <= LENGTH ? length : last ? last.end : from + LENGTH];
}
