// What is shown of each document.

/** A function of a document's number: resolves to {url, title, kind, context, flag, lead, home, targets}. */
export const cards = (found, load) => async (doc) => {
  const [first, file, size] = found.card.runs.findLast(([from]) => from <= doc);
  const columns = await load('card', file + Math.floor((doc - first) / size), (bytes) => {
    const read = JSON.parse(new TextDecoder().decode(bytes));
    if (read.length !== 8 || read.some((column) => column.length !== read[0].length)) throw new RangeError();
    return read;
  });
  const [rest, home, title, kind, context, flag, targets, lead] =
    columns.map((column) => column[(doc - first) % size]);
  return { url: home + rest, title, kind, context, flag, lead, home, targets };
};
