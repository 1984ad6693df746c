/** The fields of an account as they were typed into a form. */
import type { NewUser, PanelUser } from '#shared/panel/users.ts';
import type { Page } from '../ask-panel.ts';

export interface TypedUser {
  readonly name: string;
  readonly role: string;
  /** The first department, then the others that were ticked. */
  readonly departments: readonly string[];
  readonly email: string;
}

/** What a form for somebody new begins with. */
export const nobody: TypedUser = { name: '', role: 'staff', departments: [], email: '' };

export interface TypedForm {
  /** The button that was pressed. */
  readonly act: string;
  /** The passkey that the button stands beside. */
  readonly passkey: string;
  readonly user: TypedUser;
}

export async function readTyped({ request }: Page): Promise<TypedForm> {
  const form = await request.formData();
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const departments = [...form.getAll('department'), ...form.getAll('also')];
  const named = departments.filter((each) => typeof each === 'string' && each !== '');
  return {
    act: textOf('act'),
    passkey: textOf('passkey'),
    user: {
      name: textOf('name'),
      role: textOf('role'),
      departments: [...new Set(named.map(String))],
      email: textOf('email'),
    },
  };
}

/** What an account says now, to be changed. */
export const typedOf = ({ name, role, departments, email }: PanelUser): TypedUser => ({
  name,
  role,
  departments,
  email: email ?? '',
});

/** As the panel takes it: an address that was left empty is none. */
export const sentUser = ({ email, ...user }: TypedUser): Record<keyof NewUser, unknown> => ({
  ...user,
  email: email === '' ? undefined : email,
});
