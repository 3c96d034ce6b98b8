// All that the engine answers, a line for each question: total, stage, correction, conditions, the hits with the bits of
// their scores, and the counts of the facets. Runs in Node and in browsers, so it stands alone.
export async function answers(engine, questions, limit) {
  const view = new DataView(new ArrayBuffer(8));
  const float = (value) => {
    view.setFloat32(0, value);
    return view.getUint32(0).toString(16).padStart(8, '0');
  };
  const double = (value) => {
    view.setFloat64(0, value);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  };
  // As the JSON of the other side: control characters and surrogates escaped.
  const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')
    .replace(/[\0-\x1F\uD800-\uDFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

  const lines = [];
  for (const { text, ...options } of questions) {
    const { total, stage, correction, conditions, hits } = await engine.search(text, { limit, ...options });
    const counts = await engine.counts(text, options);
    lines.push([
      `${total} ${stage} ${correction === undefined ? '-' : quoted(correction)}`,
      ...conditions.map(({ unit = '?', from = -Infinity, to = Infinity, fromOpen, toOpen }) =>
        `${unit}${fromOpen ? ' >' : ' '}${double(from)}${toOpen ? ' <' : ' '}${double(to)}`),
      ...hits.map((hit) => `${float(hit.score)} ${hit.url} ${hit.title}`),
      ...Object.entries(counts).map(([name, values]) =>
        [name, ...values.map(({ value, label, count }) => `${count}=${value}=${label}`)].join(' ')),
    ].join('\t'));
  }
  return lines;
}
