// Prints all that the data layer tells about an export: lists, positions, facets, figures and cards, line by line.
import { readFileSync } from 'node:fs';
import { manifest, files } from '../../../templates/assets/search/files.mjs';
import { Lexicon } from '../../../templates/assets/search/lexicon.mjs';
import { postings } from '../../../templates/assets/search/postings.mjs';
import { columns } from '../../../templates/assets/search/columns.mjs';
import { numbers } from '../../../templates/assets/search/numbers.mjs';
import { cards } from '../../../templates/assets/search/cards.mjs';

const [, , base, file] = process.argv;
const found = await manifest(base);
const load = files(base, found);
const lexicon = new Lexicon(found, load);
const { units, amounts, firsts } = numbers(found, load);
const { values, column } = columns(found, load);
const card = cards(found, load);
const lines = [];

for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const [field, term, folded] = line.split('\t');
  const say = (...words) => lines.push([field, term, ...words].join('\t'));
  if (field.length === 1) {
    await lexicon.fetch([folded]);
    const list = lexicon.list(field === 'c' ? 'p' : field, folded, term);
    if (field === 'q') {
      const { docs, at } = await postings(list, load);
      say([...docs].map((doc, i) => `${doc}:${[...at(i)]}`).join(' '));
    } else {
      const { docs, freqs } = await postings(list, load);
      say([...docs].map((doc, i) => `${doc}:${freqs[i]}`).join(' '));
    }
  } else if (field === 'facet') {
    const known = await values(term);
    const { sets, of } = await column(term);
    say([...of].map((set) => sets[set].map((value) => known[value].value).join(',')).join(' '));
    say(known.map(({ value, label }) => `${value}=${label}`).join(' '));
  } else if (field === 'range') {
    const [unit, low, high] = term.split(' ');
    say([...await amounts(unit, Number(low), Number(high))].join(' '));
  } else if (field === 'first') {
    const { docs, values: figures } = await firsts(term);
    say([...docs].map((doc, i) => `${doc}:${figures[i]}`).join(' '));
  } else if (field === 'forms') {
    await lexicon.fetch([term]);
    say(lexicon.forms(term).map(([key, df]) => `${key}=${df}`).join(' '));
  } else if (field === 'units') {
    say((await units()).map(({ unit, label }) => `${unit}=${label}`).join(','));
  } else if (field === 'words') {
    say([...await lexicon.words()].map(([word, df]) => `${word}=${df}`).join(' '));
  } else {
    const shown = await card(Number(term));
    say([shown.url, shown.document, shown.title, shown.kind, shown.context, shown.flag, shown.lead,
      JSON.stringify(shown.targets)].join('|'));
  }
}
console.log(lines.join('\n'));
