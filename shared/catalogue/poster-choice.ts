/** Whose posters somebody wants to print: the whole city's, a department's, a service's, one counter's. */
import type { Catalogue, Counter, Department, Service } from './catalogue.ts';
import type { CatalogueIndex } from './lookup.ts';
import { isOpen } from './open-counters.ts';

/** A poster for the wall, a card for the table, eight stickers on a sheet of labels. */
export const posterFormats = ['a4', 'a6', 'sticker'] as const;

export type PosterFormat = (typeof posterFormats)[number];

export interface Paper {
  /** Of a page, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** How many counters a page has room for. */
  readonly perPage: number;
}

export const papers: Readonly<Record<PosterFormat, Paper>> = {
  a4: { width: 210, height: 297, perPage: 1 },
  a6: { width: 105, height: 148, perPage: 1 },
  sticker: { width: 210, height: 297, perPage: 8 },
};

/** Stands for a department where the whole city is wanted. */
export const wholeCity = 'semua';

/** As in an address or on a command line; within what is named, all that is left out is all there is. */
export interface PosterQuery {
  /** An id, or `wholeCity`, whatever else was chosen before. */
  readonly department?: string | undefined;
  /** A slug of the department, or department and slug. */
  readonly service?: string | undefined;
  readonly counter?: string | undefined;
  /** Codes in place of all the others, parted by commas. */
  readonly codes?: string | undefined;
  readonly format?: string | undefined;
}

export interface PosterChoice {
  readonly format: PosterFormat;
  readonly department?: Department | undefined;
  readonly service?: Service | undefined;
  readonly counter?: Counter | undefined;
  /** Whether the whole city was asked for. */
  readonly isWholeCity: boolean;
  /** In the catalogue's order, department by department; none as long as nothing is chosen. */
  readonly counters: readonly Counter[];
  /**
   * What contradicted the wider choice and gave way to it: in a form without a script the service
   * chosen before is still there when another department is chosen.
   */
  readonly ignored?: 'service' | 'counter' | undefined;
}

/** A choice that cannot be met, and what was asked for. */
export interface PosterRefusal {
  readonly refused: 'department' | 'service' | 'counter' | 'closed' | 'format';
  readonly value: string;
}

function isFormat(value: string): value is PosterFormat {
  return (posterFormats as readonly string[]).includes(value);
}

/** The counters of a list of codes; those that have closed since the list was made are left out. */
function chooseCodes(
  { counters }: Pick<Catalogue, 'counters'>,
  { counterByCode }: CatalogueIndex,
  codes: string,
  format: PosterFormat,
): PosterChoice | PosterRefusal {
  const wanted = new Set(codes.toUpperCase().split(',').filter(Boolean));
  const unknown = [...wanted].find((code) => !counterByCode.has(code));
  if (unknown !== undefined) return { refused: 'counter', value: unknown };
  const chosen = counters.filter((counter) => wanted.has(counter.code) && isOpen(counter));
  return { format, isWholeCity: false, counters: chosen };
}

/** Finds whose posters are wanted. */
export function choosePosters(
  catalogue: Pick<Catalogue, 'departments' | 'services' | 'counters'>,
  index: CatalogueIndex,
  query: PosterQuery,
): PosterChoice | PosterRefusal {
  const format = query.format || 'a4';
  if (!isFormat(format)) return { refused: 'format', value: format };
  if (query.codes) return chooseCodes(catalogue, index, query.codes, format);

  const isWholeCity = query.department === wholeCity;
  let department = index.departmentById.get(query.department ?? '');
  if (query.department && !isWholeCity && !department)
    return { refused: 'department', value: query.department };

  let ignored: PosterChoice['ignored'];
  let service: Service | undefined;
  if (query.service) {
    const { service: asked } = query;
    const found = index.serviceById.get(asked.includes('/') ? asked : `${department?.id}/${asked}`);
    if (!found) return { refused: 'service', value: asked };
    if (isWholeCity || (department && found.department !== department.id)) ignored = 'service';
    else service = found;
  }

  let counter: Counter | undefined;
  if (query.counter) {
    const found = index.counterByCode.get(query.counter.toUpperCase());
    const its = found && index.serviceById.get(found.service);
    if (!found || !its) return { refused: 'counter', value: query.counter };
    if (!isOpen(found)) return { refused: 'closed', value: found.code };
    const contradicts =
      isWholeCity ||
      (department && its.department !== department.id) ||
      (service && its.id !== service.id);
    if (contradicts) ignored ??= 'counter';
    else {
      counter = found;
      service = its;
    }
  }

  department ??= index.departmentById.get(service?.department ?? '');
  const departments = department ? [department] : isWholeCity ? catalogue.departments : [];
  const services = service ? [service] : departments.flatMap(({ id }) => index.servicesOf(id));
  const counters = counter ? [counter] : services.flatMap(({ id }) => index.openCountersOf(id));
  return { format, department, service, counter, isWholeCity, counters, ignored };
}

/** What stands on each page: one counter alone fills a sheet of stickers. */
export function posterPages({ format, counter, counters }: PosterChoice): readonly Counter[][] {
  const { perPage } = papers[format];
  if (counter) return [Array<Counter>(perPage).fill(counter)];
  return Array.from({ length: Math.ceil(counters.length / perPage) }, (_, page) =>
    counters.slice(page * perPage, (page + 1) * perPage),
  );
}
