/**
 * The three forms of statistical metadata that go with public data (Perpres 39/2019 art. 3; Peraturan BPS 5/2020):
 * MS-Kegiatan of the activity, MS-Variabel of what is asked, MS-Indikator of what is computed.
 */
import type { NationalDetails } from '#shared/catalogue/national-details.ts';
import type { Interval } from '#shared/statistics/uncertainty.ts';
import type { AddedElement } from '#shared/survey/added-elements.ts';

/** What a department asks, or has asked, beside the nine elements. */
export interface AskedBeside {
  readonly department: { readonly id: string; readonly shortName: string };
  readonly element: AddedElement;
}

/** What the forms are filled in for. */
export interface Subject {
  readonly city: string;
  readonly government: string;
  /** Of the site; undefined where nobody has set it. */
  readonly origin: string | undefined;
  readonly year: string;
  /** Name of the department, with its services; undefined for the city with all departments. */
  readonly department: string | undefined;
  /** Of the index over the year; undefined where it cannot be shown yet. */
  readonly samplingError: Pick<Interval, 'standardError'> | undefined;
  readonly details: NationalDetails;
  /** What departments ask beside the nine; left out: nothing. */
  readonly beside?: readonly AskedBeside[];
}

/** A question of the activity's form. */
export interface ActivityField {
  readonly block: string;
  readonly label: string;
  /** Of the data package, as the national catalogue maps it (apteksdi/frictionless-ckan-mapper). */
  readonly key: string | undefined;
  /** Undefined where only the city can say it. */
  readonly value: string | undefined;
}
