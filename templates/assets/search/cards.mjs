// What is shown of each document.
import { hold, json } from './reader.mjs';

/** A function of a document's number: resolves to {url, title, kind, context, flag, lead, document, targets}. */
export const cards = (found, load) => async (doc) => {
  const [first, file, size] = found.card.runs.findLast(([from]) => from <= doc);
  const rows = await load('card', file + Math.floor((doc - first) / size), (bytes) => {
    const read = json(bytes);
    hold(read.length === 8 && read.every((row) => row.length === read[0].length));
    return read;
  });
  const [rest, document, title, kind, context, flag, targets, lead] = rows.map((row) => row[(doc - first) % size]);
  return { url: document + rest, title, kind, context, flag, lead, document, targets };
};
