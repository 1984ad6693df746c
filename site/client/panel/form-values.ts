/** What stands in a form, and putting it back. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field's name and value; of a box or a button to choose, whether it is chosen. */
export type Value = readonly [name: string, value: string, isChosen?: boolean];

const isChoice = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const isPassing = (field: Field) => field.dataset['passing'] !== undefined;

/** A field that says on what a form was opened, and not what it is about, such as the number of the version in force. */
const isCurrent = (field: Field) => field.dataset['current'] !== undefined;

const fieldsOf = (form: HTMLFormElement): readonly Field[] =>
  [...form.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement && !['file', 'submit'].includes(each.type)) ||
      each instanceof HTMLSelectElement ||
      each instanceof HTMLTextAreaElement,
  );

const isTyped = (field: Field) => field.type !== 'hidden';

/** Whether somebody can type something into a form. */
export const takesTyping = (form: HTMLFormElement): boolean => fieldsOf(form).some(isTyped);

/**
 * What a form is about: where it stands, what it says itself (`data-subject`), and what it carries unseen. Its fields do not count, since one that was refused
 * may come back with another, to confirm something.
 */
export function identityOf(form: HTMLFormElement): string {
  const carried = fieldsOf(form)
    .filter((field) => !isTyped(field) && !isPassing(field) && !isCurrent(field))
    .map(({ name, value }) => `${name}=${value}`);
  return [location.pathname, form.id, form.dataset['subject'] ?? '', ...carried].join('\n');
}

/** What was typed, and what passes with it. */
export const valuesOf = (form: HTMLFormElement): Value[] =>
  fieldsOf(form)
    .filter((field) => isTyped(field) || isPassing(field))
    .map((field) =>
      isChoice(field) ? [field.name, field.value, field.checked] : [field.name, field.value],
    );

function restoreField(field: Field, kept: readonly Value[]): boolean {
  if (isChoice(field)) {
    const found = kept.find(([name, value]) => name === field.name && value === field.value);
    const isChosen = found?.[2] ?? field.checked;
    if (isChosen === field.checked) return false;
    field.checked = isChosen;
    return true;
  }
  const found = kept.find(([name]) => name === field.name);
  if (found === undefined || found[1] === field.value) return false;
  field.value = found[1];
  return isTyped(field);
}

/**
 * Puts values back into a form, as if they were typed: whoever listens hears of it, and what is folded opens.
 *
 * @returns whether anything that shows became another
 */
export function restoreValues(form: HTMLFormElement, kept: readonly Value[]): boolean {
  let isChanged = false;
  for (const field of fieldsOf(form)) {
    if (!isTyped(field) && !isPassing(field)) continue;
    if (!restoreField(field, kept)) continue;
    isChanged = true;
    field.closest('details')?.setAttribute('open', '');
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return isChanged;
}
