// Turns the links beside headings into buttons that copy a citation; without this file they are plain links.
if (location.search) import('./arrive.mjs');

const text = document.querySelector('.text');
const title = document.querySelector('h1').textContent;

function heading(link) {
  const copy = link.parentElement.cloneNode(true);
  copy.querySelector('.cite').remove();
  return copy.textContent.trim();
}

text?.addEventListener('click', async (event) => {
  const link = event.target.closest('.cite');
  if (!link || !navigator.clipboard) return;
  event.preventDefault();
  history.replaceState(null, '', link.hash);
  const address = new URL(link.href);
  address.search = '';
  await navigator.clipboard.writeText(`${heading(link)} – ${title}. ${address}`);
  const told = link.firstChild.textContent;
  link.firstChild.textContent = text.dataset.copied;
  link.setAttribute('role', 'status');
  setTimeout(() => {
    link.firstChild.textContent = told;
    link.removeAttribute('role');
  }, 2000);
});
