/** One attempt to send a response, and what became of it. */

/** What is wrong with a field, by the JSON pointer of the field (RFC 9457, `errors`). */
export interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
}

export type Outcome =
  | { readonly kind: 'stored' }
  /** The network gave no answer; whether the response arrived is not known. */
  | { readonly kind: 'offline' }
  /** The server could not store it now. */
  | { readonly kind: 'busy' }
  /** Sending it again will not help; `errors` says which fields to mend, if any. */
  | { readonly kind: 'refused'; readonly title: string; readonly errors: readonly FieldProblem[] };

/** A phone that holds on to a dead connection says so after this long; in milliseconds. */
const patience = 20_000;

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pointer' in value &&
    typeof value.pointer === 'string' &&
    'detail' in value &&
    typeof value.detail === 'string'
  );
}

async function readProblem(answer: Response): Promise<Outcome> {
  const problem: unknown = await answer.json().catch(() => null);
  const given = typeof problem === 'object' && problem !== null ? problem : {};
  return {
    kind: 'refused',
    title: 'title' in given ? String(given.title) : '',
    errors:
      'errors' in given && Array.isArray(given.errors) ? given.errors.filter(isFieldProblem) : [],
  };
}

/** Posts the fields of a form. Never throws; an attempt may be repeated with the same `id`. */
export async function sendResponse(url: string, fields: URLSearchParams): Promise<Outcome> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), patience);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: fields,
      signal: control.signal,
    });
    if (answer.ok) return { kind: 'stored' };
    if (answer.status >= 500 || answer.status === 429) return { kind: 'busy' };
    return await readProblem(answer);
  } catch {
    return { kind: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
