// Small makings of a page: elements out of text, never out of markup.

/** An element with properties and children; children that are undefined, false or '' are left out. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child || child === 0));
  return made;
}

/** What the engine says of a fault; it speaks Vietnamese only. */
export const faultWords = (fault) => (fault?.name === 'SearchError' && language === 'vi' ? fault.message : undefined);

/** Fills {0}, {1} in an interface text. */
export const say = (text, ...values) => text.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);

/** The language of the page. */
export const language = document.documentElement.lang;

/** Properties of an element that holds words of the content, which are Vietnamese on every page. */
export const said = language === 'vi' ? {} : { lang: 'vi' };

/** A count as readers write it: 1.250. */
export const count = (number) => number.toLocaleString(language);

/** The interface text of a word in a family: `word(words, 'result', 'not-met')` is `words.resultNotMet`. */
export function word(words, family, name) {
  const camel = `${family}-${name}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return Object.hasOwn(words, camel) ? words[camel] : undefined;
}

/** A button that does something on the page. */
export function button(textContent, press) {
  const made = element('button', { type: 'button', textContent });
  made.addEventListener('click', press);
  return made;
}

/** A link that stays on the page: a plain click calls `go`, any other opens the address. */
export function stay(link, go) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  });
  return link;
}

/** A text without case and marks, to compare by. */
export const bare = (text) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').toLowerCase().replaceAll('đ', 'd');
