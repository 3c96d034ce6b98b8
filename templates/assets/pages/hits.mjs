// Hits as a list, those of one document together, so that it does not fill the page.
import { element, said, say, word } from './elements.mjs';
import { periodWords, statusWords, unitWords } from './targets.mjs';

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

/** Fills the list with the groups; what is unfolded stays so. `href(hit)` is the address of one. */
export function draw(list, found, words, href) {
  const open = new Set([...list.querySelectorAll('details[open]')].map((one) => one.dataset.first));
  list.replaceChildren(...items(found, words, href, open));
}

/** Groups in `open`, by first address, are unfolded. */
function items(found, words, href, open) {
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
  const context = !sameContext && hit.context;
  return [
    element('a', { className: 'big', href: href(hit), textContent: hit.title, ...said }),
    element('p', { className: 'small' }, word(words, 'kind', hit.kind), context && ' · ',
      context && element('span', { ...said, textContent: context }), hit.flag && ' ',
      hit.flag && element('span', { className: 'tag open', textContent: hit.flag, ...said })),
    hit.targets?.length > 0 && targets(hit.targets, words),
    hit.snippet.length > 0 && element('p', said, ...hit.snippet.map(
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

function target(one, several, words) {
  const { label, raw, period, status } = one;
  const unit = unitWords(one, words);
  return element('li', {},
    several && label && element('span', said, `${label}: `),
    raw ? element('strong', { textContent: raw, ...said }) : words.noFigure,
    unit && ` ${unit}`,
    period && ` · ${periodWords(period, words)}`,
    status && ' · ',
    status && element('span', { className: `st st-${status}`, textContent: statusWords(status, words) }));
}
