// The terms of the index, fetched shard by shard.
import { Reader, hold } from './reader.mjs';
import { TONES } from './text.mjs';

export const PLAIN = /^[a-z]+$/;
const LETTERS = { a: 'aăâ', d: 'dđ', e: 'eê', o: 'oôơ', u: 'uư' };

/** Of words with their documents the most frequent first, of equals the first by letters. */
export const commonest = (words) => words.sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));

/** Terms under their folded words, each with the lists that `postings.mjs` reads. */
export class Lexicon {
  constructor(found, load) {
    this.found = found;
    this.load = load;
    this.entries = new Map();
  }

  /** Fetches what is known about the keys, and of each key about its first word. */
  fetch(keys) {
    return this.shards(keys.map((key) => this.shardOf(key)));
  }

  /** The list of a term: `df` and what tells where it is; or undefined. Fields f, g, p, q, and x under its folded key. */
  list(field, folded, key) {
    const entry = this.entries.get(folded);
    return field === 'x' ? entry?.exact.get(key) : entry?.[field === 'g' ? 'f' : field];
  }

  /** How many documents have a fetched folded word or pair. */
  df(folded) {
    return this.list('f', folded)?.df ?? 0;
  }

  /** Exact forms [key, df] of a fetched folded word or pair, that of most documents first. */
  forms(folded) {
    return commonest([...this.entries.get(folded)?.exact ?? []].map(([key, { df }]) => [key, df]));
  }

  /** The words that begin so, alone or after that word: [word, documents of the word or the two], most first. */
  async completed(beginning, before) {
    const found = [];
    const prefix = before ? `${before} ${beginning}` : beginning;
    const add = (key, df) => {
      if (key.startsWith(prefix)) found.push([before ? key.slice(before.length + 1) : key, df]);
    };
    if (before) {
      const shards = [];
      for (let i = this.shardOf(prefix); i <= this.shardOf(`${prefix}\uFFFF`); i++) shards.push(i);
      await this.shards(shards);
      for (const [key, { f }] of this.entries) if (f) add(key, f.df);
    } else {
      for (const [word, df] of await this.words()) add(word, df);
    }
    return commonest(found.filter(([word]) => PLAIN.test(word))).map(([word]) => word);
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
    return this.found.lex.first.findLastIndex((first) => first <= key);
  }

  shards(numbers) {
    return Promise.all([...new Set(numbers)].filter((number) => number >= 0)
      .map((number) => this.load('lex', number, (bytes) => this.read(bytes))));
  }

  read(bytes) {
    const reader = new Reader(bytes);
    const ends = {};
    for (let key = ''; !reader.done;) {
      key = reader.text(key);
      const entry = this.entry(reader, key, ends);
      if (!this.entries.has(key)) this.entries.set(key, entry);
    }
  }

  entry(reader, key, ends) {
    const list = (group, of) => this.pointer(reader, ends, group, of);
    const head = reader.number();
    const f = head & 1 ? list('post') : undefined;
    const p = head & 2 ? list('post') : undefined;
    const q = head & 4 ? list('pos', head & 8 ? f : undefined) : undefined;
    const exact = new Map();
    for (let forms = head >> 4; forms > 0; forms--) {
      exact.set(key.split(' ').map((word) => spelling(reader, word)).join(' '), list('post', f));
    }
    return { f, p, q, exact };
  }

  /** `of`: the list within which this one is told; `ends`: file and end of the list before, by group. */
  pointer(reader, ends, group, of) {
    const head = reader.number();
    const all = of ? of.df : this.found.documents;
    const df = of ? all - (head >>> 2) : head >>> 2;
    const length = reader.number();
    const place = head & 3;
    hold(df > 0 && df <= all && place < 3);
    if (place === 0) return { df, of, all, group, bytes: reader.raw(length) };
    const [file, offset] = place === 1 ? ends[group] : [reader.number(), reader.number()];
    ends[group] = [file, offset + length];
    return { df, of, all, group, length, file, offset };
  }
}

/** The exact key of a folded word: which of its letters carry which marks, and the tone. */
function spelling(reader, folded) {
  let number = reader.number() - 1;
  if (number < 0) return reader.text('');
  const digit = (choices) => {
    const value = number % choices.length;
    number = (number - value) / choices.length;
    return choices[value];
  };
  const tone = digit(['', ...TONES.map((name) => `:${name}`)]);
  return folded.replace(/[adeou]/g, (letter) => digit(LETTERS[letter])) + tone;
}
