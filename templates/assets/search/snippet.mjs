// Cuts the passage to show out of a text and marks the words that were found.
import { tokens } from './text.mjs';

const WHOLE = 220;
const LENGTH = 190;
const BEFORE = 40;

/** Pieces {text, mark} of the passage with most of the marked words and pairs; folded terms in `marks`. */
export function snippet(text, marks) {
  const nfc = text.normalize('NFC');
  const words = tokens(nfc);
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
  for (const [start, end] of runs(words.filter(({ start, end }) => start >= from && end <= to))) {
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
  words.forEach(({ mark, cut, start, end }, i) => {
    if (mark && words[i - 1]?.mark && !cut) found.at(-1)[1] = end;
    else if (mark) found.push([start, end]);
  });
  return found;
}

function passage(words, length) {
  const marks = words.filter(({ mark }) => mark);
  let most = 0;
  let from = 0;
  for (const { start } of marks) {
    const count = marks.filter((word) => word.start >= start && word.end <= start + LENGTH - BEFORE).length;
    if (count > most) {
      most = count;
      from = start;
    }
  }
  from = from <= BEFORE ? 0 : words.find(({ start }) => start >= from - BEFORE).start;
  const last = words.findLast(({ end }) => end <= from + LENGTH);
  return [from, length - from <= LENGTH ? length : last ? last.end : from + LENGTH];
}
