// Phrases that a query is read by: those of vn.congkhai.search.query.Phrases.
import { toneKey } from './text.mjs';

const keys = (words) => words.split(' ').map(toneKey);

/** They ask and name nothing. */
export const ASKING = new Set(('bao nhieu,bao gio,bao lau,khi nao,xa nao,noi nao,the nao,o dau,la gi,lam gi,tai sao,'
  + 'vi sao,lam sao,ra sao').split(','));

/** What stands before the name of a place. */
export const KINDS = new Set('xa,phuong,tinh,huyen,thi tran,thi xa,thanh pho,dac khu,o,tai,cua'.split(','));

/** What stands after the name of a place that is no more. */
export const FORMER = 'cu';

export const ROMAN = 'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx'.split(',');

export const FROM = keys('từ');
export const UNTIL = ['đến', 'tới'].map(keys);
export const MOVING = ['lên', 'xuống', 'còn'].map(keys);
export const BEFORE_NO_FROM = keys('đầu');

const phrases = (table) => Object.entries(table)
  .flatMap(([sign, words]) => words.split('|').map((phrase) => ({ words: keys(phrase), sign })))
  .sort((a, b) => b.words.length - a.words.length);

/** What compares, before a figure and after it; the longest first. */
export const BEFORE = phrases({
  '>=': 'ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|từ',
  '>': 'trên|hơn|lớn hơn|cao hơn|nhiều hơn',
  '<=': 'tối đa|nhiều nhất|không quá|không vượt quá|không trên|không hơn|không cao hơn|không lớn hơn|không nhiều hơn',
  '<': 'dưới|nhỏ hơn|thấp hơn|ít hơn',
});
export const AFTER = phrases({ '>=': 'trở lên', '<=': 'trở xuống' });

/** Signs as one of > >= < <= =. */
export const SIGNS = { '=>': '>=', '≥': '>=', '=<': '<=', '≤': '<=' };
