// The search index of the site, opened when it is first needed; after a fault it is opened anew.

const root = new URL('../../', import.meta.url);

/** The address of the site's pages in the language of this page. */
export const home = new URL(document.querySelector('.site').getAttribute('href'), location.href);

/** The full address of a hit's page, where the words of the query will be marked. */
export function pageOf({ url }, query) {
  const page = new URL(url, home);
  if (query) page.searchParams.set('tim', query);
  return page.href;
}

let opened;

/** After a fault: what the engine has kept may be as bad as what it could not get. */
export const forget = () => (opened = undefined);

/** Resolves to the engine; rejects if it cannot be had. */
export function index() {
  opened ??= import('../search/engine.mjs')
    .then(({ open }) => open(new URL('search/', root).href))
    .catch((fault) => {
      forget();
      throw fault;
    });
  return opened;
}
