// What a target of a hit is called for readers.
import { say, word } from './elements.mjs';

/** The unit in words where the printed figure does not name it, else ''. */
export function unitWords({ raw, unit }, words) {
  const told = !raw || !unit || raw.toLowerCase().includes(unit.toLowerCase());
  return told ? '' : `(${say(words.unit, unit)})`;
}

/** The name of a status. */
export const statusWords = (status, words) => word(words, 'result', status) ?? status;

/** `2026/2030` as `giai đoạn 2026-2030`, `2026-Q2` as `quý II năm 2026`; what is in words already stays. */
export function periodWords(period, words) {
  const [, year, part, last] = /^(\d{4})(?:-(Q[1-4]|H[12]|9M)|\/(\d{4}))?$/.exec(period) ?? [];
  if (!year) return period;
  if (last) return say(words.periodSpan, `${year}-${last}`);
  return say(part ? word(words, 'period', part.toLowerCase()) : words.periodYear, year);
}
