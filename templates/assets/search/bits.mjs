// Reads what `Bits` packed; throws RangeError past the end.

export class BitReader {
  constructor(bytes = new Uint8Array()) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** An ascending set of `count` numbers below `all`. */
  set(count, all) {
    const absent = this.take(1) === 1;
    const low = this.take(5);
    const given = new Int32Array(absent ? all - count : count);
    for (let i = 0, value = -1; i < given.length; i++) given[i] = value += this.rice(low) + 1;
    if (given.at(-1) >= all) throw new RangeError();
    return absent ? others(given, count) : given;
  }

  /** Adds a number from 0 to each. */
  add(numbers) {
    const low = this.take(3);
    for (let i = 0; i < numbers.length; i++) numbers[i] += this.rice(low);
  }

  /** Complains when more was read than there is. */
  close() {
    if (this.at > this.bytes.length * 8) throw new RangeError();
  }

  take(count) {
    let value = 0;
    for (let i = 0; i < count; i++, this.at++) {
      value = value * 2 + ((this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }

  rice(low) {
    let upper = 0;
    while ((this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1) {
      upper++;
      this.at++;
    }
    this.at++;
    return upper * 2 ** low + this.take(low);
  }
}

/** As many numbers as wanted from 0 on that are not among those. */
function others(absent, count) {
  const found = new Int32Array(count);
  for (let i = 0, next = 0, value = 0; i < count; value++) {
    if (next < absent.length && absent[next] === value) next++;
    else found[i++] = value;
  }
  return found;
}
