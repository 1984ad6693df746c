/** An act of the audit trail in words: names of units and services, states in the reader's language, no ids. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Language, Text } from '#shared/language.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { formatCount, formatIndex } from '#shared/publication/number-format.ts';
import { formatDay, parsePeriod, periodLabel } from '#shared/publication/period.ts';
import { ownFields } from '#shared/report/own-words.ts';
import {
  auditWords,
  sayChange,
  sayCounted,
  sayNamed,
  sayPassedTo,
} from '#site/i18n/audit-trail.ts';
import { heldReasonNames } from '#site/i18n/held.ts';
import { auditedActions, roleNames } from '#site/i18n/panel.ts';
import { stateNames } from '#site/i18n/panel-follow-up.ts';
import { channelChoices } from '#site/i18n/sheets.ts';

export interface SaidAct {
  readonly act: string;
  /** To whom or about what; empty where the act says it all. */
  readonly subject: string;
  readonly details: readonly string[];
  readonly units: readonly string[];
}

type Named = Pick<Catalogue, 'departments' | 'services'>;

const known: Readonly<Record<string, Text>> = {
  ...roleNames,
  ...stateNames,
  ...channelChoices,
  ...heldReasonNames,
};

/** Acts whose subject is a count of things. */
const counted: readonly (readonly [string, string])[] = [
  ['comments-', 'comments'],
  ['alerts-', 'alerts'],
];

function namesIn({ departments, services }: Named, language: Language) {
  const units = new Map(departments.map(({ id, shortName }) => [id, shortName]));
  const all = new Map([...units, ...services.map(({ id, name }) => [id, name[language]] as const)]);
  const unit = (id: string) => (id === 'city' ? auditWords.city[language] : (all.get(id) ?? id));
  const period = (id: string) => {
    const parsed = parsePeriod(id);
    return parsed === undefined ? id : periodLabel(parsed)[language];
  };
  return { unit, period };
}

type Names = ReturnType<typeof namesIn>;
type Value = string | number | null;

/** The fields of a report by their names. */
const sayFields = (fields: string, language: Language) =>
  fields
    .split(' ')
    .map((each) => ownFields.find(({ field }) => field === each)?.name[language] ?? each)
    .join('; ');

/** A value that stands by itself. */
function sayValue(field: string, value: Value, names: Names, language: Language): string {
  if (value === null || value === '') return auditWords.nothing[language];
  if (field === 'ikm') return `IKM ${formatIndex(Number(value), language)}`;
  const say = sayCounted[field];
  if (say !== undefined) return say(formatCount(Number(value), language))[language];
  const text = /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    ? formatDay(String(value))[language]
    : String(value);
  const named = sayNamed[field];
  if (named !== undefined) return named(text)[language];
  if (field === 'fields') return sayFields(text, language);
  if (field === 'departments') return text.split(' ').map(names.unit).join(', ');
  if (field === 'month') return names.period(text);
  if (field === 'first' || field === 'last') return formatDay(text)[language];
  const way = Object.entries(auditWords.ways).find(([each]) => each === text)?.[1];
  return (way ?? known[text])?.[language] ?? names.unit(text);
}

const fieldName = (field: string): Text | undefined =>
  Object.entries(auditWords.fields).find(([each]) => each === field)?.[1];

function detailsOf({ detail }: AuditEntry, names: Names, language: Language): readonly string[] {
  return Object.entries(detail).flatMap(([key, value]) => {
    const say = (field: string, of: Value) => sayValue(field, of, names, language);
    if (key.endsWith('After') || (key === 'to' && 'from' in detail)) return [];
    const field = key.endsWith('Before') ? key.slice(0, -'Before'.length) : undefined;
    if (field !== undefined || key === 'from') {
      const after = (field === undefined ? detail['to'] : detail[`${field}After`]) ?? null;
      const name = field === undefined ? undefined : fieldName(field);
      if (after === value) return [];
      return [sayChange(say(field ?? key, value), say(field ?? key, after), name)[language]];
    }
    return key === 'to' ? [sayPassedTo(say(key, value))[language]] : [say(key, value)];
  });
}

/** Services by name; `unit period` of earlier results, one or several, with both. */
function sayUnits(subject: string, { unit, period }: Names): string {
  return subject
    .split(', ')
    .map((each) => {
      const [id = '', of] = each.split(' ');
      return of === undefined || parsePeriod(of) === undefined
        ? unit(each)
        : `${unit(id)}, ${period(of)}`;
    })
    .join('; ');
}

/** Puts an entry into words. */
export function sayAct(entry: AuditEntry, catalogue: Named, language: Language): SaidAct {
  const names = namesIn(catalogue, language);
  const { action, subject, actorName, departments } = entry;
  const count = counted.find(([beginning]) => action.startsWith(beginning))?.[1];
  const isCount = count !== undefined && /^\d+$/.test(subject);
  const isOfUnits = /^(?:people-served|sheets|earlier|report-text|held|closing)/.test(action);
  const details = detailsOf(entry, names, language);
  return {
    act: auditedActions[action][language],
    subject: subject === actorName || isCount ? '' : isOfUnits ? sayUnits(subject, names) : subject,
    details: isCount ? [sayValue(count, subject, names, language), ...details] : details,
    units: departments.map(names.unit),
  };
}
