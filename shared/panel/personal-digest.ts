/**
 * The daily message to one person: what waits for them, as the overview tells it. It leaves the house, so it tells
 * numbers and no words of anybody: no comment, no name of a resident, no note.
 */
import type { CatalogueIndex } from '#shared/catalogue/lookup.ts';
import { sayCityWaiting, sayWaiting } from './say-waiting.ts';
import { ownDepartments, type Viewer } from './viewer.ts';
import { type AllWaiting, isBehind, nothingWaits, placeOf, waitingFor } from './waiting.ts';

export interface PersonalDigest {
  readonly subject: string;
  /** In Indonesian, the language of the city's offices. */
  readonly text: string;
}

export interface PersonalDigestSetting {
  readonly city: string;
  /** Without one, links are paths. */
  readonly origin: string | undefined;
  readonly index: Pick<CatalogueIndex, 'departmentById'>;
  /** Whether the figures are made up. */
  readonly demo: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A list of names that is too long for a message ends with how many are left. */
const namesInText = 15;

const line = (said: string, link: string) => `- ${said}.\n  ${link}`;

/** What waits in the own departments, department by department. */
function ofDepartments(
  viewer: Viewer,
  { departments }: AllWaiting,
  { origin = '', index, today }: PersonalDigestSetting,
): readonly string[] {
  return ownDepartments(viewer).flatMap((department) => {
    const waiting = departments[department] ?? nothingWaits;
    const lines = waitingFor(waiting, viewer, department).map((kind) =>
      line(sayWaiting(kind, waiting, today).id, origin + placeOf(kind, department)),
    );
    const name = index.departmentById.get(department)?.shortName ?? department;
    return lines.length === 0 ? [] : [[name, ...lines].join('\n')];
  });
}

/** What waits in the city, and the names of the departments that are behind. */
function ofCity(
  viewer: Viewer,
  waiting: AllWaiting,
  { origin = '', index, today }: PersonalDigestSetting,
): readonly string[] {
  const behind = Object.entries(waiting.departments)
    .filter(([, each]) => isBehind(each, today))
    .map(([id]) => index.departmentById.get(id)?.shortName ?? id)
    .toSorted((a, b) => a.localeCompare(b, 'id'));
  const left = behind.length - namesInText;
  const names = [...behind.slice(0, namesInText), ...(left > 0 ? [`dan ${left} lagi`] : [])];
  const lines = sayCityWaiting(waiting, viewer, today).map(({ path, said }) =>
    line(path.endsWith('#behind') ? `${said.id}: ${names.join(', ')}` : said.id, origin + path),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The message of a day to somebody; undefined where nothing waits for them. */
export function composePersonalDigest(
  viewer: Viewer,
  waiting: AllWaiting,
  setting: PersonalDigestSetting,
): PersonalDigest | undefined {
  const own = ownDepartments(viewer);
  const parts =
    own.length > 0 ? ofDepartments(viewer, waiting, setting) : ofCity(viewer, waiting, setting);
  if (parts.length === 0) return undefined;
  const { city, origin = '', demo } = setting;
  const label = demo ? '(data contoh) ' : '';
  const subject = `${label}Suara Layanan ${city}: yang menunggu Anda hari ini`;
  const text = [
    `Kepada ${viewer.name},`,
    ...parts,
    `Tidak ingin menerima kabar ini? Matikan di Akun saya: ${origin}/panel/akun`,
  ].join('\n\n');
  return { subject, text };
}
