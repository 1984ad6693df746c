/** A form of the panel as a browser sent it, read once: whose it is, and whether it carries one that was sealed. */
import { ownerField, sealedField } from '#shared/panel/kept-typing.ts';

/** Longer ones are files, which are still where they came from. */
const mostKept = 600_000;

export interface SentForm {
  /** As it was sent, not read yet. */
  readonly request: Request;
  /** The mark of the account whose page it was; undefined of a form that takes no typing. */
  readonly owner: string | undefined;
  readonly sealed: string | undefined;
  /** What was typed. */
  readonly fields: readonly (readonly [string, string])[];
  readonly hadFile: boolean;
}

const isForm = (request: Request) =>
  /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(
    request.headers.get('Content-Type') ?? '',
  );

/** @returns undefined for what is no form, or cannot be read as one */
export async function readSentForm(request: Request): Promise<SentForm | undefined> {
  if (request.method !== 'POST' || !isForm(request)) return undefined;
  const form = await request
    .clone()
    .formData()
    .catch(() => undefined);
  if (form === undefined) return undefined;
  const entries = [...form];
  const fields = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const sentAs = (name: string) => fields.find(([each]) => each === name)?.[1];
  return {
    request,
    owner: sentAs(ownerField),
    sealed: sentAs(sealedField),
    fields,
    hadFile: entries.some(([, value]) => typeof value !== 'string' && value.size > 0),
  };
}

/** Whether there is something in a form that would have to be typed again, and that is not a file. */
export function isWorthKeeping({ fields }: SentForm): boolean {
  const length = fields.reduce((sum, [, value]) => sum + value.length, 0);
  const typed = fields.filter(
    ([name, value]) => name !== ownerField && name !== 'act' && value.trim() !== '',
  );
  return typed.length > 0 && length <= mostKept;
}

/** The same request with the fields of a form that was opened. */
export function withFields(request: Request, fields: SentForm['fields']): Request {
  const headers = new Headers(request.headers);
  headers.set('Content-Type', 'application/x-www-form-urlencoded');
  headers.delete('Content-Length');
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  return new Request(request.url, { method: 'POST', headers, body: body.toString() });
}
