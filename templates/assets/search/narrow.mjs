// Filters and orders beside the text.

/** For each document the filters that it fails, a bit for each facet; undefined when there are no filters. */
export async function facetMasks(docs, set, filters, facets, column) {
  if (set.length === 0) return undefined;
  const fails = new Uint8Array(docs.length);
  for (const name of set) {
    const { values, sets, of } = await column(name);
    const wanted = new Set([filters[name]].flat().map(String));
    const bit = 1 << facets.indexOf(name);
    const bits = sets.map((members) => (members.some((value) => wanted.has(values[value].value)) ? 0 : bit));
    docs.forEach((doc, i) => (fails[i] |= bits[of[doc]]));
  }
  return fails;
}

/** How two found documents are to be ordered, given by their places among the found; equals stay as they are. */
export async function ordered(sort, unit, docs, scores, column, firsts) {
  const relevance = (a, b) => scores[b] - scores[a];
  const by = (numbers) => (a, b) => (numbers[a] === numbers[b] ? relevance(a, b) : numbers[a] - numbers[b]);
  if (sort === 'year' || sort === 'commune') {
    const { values, sets, of } = await column(sort);
    const first = sets.map((members) => (members.length === 0 ? Infinity : sort === 'commune' ? members[0]
      : -Math.min(...members.map((value) => Number(values[value].value)))));
    return by(Float64Array.from(docs, (doc) => first[of[doc]]));
  }
  if (/^value-(up|down)$/.test(sort) && unit !== undefined) {
    const { docs: those, values } = await firsts(unit);
    const sign = sort === 'value-up' ? 1 : -1;
    const numbers = new Float64Array(docs.length).fill(Infinity);
    let j = 0;
    docs.forEach((doc, i) => {
      while (those[j] < doc) j++;
      if (those[j] === doc) numbers[i] = sign * values[j];
    });
    return by(numbers);
  }
  return relevance;
}
