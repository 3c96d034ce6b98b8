// Reads the numbers and texts of a binary file; throws RangeError past its end.

/** What must hold of a file; where it does not, the file is damaged. */
export function hold(condition) {
  if (!condition) throw new RangeError();
}

const UTF8 = new TextDecoder();
export const decoded = (bytes) => UTF8.decode(bytes);
export const json = (bytes) => JSON.parse(decoded(bytes));

export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const [byte] = this.raw(1);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  raw(length) {
    this.at += length;
    hold(this.at <= this.bytes.length);
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A text that shares its beginning with the one before. */
  text(before) {
    const shared = this.number();
    return before.slice(0, shared) + decoded(this.raw(this.number()));
  }
}
