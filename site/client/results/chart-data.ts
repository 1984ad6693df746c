/** What the page hands to its charts, one shape a kind. */

/** One figure; without an index it is a gap in the chart. */
export interface IndexPoint {
  readonly label: string;
  readonly index?: number;
  readonly low?: number;
  readonly high?: number;
  readonly respondents?: number;
}

/** How the answers to one element were spread. */
export interface AnswerShares {
  readonly label: string;
  /** Labels of the values 1 to 4. */
  readonly answers: readonly string[];
  /** Per cent of the values 1 to 4. */
  readonly shares: readonly number[];
  readonly respondents: number;
}

export type ChartData =
  | { readonly kind: 'index' | 'trend'; readonly data: readonly IndexPoint[] }
  | { readonly kind: 'answers'; readonly data: readonly AnswerShares[] };
