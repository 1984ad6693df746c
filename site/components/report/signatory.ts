/** Who signs the report of a unit: as the unit has written it, else as the city's settings name them. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Language } from '#shared/language.ts';
import type { OwnWords } from '#shared/report/own-words.ts';
import { report as text } from '#site/i18n/report/report.ts';

export interface Signatory {
  readonly office: string;
  /** The others are undefined where nobody has named them. */
  readonly place: string | undefined;
  readonly name: string | undefined;
  readonly nip: string | undefined;
}

export function signatoryOf(
  { settings, departments }: Pick<Catalogue, 'settings' | 'departments'>,
  department: string | undefined,
  language: Language,
  written: OwnWords = {},
): Signatory {
  const { report: signing } = settings;
  const set = signing?.signatories.find(({ unit }) => unit === (department ?? 'city'));
  const unit = departments.find(({ id }) => id === department);
  const office = unit ? `${text.head[language]} ${unit.name}` : text.mayor[language];
  return {
    place: written.place ?? signing?.place,
    office: written.office ?? set?.office ?? office,
    // The number goes with the name: who writes another name writes another number, or none.
    name: written.name ?? set?.name,
    nip: written.nip ?? (written.name === undefined ? set?.nip : undefined),
  };
}
