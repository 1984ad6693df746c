/** The page about the API: its examples carry the address it is read at, a search folds away the rest, links open what they name. */
const folded = [...document.querySelectorAll<HTMLDetailsElement>('.folded')];
const search = document.querySelector<HTMLElement>('.find');
const input = search?.querySelector('input');
const outcome = search?.querySelector<HTMLElement>('[role="status"]');

for (const example of document.querySelectorAll<HTMLElement>('[data-origin]')) {
  const { origin = '' } = example.dataset;
  example.textContent = (example.textContent ?? '').replaceAll(origin, location.origin);
}

/** Browsers that do not open what a link leads into by themselves. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const around = target?.closest<HTMLDetailsElement>('.folded');
  if (!around || around.open) return;
  around.hidden = false;
  around.open = true;
  around.scrollIntoView();
}
openTarget();
addEventListener('hashchange', openTarget);

if (search && input && outcome) {
  search.hidden = false;
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const each of folded) {
      const text = (each.textContent ?? '').toLowerCase();
      each.hidden = !words.every((word) => text.includes(word));
      if (!each.hidden) found += 1;
    }
    const { none = '', some = '' } = outcome.dataset;
    outcome.textContent = words.length === 0 ? '' : found === 0 ? none : `${found} ${some}`;
  });
}
