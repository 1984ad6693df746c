/**
 * `npm run city:invite`: adds somebody to the panel and prints a one-time link; the way in for a city's first
 * administrator. Those after can be invited in the panel itself.
 *
 *     npm run city:invite -- --name "Rina" --role administrator --origin https://suara.example.go.id --remote
 *     npm run city:invite -- --name "Sri" --role head --department disdukcapil --department dinkes
 *
 * `--email` lets in an account of the city's identity provider, too. With `--data DIR` it works on the database of an own server,
 * as it does where DATA_DIR names one; with `--remote` on the deployed D1.
 */
import { listedDepartments } from '#functions/db/audit-trail.ts';
import { issueLink } from '#functions/db/invitations.ts';
import { departmentsFit } from '#shared/panel/users.ts';
import { belongsToDepartments, roles } from '#shared/panel/viewer.ts';
import { readCity } from '../catalogue/city-of.ts';
import { citySource } from '../moving/which.ts';
import { flag, readOptions, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { defaultState, migrateLocal } from '../serve/local-data.ts';
import { execute, literal } from '../tickets/execute.ts';
import { auditedSql } from './audited-command.ts';

const options = readOptions(
  {
    name: wordOr(''),
    role: wordOr(''),
    department: { ...word, multiple: true, default: [] },
    email: word,
    origin: word,
    data: word,
    state: wordOr(defaultState),
    remote: flag,
  },
  `npm run city:invite -- --name NAME --role ${roles.join('|')} [--department ID ...] [--email ADDRESS]
    [--origin ADDRESS] [--data DIR | --remote]`,
);
const source = citySource(options);
await migrateLocal(source);
const { departments, settings } = (await readCity(source)).catalogue;
const name = options.name.trim() || giveUp('Name the person: --name "Rina"');
const role =
  roles.find((each) => each === options.role) ?? giveUp(`--role is one of ${roles.join(', ')}.`);
const own = [...new Set(options.department)];
if (
  !departmentsFit({ role, departments: own }, (id) => departments.some((each) => each.id === id))
) {
  giveUp(
    belongsToDepartments(role)
      ? `A ${role} belongs to a department or more: --department ${departments[0]?.id}`
      : `An ${role} belongs to the whole city: leave --department out.`,
  );
}

const now = new Date();
const id = crypto.randomUUID();
const link = await issueLink(now);
const at = now.toISOString();
const email = options.email?.toLowerCase() ?? `${id}@panel.invalid`;
const isVerified = options.email === undefined ? '0' : '1';
const user = [id, name, email, isVerified, at, at, role, listedDepartments(own)];
await execute(
  `INSERT INTO panel_users (id, name, email, emailVerified, createdAt, updatedAt, role, departments)
   VALUES (${user.map(literal).join(', ')});
   INSERT INTO panel_invitations (token_hash, user_id, expires_at)
   VALUES (${[link.tokenHash, id, link.expiresAt].map(literal).join(', ')});
   ${auditedSql(now, {
     action: 'user-added',
     subject: name,
     department: own,
     detail: { role },
   })};`,
  source,
);
const origin = options.origin ?? settings.origin ?? 'http://localhost:8787';
console.log(`
${name}, ${role}${own.length > 0 ? ` of ${own.join(' and ')}` : ''}. The link works once, until ${link.expiresAt}; it is shown only now:

  ${origin}/panel/undangan/${link.token}
`);
