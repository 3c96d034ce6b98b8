// Words and numbers of a text: the same rules as vn.congkhai.vietnamese.Tokens and ToneKey, held together by a
// golden file. Letters are fixed ranges, because browsers and Java know different Unicode years.

const LETTER = 'a-zA-Z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF';
const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
const INVISIBLE = '\u00AD\u200B-\u200D\u2060\uFEFF';
const TOKEN = new RegExp(
  `[${LETTER}](?:[${INVISIBLE}]*[${LETTER}0-9\u0300-\u036F${SMALL}])*|[0-9](?:[${INVISIBLE}]*[0-9]|[.,][0-9])*`, 'g');
const KEEPS = new RegExp(`^[ \\t\\n\\r\u00A0\u202F\u3000\u2000-\u200A\\-/\u2010\u2011\u2013${INVISIBLE}]*$`);
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
const RAISED = new RegExp(`[${SMALL}]`, 'g');
const JOINS = /^[-/\u2010\u2011\u2013]$/;
const LONGEST = 64;
const TONES = { '\u0300': 'huyen', '\u0301': 'sac', '\u0309': 'hoi', '\u0303': 'nga', '\u0323': 'nang' };

/** Tokens of the text: {text, start, end, cut, joined}; offsets count in `text.normalize('NFC')`. */
export function tokens(text) {
  const nfc = text.normalize('NFC');
  const found = [];
  let last = 0;
  let cut = true;
  for (const match of nfc.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > LONGEST) {
      cut = true;
    } else {
      const gap = nfc.slice(last, start);
      cut = cut || !KEEPS.test(gap) || gap.split('\n').length > 2;
      const visible = match[0].replace(UNSEEN, '');
      found.push({ text: visible, start, end, cut, joined: !cut && JOINS.test(gap) });
      cut = false;
    }
    last = end;
  }
  return found;
}

/** The searched form of a token: a word without case and marks, a number without thousands points. */
export function fold(word) {
  if (word.charAt(0) <= '9') return plainNumber(word);
  const bare = word.normalize('NFC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return plainDigits(bare.replace(/[đð]/g, 'd'));
}

/** The exact spelling of a word, wherever its tone mark is put: `hoà` and `hòa` are both `hoa:huyen`. */
export function toneKey(word) {
  const marks = word.normalize('NFC').toLowerCase().replace(/ð/g, 'đ').normalize('NFD');
  const tone = /[\u0300\u0301\u0309\u0303\u0323]/.exec(marks);
  const letters = plainDigits(marks.replace(/[\u0300\u0301\u0309\u0303\u0323]/g, '').normalize('NFC'));
  return tone ? `${letters}:${TONES[tone[0]]}` : letters;
}

/** A key as it is written, the tone where most documents put it: `hòa`, `quý`. */
export function spelled(key) {
  const [letters, name] = key.split(':');
  if (!name) return key;
  const shaped = letters.search(/[ăâêôơư][^ăâêôơư]*$/);
  const open = /([aeiouy]+)[^aeiouy]*$/.exec(letters) ?? { index: 0, 1: letters[0] };
  const end = open.index + open[1].length;
  const single = open[1].length === 1 || (open[1].length === 2 && open.index === 1 && /^(qu|gi)/.test(letters));
  const at = shaped >= 0 ? shaped + 1 : end < letters.length || single ? end : end - 1;
  const mark = Object.keys(TONES).find((tone) => TONES[tone] === name);
  return (letters.slice(0, at) + mark + letters.slice(at)).normalize('NFC');
}

function plainDigits(text) {
  return text.replace(RAISED, (digit) => String(SMALL.indexOf(digit) % 10));
}

function plainNumber(text) {
  if (/^[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$/.test(text)) return text.replaceAll('.', '');
  return /^[0-9]+\.[0-9]+$/.test(text) ? text.replace('.', ',') : text;
}
