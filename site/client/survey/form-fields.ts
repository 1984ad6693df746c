/** The fields of a form as text, and the way back. */

/** What the form would send now, url-encoded, in the order of names, without what is empty. */
export function fieldsOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') fields.append(name, value);
  }
  fields.sort();
  return fields.toString();
}

/** Puts fields back. What the form says itself stays; hidden fields that it lacks are added. */
export function restoreFields(form: HTMLFormElement, fields: string): void {
  for (const [name, value] of new URLSearchParams(fields)) {
    const field = form.elements.namedItem(name);
    if (field === null) {
      const hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = name;
      hidden.value = value;
      form.append(hidden);
    } else if (
      field instanceof RadioNodeList ||
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value ||= value;
    }
  }
}
