// Figures as readers write them, and ranges of them in words.
import { bare, language, say } from './elements.mjs';

/** Zeros that a word stands for. */
const SCALES = { nghin: 3, ngan: 3, trieu: 6, ty: 9, ti: 9, 'nghin ty': 12, 'ngan ty': 12 };

/** What stands between thousands and before decimals in the language of the page. */
const POINTS = new Intl.NumberFormat(language).formatToParts(1234567.8)
  .filter(({ type }) => type === 'group' || type === 'decimal').map(({ value }) => value).slice(-2);

/** The number that a reader typed, `1.250`, `95,5` or `60 triệu`; undefined for nothing, NaN for no number. */
export function readFigure(text) {
  const plain = bare(text).trim().replace(/\s+/g, ' ');
  if (!plain) return undefined;
  const [, digits, scale] = /^(-?[0-9][0-9.,]*) ?([a-z ]*?)(?: dong)?$/.exec(plain) ?? [];
  if (!digits || (scale && !Object.hasOwn(SCALES, scale))) return NaN;
  const [group, comma] = POINTS;
  const parts = digits.split(comma);
  const grouped = /^-?[0-9]{1,3}(?:[.,][0-9]{3})+$/.test(parts[0]) && !parts[0].includes(comma);
  const number = (grouped ? digits.replaceAll(group, '') : digits).replace(',', '.');
  // By decimal digits, as the index does: 1,1 triệu is 1100000 and nothing beside it.
  return /^-?[0-9]+(\.[0-9]+)?$/.test(number) ? Number(`${number}e${scale ? SCALES[scale] : 0}`) : NaN;
}

/** A number as readers write it: `95,5`, `60 triệu`, `1,25 tỷ`. */
export function sayFigure(number, words) {
  const [scale, name] = [[1e9, words.billion], [1e6, words.million]].find(
    ([size]) => Math.abs(number) >= size && number % (size / 1000) === 0) ?? [1, ''];
  const digits = (number / scale).toLocaleString(language, { maximumFractionDigits: 12 });
  return name ? `${digits}\u00A0${name}` : digits;
}

/** A condition on figures in words: `từ 90 đến 95%`; `unit` is the unit's name for readers, or ''. */
export function sayRange({ from, to, fromOpen, toOpen }, unit, words) {
  const low = Number.isFinite(from);
  const high = Number.isFinite(to);
  const figure = (number) => sayFigure(number, words) + (unit && (unit.startsWith('%') ? unit : ` ${unit}`));
  if (low && high && !fromOpen && !toOpen) {
    return from === to ? say(words.equal, figure(to)) : say(words.range, sayFigure(from, words), figure(to));
  }
  return [
    low && say(fromOpen ? words.above : words.atLeast, figure(from)),
    high && say(toOpen ? words.below : words.atMost, figure(to)),
  ].filter(Boolean).join(', ');
}
