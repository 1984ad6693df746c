/** The two ways in which a response may be written, JSON and a form, read into the same value. */

/** The fields of a form as they were typed, by name. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

export type ReadBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: FormFields }
  | { readonly kind: 'malformed-body' | 'unsupported-media-type' };

/** Reads a body by its content type. */
export function readResponseBody(contentType: string, body: string): ReadBody {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
  if (mediaType === 'application/x-www-form-urlencoded') {
    const pairs = [...new URLSearchParams(body)].filter(([, text]) => text.trim() !== '');
    const grouped = Map.groupBy(pairs, ([name]) => name);
    const fields = [...grouped].map(([name, given]) => [name, given.map(([, text]) => text)]);
    return { kind: 'form', fields: new Map(fields as [string, string[]][]) };
  }
  if (mediaType !== 'application/json') return { kind: 'unsupported-media-type' };
  try {
    return { kind: 'json', value: JSON.parse(body) };
  } catch {
    return { kind: 'malformed-body' };
  }
}

const numeric = /^(?:impression|block|revision|(?:answers|added)\.\w+)$/;

/** A digit string of a numeric field as its number; anything else is left for the schema to refuse. */
function fieldValue(name: string, texts: readonly string[]): unknown {
  const [text] = texts;
  if (text === undefined || texts.length > 1) return texts;
  if (numeric.test(name) && /^\d{1,3}$/.test(text)) return Number(text);
  // A browser counts a line break as one character and sends it as two.
  return text.replaceAll('\r\n', '\n');
}

/**
 * The value that a form stands for: `answers.time=3` is `{ answers: { time: 3 } }`, and an empty
 * field is an absent one.
 *
 * @param id of a form that brings none, as one sent without JavaScript does
 */
export function formValue(fields: FormFields, id: string): unknown {
  const own: [string, unknown][] = [];
  const nested = {
    answers: [] as [string, unknown][],
    added: [] as [string, unknown][],
    profile: [] as [string, unknown][],
  };
  for (const [name, texts] of fields) {
    const value = fieldValue(name, texts);
    if (name.startsWith('answers.')) nested.answers.push([name.slice('answers.'.length), value]);
    else if (name.startsWith('added.')) nested.added.push([name.slice('added.'.length), value]);
    else if (name.startsWith('profile.'))
      nested.profile.push([name.slice('profile.'.length), value]);
    else own.push([name, value]);
  }
  return {
    id,
    ...Object.fromEntries(own),
    answers: Object.fromEntries(nested.answers),
    ...(nested.added.length > 0 && { added: Object.fromEntries(nested.added) }),
    profile: Object.fromEntries(nested.profile),
  };
}
