/** What the settings of a draft say of one department, service or counter. */
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';

type Said = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a field of the settings that is no text; undefined where there is none. */
export function settingOf({ rows }: DraftView, field: string): unknown {
  const cell = rows.settings.find((each) => each['field'] === field)?.['value'];
  if (cell === undefined) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    // A text, which stands there as it is.
    return cell;
  }
}

const within = (value: unknown, key: string) => (isRecord(value) ? value[key] : undefined);

const shown = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Its opening hours and most answers an hour, as a form shows them. */
export function hoursOf(draft: DraftView, of: string): Readonly<Record<string, string>> {
  const busy = within(settingOf(draft, 'plausibility'), 'answersAnHour');
  return {
    opening: shown(within(settingOf(draft, 'openingHours'), of)),
    busy: shown(within(busy, of)),
  };
}
