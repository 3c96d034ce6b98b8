// What the words of a query ask of the index: the same plan as vn.congkhai.search.query.Plan, whose comment explains
// it; the phrases are those of Phrases.

/** They ask and name nothing. */
const ASKING = new Set(('bao nhieu,bao gio,bao lau,khi nao,xa nao,noi nao,the nao,o dau,la gi,lam gi,tai sao,'
  + 'vi sao,lam sao,ra sao').split(','));

/** What stands before the name of a place. */
const KINDS = new Set('xa,phuong,tinh,huyen,thi tran,thi xa,thanh pho,dac khu,o,tai,cua'.split(','));

/** What stands after the name of a place that is no more. */
const FORMER = 'cu';

const ROMAN = 'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx'.split(',');

const EXACT_BOOST = Math.fround(0.3);
const APART_BOOST = Math.fround(0.1);
const PLACE_BOOST = 20;
const PLACE_WORDS = 6;
/** A pair this many times rarer than both beside it is there by chance. */
const RARER = 3;

/** The typed words, the last one completed, without those of asking; all that the lexicon tells about them fetched. */
export async function queryWords(words, lexicon) {
  const last = words.at(-1);
  if (last?.last && !last.number && !last.quoted && !last.figure && !asks(words, words.length - 2)) {
    const before = last.cut ? undefined : words.at(-2);
    await lexicon.fetch(neededKeys(words, lexicon.placeWords));
    if (!lexicon.list('f', last.folded, last.folded)) {
      const whole = (before && await lexicon.completedAfter(before.folded, last.folded))
        || await lexicon.completed(last.folded);
      if (whole) last.folded = last.key = whole;
    }
  }
  const kept = withoutAsking(words);
  await lexicon.fetch(neededKeys(kept, lexicon.placeWords));
  return kept;
}

/**
 * {clauses, placeWords, otherWords, spelled, every, most, marks}: a clause is {list, field, boost} or a figure {name,
 * docs}; words are sets of clauses; marks is what to highlight.
 *
 * @param strict the plan in which a word counts only in the pairs that the index knows; where it is given, each counts
 *     alone as well, after what that plan finds
 */
