/** Fills sentences with words. */
import { AGAINST, LISTS, SENTENCES } from './words.mjs';

const parsed = new Map();

/** Splits a template into text (even places) and slot names (odd places). */
function parts(template) {
  let found = parsed.get(template);
  if (!found) parsed.set(template, found = template.split(/[{}]/u));
  return found;
}

const upper = (text) => text[0].toUpperCase() + text.slice(1);

/** Writes a number as Vietnamese documents do: dots between thousands, a decimal comma. */
export function figure(number, decimals = 0) {
  const [whole, rest] = number.toFixed(decimals).split('.');
  const dotted = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
  return rest ? `${dotted},${rest}` : dotted;
}

function money(random) {
  const billions = 10 ** (random.next() * 3.1 - 0.9);
  return billions < 1 ? `${figure(Math.round(billions * 1000))} triệu đồng` : `${figure(billions, random.int(0, 3))} tỷ đồng`;
}

/** The writer of one document: its place, its years and its random numbers. */
export class Writer {
  /**
   * @param random numbers of this document
   * @param about { commune, year }: commune as names.mjs gives it, year of the plan
   */
  constructor(random, about) {
    this.random = random;
    this.commune = about.commune;
    this.year = about.year;
  }

  /** Returns a sentence about a field of work: one of the field's own, or one built from its verbs and objects. */
  sentence(field) {
    const own = this.random.chance(0.24);
    return this.fill(own ? this.random.pick(field.own) : this.random.pick(SENTENCES), field);
  }

  /** Returns the template with its slots filled. */
  fill(template, field) {
    const pieces = parts(template);
    if (pieces.length === 1) return template;
    let text = pieces[0];
    for (let i = 1; i < pieces.length; i += 2) text += this.#slot(pieces[i], field) + pieces[i + 1];
    return text;
  }

  #slot(slot, field) {
    const { random } = this;
    switch (slot) {
      case 'do': return this.#deed(field);
      case 'Do': return upper(this.#deed(field));
      case 'object': case 'object2': case 'object3': return this.#object(field).text;
      case 'village': return random.pick(this.commune.villages);
      case 'unit': return this.commune.village;
      case 'commune': return this.commune.name;
      case 'province': return this.commune.province;
      case 'year': return String(this.year);
      case 'last': return String(this.year - 1);
      case 'next': return String(this.year + 1);
      case 'date': return `${random.int(1, 28)}/${random.int(1, 12)}/${this.year}`;
      case 'olddate': return `${random.int(1, 28)}/${random.int(1, 12)}/${this.year - random.int(1, 2)}`;
      case 'money': return money(random);
      default: return this.#other(slot, field);
    }
  }

  /** Returns an object that was not just used, and whether it is something to be fought. */
  #object(field) {
    let line = this.random.pickEarly(field.objects);
    while (line === this.last) line = this.random.pickEarly(field.objects);
    this.last = line;
    const bad = line.startsWith('!');
    return { bad, text: this.fill(bad ? line.slice(1) : line, field) };
  }

  #deed(field) {
    const { bad, text } = this.#object(field);
    return `${this.random.pickEarly(bad ? AGAINST : field.verbs)} ${text}`;
  }

  #other(slot, field) {
    const kind = slot[0];
    if (slot[1] === ':') {
      const [low, high] = slot.slice(2).split('-').map(Number);
      if (kind === 'd') return figure(low + this.random.next() * (high - low), this.random.int(1, 2));
      return figure(this.random.int(low, high));
    }
    const name = slot.toLowerCase().replace(/\d/gu, '');
    const words = this.fill(this.random.pickEarly(LISTS[name]), field);
    return kind === kind.toUpperCase() ? upper(words) : words;
  }
}
