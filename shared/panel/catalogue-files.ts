/** What the panel says of files of the catalogue and of its versions, before anything is published. */
import type { DescribedChange } from '#shared/catalogue/describe-changes.ts';
import type { SheetName } from '#shared/catalogue/rows.ts';

/** A change that is shown before it becomes a draft. */
export interface ProposedChanges {
  /** The version in force, with which it was compared. */
  readonly version: number;
  readonly changes: readonly DescribedChange[];
  /** The draft of whoever asks, which this would take the place of: its revision, and how many rows it changes. */
  readonly draft: { readonly revision: number; readonly rows: number };
}

/** Files that are right. */
export interface CheckedCatalogue extends ProposedChanges {
  readonly brought: readonly SheetName[];
  /** How files were read, where that is not the plain way; in the language of whoever asked. */
  readonly notes: readonly string[];
  /** What was understood, written plainly: a draft is made of exactly this. */
  readonly files: readonly WrittenSheet[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly text: string;
}

/** A published version in the list. */
export interface ListedVersion {
  readonly version: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly reason: string;
  /** How many rows it changed, as the audit trail has it; absent where that says nothing. */
  readonly changed?: number;
}

/** Two versions side by side. */
export interface ComparedVersions {
  readonly from: ListedVersion;
  readonly to: ListedVersion;
  readonly changes: readonly DescribedChange[];
}

/** What publishing an older version again would do. */
export interface RestoredVersion extends ProposedChanges {
  readonly of: ListedVersion;
  /** Why it cannot be published as it is; none where it can. */
  readonly problems: readonly string[];
}
