/** One attempt to send a response, and what became of it. */

/** What is wrong with a field, by the JSON pointer of the field (RFC 9457, `errors`). */
export interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
}

export type Outcome =
  | { readonly kind: 'stored' }
  /** No answer, or none of ours; whether the response arrived is not known. */
  | { readonly kind: 'offline' }
  /** The server could not store it now, and asks for this rest; in milliseconds. */
  | { readonly kind: 'busy'; readonly restFor: number }
  /** Sending it again will not help; `errors` says which fields to mend, if any. */
  | {
      readonly kind: 'refused';
      /** An answer with this id is stored already, with other content. */
      readonly taken: boolean;
      readonly title: string;
      readonly errors: readonly FieldProblem[];
    };

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

async function readAnswer(answer: Response): Promise<Outcome> {
  if (answer.status === 201) return { kind: 'stored' };
  if (answer.status >= 500 || answer.status === 429) {
    return { kind: 'busy', restFor: 1000 * (Number(answer.headers.get('Retry-After')) || 0) };
  }
  // A login page of the network in a waiting room answers, too, but not like this.
  if (!answer.headers.get('Content-Type')?.includes('json')) return { kind: 'offline' };
  const problem: unknown = await answer.json();
  const given = typeof problem === 'object' && problem !== null ? problem : {};
  return {
    kind: 'refused',
    taken: answer.status === 409,
    title: 'title' in given ? String(given.title) : '',
    errors:
      'errors' in given && Array.isArray(given.errors) ? given.errors.filter(isFieldProblem) : [],
  };
}

/**
 * Posts the fields of a form. Never throws; an attempt may be repeated with the same `id`.
 *
 * @param waitFor how long an answer may take; in milliseconds
 * @param keepalive lets the request outlive the page
 */
export async function sendResponse(
  fields: URLSearchParams,
  { waitFor = patience, keepalive = false } = {},
): Promise<Outcome> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), waitFor);
  try {
    const answer = await fetch('/api/v1/responses', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: fields,
      signal: control.signal,
      keepalive,
    });
    return await readAnswer(answer);
  } catch {
    return { kind: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
