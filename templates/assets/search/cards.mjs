// What is shown of each document.

/** A function of a document's number: resolves to {url, title, kind, context, flag, lead, home, targets}. */
export const cards = (found, load) => async (doc) => {
  const { size } = found.card;
  const file = await load('card', Math.floor(doc / size), (bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  const [url, title, kind, context, flag, lead, home, targets] = file[doc % size];
  return { url, title, kind, context, flag, lead, home, targets };
};
