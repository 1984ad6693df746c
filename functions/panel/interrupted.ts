/**
 * Forms that come when the session of whoever typed them is over, or somebody else is signed in: what was typed is
 * neither lost, nor stored in another's name, nor shown to them.
 */
import type { Interrupted } from '#shared/panel/kept-typing.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { accountMark, openForm, sealForm } from './sealed-form.ts';
import { isWorthKeeping, type SentForm, withFields } from './sent-form.ts';

/** What is done with a form: hand on a request, or say that it was not taken. */
export type Handling =
  | { readonly kind: 'hand-on'; readonly request: Request }
  | { readonly kind: 'interrupted'; readonly told: Interrupted };

const addressOf = ({ url }: Request) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/**
 * @param secret of the city
 * @param viewer who is signed in, if somebody is
 */
export async function handleForm(
  secret: string,
  sent: SentForm,
  viewer: Viewer | undefined,
  now: Date,
): Promise<Handling> {
  const { request, owner, sealed } = sent;
  const action = addressOf(request);
  const mark = viewer && (await accountMark(secret, viewer.id));
  const interrupted = (told: Pick<Interrupted, 'reason' | 'sealed'>): Handling => ({
    kind: 'interrupted',
    told: { ...told, action, hadFile: sent.hadFile ? '1' : '' },
  });
  const reason = mark === undefined ? 'ended' : 'another';
  if (sealed !== undefined) {
    const form = await openForm(secret, sealed, now);
    if (form === undefined || form.action !== action) {
      return interrupted({ reason: 'gone', sealed: '' });
    }
    if (form.account !== mark) return interrupted({ reason, sealed });
    return { kind: 'hand-on', request: withFields(request, form.fields) };
  }
  if (owner === undefined || owner === mark || !isWorthKeeping(sent)) {
    return { kind: 'hand-on', request };
  }
  const fields = sent.fields.map(([name, value]): [string, string] => [name, value]);
  return interrupted({
    reason,
    sealed: await sealForm(secret, { account: owner, action, fields }, now),
  });
}
