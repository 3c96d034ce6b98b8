// What the words of a query ask of the index: the same plan as vn.congkhai.search.query.Plan, whose comment explains
// it; the phrases are those of Phrases.

const terms = (text) => text.split(',');

/** They ask and name nothing. */
const ASKING = terms('bao nhieu,bao gio,bao lau,khi nao,xa nao,noi nao,the nao,o dau,la gi,lam gi,tai sao,vi sao,lam sao,ra sao');

/** What leads to them: `là bao nhiêu`. */
const LEADING = terms('la,co');

/** What stands before the name of a place. */
const KINDS = terms('xa,phuong,tinh,huyen,thi tran,thi xa,thanh pho,dac khu,o,tai,cua');

/** What stands after the name of a place that is no more. */
const FORMER = 'cu';

const ROMAN = terms('i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx');

const EXACT_BOOST = Math.fround(0.3);
const APART_BOOST = Math.fround(0.1);
const PLACE_BOOST = 20;
const PLACE_WORDS = 6;
/** What is this many times rarer than what overlaps it is there by chance. */
const RARER = 3;
/** A word that is in more than one of so many documents, and in more than some, tells little beside others. */
const COMMON = 3;
const SOME = 600;

/** Whether a word is typed with marks. */
export const marked = ({ key, folded }) => key !== folded;

/** So many words from that on, as one term. */
export const phrase = (words, from, length, form = 'folded') =>
  words.slice(from, from + length).map((word) => word[form]).join(' ');

/** Whether so many words from that on stand in one clause. */
const together = (words, from, length) => from >= 0 && from + length <= words.length
  && !words.slice(from + 1, from + length).some(({ cut }) => cut);

/** The typed words, the last one completed, without those of asking; all that the lexicon tells about them fetched. */
export async function queryWords(words, lexicon) {
  const last = words.at(-1);
  let asked = await looked(words, lexicon);
  if (last?.last && !last.number && !last.quoted && !last.figure && !asks(words, words.length - 2) && !lexicon.df(last.folded)) {
    const before = !last.cut && words.at(-2)?.folded;
    const whole = (before && (await lexicon.completed(last.folded, before))[0]) || (await lexicon.completed(last.folded))[0];
    if (whole) {
      last.folded = last.key = whole;
      asked = await looked(words, lexicon);
    }
  }
  return asked;
}

