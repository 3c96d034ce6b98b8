// Reads a query's quotes, figures and conditions on figures: the same rules as vn.congkhai.search.query.ConditionReader,
// held together by a golden file.
import { SPACES, tokens, fold, toneKey } from './text.mjs';
import { marked } from './query.mjs';

const MOST_WORDS = 48;
const BLANKS = new RegExp(`[${SPACES}]+`, 'g');
const QUOTE = /"[^"]*"|“[^“”]*”|«[^«»]*»/g;
const SIGN = /(?:^|[^-<>=])(>=|=>|≥|<=|=<|≤|[<>=])$/;
const DASH = /^[-\u2010\u2011\u2013\u2014]$/;
const NUMBER = /^[0-9]+(,[0-9]+)?$/;
const YEAR = /^(19|20)[0-9]{2}$/;
const SCALES = { nghin: 3, ngan: 3, trieu: 6, ty: 9, ti: 9 };

const FROM = 'từ';
const UNTIL = ['đến', 'tới'];
const MOVING = ['lên', 'xuống', 'còn'];
const BEFORE_NO_FROM = 'đầu';

const phrases = (table) => Object.entries(table)
  .flatMap(([sign, texts]) => texts.split('|').map((text) => ({ sign, text, length: text.split(' ').length })))
  .sort((a, b) => b.length - a.length);

/** What compares, before a figure and after it; the longest first. */
const AHEAD = phrases({
  '>=': 'ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|từ',
  '>': 'trên|hơn|lớn hơn|cao hơn|nhiều hơn',
  '<=': 'tối đa|nhiều nhất|không quá|không vượt quá|không trên|không hơn|không cao hơn|không lớn hơn|không nhiều hơn',
  '<': 'dưới|nhỏ hơn|thấp hơn|ít hơn',
});
const AFTER = phrases({ '>=': 'trở lên', '<=': 'trở xuống' });

/**
 * What is typed: {nfc, words, quotes, conditions}. A word is a token with its folded form, exact key, number, cut,
 * quoted, last (may be unfinished) and figure {columns, value} that it belongs to; a quote is a row of such; a
 * condition is {unit, columns, text, from, to, fromOpen, toOpen}: as typed, an end or the unit undefined where there is
 * none.
 *
 * @param columns keys of the units of the index
 */
export function typed(text, columns) {
  const nfc = text.normalize('NFC');
  const words = tokens(nfc).slice(0, MOST_WORDS).map((token) => {
    const number = token.text[0] <= '9';
    return { ...token, number, key: number ? token.folded : toneKey(token.text) };
  });
  const gaps = between(nfc, words);
  const quotes = [...nfc.matchAll(QUOTE)].map(({ 0: quote, index }) =>
    words.filter(({ start, end }) => start >= index && end <= index + quote.length)).filter((quote) => quote.length > 0);
  for (const word of quotes.flat()) word.quoted = true;
  words.slice(-1).forEach((word) => (word.last = true));
  const conditions = readFigures(words, gaps, columns, nfc);
  const kept = words.filter((word, i) => {
    if (!word.read && words[i - 1]?.read) word.cut = true;
    return !word.read;
  });
  return { nfc, words: kept, quotes, conditions };
}

/** What stands before, between and after words, without blanks. */
const between = (text, words) => [...words, {}].map(({ start }, i) =>
  text.slice(words[i - 1]?.end ?? 0, start).replace(BLANKS, ''));

