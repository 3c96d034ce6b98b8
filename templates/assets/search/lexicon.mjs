// The terms of the index, fetched shard by shard.
import { Reader } from './reader.mjs';
import { damaged } from './files.mjs';

const PLAIN = /^[a-z]+$/;

/** Terms under their folded words: {text, place, exact}, each a list as `postings.mjs` reads it. */
export class Lexicon {
  constructor(found, load) {
    this.first = found.lex.first;
    this.placeWords = found.placeWords;
    this.load = load;
    this.entries = new Map();
    this.loaded = new Map();
  }

  /** Fetches what is known about the keys, and of each key about its first word. */
  async fetch(keys) {
    await this.shards(keys.map((key) => this.shardOf(key)));
  }

  /** The list of a clause, or undefined. */
  list(field, term, folded) {
    const entry = this.entries.get(folded);
    if (!entry) return undefined;
    if (field === 'p') return entry.place;
    return field === 'x' ? entry.exact.get(term) : entry.text;
  }

  /** The word of most documents that begins so after that word; undefined when there is none. */
  async completedAfter(before, beginning) {
    const prefix = `${before} ${beginning}`;
    const from = this.shardOf(prefix);
    const to = this.shardOf(`${prefix}\uFFFF`);
    const range = [];
    for (let shard = from; shard <= to; shard++) range.push(shard);
    await this.shards(range);
    const pairs = [...this.entries].filter(([key, entry]) => key.startsWith(prefix) && entry.text)
      .map(([key, entry]) => [key.slice(before.length + 1), entry.text.df]);
    return most(pairs);
  }

  /** The same for a word that stands alone. */
  async completed(beginning) {
    const reader = new Reader(await this.load('syl', 0));
    const words = [];
    let word = '';
    while (!reader.done) {
      word = reader.text(word);
      const df = reader.number();
      if (word.startsWith(beginning)) words.push([word, df]);
    }
    return most(words);
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

  async shards(numbers) {
    await Promise.all([...new Set(numbers)].filter((number) => number >= 0).map((number) => {
      if (!this.loaded.has(number)) {
        const reading = this.load('lex', number).then((bytes) => this.read(bytes, number));
        reading.catch(() => this.loaded.delete(number));
        this.loaded.set(number, reading);
      }
      return this.loaded.get(number);
    }));
  }

  read(bytes, number) {
    try {
      const reader = new Reader(bytes);
      let key = '';
      while (!reader.done) {
        key = reader.text(key);
        this.entries.set(key, entry(reader));
      }
    } catch (problem) {
      if (problem instanceof RangeError) throw damaged(`lex/${number}`);
      throw problem;
    }
  }
}

function entry(reader) {
  const head = reader.number();
  const text = head & 1 ? list(reader) : undefined;
  const place = head & 2 ? list(reader) : undefined;
  const exact = new Map();
  let form = '';
  for (let forms = head >> 2; forms > 0; forms--) {
    form = reader.text(form);
    exact.set(form, list(reader, text));
  }
  return { text, place, exact };
}

function list(reader, text) {
  const mode = reader.number();
  if (mode === 2 && text) return text;
  const df = reader.number();
  const length = reader.number();
  if (mode === 0) return { df, bytes: reader.raw(length) };
  if (mode === 1) return { df, length, file: reader.number(), offset: reader.number() };
  throw new RangeError('unknown kind of list');
}

function most(words) {
  let best;
  for (const [word, df] of words) {
    if (PLAIN.test(word) && (!best || df > best[1] || (df === best[1] && word < best[0]))) best = [word, df];
  }
  return best && best[0];
}
