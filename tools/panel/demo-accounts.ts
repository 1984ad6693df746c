/** Somebody of every role in the made-up city, with a fresh one-time link at every start. */

import { issueLink, storeLink } from '#functions/db/invitations.ts';
import { insertUser } from '#functions/db/panel-users.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { NewUser } from '#shared/panel/users.ts';
import type { Role } from '#shared/panel/viewer.ts';

export interface DemoLink {
  readonly role: Role;
  readonly token: string;
}

function people({ departments: all }: Catalogue): readonly NewUser[] {
  const departments = all.slice(0, 1).map(({ id }) => id);
  return [
    { role: 'administrator', name: 'Rina (Bagian Organisasi)', departments: [] },
    { role: 'auditor', name: 'Yusuf (Inspektorat)', departments: [] },
    { role: 'head', name: 'Sri Wahyuni', departments },
    { role: 'staff', name: 'Dewi Lestari', departments },
  ];
}

/** Adds who is missing, and gives each a link. */
export async function demoLinks(db: Database, catalogue: Catalogue): Promise<DemoLink[]> {
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
