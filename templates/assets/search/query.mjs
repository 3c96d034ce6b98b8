// What a query asks of the index: the same plan as vn.congkhai.search.Plan, whose comment explains it.
import { tokens, fold, toneKey } from './text.mjs';

const MOST_WORDS = 48;
const PLACE_WORDS = 6;
const EXACT_BOOST = Math.fround(0.3);
const PLACE_BOOST = 20;

/** {clauses, placeWords, otherWords, needed, marks}: words are sets of clauses; marks is what to highlight. */
export async function plan(query, lexicon) {
  const words = await queryWords(query, lexicon);
  await lexicon.fetch(keys(words, lexicon.placeWords));
  const clauses = new Map();
  const covers = new Map();
  const inPlace = new Set();
  const joined = (from, length, form) => words.slice(from, from + length).map((word) => word[form]).join(' ');

  function clause(field, term, folded, boost) {
    const list = lexicon.list(field, term, folded);
    if (!list) return undefined;
    const name = `${field}:${term}`;
    if (!clauses.has(name)) clauses.set(name, { field, term, boost, list });
    return clauses.get(name);
  }

  function cover(field, from, length, boost) {
    const folded = joined(from, length, 'folded');
    const found = clause(field, folded, folded, boost);
    if (!found) return false;
    for (let i = from; i < from + length; i++) {
      if (!covers.has(i)) covers.set(i, new Set());
      covers.get(i).add(found);
    }
    return true;
  }

  function text(field, from, length) {
    const marked = words.slice(from, from + length).some((word) => word.key !== word.folded);
    if (cover(field, from, length, 1) && marked) {
      clause('x', joined(from, length, 'key'), joined(from, length, 'folded'), EXACT_BOOST);
    }
  }

  function place(from, length, alone) {
    if ((length === 1 && !alone.includes(from)) || !cover('p', from, length, PLACE_BOOST)) return false;
    for (let i = from; i < from + length; i++) inPlace.add(i);
    return true;
  }

  for (let i = 0; i + 1 < words.length; i++) {
    if (!words[i + 1].cut) text('g', i, 2);
  }
  const alone = [...words.keys()].filter((i) => !covers.has(i));
  for (const i of alone) text('f', i, 1);
  for (let next = 0; next < words.length;) {
    let length = clauseLength(words, next, PLACE_WORDS);
    while (length > 0 && !place(next, length, alone)) length--;
    next += Math.max(1, length);
  }

  const found = [...covers].map(([word, cover]) => ({ cover, place: inPlace.has(word) }));
  const otherWords = found.filter((word) => !word.place).map((word) => word.cover);
  return {
    clauses: [...clauses.values()],
    placeWords: found.filter((word) => word.place).map((word) => word.cover),
    otherWords,
    needed: Math.ceil(2 * otherWords.length / 3),
    marks: new Set([...clauses.values()].filter(({ field }) => field === 'f' || field === 'g').map(({ term }) => term)),
  };
}

async function queryWords(query, lexicon) {
  const words = tokens(query).slice(0, MOST_WORDS).map((token) => {
    const folded = fold(token.text);
    const number = token.text.charAt(0) <= '9';
    return { folded, key: number ? folded : toneKey(token.text), number, cut: token.cut };
  });
  const last = words.at(-1);
  if (!last || last.number) return words;
  await lexicon.fetch(keys(words, lexicon.placeWords));
  if (lexicon.list('f', last.folded, last.folded)) return words;
  const before = words.at(-2);
  const whole = (before && !last.cut && await lexicon.completedAfter(before.folded, last.folded))
    || await lexicon.completed(last.folded);
  if (whole) {
    last.folded = whole;
    last.key = whole;
  }
  return words;
}

/** The keys that tell all that the plan asks: of a word before another the pair's, which brings the word's along. */
function keys(words, placeWords) {
  const all = [];
  for (let i = 0; i < words.length; i++) {
    const longest = clauseLength(words, i, Math.max(2, placeWords));
    for (let length = Math.min(2, longest); length <= longest; length++) {
      all.push(words.slice(i, i + length).map((word) => word.folded).join(' '));
    }
  }
  return all;
}

function clauseLength(words, from, most) {
  let length = 1;
  while (length < most && from + length < words.length && !words[from + length].cut) length++;
  return length;
}
