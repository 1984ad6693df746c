/** Between which values a part with so many respondents does not stand out. */
import type { Language } from '#shared/language.ts';
import { formatIndex } from '#shared/publication/number-format.ts';
import type { PublishedFunnelGroup } from '#shared/publication/results.ts';
import { funnelLimits } from '#shared/statistics/funnel.ts';

/** `74,10–90,20`. */
export function expectedText(
  { target, variance, spread }: PublishedFunnelGroup,
  respondents: number,
  language: Language,
): string {
  const { low, high } = funnelLimits(target, variance, respondents, spread ?? 0).action;
  return `${formatIndex(low, language)}–${formatIndex(high, language)}`;
}
