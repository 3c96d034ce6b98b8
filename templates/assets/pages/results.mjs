// The part of a page below its search form: how many, what was understood, the hits, or what went wrong.
import { LONGEST, changed, hrefOf, narrowed, unitOf } from './address.mjs';
import { button, count, element, faultWords, say, stay, word } from './elements.mjs';
import { chips, label } from './filters.mjs';
import { sayRange } from './figures.mjs';

const SORTS = ['relevance', 'value-down', 'value-up', 'year', 'commune'];

/**
 * Fills a section. `names` are the interface texts of the filters. The page gives its `list`, an element which
 * `draw(answer, words)` fills with the hits, `go(state)` to search anew, `more()`, `retry(fault)`, and `follow(url)`,
 * called when a hit is followed.
 */
export class Results {
  constructor(box, names, page) {
    this.box = box;
    this.words = { ...names, ...box.dataset };
    this.page = page;
    this.heading = element('h2', { id: 'so-ket-qua', tabIndex: -1 });
    this.status = element('p', { className: 'vh' });
    this.status.setAttribute('role', 'status');
    this.notes = element('div', { className: 'notes' });
    this.sort = element('select');
    this.order = element('label', { className: 'order' }, this.words.sort, this.sort);
    this.list = page.list;
    this.more = button(this.words.more, () => page.more());
    this.parts = [this.heading, this.notes, this.order, this.list, this.more];
    this.sort.addEventListener('change', () => page.go(this.sorted(this.sort.value), 'stay'));
    this.list.addEventListener('click', ({ target }) => {
      const link = target.closest('a');
      if (link) page.follow(link.href);
    });
    box.before(this.status);
  }

  /** Nothing is asked. */
  clear() {
    this.box.replaceChildren();
    this.status.textContent = '';
  }

  /** Nothing is asked, though the button was pressed. */
  empty() {
    this.heading.textContent = this.words.empty;
    this.box.replaceChildren(this.heading, element('p', { textContent: this.words.emptyHelp }));
    this.heading.focus();
  }

  busy() {
    this.status.className = 'small';
    this.status.textContent = this.words.busy;
  }

  /** Shows an answer of the engine; `all` tells that there are no more hits. */
  show(state, answer, { focus, followed, cut }) {
    const { words } = this;
    const { total, exact = true, all } = answer;
    const seen = new Set(this.links().map((link) => link.href));
    const none = state.query ? say(words.none, state.query) : words.noneFit;
    this.heading.textContent = total > 0 ? say(exact ? words.count : words.about, count(total)) : none;
    this.notes.replaceChildren(...this.told(state, answer, cut));
    this.offer(state, answer);
    this.page.draw(answer, words);
    this.more.hidden = all;
    // What is there already stays there: it may have the focus.
    if (this.list.parentNode !== this.box) this.box.replaceChildren(...this.parts);
    this.quiet(focus === 'stay' ? this.heading.textContent : '');
    this.place(focus, seen, followed);
  }

  /** Tells what went wrong; the form and the lists of the page stay usable. */
  fail(fault, focus) {
    const { words } = this;
    const online = faultWords(fault) ?? words.failed;
    this.heading.textContent = words.failedTitle;
    this.quiet('');
    const told = element('p', { textContent: navigator.onLine ? online : words.offline });
    told.setAttribute('role', 'alert');
    this.box.replaceChildren(this.heading, told,
      element('p', {}, button(words.retry, () => this.page.retry(fault))), element('p', { textContent: words.around }));
    if (focus !== 'stay') this.heading.focus();
  }

  quiet(text) {
    this.status.className = 'vh';
    this.status.textContent = text;
  }

  links() {
    return [...this.list.querySelectorAll('a')].filter((link) => !link.closest('details:not([open])'));
  }

  place(focus, seen, followed) {
    if (focus === 'stay') return;
    const links = [...this.list.querySelectorAll('a')];
    const target = followed ? links.find((link) => link.href === followed)
      : focus === 'more' && this.links().find((link) => !seen.has(link.href));
    const fold = target && target.closest('details');
    if (fold) fold.open = true;
    (target || this.heading).focus();
  }

  /** What stands above the hits, each in a sentence of its own. */
  told(state, { total, stage, conditions = [], correction }, cut) {
    const { words } = this;
    const line = (...children) => element('p', {}, ...children);
    const link = (textContent, next) =>
      stay(element('a', { href: hrefOf(next), textContent }), () => this.page.go(next));
    const unitName = ({ unit }) => (unit ? label(words, 'unit', unit) : '');
    return [
      chips(state, words, (next) => this.page.go(next)),
      cut && line(say(words.cut, LONGEST)),
      correction && line(`${words.correction} `, link(correction, changed(state, { query: correction })), '?'),
      ...conditions.map((condition) => line(
        `${words.condition} ${sayRange(condition, unitName(condition), words)}. `,
        condition.text && state.query.includes(condition.text) && link(words.dropCondition,
          changed(state, { query: state.query.replace(condition.text, ' ') })))),
      total > 0 && stage !== 'all' && word(words, 'stage', stage) && line(word(words, 'stage', stage)),
      total === 0 && state.query && !/[\p{L}\p{N}]/u.test(state.query) && line(words.noWords),
      total === 0 && line(narrowed(state) ? words.tryFewer : words.try),
    ].filter(Boolean);
  }

  /** The orders that make sense: by figure only within a unit, by words only where there are words. */
  offer(state, { total, conditions = [] }) {
    this.state = state;
    this.unit = unitOf(state) ?? conditions.find(({ unit }) => unit)?.unit;
    const sorts = SORTS.filter((sort) => (sort.startsWith('value') ? this.unit !== undefined
      : sort !== 'relevance' || state.query || state.sort === sort));
    this.sort.replaceChildren(...sorts.map(
      (sort) => new Option(word(this.words, 'sort', sort), sort, false, sort === state.sort)));
    this.order.hidden = total < 2;
  }

  sorted(sort) {
    const { state, unit } = this;
    const filters = sort.startsWith('value') && unitOf(state) === undefined
      ? { ...state.filters, unit: [unit] } : state.filters;
    return changed(state, { sort, filters });
  }
}
