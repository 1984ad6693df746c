/** Gathers the questionnaire that a department used in a year, from the versions of the catalogue in force in it. */
import type { Department } from '#shared/catalogue/catalogue.ts';
import { localHour } from '#shared/local-time.ts';
import { type QuestionnairesOfYear, questionnairesOf } from '#shared/pekppp/questionnaire.ts';
import type { Period } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import { listVersions, readVersionsOf } from '../db/catalogue-versions.ts';
import type { Database } from '../host/database.ts';

/** A city changes what it asks a few times a year; of more versions the newest are read. */
const mostVersions = 24;

/** Undefined as long as the city has published no catalogue. */
export async function readQuestionnaires(
  db: Database,
  { id }: Pick<Department, 'id'>,
  period: Period,
): Promise<QuestionnairesOfYear | undefined> {
  const { timeZone } = city().settings;
  const dayOf = (instant: string) => localHour(new Date(instant), timeZone).day;
  const all = (await listVersions(db)).map(({ version, publishedAt }) => ({
    version,
    day: dayOf(publishedAt),
  }));
  const until = all.filter(({ day }) => day <= period.to);
  // The one in force when the year began, and those that came in it; of a year before all of them the first that there is.
  const began = until.findIndex(({ day }) => day <= period.from);
  const inForce = began < 0 ? until : until.slice(0, began + 1);
  const chosen = inForce.length > 0 ? inForce.slice(0, mostVersions) : all.slice(-1);
  const days = new Map(chosen.map(({ version, day }) => [version, day]));
  const read = await readVersionsOf(db, id, [...days.keys()]);
  const [first, ...later] = read.map((each) => ({ ...each, day: days.get(each.version) ?? '' }));
  return first && questionnairesOf([first, ...later], period);
}
