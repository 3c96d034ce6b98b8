// The page of all targets: offers to narrow its table. Whoever only reads loads no more than this.
const form = document.getElementById('q').form;
const details = document.getElementById('_loc');
const box = document.getElementById('ket-qua');

function start() {
  import('./explore.mjs').catch(() => (box.textContent = box.dataset.failed));
}

form.hidden = false;
details.hidden = false;
if (location.search) start();
for (const part of [form, details]) {
  for (const first of ['focusin', 'pointerdown']) part.addEventListener(first, start, { once: true });
}
