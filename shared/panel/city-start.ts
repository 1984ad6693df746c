/** How far a city has come that begins. */
import type { CatalogueRows } from '#shared/catalogue/rows.ts';

/** How many rows there are of each sheet that people count. */
export type CatalogueSize = Readonly<Record<'departments' | 'services' | 'counters', number>>;

export interface StartView {
  /** Whether it has a name: its first version is published. */
  readonly isNamed: boolean;
  /** Of the version in force. */
  readonly published: CatalogueSize;
  /** With what whoever asks has changed and not published yet; absent where nothing is. */
  readonly draft?: CatalogueSize;
}

export const sizeOf = ({ departments, services, counters }: CatalogueRows): CatalogueSize => ({
  departments: departments.length,
  services: services.length,
  counters: counters.length,
});
