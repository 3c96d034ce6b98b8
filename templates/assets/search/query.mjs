// What a query asks of the index: the same plan as vn.congkhai.search.Plan, whose comment explains it; the phrases
// are those of Phrases.
import { tokens, fold, toneKey } from './text.mjs';

const MOST_WORDS = 48;
const PLACE_WORDS = 6;
const EXACT_BOOST = Math.fround(0.3);
const PLACE_BOOST = 20;

const ASKING = new Set(['bao nhieu', 'bao gio', 'bao lau', 'khi nao', 'xa nao', 'noi nao',
  'the nao', 'o dau', 'la gi', 'lam gi', 'tai sao', 'vi sao', 'lam sao', 'ra sao']);
const KINDS = new Set(['xa', 'phuong', 'tinh', 'huyen', 'thi tran', 'thi xa', 'thanh pho', 'dac khu']);

/** The query's words, the last one completed, and all that the lexicon tells about them fetched. */
export async function queryWords(query, lexicon) {
  const words = withoutAsking(await typedWords(query, lexicon));
  await lexicon.fetch(keys(words, lexicon.placeWords));
  return words;
}

/** {clauses, placeWords, otherWords, most, marks}: words are sets of clauses; marks is what to highlight. */
export function plan(words, lexicon, alone) {
  const clauses = new Map();
  const covers = words.map(() => new Set());
  const names = new Map();
  const kinds = new Set();
  const edges = new Set();
  const joined = (from, length, form = 'folded') => words.slice(from, from + length).map((word) => word[form]).join(' ');

  function clause(field, term, folded, boost) {
    const list = lexicon.list(field, term, folded);
    if (!list) return undefined;
    const name = `${field}:${term}`;
    if (!clauses.has(name)) clauses.set(name, { field, term, boost, list });
    return clauses.get(name);
  }

  function text(field, from, length) {
    const folded = joined(from, length);
    const found = clause(field, folded, folded, 1);
    if (!found) return;
    for (let i = from; i < from + length; i++) covers[i].add(found);
    if (words.slice(from, from + length).some((word) => word.key !== word.folded)) {
      clause('x', joined(from, length, 'key'), folded, EXACT_BOOST);
    }
  }

  function name(from, least, most) {
    for (let length = clauseLength(words, from, most); length >= least; length--) {
      const term = joined(from, length);
      if (lexicon.list('p', term, term)) {
        for (let i = from; i < from + length; i++) names.set(i, term);
        edges.add(from).add(from + length);
        kind(from);
        return length;
      }
    }
    return 0;
  }

  function kind(end) {
    for (const length of [1, 2]) {
      const from = end - length;
      if (from >= 0 && !names.has(from) && clauseLength(words, from, length + 1) > length
        && KINDS.has(joined(from, length))) {
        for (let i = from; i < end; i++) kinds.add(i);
      }
    }
  }

  for (let next = 0; next < words.length;) next += Math.max(1, name(next, 2, PLACE_WORDS));
  const pairs = [...words.keys()].filter((i) => clauseLength(words, i, 2) === 2 && !edges.has(i + 1)
    && lexicon.list('g', joined(i, 2), joined(i, 2)));
  const paired = new Set(pairs.flatMap((i) => [i, i + 1]));
  for (const i of words.keys()) if (!paired.has(i)) name(i, 1, 1);
  const onlyNames = words.every(({ folded }, i) => names.has(i) || kinds.has(i) || !lexicon.list('f', folded, folded));
  const asText = (i) => alone || onlyNames || !names.has(i);
  for (const i of pairs) if (asText(i)) text('g', i, 2);
  for (const i of words.keys()) if (alone || (!paired.has(i) && asText(i))) text('f', i, 1);
  for (const [i, term] of names) {
    const found = clause('p', term, term, PLACE_BOOST);
    if (!onlyNames || covers[i].size === 0) covers[i].add(found);
  }

  const otherWords = covers.filter((cover, i) => cover.size > 0 && !names.has(i) && !kinds.has(i));
  return {
    clauses: [...clauses.values()],
    placeWords: covers.filter((cover, i) => names.has(i)),
    otherWords,
    most: Math.ceil(2 * otherWords.length / 3),
    marks: new Set([
      ...[...clauses.values()].filter(({ field }) => field === 'f' || field === 'g').map(({ term }) => term),
      ...[...names.keys()].map((i) => (names.has(i + 1) ? joined(i, 2) : !names.has(i - 1) && joined(i, 1)))]),
  };
}

async function typedWords(query, lexicon) {
  const words = tokens(query).slice(0, MOST_WORDS).map((token) => {
    const folded = fold(token.text);
    const number = token.text.charAt(0) <= '9';
    return { folded, key: number ? folded : toneKey(token.text), number, cut: token.cut };
  });
  const last = words.at(-1);
  if (!last || last.number || asks(words, words.length - 2)) return words;
  const before = last.cut ? undefined : words.at(-2);
  const pair = before && `${before.folded} ${last.folded}`;
  await lexicon.fetch(keys(words, lexicon.placeWords));
  const known = lexicon.list('f', last.folded, last.folded);
  if (known && (last.key !== last.folded || !pair || lexicon.list('g', pair, pair))) return words;
  const whole = (pair && await lexicon.completedAfter(before.folded, last.folded))
    || (!known && await lexicon.completed(last.folded));
  if (whole) {
    last.folded = whole;
    last.key = whole;
  }
  return words;
}

function asks(words, i) {
  return i >= 0 && i + 1 < words.length && ASKING.has(`${words[i].folded} ${words[i + 1].folded}`);
}

function withoutAsking(words) {
  const kept = [];
  let cut = true;
  for (let i = 0; i < words.length; i++) {
    if (asks(words, i)) {
      cut = true;
      i++;
    } else {
      kept.push({ ...words[i], cut: words[i].cut || cut });
      cut = false;
    }
  }
  return kept.length > 0 ? kept : words;
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
