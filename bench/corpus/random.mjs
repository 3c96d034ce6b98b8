/** Random numbers that are the same on every machine: each document has a stream of its own, so the first thousand documents of every corpus are the same. */

function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export class Random {
  #state;

  /** @param {...(string|number)} names say which stream this is */
  constructor(...names) {
    this.#state = hash(names.join('/'));
  }

  /** Returns a number from 0 up to but without 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Returns a whole number from low to high, both included. */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share) {
    return this.next() < share;
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** Returns one of the list, the first ones more often: as unevenly as words and names occur. */
  pickEarly(list) {
    return list[Math.floor(list.length * this.next() ** 1.5)];
  }

  /** Returns n different ones of the list, in random order. */
  some(list, n) {
    const left = [...list];
    for (let i = 0; i < n && i < left.length; i++) {
      const j = this.int(i, left.length - 1);
      [left[i], left[j]] = [left[j], left[i]];
    }
    return left.slice(0, n);
  }
}
