// Hits as a list, those of one document together, so that it does not fill the page.
import { element, say, word } from './elements.mjs';

const SHOWN = 3;
const TARGETS = 4;

/**
 * The hits by document, in the order of the best of each. With `strict`, only neighbours come together, so that an
 * order by figure, year or commune stays what it is.
 */
export function groups(hits, strict) {
  const found = [];
  const known = new Map();
  for (const hit of hits) {
    const group = hit.document && (strict ? found.at(-1) : known.get(hit.document));
    if (group && group.document === hit.document) {
      group.hits.push(hit);
    } else {
      found.push({ document: hit.document, hits: [hit] });
      known.set(hit.document, found.at(-1));
    }
  }
  return found;
}

/** How many hits of the groups are in sight. */
export const inSight = (found) => found.reduce((sum, { hits }) => sum + Math.min(SHOWN, hits.length), 0);

/** List items for the groups. `href(hit)` is the address of one; groups in `open`, by first address, are unfolded. */
export function items(found, words, href, open) {
  return found.map(({ hits: [first, ...others] }) => {
    const item = element('li', {}, ...parts(first, words, href));
    const near = others.slice(0, SHOWN - 1);
    const rest = others.slice(SHOWN - 1);
    if (near.length > 0) item.append(also(near, first, words, href));
    if (rest.length > 0) {
      const folded = element('details', { open: open.has(first.url) },
        element('summary', {}, say(words.inDocument, rest.length),
          element('span', { className: 'vh', textContent: `: ${first.context}` })),
        also(rest, first, words, href));
      folded.dataset.first = first.url;
      item.append(folded);
    }
    return item;
  });
}

const also = (hits, first, words, href) => element('ul', { className: 'also' },
  ...hits.map((hit) => element('li', {}, ...parts(hit, words, href, hit.context === first.context))));

function parts(hit, words, href, sameContext = false) {
  const line = [word(words, 'kind', hit.kind), !sameContext && hit.context].filter(Boolean).join(' · ');
  return [
    element('a', { className: 'big', href: href(hit), textContent: hit.title }),
    element('p', { className: 'small' }, line, hit.flag && ' ',
      hit.flag && element('span', { className: 'tag open', textContent: hit.flag })),
    hit.targets?.length > 0 && targets(hit.targets, words),
    hit.snippet.length > 0 && element('p', {}, ...hit.snippet.map(
      ({ text, mark }) => (mark ? element('mark', { textContent: text }) : text))),
  ];
}

function targets(all, words) {
  const list = element('ul', { className: 'figure' }, ...all.slice(0, TARGETS).map(
    (one) => target(one, all.length > 1, words)));
  if (all.length > TARGETS) {
    list.append(element('li', { className: 'small', textContent: say(words.moreParts, all.length - TARGETS) }));
  }
  return list;
}

function target({ label, raw, period, unit, status }, several, words) {
  const known = !unit || (raw ?? '').toLowerCase().includes(unit.toLowerCase());
  return element('li', {},
    several && label && `${label}: `,
    raw ? element('strong', { textContent: raw }) : words.noFigure,
    raw && !known && ` (${say(words.unit, unit)})`,
    period && ` · ${periodWords(period, words)}`,
    status && ' · ',
    status && element('span', { className: `st st-${status}`, textContent: word(words, 'result', status) ?? status }));
}

/** `2026/2030` as `giai đoạn 2026-2030`, `2026-Q2` as `quý II năm 2026`; what is in words already stays. */
function periodWords(period, words) {
  const [, year, part, last] = /^(\d{4})(?:-(Q[1-4]|H[12]|9M)|\/(\d{4}))?$/.exec(period) ?? [];
  if (!year) return period;
  if (last) return say(words.periodSpan, `${year}-${last}`);
  return say(part ? word(words, 'period', part.toLowerCase()) : words.periodYear, year);
}
