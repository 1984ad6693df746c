/**
 * Forms sealed for an account: AES-GCM under a key of the city's secret, so that whoever finds one reads nothing, and
 * nobody but the account that typed it gets it opened.
 */
import * as z from 'zod/mini';
import { type Keeping, keptDays, ownerField } from '#shared/panel/kept-typing.ts';
import { decodeBase64url, encodeBase64url } from '../keys/base64url.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** 32 bytes for a purpose, which tell nothing of the secret or of those for another. */
async function derived(secret: string, purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(`kept typing: ${purpose}`)));
}

/** What stands for an account in its forms. */
export async function accountMark(secret: string, userId: string): Promise<string> {
  return encodeBase64url((await derived(secret, `account ${userId}`)).subarray(0, 16));
}

/** What the pages of an account are told for keeping typing. */
export async function keepingFor(secret: string, userId: string): Promise<Keeping> {
  const [account, key] = await Promise.all([
    accountMark(secret, userId),
    derived(secret, `device ${userId}`),
  ]);
  return { account, key: encodeBase64url(key) };
}

const formSchema = z.object({
  /** The mark of the account that typed it. */
  account: z.string(),
  /** The address that it was for, with its query. */
  action: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  /** Milliseconds since 1970. */
  at: z.number(),
});

/** A form as it was typed. */
export type TypedForm = Omit<z.infer<typeof formSchema>, 'at'>;

const ivBytes = 12;
const dayLength = 86_400_000;

async function sealKey(secret: string) {
  const raw = await derived(secret, 'forms');
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function sealForm(secret: string, form: TypedForm, now: Date): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const fields = form.fields.filter(([name]) => name !== ownerField);
  const plain = bytesOf(JSON.stringify({ ...form, fields, at: now.getTime() }));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealKey(secret), plain);
  const bytes = new Uint8Array(ivBytes + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), ivBytes);
  return encodeBase64url(bytes);
}

/** @returns undefined for what was not sealed here, was changed since, or is too old */
export async function openForm(
  secret: string,
  sealed: string,
  now: Date,
): Promise<TypedForm | undefined> {
  const bytes = decodeBase64url(sealed);
  if (bytes === undefined || bytes.length <= ivBytes) return undefined;
  const plain = await crypto.subtle
    .decrypt(
      { name: 'AES-GCM', iv: bytes.slice(0, ivBytes) },
      await sealKey(secret),
      bytes.slice(ivBytes),
    )
    .catch(() => undefined);
  if (plain === undefined) return undefined;
  const form = formSchema.safeParse(JSON.parse(new TextDecoder().decode(plain))).data;
  if (form === undefined || now.getTime() - form.at > keptDays * dayLength) return undefined;
  const { account, action, fields } = form;
  return { account, action, fields };
}
