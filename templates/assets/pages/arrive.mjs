// Comes with every page that search leads to, so it is next to nothing: only who arrives with words to be marked
// (?tim=…) gets the modules that mark them, all asked for at once.
if (new URLSearchParams(location.search).get('tim')) {
  for (const name of ['../search/text.mjs', './blocks.mjs', './matches.mjs', './marks.mjs']) import(name);
}
