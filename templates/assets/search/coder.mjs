// Reads what `NumberWriter` wrote with its range coder: the same chances, learned in the same way.
import { hold } from './reader.mjs';

const RANGE = 32768;
const LEAST = 32;
const SLOWEST = 61;
const PLACES = 32;

const bounded = (chance) => Math.max(LEAST, Math.min(RANGE - LEAST, chance));

/** Chances for zero and how often each was learned, in turn: of each kind, for so many places. */
function chances(kinds, trust, zero) {
  const table = new Int32Array(kinds * PLACES * 2);
  for (let i = 0; i < table.length; i += 2) {
    table[i] = bounded(zero((i >> 1) % PLACES));
    table[i + 1] = trust;
  }
  return table;
}

const even = () => 16384;
const steps = () => 6553;
const ninths = () => 29484;

export class Coder {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.range = 0x7fffffff;
    this.code = 0;
    while (this.at < 4) this.next();
  }

  /** An ascending set of `count` numbers below `all`. */
  set(count, all) {
    const absent = count > all >> 1;
    const found = new Int32Array(absent ? all - count : count);
    const number = this.numbers(3, 7, (place) => {
      const near = found.length * 2 ** place;
      return Math.floor(RANGE * (near / (near + all)));
    });
    let value = -1;
    for (let i = 0, kind = 0; i < found.length; i++) {
      const step = number(kind);
      kind = step < 2 ? 0 : step < 8 ? 1 : 2;
      found[i] = value += step;
    }
    hold(value < all);
    return absent ? others(found, count) : found;
  }

  /** So many numbers from 1. */
  counts(count) {
    const found = new Int32Array(count);
    const ends = chances(3, 3, ninths);
    const number = this.numbers(1, 3, steps);
    for (let i = 0, kind = 0; i < count; i++) {
      let value = 1;
      while (value < 16 && this.bit(ends, kind * PLACES + value)) value++;
      if (value === 16) value += number(0) - 1;
      found[i] = value;
      kind = Math.min(value, 3) - 1;
    }
    return found;
  }

  /** Ascending rows of numbers from 0, one after the other; `ends` tells where each is over. */
  rows(ends) {
    const found = new Int32Array(ends.at(-1) ?? 0);
    const number = this.numbers(PLACES + 1, 3, steps);
    for (let i = 0, next = 0, kind = 0; i < ends.length; i++) {
      const first = number(kind);
      kind = 31 - Math.clz32(first);
      for (let value = first - 1; ; value += number(PLACES)) {
        found[next++] = value;
        if (next >= ends[i]) break;
      }
    }
    return found;
  }

  /** Fills numbers from 0 that often stay the same; the largest comes back. */
  column(found) {
    const moves = chances(2, 3, even);
    const number = this.numbers(2, 3, steps);
    let largest = 0;
    for (let i = 0, kind = 0, value = 0; i < found.length; i++) {
      if (this.bit(moves, kind)) {
        kind = this.bit(moves, PLACES + kind) + 1;
        const step = number(kind - 1);
        value += kind === 2 ? -step : step;
        largest = Math.max(largest, value >>> 0);
      } else {
        kind = 0;
      }
      found[i] = value;
    }
    return largest;
  }

  /** A reader of open numbers, each of one of so many kinds. */
  numbers(kinds, trust, zero) {
    const lengths = chances(kinds, trust, zero);
    const seconds = chances(1, trust, even);
    return (kind) => {
      let length = 0;
      while (this.bit(lengths, kind * PLACES + length)) hold(++length < 31);
      if (length === 0) return 1;
      let value = 2 + this.bit(seconds, length);
      for (let i = 1; i < length; i++) {
        this.range >>>= 1;
        const bit = this.code >= this.range ? 1 : 0;
        if (bit) this.code -= this.range;
        value = value << 1 | bit;
        this.shift();
      }
      return value;
    };
  }

  bit(table, place) {
    const zero = table[2 * place];
    const seen = table[2 * place + 1];
    const bound = (this.range >>> 15) * zero;
    const bit = this.code < bound ? 0 : 1;
    if (bit) {
      this.code -= bound;
      this.range -= bound;
    } else {
      this.range = bound;
    }
    table[2 * place] = bounded(zero + ((2 * ((bit ? 0 : RANGE) - zero) / seen) | 0));
    if (seen < SLOWEST) table[2 * place + 1] = seen + 2;
    this.shift();
    return bit;
  }

  shift() {
    for (; this.range < 0x800000; this.range <<= 8) this.next();
  }

  next() {
    this.code = this.code << 8 | (this.at < this.bytes.length ? this.bytes[this.at] : 0);
    this.at++;
  }
}

/** As many numbers as wanted from 0 on that are not among those. */
function others(absent, count) {
  const found = new Int32Array(count);
  for (let i = 0, next = 0, value = 0; i < count; value++) {
    if (absent[next] === value) next++;
    else found[i++] = value;
  }
  return found;
}
