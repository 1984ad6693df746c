/** How long what people said is kept, unless the city's settings say otherwise. */
import type { Settings } from './catalogue.ts';

const usual = { commentYears: 2, responseYears: 5 };

/** In years, counted from the day on which it came; of comments also from that on which staff could read them. */
export function retentionOf({ retention }: Pick<Settings, 'retention'>): {
  readonly commentYears: number;
  readonly responseYears: number;
} {
  const { commentYears = usual.commentYears, responseYears = usual.responseYears } =
    retention ?? {};
  return { commentYears, responseYears };
}
