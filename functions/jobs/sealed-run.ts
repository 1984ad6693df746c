/** What a run read to be sealed, and the rows it wrote. */
export interface SealedRun {
  readonly groups: number;
  readonly responses: number;
  readonly rowsWritten: number;
}
