// Reads the numbers and texts of a binary file; throws RangeError past its end.

const UTF8 = new TextDecoder();

export class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      if (this.done) throw new RangeError('end of file');
      const byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  raw(length) {
    if (this.at + length > this.bytes.length) throw new RangeError('end of file');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A text that shares its beginning with the one before. */
  text(before) {
    const shared = this.number();
    return before.slice(0, shared) + UTF8.decode(this.raw(this.number()));
  }
}
