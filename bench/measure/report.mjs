/** The figures as tables for people. */
import { GROUPS } from './queries.mjs';

const kib = (bytes) => (bytes / 1024).toFixed(bytes < 10240 ? 1 : 0);
const mb = (bytes) => (bytes / 1e6).toFixed(1);

/** Returns the value below which that share of the list lies. */
export function quantile(list, share) {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}
const median = (list) => quantile(list, 0.5);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** @param figures as search.mjs collects them */
export function report(figures) {
  return `# Search with ${figures.count.toLocaleString('en')} resolutions

${Object.entries(figures.machine).map(([name, value]) => `${name}: ${value}`).join(' · ')}

"Pagefind" indexed the pages of the resolutions, no others; "Pagefind, bare" the same pages with all marks taken away, asked without marks: its best case.
congkhai finds sections, indicators and places, ${figures.documents.toLocaleString('en')} of them here, where Pagefind finds ${figures.costs.pagefind.pages.toLocaleString('en')} pages.

## Building

${buildTable(figures)}

congkhai's row is the whole build, pages and open data included; its search stage runs beside the pages. Stages as \`-v\` prints them, in seconds: ${figures.costs.ours.stages.map(([name, seconds]) => `${name} ${seconds}`).join(' · ')}.
Site: ${mb(figures.costs.ours.siteBytes)} MB in ${figures.costs.ours.siteFiles.toLocaleString('en')} files.

## One search, nothing fetched before

KiB of answers as sent, requests, and rounds (waits in a row), up to ten results with all that is shown of them.

${coldTotals(figures)}

${coldTable(figures)}

## Searching again, all fetched

Milliseconds in the page, with the titles and snippets of ten results.

${warmTable(figures)}

${typingText(figures)}

## With and without marks

${marksText(figures)}

${hitsTable(figures)}
`;
}

function buildTable({ costs }) {
  const line = (name, one) => [name, one.wall.toFixed(1), one.cpu.toFixed(1), (one.peak / 2 ** 20).toFixed(0), mb(one.bytes), one.files.toLocaleString('en')];
  return table(['', 'wall s', 'CPU s', 'peak RSS MiB', 'search files MB', 'search files'],
    [line('congkhai, whole site', costs.ours), line('Pagefind, index alone', costs.pagefind), line('Pagefind, bare, index alone', costs.bare)]);
}

const typingText = ({ typing: { keys, tasks } }) =>
  `Typing the queries into the search page, ${keys} keys: ${tasks.length} tasks of more than 50 ms${tasks.length > 0 ? `, the longest ${Math.max(...tasks)} ms` : ''}.`;

const shared = (figures) => figures.cold.filter((one) => !one.oursOnly);

function coldTotals(figures) {
  const rows = [['congkhai', 'ours'], ['Pagefind', 'pagefind'], ['Pagefind, bare', 'bare']].map(([name, key]) => {
    const all = shared(figures).map((one) => one[key]);
    const bytes = all.map((one) => one.bytes);
    return [name, kib(median(bytes)), kib(mean(bytes)), kib(Math.max(...bytes)), median(all.map((one) => one.requests)), Math.max(...all.map((one) => one.requests)), median(all.map((one) => one.rounds)), Math.max(...all.map((one) => one.rounds)), median(all.map((one) => one.ms))];
  });
  const ratios = shared(figures).map((one) => one.pagefind.bytes / one.ours.bytes);
  const names = ['scripts', 'wasm', 'manifest', 'index', 'results', 'other'];
  const split = [['congkhai', 'ours'], ['Pagefind', 'pagefind'], ['Pagefind, bare', 'bare']].map(([name, key]) => [name, ...names.map((kind) => kib(mean(shared(figures).map((one) => one[key].kinds[kind] ?? 0))))]);
  return `${table(['', 'KiB median', 'mean', 'worst', 'requests median', 'worst', 'rounds median', 'worst', 'ms median, 50 ms an answer'], rows)}

Pagefind sends ${median(ratios).toFixed(1)} times congkhai's bytes in the median of the queries (least ${Math.min(...ratios).toFixed(1)}, most ${Math.max(...ratios).toFixed(1)}).

${table(['mean KiB by kind', ...names], split)}`;
}

function coldTable(figures) {
  const cells = (one) => (one ? `${kib(one.bytes)} / ${one.requests} / ${one.rounds}` : '');
  const rows = figures.cold.map((one) => [one.text.replaceAll('|', '\\|'), one.group, cells(one.ours), cells(one.pagefind), cells(one.bare)]);
  return table(['query', 'kind', 'congkhai KiB / requests / rounds', 'Pagefind', 'Pagefind, bare'], rows);
}

function warmTable({ warm }) {
  const line = (name, found, own = () => true, which = 'ms') => {
    const all = Object.entries(found).filter(([query]) => own(query)).flatMap(([, one]) => one[which]);
    return [name, ...[quantile(all, 0.5), quantile(all, 0.95), Math.max(...all)].map((ms) => ms.toFixed(1)), all.length];
  };
  const only = new Set(GROUPS.filter((group) => group.oursOnly).flatMap((group) => group.queries));
  const both = (query) => !only.has(query);
  return table(['ms', 'p50', 'p95', 'max', 'searches'], [
    line('congkhai, the shared queries', warm.ours, both), line('congkhai, its own forms', warm.ours, (query) => only.has(query)), line('congkhai, without marks', warm.oursBare),
    line('Pagefind', warm.pagefind), line('Pagefind, until it knows which pages', warm.pagefind, undefined, 'bareMs'), line('Pagefind, without marks', warm.pagefindBare),
    line('Pagefind, bare', warm.bare), line('Pagefind, bare, until it knows which pages', warm.bare, undefined, 'bareMs')]);
}

function marksText({ marks }) {
  const same = marks.filter((one) => one.ours === one.oursBare);
  const other = marks.filter((one) => one.ours !== one.oursBare).map((one) => one.text);
  const theirs = marks.filter((one) => one.pagefind === one.pagefindBare);
  return `congkhai finds as many without marks as with them for ${same.length} of ${marks.length} queries${other.length ? ` (not: ${other.join(', ')})` : ''}; Pagefind for ${theirs.length} of ${marks.length}.`;
}

function hitsTable({ marks }) {
  return table(['hits', 'congkhai', 'without marks', 'Pagefind', 'without marks', 'Pagefind, bare'],
    marks.map((one) => [one.text, one.ours, one.oursBare, one.pagefind, one.pagefindBare, one.bare]));
}
