// Filters of a search: a panel of facets with counts and a range of figures, and chips for what is chosen.
import { changed, hrefOf, narrowed, paramsOf, stateOf } from './address.mjs';
import { button, element, faultWords, say, stay, word } from './elements.mjs';
import { FacetList } from './facet.mjs';
import { RangeForm } from './range.mjs';
import { sayRange } from './figures.mjs';

export { paramsOf, stateOf };

/** Facets whose values have names of their own; of the others the interface texts tell. */
const NAMED = ['province', 'commune', 'field'];

const labels = new Map();

/** The name of a facet's value for readers, as far as it is known: see `learn`. */
export function label(words, facet, value) {
  return word(words, facet, value) || labels.get(`${facet} ${value}`) || value || words.noUnit;
}

/** Makes the names of all that is chosen or conditioned known; rejects as the engine does. */
export async function learn({ filters, range }, engine, conditions = []) {
  if (range || filters.unit || conditions.length > 0) rememberUnits(await engine.units());
  for (const facet of NAMED) {
    const unknown = (filters[facet] ?? []).filter((value) => !labels.has(`${facet} ${value}`));
    // One file for each facet, the names of its values.
    if (unknown.length > 0) rememberAll({ [facet]: await engine.values(facet) });
    for (const value of unknown) if (!labels.has(`${facet} ${value}`)) remember(facet, value, value);
  }
}

/** A removable chip for each filter, and one for all; null where nothing is chosen. */
export function chips(state, words, onChange) {
  if (!narrowed(state)) return null;
  const chip = (text, next) => element('li', {},
    stay(element('a', { href: hrefOf(next) },
      element('span', { className: 'vh', textContent: `${words.remove} ` }), text), () => onChange(next)));
  const each = Object.entries(state.filters).flatMap(([facet, values]) => values.map((value) => chip(
    `${word(words, 'facet', facet)}: ${label(words, facet, value)}`,
    changed(state, { filters: { ...state.filters, [facet]: values.filter((other) => other !== value) } }))));
  if (state.range) {
    const { unit } = state.range;
    const name = unit ? label(words, 'unit', unit) : '';
    each.push(chip(`${words.figure} ${sayRange(state.range, name, words)}`, changed(state, { range: undefined })));
  }
  if (each.length > 1) each.push(chip(words.removeAll, changed(state, { filters: {}, range: undefined })));
  return element('ul', { className: 'chosen' }, ...each);
}

/**
 * Fills a `details` element with the filters. `words` are its interface texts; `onChange(state)` is called with what
 * is asked after each choice; `onDone()`, if given, when the reader wants to see the hits.
 */
export class FilterPanel {
  constructor(details, words, { onChange, onDone }) {
    this.details = details;
    this.words = words;
    this.summary = details.querySelector('summary');
    this.change = (changes) => onChange(changed(this.state, changes));
    this.facets = new Map();
    this.range = new RangeForm(words, label, this.change);
    this.status = element('p', { role: 'status', className: 'small' });
    this.lists = element('div', { className: 'facets' });
    this.end = element('p', { className: 'end' });
    if (onDone) this.end.append(button(words.done, onDone));
    details.append(this.status, this.lists, this.range.form, this.end);
    details.addEventListener('toggle', () => this.fill());
    details.hidden = false;
  }

  /** Shows what the state has chosen, with counts if the panel is open; `engine` may be a promise or a function. */
  show(state, engine) {
    this.state = state;
    this.engine = engine;
    const chosen = Object.values(state.filters).flat().length + (state.range ? 1 : 0);
    this.summary.textContent = chosen > 0 ? say(this.words.titleChosen, chosen) : this.words.title;
    return this.fill();
  }

  async fill() {
    if (!this.details.open || !this.state) return;
    const { state, words } = this;
    const { query, filters, range } = state;
    const busy = setTimeout(() => (this.status.textContent = words.loading), 300);
    try {
      const engine = await (typeof this.engine === 'function' ? this.engine() : this.engine);
      const [counts, units] = await Promise.all([engine.counts(query, { filters, range }), engine.units()]);
      if (state !== this.state) return;
      rememberAll(counts);
      rememberUnits(units);
      this.draw(engine.facets, counts);
      this.status.textContent = '';
    } catch (error) {
      if (state !== this.state) return;
      const told = faultWords(error) ?? words.unavailable;
      this.status.replaceChildren(`${told} `, button(words.retry, () => this.fill()));
    } finally {
      clearTimeout(busy);
    }
  }

  draw(names, counts) {
    for (const facet of names.filter((name) => name !== 'unit')) {
      if (!this.facets.has(facet)) {
        const list = new FacetList(facet, this.words, label, (values) => this.change(
          { filters: { ...this.state.filters, [facet]: values } }));
        this.facets.set(facet, list);
        this.lists.append(list.details);
      }
      this.facets.get(facet).show(counts[facet] ?? [], this.state.filters[facet] ?? []);
    }
    this.range.show(counts.unit ?? [], this.state);
  }
}

function rememberAll(counts) {
  for (const [facet, values] of Object.entries(counts)) {
    for (const { value, label: name } of values) remember(facet, value, name);
  }
}

function rememberUnits(units) {
  for (const { unit, label: name } of units) remember('unit', unit, name);
}

function remember(facet, value, name) {
  labels.set(`${facet} ${value}`, name);
}
