// Tokens in the notation of the golden file.
import { tokens, fold } from '../../../templates/assets/search/text.mjs';

export function escape(text) {
  return text.replace(/[^ -~]|\\/g, (part) => {
    let out = '';
    for (let i = 0; i < part.length; i++) {
      out += '\\u' + part.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
    }
    return out;
  });
}

export function unescape(text) {
  return text.replace(/\\u([0-9A-F]{4})/g, (all, hex) => String.fromCharCode(parseInt(hex, 16)));
}

export function described(text) {
  return tokens(text).map((token) => [escape(token.text), token.start, token.end,
    token.cut ? 'C' : token.joined ? 'J' : '', escape(fold(token.text))].join('|')).join('\t');
}
