// The text of a page, block by block, and marks within it. Text nodes are split and wrapped; no word is changed.

const INLINE = new Set(
  ['A', 'ABBR', 'B', 'BR', 'CODE', 'DEL', 'EM', 'I', 'INS', 'MARK', 'S', 'SMALL', 'STRONG', 'SUB', 'SUP', 'U']);
const SKIPPED = 'nav, form, button, svg, script, style, noscript, .vh, .cite, .go, .up';

/** Blocks {text, pieces} below an element, in order; those inside elements of the set `without` are left out. */
export function* blocks(root, without) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => (
    node.nodeType === Node.ELEMENT_NODE && (without.has(node) || node.matches(SKIPPED))
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let block;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const home = outer(node);
    if (block && block.home !== home) {
      yield block;
      block = undefined;
    }
    if (node.nodeName === 'BR' && block) block.text += ' ';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    block ??= { home, text: '', pieces: [] };
    block.pieces.push({ node, start: block.text.length });
    block.text += node.data;
  }
  if (block) yield block;
}

/** The block that a node begins or stands in. */
function outer(node) {
  let found = node;
  while (found.nodeType === Node.TEXT_NODE || INLINE.has(found.nodeName)) found = found.parentNode;
  return found;
}

/** Marks [start, end] of the block's text, in ascending order; a mark for each text node that they run over. */
export function wrap({ pieces }, runs) {
  const made = [];
  // From the end to the start, so that a text node that was split keeps the part that is still to be marked.
  for (const [start, end] of [...runs].reverse()) {
    for (let i = pieces.length - 1; i >= 0; i--) {
      const from = Math.max(0, start - pieces[i].start);
      const to = Math.min(end - pieces[i].start, pieces[i].node.length);
      if (from < to) made.push(marked(pieces[i].node, from, to));
    }
  }
  return made.reverse();
}

function marked(node, from, to) {
  const found = from > 0 ? node.splitText(from) : node;
  if (to - from < found.length) found.splitText(to - from);
  const mark = document.createElement('mark');
  mark.className = 'found';
  found.replaceWith(mark);
  mark.append(found);
  return mark;
}

/** Takes the marks away and leaves the text nodes as they were. */
export function unwrap(marks) {
  const parents = new Set(marks.map((mark) => mark.parentNode));
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  for (const parent of parents) parent.normalize();
}
