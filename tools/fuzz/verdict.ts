/** Whether an answer is one that somebody can do something with. */

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

function isProblem(text: string): boolean {
  const problem: unknown = JSON.parse(text);
  return (
    typeof problem === 'object' &&
    problem !== null &&
    'title' in problem &&
    typeof problem.title === 'string' &&
    'status' in problem
  );
}

/** What is wrong with an answer; undefined where nothing is. A refusal is a problem document or a page with a heading. */
export function wrongWith(method: string, { status, headers, text }: Answered): string | undefined {
  if (status >= 500) return `${status}`;
  if (status < 400) {
    const leads = status >= 300 && status !== 304;
    return leads && !headers.has('Location') ? `${status} leads nowhere` : undefined;
  }
  if (method === 'HEAD') return undefined;
  const type = headers.get('Content-Type') ?? '';
  if (type.startsWith('application/problem+json')) {
    if (!isProblem(text)) return `${status} whose problem says nothing`;
    const isMute = status === 405 && !headers.has('Allow');
    return isMute ? '405 that does not say what is allowed' : undefined;
  }
  // The host itself refuses to change a file, before any of our code is asked.
  if (status === 405 && text === '') return undefined;
  if (type.startsWith('text/html'))
    return /<h1[\s>]/.test(text) ? undefined : `${status} with a page that says nothing`;
  return `${status} as ${type || 'nothing'}: ${text.slice(0, 80)}`;
}
