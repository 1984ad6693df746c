/**
 * `<unit-filter>`: narrows the units of a page by name, kind and signal, and sorts them by name or signal. Made by the
 * script, since without one it could do nothing; the order of the page stays the usual one.
 */
import type { Language } from '#shared/language.ts';
import { unitFilter as text } from '#site/i18n/unit-filter.ts';

type Choice = readonly [value: string, label: string];

const rowsOf = (group: Element) => [...group.querySelectorAll<HTMLElement>('tbody tr, .few li')];
const nameOf = (row: Element) => row.querySelector('a')?.textContent ?? '';
const isSignalled = (row: HTMLElement) => (row.dataset['signal'] ? 0 : 1);

class UnitFilter extends HTMLElement {
  readonly #groups = [...(this.closest('section')?.querySelectorAll<HTMLElement>('.group') ?? [])];
  /** As the page gives them. */
  readonly #order = new Map(this.#groups.flatMap(rowsOf).map((row, at) => [row, at]));
  readonly #said = document.createElement('output');

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const language = this.#language;
    const say = (words: Readonly<Record<Language, string>>) => words[language];
    const kinds = this.#groups.flatMap(({ dataset }) => dataset['group'] ?? []);
    const form = document.createElement('form');
    const name = document.createElement('input');
    name.type = 'search';
    name.className = 'input';
    const every: Choice = ['', say(text.every)];
    form.append(
      this.#field('name', say(text.name), name),
      ...(kinds.length > 1
        ? [
            this.#select('kind', say(text.kind), [
              every,
              ...kinds.map((kind): Choice => [kind, kind]),
            ]),
          ]
        : []),
      this.#select('signal', say(text.signal), [
        every,
        ['apart', say(text.apart)],
        ['changed', say(text.changed)],
      ]),
      this.#select('order', say(text.order), [
        ['', say(text.usualOrder)],
        ['name', say(text.byName)],
        ['signal', say(text.bySignal)],
      ]),
    );
    form.addEventListener('input', () => this.#apply(new FormData(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    const folded = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = say(text.title);
    folded.append(summary, form);
    this.append(folded, this.#said);
  }

  get #language(): Language {
    return this.dataset['language'] === 'en' ? 'en' : 'id';
  }

  #field(name: string, label: string, field: HTMLInputElement | HTMLSelectElement): HTMLElement {
    field.name = name;
    field.id = `units-by-${name}`;
    const said = document.createElement('label');
    said.htmlFor = field.id;
    said.append(label);
    const made = document.createElement('div');
    made.append(said, field);
    return made;
  }

  #select(name: string, label: string, choices: readonly Choice[]): HTMLElement {
    const select = document.createElement('select');
    select.className = 'input';
    for (const [value, words] of choices) select.append(new Option(words, value));
    return this.#field(name, label, select);
  }

  #apply(chosen: FormData): void {
    const of = (name: string) => String(chosen.get(name) ?? '');
    const words = of('name').trim().toLowerCase();
    let shown = 0;
    for (const group of this.#groups) {
      const isOfKind = of('kind') === '' || group.dataset['group'] === of('kind');
      const rows = rowsOf(group);
      for (const row of rows) {
        const signals = (row.dataset['signal'] ?? '').split(' ');
        const fits =
          isOfKind &&
          nameOf(row).toLowerCase().includes(words) &&
          (of('signal') === '' || signals.includes(of('signal')));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      this.#sort(group, of('order'));
      for (const part of group.querySelectorAll<HTMLElement>('table, .few')) {
        part.hidden = rowsOf(part).every((row) => row.hidden);
      }
      group.hidden = rows.every((row) => row.hidden);
    }
    const all = this.#order.size;
    this.#said.textContent = shown === all ? '' : text.shown(shown, all)[this.#language];
  }

  #sort(group: Element, order: string): void {
    const place = (row: HTMLElement) => this.#order.get(row) ?? 0;
    const byName = (a: HTMLElement, b: HTMLElement) => nameOf(a).localeCompare(nameOf(b), 'id');
    const usual = (a: HTMLElement, b: HTMLElement) => place(a) - place(b);
    const compare =
      order === 'name'
        ? byName
        : (a: HTMLElement, b: HTMLElement) =>
            (order === 'signal' ? isSignalled(a) - isSignalled(b) : 0) || usual(a, b);
    for (const list of group.querySelectorAll('tbody')) {
      list.append(...rowsOf(list.parentElement ?? list).toSorted(compare));
    }
  }
}

customElements.define('unit-filter', UnitFilter);
