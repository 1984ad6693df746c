/** Numbers as the two languages write them: a decimal comma in Indonesian, a point in English. */
import type { Language } from '#shared/language.ts';

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

function formatter(decimals: number): (value: number, language: Language) => string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const formats = {
    id: new Intl.NumberFormat(locales.id, options),
    en: new Intl.NumberFormat(locales.en, options),
  };
  return (value, language) => formats[language].format(value);
}

/** An index, 25 to 100, with two decimals: `88,31`. */
export const formatIndex = formatter(2);

/** A mean (NRR), 1 to 4, with three decimals: `3,532`. */
export const formatMean = formatter(3);

/** A weighted mean (NRR tertimbang), or the sum of them, with the four decimals that the API has: `0,4755`. */
export const formatWeightedMean = formatter(4);

/** A correlation, -1 to 1, with two decimals: `0,62`. */
export const formatCoefficient = formatter(2);

/** A number of people: `1.234`. */
export const formatCount = formatter(0);

const oneDecimal = formatter(1);

/** A share in whole per cent: `12%`. */
export function formatWholePercent(value: number, language: Language): string {
  return `${formatCount(value, language)}%`;
}

/** A share in per cent: `12,5%`. */
export function formatPercent(value: number, language: Language): string {
  return `${oneDecimal(value, language)}%`;
}
