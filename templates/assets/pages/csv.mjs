// Tables as files for spreadsheets: RFC 4180, with the mark by which they know UTF-8.

const BYTE_ORDER_MARK = '\uFEFF';
const FIGURE = /^[+-]?[0-9][0-9.,]*\s?%?$/;

/** The text of the file: rows of cells, the headings first. */
export function csv(rows) {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text. */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) && !FIGURE.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lets the browser save the text as a file of that name. */
export function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
