// Which documents have a quoted phrase, as vn.congkhai.search.query.Narrowing has it.
import { positions } from './positions.mjs';
import { postings } from './postings.mjs';
import { both, meet } from './rank.mjs';

/** The documents in which the words stand as quoted, spelled as quoted where marks are typed; ascending. */
export async function quoted(words, lexicon, load) {
  const terms = [];
  const needed = [];
  const marked = ({ key, folded }) => key !== folded;
  let place = 0;
  let paired = false;
  words.forEach((word, i) => {
    if (i > 0) place += word.cut ? 2 : 1;
    const next = words[i + 1];
    const after = next && !next.cut;
    const whole = after && isPair(word, next);
    if (word.number) terms.push({ term: word.folded, place });
    if (after) {
      const term = [word, next].map((one) => (one.number && !whole ? '#' : one.folded)).join(' ');
      terms.push({ term, place, words: [i, i + 1], plain: !word.number && !next.number });
    } else if (!word.number && (i === 0 || word.cut)) needed.push(['f', word.folded, word.folded]);
    const before = i > 0 && !word.cut && paired;
    paired = whole;
    if (whole && (marked(word) || marked(next))) {
      needed.push(['x', `${word.key} ${next.key}`, `${word.folded} ${next.folded}`]);
    }
    if (marked(word) && !whole && !before) needed.push(['x', word.key, word.folded]);
  });
  await lexicon.fetch([...terms.map(({ term }) => term), ...needed.map(([, , folded]) => folded)]);
  for (const term of terms) term.list = lexicon.list('q', term.term, term.term);
  const lists = needed.map((term) => lexicon.list(...term));
  if (!terms.every(({ list }) => list) || !lists.every((list) => list)) return new Int32Array();
  const [places, docs] = await Promise.all([
    Promise.all(enough(terms).map(async (term) => ({ ...term, ...await positions(term.list, load) }))),
    Promise.all(lists.map((list) => postings(list, lexicon.documents, load)))]);
  const sets = docs.map((list) => list.docs);
  if (places.length > 0) sets.push(inPlace(places));
  return sets.reduce((found, set) => both(found, set));
}

/** Without pairs of words of which each stands in another pair: the longest lists first. */
function enough(terms) {
  const covered = [];
  for (const i of terms.flatMap(({ words }) => words ?? [])) covered[i] = (covered[i] ?? 0) + 1;
  return terms.sort((a, b) => b.list.df - a.list.df).filter(({ plain, words }) => {
    if (!plain || !words.every((i) => covered[i] > 1)) return true;
    for (const i of words) covered[i]--;
    return false;
  });
}

function inPlace(terms) {
  let found;
  for (const { docs, at, place } of terms.sort((a, b) => a.docs.length - b.docs.length)) {
    const next = { docs: [], starts: [] };
    const add = (doc, starts) => {
      if (starts.length > 0) {
        next.docs.push(doc);
        next.starts.push(starts);
      }
    };
    if (found) {
      meet(found.docs, docs, (i, j) => {
        const places = at(j);
        add(docs[j], found.starts[i].filter((start) => places.includes(start + place)));
      });
    } else docs.forEach((doc, i) => add(doc, at(i).map((position) => position - place)));
    found = next;
  }
  return Int32Array.from(found.docs);
}

/** As vn.congkhai.search.Quotes has it: only years, article numbers, codes and dates make pairs with words. */
const isPair = (first, second) => second.joined || (!first.number && !second.number)
  || (!first.number && /^[0-9]{1,4}$/.test(second.text));
