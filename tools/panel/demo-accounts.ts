/** Somebody of every role in the made-up city, with a fresh one-time link at every start. */
import type { D1Database } from '@cloudflare/workers-types';
import { issueLink, storeLink } from '#functions/db/invitations.ts';
import { insertUser } from '#functions/db/panel-users.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { NewUser } from '#shared/panel/users.ts';
import type { Role } from '#shared/panel/viewer.ts';

export interface DemoLink {
  readonly role: Role;
  readonly token: string;
}

function people({ departments }: Catalogue): readonly NewUser[] {
  const department = departments[0]?.id ?? '';
  return [
    { role: 'administrator', name: 'Rina (Bagian Organisasi)' },
    { role: 'auditor', name: 'Yusuf (Inspektorat)' },
    { role: 'head', name: 'Sri Wahyuni', department },
    { role: 'staff', name: 'Dewi Lestari', department },
  ];
}

/** Adds who is missing, and gives each a link. */
export async function demoLinks(db: D1Database, catalogue: Catalogue): Promise<DemoLink[]> {
  const now = new Date();
  const links: DemoLink[] = [];
  for (const person of people(catalogue)) {
    const id = `demo-${person.role}`;
    const link = await issueLink(now);
    await db.batch([insertUser(db, id, person, now), ...storeLink(db, link, id)]);
    links.push({ role: person.role, token: link.token });
  }
  return links;
}
