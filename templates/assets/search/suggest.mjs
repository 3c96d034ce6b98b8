// What a reader may have meant, and may be about to type.
import { tokens, toneKey, spelled } from './text.mjs';
import { PLAIN, commonest } from './lexicon.mjs';
import { phrase } from './query.mjs';

const LOOKED_AT = 12;
const SUGGESTED = 6;

/** The text with the words that the index does not know replaced by near ones; undefined when none can be. */
export async function correction(nfc, words, lexicon) {
  let text = '';
  let end = 0;
  for (const [i, word] of words.entries()) {
    const meant = !word.quoted && !word.figure && /^[a-z]{2,}$/.test(word.folded)
      && !lexicon.df(word.folded) && await near(words, i, lexicon);
    if (meant) {
      text += nfc.slice(end, word.start) + meant;
      end = word.end;
    }
  }
  return end > 0 ? text + nfc.slice(end) : undefined;
}

/** The likeliest word within one edit, as it is most often spelled beside its neighbour. */
async function near(words, i, lexicon) {
  const before = !words[i].cut && words[i - 1]?.folded;
  const after = !words[i + 1]?.cut && words[i + 1]?.folded;
  const edit = oneEdit(words[i].folded);
  const found = commonest([...await lexicon.words()].filter(([word]) => edit.test(word))).slice(0, LOOKED_AT);
  const pairs = ([word]) => [before && `${before} ${word}`, after && `${word} ${after}`];
  await lexicon.fetch(found.flatMap((one) => [one[0], ...pairs(one).filter(Boolean)]));
  const [best] = found.map((one) => {
    const [follows, leads] = pairs(one).map((pair) => lexicon.df(pair));
    return { word: one[0], follows, leads, sides: Math.sign(follows) + Math.sign(leads) };
  }).sort((a, b) => b.sides - a.sides || b.follows + b.leads - a.follows - a.leads);
  if (!best) return undefined;
  const { word, follows, leads } = best;
  return usual(follows ? `${before} ${word}` : leads ? `${word} ${after}` : word, lexicon)[follows ? 1 : 0];
}

/** The spelling of folded words that most documents have. */
const usual = (folded, lexicon) => (lexicon.forms(folded)[0]?.[0] ?? folded).split(' ').map(spelled);

/** Whole queries that go on where the text ends within a word, those of most documents first. */
export async function suggest(text, lexicon) {
  const nfc = text.normalize('NFC');
  const words = tokens(nfc).slice(-6);
  const last = words.at(-1);
  if (!last || last.end < nfc.length || !PLAIN.test(last.folded)) return [];
  const { folded: typed, cut } = last;
  const before = !cut && words.at(-2)?.folded;
  const follow = before ? (await lexicon.completed(typed, before)).slice(0, SUGGESTED) : [];
  const single = follow.length < SUGGESTED ? (await lexicon.completed(typed)).slice(0, SUGGESTED) : [];
  await lexicon.fetch([...single, ...words.slice(1).map((word, i) => phrase(words, i, 2))]);
  const whole = [...follow.map((word) => `${before} ${word}`), ...single.filter((word) => !follow.includes(word))];
  const start = words.slice(0, -1).map((word, i) => beside(words, i, lexicon));
  return [...new Set(whole.slice(0, SUGGESTED).map((folded) => {
    const keys = usual(folded, lexicon);
    const shown = [...start, keys.at(-1)];
    if (keys[1] && !typedMarked(words.at(-2))) shown[start.length - 1] = keys[0];
    return nfc.slice(0, words[0].start)
      + words.map(({ end }, i) => shown[i] + nfc.slice(end, words[i + 1]?.start)).join('');
  }))].filter((query) => query !== nfc);
}

const typedMarked = ({ text, folded }) => toneKey(text) !== folded;

/** How to show a word that is typed without marks: as it is most often spelled beside the next or the one before. */
function beside(words, i, lexicon) {
  const { text, folded, cut } = words[i];
  const at = words[i + 1].cut ? 1 : 0;
  const form = !typedMarked(words[i]) && PLAIN.test(folded) && !(at && cut) && lexicon.forms(phrase(words, i - at, 2))[0];
  return form ? spelled(form[0].split(' ')[at]) : text;
}

/** Finds the words that a letter added, left out or changed, or two neighbours swapped, makes of a word. */
const oneEdit = (word) => new RegExp(`^(${[...word, ''].map((letter, i) => {
  const before = word.slice(0, i);
  const after = word.slice(i + 1);
  return `${before}.${letter}${after}|${before}.?${after}|${before}${after[0] ?? ''}${letter}${after.slice(1)}`;
}).join('|')})$`);
