// The terms of the index, fetched shard by shard.
import { Reader } from './reader.mjs';

export const PLAIN = /^[a-z]+$/;
const LETTERS = { a: 'aăâ', d: 'dđ', e: 'eê', o: 'oôơ', u: 'uư' };
const TONE_ENDS = ['', ':huyen', ':sac', ':hoi', ':nga', ':nang'];

/** Terms under their folded words, each with the lists that `postings.mjs` and `positions.mjs` read. */
export class Lexicon {
  constructor(found, load) {
    this.first = found.lex.first;
    this.documents = found.documents;
    this.placeWords = found.placeWords;
    this.load = load;
    this.entries = new Map();
  }

  /** Fetches what is known about the keys, and of each key about its first word. */
  async fetch(keys) {
    await this.shards(keys.map((key) => this.shardOf(key)));
  }

  /** The list of a term: `df` and what tells where it is; or undefined. Fields f, g, p, q, and x under its folded key. */
  list(field, term, folded) {
    const entry = this.entries.get(folded);
    return field === 'x' ? entry?.exact.get(term) : entry?.[field === 'g' ? 'f' : field];
  }

  /** Exact forms [key, df] of a fetched folded word or pair, that of most documents first. */
  forms(folded) {
    return [...this.entries.get(folded)?.exact ?? []].map(([key, { df }]) => [key, df])
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  }

  /** The word of most documents that begins so after that word; undefined when there is none. */
  async completedAfter(before, beginning) {
    return commonest(await this.after(before, beginning));
  }

  /** The words that begin so after that word: [word, documents of the two together]. */
  async after(before, beginning) {
    const prefix = `${before} ${beginning}`;
    const from = this.shardOf(prefix);
    const to = this.shardOf(`${prefix}\uFFFF`);
    const range = [];
    for (let shard = from; shard <= to; shard++) range.push(shard);
    await this.shards(range);
    return [...this.entries].filter(([key, entry]) => key.startsWith(prefix) && entry.f)
      .map(([key, entry]) => [key.slice(before.length + 1), entry.f.df]);
  }

  /** The same for a word that stands alone. */
  async completed(beginning) {
    return commonest([...await this.words()].filter(([word]) => word.startsWith(beginning)));
  }

  /** All words of the letters a to z: a map from each to its number of documents. */
  words() {
    return this.load('syl', 0, (bytes) => {
      const reader = new Reader(bytes);
      const words = new Map();
      for (let word = ''; !reader.done;) words.set(word = reader.text(word), reader.number());
      return words;
    });
  }

  shardOf(key) {
    let low = 0;
    let high = this.first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.first[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  shards(numbers) {
    return Promise.all([...new Set(numbers)].filter((number) => number >= 0)
      .map((number) => this.load('lex', number, (bytes) => this.read(bytes))));
  }

  read(bytes) {
    const reader = new Reader(bytes);
    const entries = [];
    const ends = { post: [], pos: [] };
    for (let key = ''; !reader.done;) {
      key = reader.text(key);
      entries.push([key, this.entry(reader, key, ends)]);
    }
    for (const [key, entry] of entries) if (!this.entries.has(key)) this.entries.set(key, entry);
  }

  entry(reader, key, ends) {
    const head = reader.number();
    const entry = { exact: new Map() };
    if (head & 1) entry.f = this.pointer(reader, 'post', ends);
    if (head & 2) entry.p = this.pointer(reader, 'post', ends);
    if (head & 4) entry.q = this.pointer(reader, 'pos', ends, head & 8 ? entry.f : undefined);
    for (let forms = head >> 4; forms > 0; forms--) {
      const form = key.split(' ').map((word) => spelling(reader, word)).join(' ');
      entry.exact.set(form, this.pointer(reader, 'post', ends, entry.f));
    }
    return entry;
  }

  /** `of`: the list within which this one is told; `ends`: file and end of the list before, by group. */
  pointer(reader, group, ends, of) {
    const head = reader.number();
    const all = of ? of.df : this.documents;
    const df = of ? all - (head >>> 2) : head >>> 2;
    const length = reader.number();
    if (df < 1 || df > all || (head & 3) > 2) throw new RangeError();
    if ((head & 3) === 0) return { df, of, all, group, bytes: reader.raw(length) };
    const [file, offset] = (head & 3) === 1 ? ends[group] : [reader.number(), reader.number()];
    ends[group] = [file, offset + length];
    return { df, of, all, group, length, file, offset };
  }
}

/** The exact key of a folded word: which of its letters carry which marks, and the tone. */
function spelling(reader, folded) {
  let number = reader.number() - 1;
  if (number < 0) return reader.text('');
  const digit = (base) => {
    const value = number % base;
    number = (number - value) / base;
    return value;
  };
  const tone = TONE_ENDS[digit(6)];
  return folded.replace(/[adeou]/g, (letter) => LETTERS[letter][digit(LETTERS[letter].length)]) + tone;
}

function commonest(words) {
  let best;
  for (const [word, df] of words) {
    if (PLAIN.test(word) && (!best || df > best[1] || (df === best[1] && word < best[0]))) best = [word, df];
  }
  return best && best[0];
}
