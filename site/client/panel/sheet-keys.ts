/**
 * Enters a sheet without a mouse: a digit chooses and moves on, 0 or - leaves blank, Backspace goes back, Enter
 * saves once every question was seen. Without it the same form works with its radio buttons.
 */
class SheetKeys extends HTMLElement {
  readonly #seen = new Set<HTMLFieldSetElement>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.querySelector<HTMLElement>('[data-keys]')?.removeAttribute('hidden');
    for (const question of this.#questions) {
      if (chosenIn(question)?.value !== '') this.#seen.add(question);
    }
    const [first] = this.#questions;
    if (first && this.dataset['fresh'] !== undefined) focusOn(first);
    form.addEventListener('keydown', (event) => this.#press(event, form));
    form.addEventListener('change', ({ target }) => {
      const question = target instanceof Element ? target.closest('fieldset') : null;
      if (question) this.#seen.add(question);
      this.#say('');
    });
    form.addEventListener('submit', () => {
      const button = form.querySelector<HTMLButtonElement>('[type="submit"]');
      if (button) button.disabled = true;
    });
    // A page that is shown again from the browser's memory must not keep its button locked.
    window.addEventListener('pageshow', () => {
      const button = form.querySelector<HTMLButtonElement>('[type="submit"]');
      if (button) button.disabled = false;
    });
  }

  get #questions(): readonly HTMLFieldSetElement[] {
    return [...this.querySelectorAll('fieldset')];
  }

  #press(event: KeyboardEvent, form: HTMLFormElement): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { target, key } = event;
    if (key === 'Enter' && !event.shiftKey && !(target instanceof HTMLButtonElement)) {
      event.preventDefault();
      this.#save(form);
      return;
    }
    const question = target instanceof Element ? target.closest('fieldset') : null;
    if (question === null) return;
    if (key === 'Backspace') {
      event.preventDefault();
      this.#move(question, -1);
      return;
    }
    const choice = optionFor(question, key);
    if (choice === undefined) return;
    event.preventDefault();
    choice.checked = true;
    this.#seen.add(question);
    this.#say('');
    this.#move(question, 1);
  }

  #move(from: HTMLFieldSetElement, by: number): void {
    const next = this.#questions[this.#questions.indexOf(from) + by];
    if (next) focusOn(next);
    else if (by > 0) this.querySelector('textarea')?.focus();
  }

  #save(form: HTMLFormElement): void {
    const unseen = this.#questions.find((question) => !this.#seen.has(question));
    if (unseen === undefined) {
      form.requestSubmit();
      return;
    }
    this.#say(this.dataset['unseen'] ?? '');
    focusOn(unseen);
  }

  #say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}

function chosenIn(question: HTMLFieldSetElement): HTMLInputElement | undefined {
  return [...question.querySelectorAll('input')].find(({ checked }) => checked);
}

function focusOn(question: HTMLFieldSetElement): void {
  chosenIn(question)?.focus({ preventScroll: true });
  question.scrollIntoView({ block: 'nearest' });
}

/** The option that a key chooses; undefined for any other key. */
function optionFor(question: HTMLFieldSetElement, key: string): HTMLInputElement | undefined {
  const options = [...question.querySelectorAll('input')];
  const blank = options.find(({ value }) => value === '');
  if (key === '0' || key === '-') return blank;
  return /^[1-9]$/.test(key)
    ? options.filter((each) => each !== blank)[Number(key) - 1]
    : undefined;
}

customElements.define('sheet-keys', SheetKeys);
