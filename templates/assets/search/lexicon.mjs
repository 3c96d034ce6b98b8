// The terms of the index, fetched shard by shard.
import { Reader } from './reader.mjs';

const PLAIN = /^[a-z]+$/;

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
    const prefix = `${before} ${beginning}`;
    const from = this.shardOf(prefix);
    const to = this.shardOf(`${prefix}\uFFFF`);
    const range = [];
    for (let shard = from; shard <= to; shard++) range.push(shard);
    await this.shards(range);
    const pairs = [...this.entries].filter(([key, entry]) => key.startsWith(prefix) && entry.f)
      .map(([key, entry]) => [key.slice(before.length + 1), entry.f.df]);
    return most(pairs);
  }

  /** The same for a word that stands alone. */
  async completed(beginning) {
    return most([...await this.words()].filter(([word]) => word.startsWith(beginning)));
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
    for (let key = ''; !reader.done;) {
      key = reader.text(key);
      entries.push([key, this.entry(reader, key)]);
    }
    for (const [key, entry] of entries) if (!this.entries.has(key)) this.entries.set(key, entry);
  }

  entry(reader, key) {
    const head = reader.number();
    const entry = { exact: new Map() };
    if (head & 1) entry.f = this.pointer(reader, 'post');
    if (head & 2) entry.p = this.pointer(reader, 'post');
    if (head & 4) entry.q = this.pointer(reader, 'pos', head & 8 ? entry.f : undefined);
    let form = key;
    for (let forms = head >> 4; forms > 0; forms--) {
      form = reader.text(form);
      entry.exact.set(form, this.pointer(reader, 'post', entry.f));
    }
    return entry;
  }

  /** `of`: the list within which this one is told. */
  pointer(reader, group, of) {
    const mode = reader.number();
    const all = of ? of.df : this.documents;
    if (mode === 2) return { df: of.df, of, all, group };
    const df = reader.number();
    const length = reader.number();
    if (df > all || mode > 1) throw new RangeError();
    return mode === 0 ? { df, of, all, group, bytes: reader.raw(length) }
      : { df, of, all, group, length, file: reader.number(), offset: reader.number() };
  }
}

function most(words) {
  let best;
  for (const [word, df] of words) {
    if (PLAIN.test(word) && (!best || df > best[1] || (df === best[1] && word < best[0]))) best = [word, df];
  }
  return best && best[0];
}
