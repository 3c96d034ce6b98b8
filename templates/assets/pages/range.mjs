// The part of the filters that goes by figures: a unit, from, to.
import { count, element, say } from './elements.mjs';
import { readFigure, sayFigure } from './figures.mjs';

const ANY = 'any';
const KEY = 'unit:';

/** A form; `change({range, filters})` is called when it is sent. */
export class RangeForm {
  constructor(words, label, change) {
    Object.assign(this, { words, label, change });
    this.unit = element('select');
    this.from = field();
    this.to = field();
    this.told = element('p', { id: 'loi-con-so', className: 'error', role: 'alert' });
    for (const input of [this.unit, this.from, this.to]) input.setAttribute('aria-describedby', this.told.id);
    this.form = element('form', { className: 'figures', noValidate: true, hidden: true },
      element('fieldset', {},
        element('legend', { textContent: words.facetFigures }),
        element('p', { className: 'small', textContent: words.figuresHint }),
        element('div', {},
          element('label', {}, words.facetUnit, this.unit),
          element('label', {}, words.from, this.from),
          element('label', {}, words.to, this.to),
          element('button', { textContent: words.apply })),
        this.told));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send();
    });
  }

  /** Offers the units of the counts, and shows what the state has chosen. */
  show(counts, state) {
    const { range, filters } = state;
    const chosen = range ? range.unit : filters.unit?.[0];
    const units = counts.map(({ value, count: number }) => [value, number]);
    if (chosen !== undefined && !units.some(([value]) => value === chosen)) units.push([chosen, 0]);
    this.form.hidden = units.length === 0;
    this.unit.replaceChildren(new Option(this.words.anyUnit, ANY), ...units.map(([value, number]) =>
      new Option(`${this.label(this.words, 'unit', value)} (${count(number)})`, KEY + value, false, value === chosen)));
    this.state = state;
    if (this.form.contains(document.activeElement) && this.told.textContent) return;
    this.from.value = range?.from === undefined ? '' : sayFigure(range.from, this.words);
    this.to.value = range?.to === undefined ? '' : sayFigure(range.to, this.words);
  }

  send() {
    const { words } = this;
    const unit = this.unit.value === ANY ? undefined : this.unit.value.slice(KEY.length);
    const [from, to] = [this.from, this.to].map((input) => readFigure(input.value));
    const wrong = [
      [Number.isNaN(from) && this.from, words.notFigure],
      [Number.isNaN(to) && this.to, words.notFigure],
      [from > to && this.from, words.reversed],
      [unit === undefined && (from ?? to) !== undefined && this.unit, words.chooseUnit],
    ].find(([input]) => input);
    for (const input of [this.unit, this.from, this.to]) input.setAttribute('aria-invalid', wrong?.[0] === input);
    this.told.textContent = wrong ? say(wrong[1], wrong[0].value) : '';
    if (wrong) {
      wrong[0].focus();
      return;
    }
    const bounded = (from ?? to) !== undefined;
    this.change({
      range: bounded ? { unit, from, to } : undefined,
      filters: { ...this.state.filters, unit: unit === undefined || bounded ? [] : [unit] },
    });
  }
}

const field = () => element('input', { type: 'text', autocomplete: 'off', size: 10 });