function readFigures(words, gaps, columns, nfc) {
  const conditions = [];
  const units = spelledUnits(columns);
  const free = (i) => words[i] && !words[i].quoted;
  const number = (i) => free(i) && words[i].number && NUMBER.test(words[i].folded);
  const year = (i) => YEAR.test(words[i].text);
  const value = (i, { scale }) => Number(`${words[i].folded.replace(',', '.')}e${scale}`);
  const afterAYear = ({ scale, unit }) => scale === 0 && unit[0] !== '%';
  const reads = (from, text) => text.split(' ').every((word, i) => {
    const at = from + i;
    return free(at) && (i === 0 || gaps[at] === '') && !words[at].number && [toneKey(word), fold(word)].includes(words[at].key);
  });
  const isFrom = (i) => reads(i, FROM) && (marked(words[i]) || gaps[i] !== '' || !reads(i - 1, BEFORE_NO_FROM));
  const before = (i) => (gaps[i] === '' ? AHEAD.find(({ text, length }) =>
    reads(i - length, text) && (text !== FROM || isFrom(i - 1))) : undefined);

  /** The unit from that word on: {unit, columns, scale, bare, end, rest}. */
  function measure(at) {
    let scale = 0;
    let end = at;
    for (; free(end) && gaps[end] === '' && Object.hasOwn(SCALES, words[end].folded); end++) scale += SCALES[words[end].folded];
    const found = units.find(({ parts, signs }) => parts.every((part, i) =>
      free(end + i) && gaps[end + i] === signs[i] && words[end + i].folded === part)
      && gaps[end + parts.length].startsWith(signs.at(-1)));
    if (!found && scale === 0) return undefined;
    const unit = found ? found.key : 'dong';
    if (found) end += found.parts.length;
    return {
      unit, scale, end, bare: !found, rest: gaps[end].slice(found ? found.signs.at(-1).length : 0),
      columns: columns.filter((key) => key === unit || key.startsWith(`${unit}/`) || (!found && key === '')),
    };
  }

  function condition(start, end, { unit, columns: meant }, ends) {
    for (let i = start; i < end; i++) words[i].read = true;
    const text = nfc.slice(start > 0 ? words[start - 1].end : 0, words[end]?.start).trim();
    conditions.push({ unit, columns: meant, text, fromOpen: false, toOpen: false, ...ends });
    return end;
  }

  const compared = (sign, figure) => ({
    ...(/[>≥]|^=$/.test(sign) ? { from: figure, fromOpen: sign === '>' } : {}),
    ...(/[<≤]|^=$/.test(sign) ? { to: figure, toOpen: sign === '<' } : {}),
  });

  function range(i, first) {
    const after = first ? first.end : i + 1;
    const rest = first ? first.rest : gaps[after];
    const j = DASH.test(rest) ? after : after + 1;
    if (j > after && (rest !== '' || gaps[j] !== '' || !UNTIL.some((until) => reads(after, until)))) return i;
    if (!number(j)) return i;
    const second = measure(j + 1) ?? (first && !year(j) && !words[j + 1]?.joined
      ? { ...first, end: j + 1, rest: gaps[j + 1] } : undefined);
    const ends = second && [value(i, first ?? second), value(j, second)];
    if (!second || !(first ? first.unit === second.unit || (first.bare && second.scale > 0)
      : !year(i) || (year(j) ? !afterAYear(second) : afterAYear(second) && ends[1] > ends[0]))) return i;
    return condition(gaps[i] === '' && isFrom(i - 1) ? i - 1 : i, second.end, second.bare && first ? first : second,
      { from: Math.min(...ends), to: Math.max(...ends) });
  }

  function comparison(i, unit) {
    const { end, rest } = unit;
    const found = before(i);
    const start = found ? i - found.length : i;
    const after = rest === '' && AFTER.find(({ text }) => reads(end, text));
    if (after) return condition(start, end + after.length, unit, compared(after.sign, value(i, unit)));
    if (!found || (found.text === FROM && ((year(i) && afterAYear(unit))
      || (rest === '' && MOVING.some((moving) => reads(end, moving)))))) return i;
    return condition(start, end, unit, compared(found.sign, value(i, unit)));
  }

  function figure(i) {
    const unit = measure(i + 1);
    const sign = SIGN.exec(gaps[i])?.[1];
    if (sign) {
      const meant = unit ?? { columns, scale: 0, end: i + 1 };
      return condition(i, meant.end, meant, compared(sign, value(i, meant)));
    }
    if (words[i].joined) return i;
    const end = range(i, unit);
    if (end > i || !unit) return end;
    const next = comparison(i, unit);
    if (next > i || unit.columns.length === 0 || (year(i) && afterAYear(unit))) return next;
    const found = { columns: unit.columns, value: value(i, unit) };
    for (let word = i; word < unit.end; word++) words[word].figure = found;
    return unit.end;
  }

  for (let i = 0; i < words.length;) i = Math.max(number(i) ? figure(i) : i, i + 1);
  return conditions;
}

/** Units that a query may name: those of the index and what they begin with, per cent, money; most words first. */
function spelledUnits(columns) {
  const keys = new Set(['%', 'dong']);
  for (const column of columns) {
    for (let end = column.length; end > 0; end = column.lastIndexOf('/', end - 1)) keys.add(column.slice(0, end));
  }
  return [...[...keys].sort().map((key) => [key, key]), ['%', 'phan tram']].map(([key, text]) => {
    const found = tokens(text);
    return { key, parts: found.map(({ folded }) => folded), signs: between(text, found) };
  }).sort((a, b) => b.parts.length - a.parts.length);
}
