/**
 * How far the figures of a period that runs go. What people answer is counted window by window, and each service has
 * its own windows (docs/decisions/0037-windows-of-release.md), so the figures end before the day they are read.
 */
import * as z from 'zod/mini';
import type { Language } from '#shared/language.ts';
import { formatDay } from './period.ts';

const day = z.string().check(z.describe('`YYYY-MM-DD`.'));

export const countedThroughSchema = z
  .readonly(
    z.strictObject({
      every: day.check(
        z.describe('Up to this day every service that was ever counted, and is still given, is.'),
      ),
      latest: day.check(z.describe('Up to this day the service is counted that is furthest.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'CountedThrough',
    description:
      'Up to which days windows of release are counted, of what people answered themselves. What came later joins when the window of its service is over.',
  });
export type CountedThrough = z.infer<typeof countedThroughSchema>;

/**
 * What is to be said of how far figures go; undefined where the period is over, so that nothing joins it any more,
 * and where nothing is known.
 */
export function sayCountedThrough(
  results: {
    readonly period: { readonly to: string };
    readonly asOf: string;
    readonly countedThrough: CountedThrough | null;
  },
  language: Language,
): string | undefined {
  const { period, asOf, countedThrough } = results;
  if (countedThrough === null || period.to < asOf) return undefined;
  const { every, latest } = countedThrough;
  const [until, lagging] = [formatDay(latest)[language], formatDay(every)[language]];
  const said = {
    id: `Jawaban dihitung sampai ${until}`,
    en: `Answers are counted up to ${until}`,
  };
  const some = {
    id: `${said.id}; sebagian layanan baru sampai ${lagging}`,
    en: `${said.en}; of some services only up to ${lagging}`,
  };
  return (every === latest ? said : some)[language];
}
