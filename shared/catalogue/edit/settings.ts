/** The settings of a draft, a field at a time. */

import { type CatalogueRows, settingsCell } from '../rows.ts';
import { addRow, changeRow, type Edited, findRow } from './edited-rows.ts';

/** A field of the settings set to a value; undefined takes it out. What may stand there is for `compileRows` to say. */
export function setSetting(rows: CatalogueRows, field: string, value: unknown): Edited {
  if (value === undefined || value === '') {
    const settings = rows.settings.filter((each) => each['field'] !== field);
    return { ok: true, rows: { ...rows, settings }, key: field };
  }
  const cell = settingsCell(field, value);
  const changed =
    findRow(rows, 'settings', field) === undefined
      ? addRow(rows, 'settings', { field, value: cell })
      : changeRow(rows, 'settings', field, { value: cell });
  return { ok: true, rows: changed, key: field };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(rows: CatalogueRows, field: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(findRow(rows, 'settings', field)?.['value'] ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    // What is no JSON is told when the draft is checked.
    return {};
  }
}

/** What is said of a service, or of its department where nothing is said of the service itself. */
const saidOf = (said: Readonly<Record<string, unknown>>, service: string) =>
  said[service] ?? said[service.split('/')[0] ?? ''];

/** What is said by counter, service or department of a service that goes on under another id. */
function carried(
  said: Readonly<Record<string, unknown>>,
  from: string,
  to: string,
): Readonly<Record<string, unknown>> {
  const value = saidOf(said, from);
  return value === undefined || value === saidOf(said, to) ? said : { ...said, [to]: value };
}

/** The settings after a service went on under another id: its hours and how many it can serve stay what they were. */
export function carrySettings(rows: CatalogueRows, from: string, to: string): CatalogueRows {
  const hours = parsed(rows, 'openingHours');
  const plausibility = parsed(rows, 'plausibility');
  const anHour = isRecord(plausibility['answersAnHour']) ? plausibility['answersAnHour'] : {};
  const [newHours, newAnHour] = [carried(hours, from, to), carried(anHour, from, to)];
  const set = (on: CatalogueRows, field: string, value: unknown) => {
    const edited = setSetting(on, field, value);
    return edited.ok ? edited.rows : on;
  };
  const withHours = newHours === hours ? rows : set(rows, 'openingHours', newHours);
  return newAnHour === anHour
    ? withHours
    : set(withHours, 'plausibility', { ...plausibility, answersAnHour: newAnHour });
}
