// One facet of the filters: boxes to tick, with counts, the most frequent first.
import { bare, count, element, said, say, word } from './elements.mjs';

const FIRST = 8;
const MOST = 100;
const MANY = 20;

/** Facets whose values are named in words of the content. */
const NAMED = ['province', 'commune', 'field'];

/** A `details` element with a list of boxes; `choose(values)` is called with what is ticked after each change. */
export class FacetList {
  constructor(facet, words, label, choose) {
    Object.assign(this, { facet, words, label, choose, all: false, rows: new Map() });
    this.name = word(words, 'facet', facet) ?? facet;
    this.summary = element('summary');
    this.list = element('ul');
    this.more = element('button', { type: 'button', className: 'plainly' });
    this.more.addEventListener('click', () => this.showAll());
    this.needle = element('input', { type: 'search', autocomplete: 'off' });
    this.needle.addEventListener('input', () => this.draw());
    this.search = element('label', { hidden: true }, say(words.inList, this.name), this.needle);
    this.details = element('details', { open: matchMedia('(min-width: 40rem)').matches }, this.summary,
      element('fieldset', {}, element('legend', { className: 'vh', textContent: this.name }),
        this.search, this.list, this.more));
    this.list.addEventListener('change', () => choose(
      [...this.rows.values()].filter(({ box }) => box.checked).map(({ box }) => box.value)));
  }

  /** Shows the counts `[{value, count}]` with the chosen values ticked. */
  show(counts, chosen) {
    const known = new Set(counts.map(({ value }) => value));
    this.values = [...counts, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))];
    if (this.facet === 'year') this.values.sort((a, b) => b.value - a.value);
    this.chosen = new Set(chosen);
    this.details.hidden = this.values.length === 0;
    this.summary.textContent = chosen.length > 0 ? say(this.words.facetChosen, this.name, chosen.length) : this.name;
    this.draw();
  }

  showAll() {
    this.all = true;
    this.draw();
    (this.search.hidden ? this.list.querySelectorAll('input')[FIRST] : this.needle).focus();
  }

  draw() {
    const needle = bare(this.needle.value.trim());
    const fits = ({ value }) => !needle || bare(this.label(this.words, this.facet, value)).includes(needle);
    const found = this.values.filter(fits).slice(0, this.all ? MOST : FIRST);
    const shown = this.values.filter((one) => found.includes(one) || this.chosen.has(one.value));
    this.more.hidden = this.all || this.values.length <= shown.length;
    this.more.textContent = say(this.words.all, count(this.values.length));
    this.search.hidden = !this.all || this.values.length <= MANY;
    const before = [...this.rows.keys()];
    if (before.length !== shown.length || shown.some(({ value }, i) => value !== before[i])) this.relay(shown);
    for (const { value, count: number } of shown) {
      const row = this.rows.get(value);
      row.box.checked = this.chosen.has(value);
      row.count.textContent = ` (${count(number)})`;
    }
  }

  /** Other boxes in another order: the one that has the focus keeps it. */
  relay(shown) {
    const held = this.list.contains(document.activeElement) ? document.activeElement.value : undefined;
    this.rows = new Map(shown.map(({ value }) => {
      const box = element('input', { type: 'checkbox', value });
      const number = element('span', { className: 'small' });
      const text = this.label(this.words, this.facet, value);
      const label = element('label', {}, box, element('span', NAMED.includes(this.facet) ? said : {}, text, number));
      return [value, { box, count: number, item: element('li', {}, label) }];
    }));
    this.list.replaceChildren(...[...this.rows.values()].map(({ item }) => item));
    this.rows.get(held)?.box.focus();
  }
}
