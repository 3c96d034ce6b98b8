// What a reader may have meant, and may be about to type.
import { tokens, fold, toneKey, spelled } from './text.mjs';
import { PLAIN } from './lexicon.mjs';

const LOOKED_AT = 12;
const SUGGESTED = 6;

/** Of words with their documents the most frequent, of equals the first by letters. */
const most = (words, count) => words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count);

/** The text with the words that the index does not know replaced by near ones; undefined when none can be. */
export async function correction(nfc, words, lexicon) {
  let text = '';
  let end = 0;
  for (const [i, word] of words.entries()) {
    const meant = !word.quoted && !word.figure && /^[a-z]{2,}$/.test(word.folded)
      && !lexicon.list('f', word.folded, word.folded) && await near(words, i, lexicon);
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
  const found = most([...await lexicon.words()].filter(([word]) => edit.test(word)), LOOKED_AT);
  const pairs = ([word]) => [before && `${before} ${word}`, after && `${word} ${after}`];
  await lexicon.fetch(found.flatMap((one) => [one[0], ...pairs(one).filter(Boolean)]));
  const df = (pair) => (pair && lexicon.list('g', pair, pair)?.df) || 0;
  const [best] = found.map((one) => {
    const [follows, leads] = pairs(one).map(df);
    return { word: one[0], alone: one[1], follows, leads, sides: Math.sign(follows) + Math.sign(leads) };
  }).sort((a, b) => b.sides - a.sides || b.follows + b.leads - a.follows - a.leads
    || b.alone - a.alone || (a.word < b.word ? -1 : 1));
  if (!best) return undefined;
  const { word, follows, leads } = best;
  return usual(follows ? `${before} ${word}` : leads ? `${word} ${after}` : word, lexicon)[follows ? 1 : 0];
}

/** The spelling of folded words that most documents have. */
const usual = (folded, lexicon) => (lexicon.forms(folded)[0]?.[0] ?? folded).split(' ').map(spelled);

/** Whole queries that go on where the text ends within a word, those of most documents first. */
export async function suggest(text, lexicon) {
  const nfc = text.normalize('NFC');
  const words = tokens(nfc).slice(-6).map((token) => ({ ...token, folded: fold(token.text) }));
  const last = words.at(-1);
  if (!last || last.end < nfc.length || !PLAIN.test(last.folded)) return [];
  const before = last.cut ? undefined : words.at(-2)?.folded;
  const likely = (all) => most(all.filter(([word]) => PLAIN.test(word) && word.startsWith(last.folded)), SUGGESTED)
    .map(([word]) => word);
  const follow = before ? likely(await lexicon.after(before, last.folded)) : [];
  const single = follow.length < SUGGESTED ? likely([...await lexicon.words()]) : [];
  await lexicon.fetch([...single, ...words.slice(1).map(({ folded }, i) => `${words[i].folded} ${folded}`)]);
  const whole = [...follow.map((word) => `${before} ${word}`), ...single.filter((word) => !follow.includes(word))];
  const start = words.map((word, i) => ({ ...word, ...beside(words, i, lexicon) }));
  return [...new Set(whole.slice(0, SUGGESTED).map((folded) => {
    const keys = usual(folded, lexicon);
    const shown = start.slice(0, -1).map((word, i) => (keys[1] && i === start.length - 2 && !typedMarked(word) ? keys[0] : word.shown));
    let query = nfc.slice(0, words[0].start);
    words.forEach((word, i) => {
      query += (shown[i] ?? keys.at(-1)) + nfc.slice(word.end, words[i + 1]?.start);
    });
    return query;
  }))].filter((query) => query !== nfc);
}

const typedMarked = ({ text, folded }) => toneKey(text) !== folded;

/** How to show a word that is typed without marks: as it is most often spelled beside the next or the one before. */
function beside(words, i, lexicon) {
  const word = words[i];
  const next = words[i + 1];
  if (typedMarked(word) || !PLAIN.test(word.folded)) return { shown: word.text };
  const [pair, at] = next && !next.cut ? [`${word.folded} ${next.folded}`, 0] : [`${words[i - 1]?.folded} ${word.folded}`, 1];
  const form = !(at === 1 && word.cut) && lexicon.forms(pair)[0];
  return { shown: form ? spelled(form[0].split(' ')[at]) : word.text };
}

/** Finds the words that a letter added, left out or changed, or two neighbours swapped, makes of a word. */
const oneEdit = (word) => new RegExp(`^(${[...word, ''].map((letter, i) => {
  const before = word.slice(0, i);
  const after = word.slice(i + 1);
  return `${before}.${letter}${after}|${before}.?${after}|${before}${after[0] ?? ''}${letter}${after.slice(1)}`;
}).join('|')})$`);