/** The words without those of asking, and what the lexicon tells about them fetched. */
async function looked(words, lexicon) {
  const kept = words.map((word, i) => ({ ...word, cut: word.cut || asks(words, i - 2) }))
    .filter((word, i) => !asks(words, i) && !asks(words, i - 1) && !leads(words, i));
  const asked = kept.length > 0 ? kept : words;
  await lexicon.fetch(neededKeys(asked, lexicon));
  return asked;
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
  const df = (i) => lexicon.df(phrase(words, i, 2));

  function clause(of, from, length, field, boost, key, folded = key) {
    const list = lexicon.list(field, folded, key);
    const name = `${field}:${key}`;
    if (list && !clauses.has(name)) clauses.set(name, { name, field, key, boost: strict ? APART_BOOST : boost, list });
    if (list && of) for (let i = from; i < from + length; i++) of[i].add(clauses.get(name));
    return list;
  }

  function text(field, from, length) {
    const folded = phrase(words, from, length);
    if (clause(covers, from, length, field, 1, folded) && !strict && words.slice(from, from + length).some(marked)) {
      clause(exact, from, length, 'x', EXACT_BOOST, phrase(words, from, length, 'key'), folded);
    }
  }

  /** Whether two words stand side by side by chance, each being half of another pair. */
  const byChance = (i) => together(words, i - 1, 4) && Math.min(df(i - 1), df(i + 1)) > RARER * df(i);

  const endsKind = (end) => [1, 2].some((length) =>
    together(words, end - length, length) && KINDS.includes(phrase(words, end - length, length)));

  /** Whether a name only seems to begin there: in `quốc gia An Phú` none is called Gia An. */
  const begins = (from, list) => list
    && !(together(words, from - 1, 2) && !endsKind(from) && df(from - 1) > RARER * list.df);

  function name(from, least, most) {
    for (let length = most; length >= least; length--) {
      const term = phrase(words, from, length);
      if (together(words, from, length) && begins(from, lexicon.list('p', term))) {
        const end = from + length;
        for (let i = from; i < end; i++) names.set(i, term);
        edges.add(from).add(end);
        kind(from);
        if (together(words, from, length + 1) && words[end].folded === FORMER) {
          kinds.add(end);
          edges.add(end + 1);
        }
        return length;
      }
    }
    return 1;
  }

  function kind(end) {
    for (const length of [1, 2]) {
      const from = end - length;
      if (!names.has(from) && together(words, from, length + 1) && KINDS.includes(phrase(words, from, length))) {
        for (let i = from; i < end; i++) kinds.add(i);
        edges.add(from);
        kind(from);
      }
    }
  }

  const much = Math.max(SOME, lexicon.found.documents / COMMON | 0);
  /** Whether so many documents have a word that it does not count beside others. */
  const common = ({ folded, number }) => !number && lexicon.df(folded) > much;

  for (let next = 0; next < words.length;) next += name(next, 2, PLACE_WORDS);
  const all = [...words.keys()];
  const pairs = all.filter((i) => together(words, i, 2) && !edges.has(i + 1) && (df(i) || lexicon.df(otherPair(words, i))));
  const paired = new Set(pairs.flatMap((i) => [i, i + 1]));
  for (const i of all) if (!paired.has(i)) name(i, 1, 1);
  words.forEach(({ figure }, i) => {
    if (figure?.docs.length > 0 && !names.has(i)) {
      if (!clauses.has(figure.name)) clauses.set(figure.name, figure);
      covers[i].add(clauses.get(figure.name));
    }
  });
  const onlyNames = words.every(({ folded }, i) => names.has(i) || kinds.has(i)
    || (covers[i].size === 0 && !lexicon.df(folded)));
  const asText = (i) => alone || onlyNames || !names.has(i);
  for (const i of pairs.filter(asText)) {
    if (!byChance(i)) text('g', i, 2);
    clause(covers, i, 2, 'g', 1, otherPair(words, i));
  }
  for (const i of all) if (kinds.has(i) && names.has(i + 1)) clause(undefined, i, 2, 'g', 1, phrase(words, i, 2));
  const known = ({ folded }) => lexicon.df(folded) > 0;
  const rare = paired.size > 0 || names.size > 0 || words.some((word, i) => covers[i].size > 0 || (known(word) && !common(word)));
  words.forEach((word, i) => {
    if ((alone || (!paired.has(i) && asText(i))) && !kinds.has(i) && !(rare && common(word))) text('f', i, 1);
  });
  for (const [i, term] of names) {
    clause(!onlyNames || covers[i].size === 0 ? covers : undefined, i, 1, 'p', PLACE_BOOST, term);
  }

  const otherWords = covers.filter(({ size }, i) => size > 0 && !names.has(i) && !kinds.has(i));
  return {
    clauses: [...clauses.values()],
    placeWords: strict?.placeWords ?? covers.filter((cover, i) => names.has(i)),
    otherWords,
    spelled: strict?.spelled ?? exact.filter(({ size }, i) => size > 0 && marked(words[i]) && !kinds.has(i)),
    every: strict?.every ?? otherWords,
    most: Math.ceil(2 * otherWords.length / 3),
    marks: new Set([
      ...[...clauses.values()].filter(({ field }) => /[fg]/.test(field)).map(({ key }) => key),
      ...[...names.keys()].map((i) => (names.has(i + 1) ? phrase(words, i, 2) : !names.has(i - 1) && phrase(words, i, 1)))]),
  };
}

/** A pair with its Roman number as an Arabic one or the other way round, up to 20; undefined where it has none. */
function otherPair(words, i) {
  const number = words[i + 1].folded;
  const roman = ROMAN.indexOf(number);
  const other = roman >= 0 ? roman + 1 : /^[1-9][0-9]?$/.test(number) && ROMAN[number - 1];
  return other ? `${words[i].folded} ${other}` : undefined;
}

const asks = (words, i) => ASKING.includes(phrase(words, i, 2)) && !words.slice(i, i + 2).some(({ quoted }) => quoted);

const leads = (words, i) => LEADING.includes(words[i].folded) && !words[i].quoted && asks(words, i + 1);

/** The keys that tell all that the plan asks: of a word before another the pair's, which brings the word's along. */
function neededKeys(words, lexicon) {
  return words.flatMap(({ folded }, i) => {
    if (!together(words, i, 2)) return [folded];
    const keys = [otherPair(words, i)].filter(Boolean);
    for (let length = 2; length <= Math.max(2, lexicon.found.placeWords) && together(words, i, length); length++) {
      keys.push(phrase(words, i, length));
    }
    return keys;
  });
}
