// What a query marks on a page: words as the engine folds them. Whole quoted phrases; neighbouring words of the query
// where they are neighbours; a word alone only where that does not paint the page.
import { tokens, fold, toneKey } from '../search/text.mjs';

const MOST_WORDS = 48;
const QUOTED = /["“«]([^"“”«»]*)["”»]/g;

/** Words of a text: {text, start, end, cut, folded}. Empty if offsets in it would not be those of its page. */
export function wordsOf(text) {
  if (text.normalize('NFC') !== text) return [];
  return tokens(text).map((token) => ({ ...token, folded: fold(token.text), mark: false }));
}

/** What the query asks to be marked: {phrases, words}; words of a quoted phrase count only as that phrase. */
export function wanted(query) {
  const nfc = query.normalize('NFC');
  const phrases = [];
  const apart = nfc.replace(QUOTED, (whole, inside) => {
    const phrase = wordsOf(inside);
    if (phrase.length < 2) return whole;
    phrases.push(phrase.map(({ folded }) => folded));
    return '|';
  });
  return { phrases: phrases.slice(0, MOST_WORDS), words: wordsOf(apart).slice(0, MOST_WORDS) };
}

/** Tells whether the query is one word that is long enough to be marked wherever it stands. */
export function standsAlone({ phrases, words }) {
  if (phrases.length > 0 || words.length !== 1) return false;
  return words[0].folded.length >= (isNumber(words[0]) ? 2 : 3);
}

function isNumber({ folded }) {
  return /^[0-9]/.test(folded);
}

/** Ranges [start, end] to be marked in each of the texts, given by their words; `alone`: single words too. */
export function ranges(texts, { phrases, words }, alone) {
  for (const text of texts) for (const phrase of phrases) markPhrase(text, phrase);
  const typed = finished(words, texts);
  const pairs = new Map();
  for (let i = 1; i < typed.length; i++) {
    if (!typed[i].cut) pairs.set(`${typed[i - 1].folded} ${typed[i].folded}`, [typed[i - 1].folded, typed[i].folded]);
  }
  const met = new Set();
  for (const text of texts) markPairs(text, pairs, met);
  if (alone) {
    for (const word of typed) if (!met.has(word.folded)) markAlone(texts, word);
  }
  return texts.map(runs);
}

function markPhrase(text, phrase) {
  for (let i = 0; i + phrase.length <= text.length; i++) {
    if (!phrase.every((folded, k) => text[i + k].folded === folded && (k === 0 || !text[i + k].cut))) continue;
    for (let k = 0; k < phrase.length; k++) text[i + k].mark = true;
  }
}

function markPairs(text, pairs, met) {
  for (let i = 1; i < text.length; i++) {
    const pair = !text[i].cut && pairs.get(`${text[i - 1].folded} ${text[i].folded}`);
    if (!pair) continue;
    text[i - 1].mark = text[i].mark = true;
    for (const folded of pair) met.add(folded);
  }
}

/** A word typed with marks means its exact spelling (đất, not đạt), unless that is nowhere. */
function markAlone(texts, word) {
  const same = texts.flat().filter(({ folded }) => folded === word.folded);
  const key = toneKey(word.text);
  const exact = key === word.folded ? [] : same.filter(({ text }) => toneKey(text) === key);
  for (const found of exact.length > 0 ? exact : same) found.mark = true;
}

/** The query's words with the last one as the texts go on, if it was typed only in part: `bao hiem y t`. */
function finished(words, texts) {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!before || last.cut || isNumber(last)) return words;
  let whole = last;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      if (text[i].folded === last.folded) return words;
      if (whole === last && i > 0 && !text[i].cut && text[i - 1].folded === before.folded
        && text[i].folded.startsWith(last.folded)) {
        whole = { ...last, folded: text[i].folded, text: text[i].text };
      }
    }
  }
  return [...words.slice(0, -1), whole];
}

/** Neighbours that are both marked are one range. */
function runs(text) {
  const found = [];
  text.forEach((word, i) => {
    if (!word.mark) return;
    if (i > 0 && text[i - 1].mark && !word.cut) found.at(-1)[1] = word.end;
    else found.push([word.start, word.end]);
  });
  return found;
}
