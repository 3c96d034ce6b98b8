// Words and numbers of a text: the same rules as vn.congkhai.vietnamese.Tokens and ToneKey, held together by a
// golden file. Letters are fixed ranges, because browsers and Java know different Unicode years.

const LETTER = 'a-zA-Z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF';
const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
const INVISIBLE = '\u00AD\u200B-\u200D\u2060\uFEFF';
/** What may stand between words of one clause, besides what joins them; for a class of letters. */
export const SPACES = ` \\t\\n\\r\u00A0\u202F\u3000\u2000-\u200A${INVISIBLE}`;
const HYPHENS = '\\-/\u2010\u2011\u2013';
const TOKEN = new RegExp(
  `[${LETTER}](?:[${INVISIBLE}]*[${LETTER}0-9\u0300-\u036F${SMALL}])*|[0-9](?:[${INVISIBLE}]*[0-9]|[.,][0-9])*`, 'g');
const KEEPS = new RegExp(`^[${SPACES}${HYPHENS}]*$`);
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
const RAISED = new RegExp(`[${SMALL}]`, 'g');
const JOINS = new RegExp(`^[${HYPHENS}]$`);
const LONGEST = 64;
export const TONES = ['huyen', 'sac', 'hoi', 'nga', 'nang'];
const TONE_MARKS = '\u0300\u0301\u0309\u0303\u0323';
const TONE_MARK = new RegExp(`[${TONE_MARKS}]`, 'g');

/** Tokens of the text: {text, folded, start, end, cut, joined}; offsets count in `text.normalize('NFC')`. */
export function tokens(text) {
  const nfc = text.normalize('NFC');
  const found = [];
  let end = 0;
  let cut = true;
  for (const { 0: whole, index: start } of nfc.matchAll(TOKEN)) {
    const gap = nfc.slice(end, start);
    end = start + whole.length;
    cut ||= !KEEPS.test(gap) || gap.split('\n').length > 2;
    const long = whole.length > LONGEST;
    const visible = whole.replace(UNSEEN, '');
    if (!long) found.push({ text: visible, folded: fold(visible), start, end, cut, joined: !cut && JOINS.test(gap) });
    cut = long;
  }
  return found;
}

/** The searched form of a token: a word without case and marks, a number without thousands points. */
export function fold(word) {
  if (/^[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$/.test(word)) return word.replaceAll('.', '');
  if (/^[0-9]+\.[0-9]+$/.test(word)) return word.replace('.', ',');
  return plain(word).replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd');
}

/** The exact spelling of a word, wherever its tone mark is put: `hoà` and `hòa` are both `hoa:huyen`. */
export function toneKey(word) {
  const marks = plain(word);
  const [tone] = marks.match(TONE_MARK) ?? [];
  const letters = marks.replace(TONE_MARK, '').normalize('NFC');
  return tone ? `${letters}:${TONES[TONE_MARKS.indexOf(tone)]}` : letters;
}

/** A key as it is written, the tone where most documents put it: `hòa`, `quý`. */
export function spelled(key) {
  const [letters, tone] = key.split(':');
  if (!tone) return key;
  const shaped = letters.search(/[ăâêôơư][^ăâêôơư]*$/);
  const open = /([aeiouy]+)[^aeiouy]*$/.exec(letters) ?? { index: 0, 1: letters[0] };
  const end = open.index + open[1].length;
  const single = open[1].length === 1 || (open[1].length === 2 && open.index === 1 && /^(qu|gi)/.test(letters));
  const at = shaped >= 0 ? shaped + 1 : end < letters.length || single ? end : end - 1;
  return (letters.slice(0, at) + TONE_MARKS[TONES.indexOf(tone)] + letters.slice(at)).normalize('NFC');
}

/** Small letters, their marks apart, and plain digits. */
const plain = (word) => word.normalize('NFC').toLowerCase().replace(/ð/g, 'đ').normalize('NFD')
  .replace(RAISED, (digit) => SMALL.indexOf(digit) % 10);
