/**
 * The catalogue: departments offer services, services are given at counters. It is compiled from
 * the city's CSV files and settings at build time, so everything here is plain, checked data.
 */
import type { ClosingRules } from '#shared/closing/rules.ts';
import type { Text } from '#shared/language.ts';
import type { AddedElement } from '#shared/survey/added-elements.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import type { CounterForm } from '#shared/survey/forms.ts';
import type { NationalDetails } from './national-details.ts';

/** How a department serves: the public directly, or other offices (PermenPANRB 14/2017, H.3). */
export type Role = 'front' | 'back';

export const owners = ['front', 'back', 'policy'] as const;

/** Whose work an element of a service is: front office, back office, or policy makers. */
export type Owner = (typeof owners)[number];

export const departmentKinds = ['agency', 'hospital', 'health-centre', 'district'] as const;

/** Grouping for lists and charts; Indonesian: dinas/badan, RSUD, puskesmas, kecamatan. */
export type DepartmentKind = (typeof departmentKinds)[number];

export interface Department {
  /** URL part: lower-case letters, digits and hyphens, e.g. `disdukcapil`. */
  readonly id: string;
  readonly name: string;
  /** Abbreviation or short name for tight places, e.g. `Disdukcapil`. */
  readonly shortName: string;
  readonly kind: DepartmentKind;
  readonly role: Role;
  /** Integer weights of the asked elements for the index; equal unless the unit set its own. */
  readonly weights: Readonly<Record<ElementKey, number>>;
  /** What its services ask beside the nine, and what they asked once, by number; absent: nothing. */
  readonly added?: readonly AddedElement[];
  /** The day from which on it serves nobody, `YYYY-MM-DD`; absent: it is open. */
  readonly closed?: string;
  /** Ids of what it continues, all closed: the parts of a merged unit. */
  readonly formerly?: readonly string[];
}

/** What the unit has promised for the service (standar pelayanan). */
export interface ServiceStandard {
  readonly time?: string;
  readonly cost?: string;
  readonly link?: string;
}

/** The elements that the law lets a service ask in other words (PermenPANRB 14/2017, Lampiran I part F). */
export const replaceableElements = [
  'cost',
  'competence',
  'conduct',
] as const satisfies readonly ElementKey[];

export type ReplaceableElement = (typeof replaceableElements)[number];

/** The labels of the values 1, worst, to 4, best. */
export type OwnAnswers = readonly [Text, Text, Text, Text];

/** A question that a service asks of an element in place of the usual one. */
export interface OwnQuestion {
  readonly element: ReplaceableElement;
  readonly question: Text;
  readonly answers: OwnAnswers;
}

export interface Service {
  /** Department id and the service's own URL part: `disdukcapil/ktp-el`. Unique in the city. */
  readonly id: string;
  readonly slug: string;
  readonly department: string;
  readonly name: Text;
  readonly standard: ServiceStandard;
  /** The elements put to respondents, in the regulation's order. */
  readonly asked: readonly ElementKey[];
  /** Those it asks in words of its own, in the regulation's order; `questionOf` has the words of any. */
  readonly ownQuestions: readonly OwnQuestion[];
  readonly owners: Readonly<Record<ElementKey, Owner>>;
  /** True until the city has confirmed the row. */
  readonly illustrative: boolean;
  /** The day from which on it serves nobody, `YYYY-MM-DD`; absent: it is open. */
  readonly closed?: string;
  /** Ids of what it continues, all closed: the service in the department that gave it before. */
  readonly formerly?: readonly string[];
}

export interface Counter {
  /** Four characters of Crockford base 32 and a check character, e.g. `7K3Q9`. */
  readonly code: string;
  readonly service: string;
  /** What stands over the counter, e.g. `Loket 1`. */
  readonly name: string;
  /** The building, e.g. `Mal Pelayanan Publik`. */
  readonly place: string;
  readonly form: CounterForm;
  /** The day from which on nobody is served there, `YYYY-MM-DD`; absent: it is open. */
  readonly closed?: string;
}

