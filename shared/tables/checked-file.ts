/** What the panel's check of a file answers, besides what the import is about. */
import type { Understanding } from './understanding.ts';

export interface CheckedFile {
  readonly understood: Understanding;
  /** What was understood as a CSV file: importing this imports exactly what was checked. */
  readonly csv: string;
}

/** How the bytes of a file are sent to the panel. */
export const fileMediaType = 'application/octet-stream';
