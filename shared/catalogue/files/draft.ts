/** Files that somebody brought as a draft: what publishing them would change. */
import type { Catalogue } from '../catalogue.ts';
import { type CatalogueChanges, changesBetween, withoutFollowing } from '../changes.ts';
import type { CatalogueProblem } from '../problem.ts';
import { compileSheets, rowsOf, type SheetName } from '../rows.ts';
import { type BroughtFile, readCatalogueFiles } from './read.ts';

export type FileDraft =
  | {
      readonly ok: true;
      readonly changes: CatalogueChanges;
      readonly brought: readonly SheetName[];
    }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

/**
 * What files change of the version in force, or everything that is wrong with them.
 *
 * @param isFirst whether the version in force binds nobody, as that of a city that has published nothing
 */
export function draftOfFiles(
  files: readonly BroughtFile[],
  current: Catalogue,
  { now, isFirst = false }: { readonly now: Date; readonly isFirst?: boolean },
): FileDraft {
  const rows = rowsOf(current);
  const read = readCatalogueFiles(files, rows);
  if (!read.ok) return read;
  const compiled = compileSheets(read.sheets, { now, previous: isFirst ? undefined : current });
  if (!compiled.ok) return compiled;
  return {
    ok: true,
    changes: withoutFollowing(changesBetween(rows, rowsOf(compiled.catalogue))),
    brought: read.brought,
  };
}