export interface Channel {
  readonly name: string;
  readonly url: string;
  readonly description: Text;
}

export interface EmergencyNumber {
  /** Digits only, as they are dialled. */
  readonly number: string;
  readonly description: Text;
}

/** Who signs the reports of a unit; what is not given is written by hand. */
export interface Signatory {
  /** Id of the department, or `city`. */
  readonly unit: string;
  readonly office?: string | undefined;
  readonly name?: string | undefined;
  /** The civil servant number, 18 digits. */
  readonly nip?: string | undefined;
}

/** What another city changes besides its CSV files. */
/**
 * What becomes of a filled-in sheet of paper once it is entered: destroyed within so many days, or kept as a record
 * for so many years, as the city's schedule of records (Jadwal Retensi Arsip) says, and then destroyed by its rules.
 */
export type PaperAfterEntry =
  | { readonly afterEntry: 'destroyed'; readonly withinDays: number }
  | { readonly afterEntry: 'archived'; readonly years: number };

export interface Settings {
  /** E.g. `Kota Tangerang`. */
  readonly city: string;
  /** E.g. `Pemerintah Kota Tangerang`. */
  readonly government: string;
  /** IANA name, e.g. `Asia/Jakarta`. */
  readonly timeZone: string;
  /** Abbreviation shown after a clock time, e.g. `WIB`. */
  readonly timeZoneLabel: string;
  /** Where complaints that need a reply go: LAKSA, LAPOR!. */
  readonly complaintChannels: readonly Channel[];
  /** The first is the one for every emergency. */
  readonly emergencyNumbers: readonly EmergencyNumber[];
  /** Origin that QR codes and canonical links carry; absent: the address of the request. */
  readonly origin?: string;
  /** From this hour of the day, 0 to 23, the digest of alerts is sent; absent: 7. */
  readonly digestHour?: number;
  /** Where and by whom reports are signed. */
  readonly report?: {
    readonly place?: string | undefined;
    readonly signatories: readonly Signatory[];
  };
  /** By department, service or counter, as `opening-hours.ts` reads them; absent: not known. */
  readonly openingHours?: Readonly<Record<string, string>>;
  /** From when on answers are held, as `shared/trust/counter-rules.ts` reads it. */
  readonly plausibility?: {
    /** Most that a counter serves in an hour, by department, service or counter; absent: 60. */
    readonly answersAnHour?: Readonly<Record<string, number>> | undefined;
    /** Most a day while a counter is closed; absent: 5. */
    readonly answersWhileClosed?: number | undefined;
  };
  /** Whether what a department's head changes of the catalogue waits for the city's administrator; absent: it does not. */
  readonly approveCatalogue?: boolean;
  /** What share of those who answer is asked whether an officer steered them, 0 to 1; absent: see `directedShareOf`. */
  readonly directedShare?: number;
  /** Absent: the city has not said, and nothing is promised. */
  readonly paper?: PaperAfterEntry;
  /** For how many years what people said is kept; absent: see `retentionOf`. */
  readonly retention?: {
    readonly commentYears?: number | undefined;
    readonly responseYears?: number | undefined;
  };
  /** Who answers for personal data (UU 27/2022, Pasal 53); absent: the city has not said. */
  readonly dataProtection?: {
    readonly officer: string;
    /** An address to click on: `mailto:` or `https://`. */
    readonly contact: string;
  };
  /** What the national metadata of the survey ask of the city; absent: left blank. */
  readonly nationalMetadata?: NationalDetails;
  /** Which periods are closed, and by when; absent: none are official, and figures only ever run. */
  readonly closing?: ClosingRules;
  /** Where a weakness of the site is reported (RFC 9116), `mailto:` or `https://`; absent: the first complaint channel. */
  readonly securityContact?: string;
  /** For other cities: where the source code is, and whom to ask; absent: on request, of the first complaint channel. */
  readonly software?: {
    readonly source?: string | undefined;
    readonly contact?: string | undefined;
  };
}

export interface Catalogue {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly services: readonly Service[];
  readonly counters: readonly Counter[];
}
