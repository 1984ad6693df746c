/**
 * Keeps what is typed into the forms of the panel on this device until it is stored, so that a session that ends, a
 * network that fails or a tab that closes costs nothing. Signing out forgets all of it.
 */
import { draftName, sendingCookie, takenCookie } from '#shared/panel/kept-typing.ts';
import { type Draft, type DraftStore, openDrafts } from './draft-store.ts';
import { identityOf, restoreValues, takesTyping, valuesOf } from './form-values.ts';

/** Milliseconds after the last key. */
const pause = 250;

/** Pages that also lead to what was typed on others. */
const landing = /^(?:\/en)?\/panel(?:\/akun|\/kota|\/unit\/[^/]+)?$/;

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  return value !== undefined && draftName.test(value) ? value : undefined;
}

/** Where a form is found again: a page that came by sending one may have lost its query. */
function addressOf({ dataset }: HTMLFormElement): string {
  const { pathname, search } = new URL(dataset['address'] ?? location.search, location.href);
  return pathname + search;
}

const setCookie = (name: string, value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = `${name}=${value}; Path=/; Max-Age=${value === '' ? 0 : 86_400}; SameSite=Strict`;
};

class KeptTyping extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { account = '', key = '' } = this.dataset;
    const store = await openDrafts(account, key);
    if (store === undefined) return;
    const taken = cookie(takenCookie);
    if (taken !== undefined) store.forget(taken);
    setCookie(takenCookie, '');

    const drafts = await store.read();
    const forms = [...document.querySelectorAll<HTMLFormElement>('form[method="post"]')];
    const restored = forms.filter(takesTyping).flatMap((form) => this.#watch(form, drafts, store));
    this.#sayRestored(restored, store);
    this.#sayElsewhere(drafts, forms.map(identityOf), store);
    for (const form of forms) {
      form.addEventListener('submit', () => {
        if (form.dataset['signOut'] !== undefined) store.forgetAll();
        // What was sealed is a draft that is being sent already.
        if (!takesTyping(form) && form.dataset['kept'] === undefined) setCookie(sendingCookie, '');
      });
    }
  }

  /** @returns the draft that was put back into the form, if one changed it */
  #watch(form: HTMLFormElement, drafts: readonly Draft[], store: DraftStore): Draft[] {
    const identity = identityOf(form);
    const draft = drafts.find((each) => each.identity === identity);
    const isChanged = draft !== undefined && restoreValues(form, draft.values);
    const name = draft?.name ?? crypto.randomUUID();
    let isTouched = draft !== undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      void store.keep({
        ...{ name, at: Date.now(), identity, values: valuesOf(form) },
        ...{ address: addressOf(form), title: document.title.split(' · ')[0] ?? '' },
      });
    };
    const typed = () => {
      isTouched = true;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };
    // A field may belong to a form that it does not stand in.
    document.addEventListener('input', ({ target }) => {
      if (isFieldOf(target, form)) typed();
    });
    document.addEventListener('change', ({ target }) => {
      if (isFieldOf(target, form)) typed();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && timer !== undefined) keep();
    });
    form.addEventListener('submit', () => {
      if (isTouched) keep();
      setCookie(sendingCookie, isTouched ? name : '');
    });
    return draft !== undefined && isChanged ? [draft] : [];
  }

  #sayRestored(restored: readonly Draft[], store: DraftStore): void {
    if (restored.length === 0) return;
    this.querySelector('[data-restored]')?.removeAttribute('hidden');
    this.querySelector('[data-discard-restored]')?.addEventListener('click', () => {
      for (const { name } of restored) store.forget(name);
      location.reload();
    });
  }

  #sayElsewhere(drafts: readonly Draft[], forms: readonly string[], store: DraftStore): void {
    const list = this.querySelector('[data-elsewhere] ul');
    const others = drafts.filter(({ address, identity }) => {
      const { pathname } = new URL(address, location.origin);
      return pathname === location.pathname
        ? !forms.includes(identity)
        : landing.test(location.pathname);
    });
    if (list === null || others.length === 0) return;
    this.querySelector('[data-elsewhere]')?.removeAttribute('hidden');
    for (const draft of others) list.append(this.#lineOf(draft, store));
  }

  #lineOf({ address, title, name }: Draft, store: DraftStore): HTMLLIElement {
    const line = document.createElement('li');
    const link = document.createElement('a');
    // Only of this site: the address was written by this very script.
    const { pathname, search } = new URL(address, location.origin);
    link.href = pathname + search;
    link.textContent = title;
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'link';
    discard.textContent = this.dataset['discard'] ?? '';
    discard.addEventListener('click', () => {
      store.forget(name);
      line.remove();
    });
    line.append(link, ' ', discard);
    return line;
  }
}

function isFieldOf(target: EventTarget | null, form: HTMLFormElement): boolean {
  return target instanceof Element && 'form' in target && target.form === form;
}

customElements.define('kept-typing', KeptTyping);
