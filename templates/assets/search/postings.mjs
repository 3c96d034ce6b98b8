// Unpacks the documents of a term.
import { damaged } from './files.mjs';

/** The documents of a list and how often each has the term: {docs, freqs}; fetches its file when it has one. */
export async function postings(list, documents, load) {
  let bytes = list.bytes;
  if (!bytes) {
    const file = await load('post', list.file);
    bytes = file.subarray(list.offset, list.offset + list.length);
    if (bytes.length < list.length) throw damaged(`post/${list.file}`);
  }
  const bits = new BitReader(bytes);
  const absent = bits.take(1) === 1;
  const gapLow = bits.take(5);
  const moreLow = bits.take(3);
  const docs = absent
    ? others(gaps(bits, documents - list.df, gapLow), list.df) : gaps(bits, list.df, gapLow);
  const freqs = new Int32Array(list.df);
  for (let i = 0; i < list.df; i++) freqs[i] = bits.rice(moreLow) + 1;
  if (bits.at > bytes.length * 8 || (list.df > 0 && docs[list.df - 1] >= documents)) throw damaged('post');
  return { docs, freqs };
}

function gaps(bits, count, low) {
  const docs = new Int32Array(count);
  let doc = -1;
  for (let i = 0; i < count; i++) {
    doc += bits.rice(low) + 1;
    docs[i] = doc;
  }
  return docs;
}

/** All documents but those, as many as wanted. */
function others(absent, count) {
  const docs = new Int32Array(count);
  let next = 0;
  let doc = 0;
  for (let i = 0; i < count; doc++) {
    if (next < absent.length && absent[next] === doc) next++;
    else docs[i++] = doc;
  }
  return docs;
}

class BitReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
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
