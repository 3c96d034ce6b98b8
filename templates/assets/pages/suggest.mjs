// Suggestions while typing: plain links below the box, which every phone and screen reader can follow.
import { clean } from './address.mjs';
import { element, said, stay } from './elements.mjs';

const PAUSE = 150;

/**
 * Fills the box as the reader types into the input. `suggest(text)` resolves to whole queries, `href(query)` is the
 * address of one, `go(query)` searches it. Returns a function that puts the suggestions away.
 */
export function suggestions(box, input, { suggest, href, go }) {
  const list = box.querySelector('ul');
  let turn = 0;
  let timer;

  function hide() {
    turn++;
    clearTimeout(timer);
    box.hidden = true;
  }

  async function fill() {
    const mine = ++turn;
    const text = clean(input.value);
    // Without suggestions the page is whole: what went wrong is told when the words are searched.
    const queries = text ? await suggest(text).catch(() => []) : [];
    if (mine !== turn) return;
    list.replaceChildren(...queries.filter((query) => query !== text).map((query) => element('li', {},
      stay(element('a', { href: href(query), textContent: query, ...said }), () => go(query)))));
    box.hidden = list.children.length === 0;
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(fill, PAUSE);
  });
  input.form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.hidden) return;
    event.preventDefault();
    if (box.contains(document.activeElement)) input.focus();
    hide();
  });
  input.form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !input.form.contains(relatedTarget)) hide();
  });
  return hide;
}
