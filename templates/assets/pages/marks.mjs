// Marks the words that a reader searched for (?tim=…) on the page that search led to, shows the first one in the
// passage of the anchor, and moves the focus there. Works in slices, so that the page stays responsive.
import { blocks, wrap, unwrap } from './blocks.mjs';
import { wanted, wordsOf, ranges, standsAlone } from './matches.mjs';

const MOST = 500;
const SLICE_MS = 10;
const HEADING = 'h1, h2, h3, h4, h5, h6';
const BLOCK = `p, li, td, th, dt, dd, ${HEADING}`;

const main = document.querySelector('main');
const { unmark } = document.querySelector('script[data-unmark]').dataset;
const asked = wanted(new URLSearchParams(location.search).get('tim'));
const target = main.querySelector(':target');
const loaded = new Promise((done) => (document.readyState === 'complete' ? done() : addEventListener('load', done)));
const marks = [];
let since = performance.now();

/** Lets the browser do its own work when a slice of time is used up. */
async function breathe() {
  if (performance.now() - since < SLICE_MS) return;
  await new Promise((go) => (self.requestIdleCallback ? requestIdleCallback(go, { timeout: 200 }) : setTimeout(go)));
  since = performance.now();
}

/** The elements that the anchor stands for: a heading has all up to the next one; without an anchor, the quote. */
function passage() {
  if (!target) return [...main.querySelectorAll('#nguyen-van')];
  const found = [target];
  if (target.matches(HEADING)) {
    for (let next = target.nextElementSibling; next && !next.matches(HEADING); next = next.nextElementSibling) {
      found.push(next);
    }
  }
  return found;
}

async function mark(roots, without, alone) {
  const found = [];
  for (const root of roots) {
    for (const block of blocks(root, without)) {
      found.push({ block, words: wordsOf(block.text) });
      await breathe();
    }
  }
  const all = ranges(found.map(({ words }) => words), asked, alone);
  for (let i = 0; i < found.length && marks.length < MOST; i++) {
    if (all[i].length === 0) continue;
    marks.push(...wrap(found[i].block, all[i].slice(0, MOST - marks.length)));
    await breathe();
  }
}

/** Shows the place and moves the focus to its block; who comes back to the page is left where they were. */
async function show(place) {
  await loaded;
  if (performance.getEntriesByType('navigation')[0]?.type !== 'navigate') return;
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) place.scrollIntoView({ block: 'center', behavior: 'instant' });
  focus(place.closest(BLOCK) ?? place);
}

function focus(block) {
  if (block.tabIndex < 0) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
}

/** Marks in what is folded away cannot be shown. */
function first() {
  return [...main.querySelectorAll('mark.found')].find((found) => !found.closest('details:not([open])'));
}

function offerToUnmark(place) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'unmark', textContent: unmark });
  button.addEventListener('click', () => {
    const block = place.closest(BLOCK) ?? place.parentElement;
    unwrap(marks);
    button.remove();
    focus(block);
    const address = new URL(location.href);
    address.searchParams.delete('tim');
    history.replaceState(history.state, '', address);
  });
  main.append(button);
}

const inside = passage();
await mark(inside, new Set(), true);
if (target) await show(first() ?? target);
await mark([main], new Set(inside), standsAlone(asked));
const place = first();
if (place && !target) await show(place);
if (marks.length > 0) offerToUnmark(place ?? marks[0]);