export function plan(words, lexicon, alone, strict) {
  const clauses = new Map(strict?.clauses.map((clause) => [clause.name, clause]));
  const covers = words.map(() => new Set());
  const exact = words.map(() => new Set());
  const names = new Map();
  const kinds = new Set();
  const edges = new Set();
  const joined = (from, length, form = 'folded') => words.slice(from, from + length).map((word) => word[form]).join(' ');
  const df = (i) => { const term = joined(i, 2); return lexicon.list('g', term, term)?.df ?? 0; };

  function clause(field, term, folded, boost) {
    const list = lexicon.list(field, term, folded);
    const name = `${field}:${term}`;
    if (list && !clauses.has(name)) clauses.set(name, { name, field, term, boost: strict ? APART_BOOST : boost, list });
    return list && clauses.get(name);
  }

  function cover(from, length, of, found) {
    if (found) for (let i = from; i < from + length; i++) of[i].add(found);
  }

  function text(field, from, length) {
    const folded = joined(from, length);
    const found = clause(field, folded, folded, 1);
    cover(from, length, covers, found);
    if (found && !strict && words.slice(from, from + length).some(marked)) {
      cover(from, length, exact, clause('x', joined(from, length, 'key'), folded, EXACT_BOOST));
    }
  }

  /** Whether two words stand side by side by chance, each being half of another pair. */
  const isChance = (i) => i > 0 && clauseLength(words, i - 1, 4) === 4 && Math.min(df(i - 1), df(i + 1)) > RARER * df(i);
  /** The pair with its Roman number as an Arabic one or the other way round. */
  const otherPair = (i) => otherNumeral(words[i + 1].folded) && `${words[i].folded} ${otherNumeral(words[i + 1].folded)}`;

  function name(from, least, most) {
    for (let length = clauseLength(words, from, most); length >= least; length--) {
      const term = joined(from, length);
      if (lexicon.list('p', term, term)) {
        const end = from + length;
        for (let i = from; i < end; i++) names.set(i, term);
        edges.add(from).add(end);
        kind(from);
        if (clauseLength(words, from, length + 1) > length && words[end].folded === FORMER) {
          kinds.add(end);
          edges.add(end + 1);
        }
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
        edges.add(from);
        kind(from);
      }
    }
  }

  for (let next = 0; next < words.length;) next += Math.max(1, name(next, 2, PLACE_WORDS));
  const pairs = [...words.keys()].filter((i) => clauseLength(words, i, 2) === 2 && !edges.has(i + 1)
    && (df(i) || lexicon.list('g', otherPair(i), otherPair(i))));
  const paired = new Set(pairs.flatMap((i) => [i, i + 1]));
  for (const i of words.keys()) if (!paired.has(i)) name(i, 1, 1);
  words.forEach(({ figure }, i) => {
    if (figure?.docs.length > 0 && !names.has(i)) {
      if (!clauses.has(figure.name)) clauses.set(figure.name, figure);
      covers[i].add(clauses.get(figure.name));
    }
  });
  const onlyNames = words.every(({ folded }, i) => names.has(i) || kinds.has(i)
    || (covers[i].size === 0 && !lexicon.list('f', folded, folded)));
  const asText = (i) => alone || onlyNames || !names.has(i);
  for (const i of pairs.filter(asText)) {
    if (!isChance(i)) text('g', i, 2);
    cover(i, 2, covers, clause('g', otherPair(i), otherPair(i), 1));
  }
  for (const i of words.keys()) if (alone || (!paired.has(i) && asText(i))) text('f', i, 1);
  for (const [i, term] of names) {
    const found = clause('p', term, term, PLACE_BOOST);
    if (!onlyNames || covers[i].size === 0) covers[i].add(found);
  }

  const otherWords = covers.filter((cover, i) => cover.size > 0 && !names.has(i) && !kinds.has(i));
  return {
    clauses: [...clauses.values()],
    placeWords: strict?.placeWords ?? covers.filter((cover, i) => names.has(i)),
    otherWords,
    spelled: strict?.spelled ?? exact.filter((cover, i) => cover.size > 0 && marked(words[i]) && !kinds.has(i)),
    every: strict?.every ?? otherWords,
    most: Math.ceil(2 * otherWords.length / 3),
    marks: new Set([
      ...[...clauses.values()].filter(({ field }) => field === 'f' || field === 'g').map(({ term }) => term),
      ...[...names.keys()].map((i) => (names.has(i + 1) ? joined(i, 2) : !names.has(i - 1) && joined(i, 1)))]),
  };
}

const marked = ({ key, folded }) => key !== folded;

/** Roman numbers as Arabic ones and the other way round, up to 20; undefined for anything else. */
function otherNumeral(number) {
  const roman = ROMAN.indexOf(number);
  return roman < 0 ? /^[1-9][0-9]?$/.test(number) ? ROMAN[number - 1] : undefined : `${roman + 1}`;
}

function asks(words, i) {
  return i >= 0 && i + 1 < words.length && !words[i].quoted && !words[i + 1].quoted
    && ASKING.has(`${words[i].folded} ${words[i + 1].folded}`);
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
function neededKeys(words, placeWords) {
  const all = [];
  for (let i = 0; i < words.length; i++) {
    const longest = clauseLength(words, i, Math.max(2, placeWords));
    for (let length = Math.min(2, longest); length <= longest; length++) {
      all.push(words.slice(i, i + length).map((word) => word.folded).join(' '));
    }
    const other = longest > 1 && otherNumeral(words[i + 1].folded);
    if (other) all.push(`${words[i].folded} ${other}`);
  }
  return all;
}

function clauseLength(words, from, most) {
  let length = 1;
  while (length < most && from + length < words.length && !words[from + length].cut) length++;
  return length;
}
