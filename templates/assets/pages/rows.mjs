// Hits as a table with a row for each target, and the same rows as a file.
import { csv, save } from './csv.mjs';
import { button, count, element, said, say } from './elements.mjs';
import { periodWords, statusWords, unitWords } from './targets.mjs';

const FILE = 'chi-tieu.csv';

/**
 * The table. `element` is what to put on the page; `addresses(hit)` gives the full addresses `{page, plain, document}`:
 * of the hit's page with the words to be marked there, without them, and of its document.
 */
export class TargetTable {
  constructor(words, addresses) {
    Object.assign(this, { words, addresses, rows: [] });
    const names = [words.columnIndicator, words.columnDocument, words.columnTarget, words.columnPeriod, words.columnStatus];
    this.body = cell('tbody', 'rowgroup');
    this.saving = button('', () => this.save());
    this.note = element('p', { className: 'small' });
    this.table = table(words.table,
      cell('thead', 'rowgroup', {}, cell('tr', 'row', {}, ...names.map(
        (textContent) => cell('th', 'columnheader', { scope: 'col', textContent })))),
      this.body);
    this.element = element('div', {}, this.note, this.table, this.saving);
  }

  /** Shows the targets of the hits, and a note above them. */
  show(hits, note) {
    this.note.textContent = note;
    this.rows = hits.flatMap((hit) => (hit.targets.length > 0 ? hit.targets : [{}]).map((target) => this.row(hit, target)));
    this.body.replaceChildren(...this.rows.map((row, i) => this.drawn(row, this.rows[i - 1])));
    this.saving.textContent = say(this.words.save, count(this.rows.length));
    this.table.hidden = this.saving.hidden = this.rows.length === 0;
  }

  row(hit, target) {
    const { words } = this;
    const figure = [target.raw || words.noFigure, unitWords(target, words)].filter(Boolean).join(' ');
    return {
      hit,
      ...this.addresses(hit),
      part: target.label ?? '',
      place: hit.context,
      figure,
      period: target.period ? periodWords(target.period, words) : '',
      status: target.status ?? '',
      verdict: target.status ? statusWords(target.status, words) : '',
    };
  }

  /** A phone does not show again, for each part of an indicator, which document it is of. */
  drawn({ hit, page, document, part, place, figure, period, status, verdict }, before) {
    return cell('tr', 'row', {},
      cell('th', 'rowheader', { scope: 'row' },
        element('a', { href: page, textContent: hit.title, ...said }),
        part && element('span', { className: 'part', textContent: part, ...said })),
      cell('td', 'cell', { className: before?.hit === hit ? 'parts again' : 'parts' },
        element('a', { href: document, textContent: place, ...said }),
        hit.flag && ' ',
        hit.flag && element('span', { className: 'tag open', textContent: hit.flag, ...said })),
      cell('td', 'cell', { textContent: figure }),
      cell('td', 'cell', { textContent: period }),
      cell('td', 'cell', {}, verdict && element('span', { className: `st st-${status}`, textContent: verdict })));
  }

  save() {
    const { words } = this;
    const names = [
      words.columnIndicator, words.columnPart, words.columnDocument, words.columnTarget, words.columnPeriod,
      words.columnStatus, words.columnAddress,
    ];
    save(csv([names, ...this.rows.map(({ hit, part, place, figure, period, verdict, plain }) => [
      hit.title, part, hit.flag ? `${place} (${hit.flag})` : place, figure, period, verdict, plain,
    ])]), FILE);
  }
}

function table(label, ...parts) {
  const made = cell('table', 'table', { className: 'wide stack brief targets' }, ...parts);
  made.setAttribute('aria-label', label);
  return made;
}

/** An element of a table that stays one for screen readers where it is shown as blocks. */
function cell(name, role, properties = {}, ...children) {
  const made = element(name, properties, ...children);
  made.setAttribute('role', role);
  return made;
}
