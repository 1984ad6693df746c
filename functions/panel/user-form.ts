/** What an administrator wrote of an account, read and checked against the city; what is wrong, in words. */
import type { Context } from 'hono';
import type { Language, Text } from '#shared/language.ts';
import {
  departmentsFit,
  type NewUser,
  newUserExpectations,
  newUserSchema,
} from '#shared/panel/users.ts';
import { city } from '../city.ts';
import { findByEmail } from '../db/panel-users.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const taken: Text = {
  id: 'Alamat surel ini sudah dipakai akun lain.',
  en: 'Another account has this e-mail address.',
};

const closed = (name: string): Text => ({
  id: `Alamat surel ini milik akun ${name} yang sudah ditutup. Buka kembali akun itu.`,
  en: `This e-mail address belongs to the account of ${name}, which was closed. Reopen that account.`,
});

/** The answer that an e-mail address is somebody else's. */
export const emailTaken = (language: Language, text: Text = taken): Response =>
  problem('invalid-form', language, [{ pointer: '/email', detail: text[language] }]);

/** Whether a transaction failed because two gave the same address at the same moment. */
export const isEmailClash = (error: unknown): boolean =>
  error instanceof Error && /UNIQUE.*email|FOREIGN KEY/.test(error.message);

/**
 * @param self the account that is changed; absent for a new one
 * @returns what was written, or the answer that says what is wrong with it
 */
export async function readUser(
  c: Context<PanelContext>,
  self?: string,
): Promise<NewUser | Response> {
  const { index } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readBody(c.req, newUserSchema, newUserExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const { value } = read;
  if (!departmentsFit(value, (id) => index.departmentById.has(id))) {
    const detail = newUserExpectations['/departments'][language];
    return problem('invalid-form', language, [{ pointer: '/departments', detail }]);
  }
  const owner = value.email === undefined ? undefined : await findByEmail(c.env.DB, value.email);
  if (owner === undefined || owner.id === self) return value;
  return emailTaken(language, owner.disabled ? closed(owner.name) : taken);
}
