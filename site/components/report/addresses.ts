/** The addresses of a unit's report and of its files. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';

export interface ReportAddresses {
  readonly page: string;
  readonly document: string;
  readonly pdf: string;
  readonly workbook: string;
}

/** @param unit empty for the city, `disdukcapil`, or `disdukcapil/ktp-el` */
export function reportAddresses(unit: string, period: string, language: Language): ReportAddresses {
  const [department, service] = unit.split('/');
  const query = new URLSearchParams({
    ...(department && { department }),
    ...(service && { service }),
    period,
    ...(language === 'en' && { lang: language }),
  });
  const path = unit === '' ? '/laporan' : `/laporan/${unit}`;
  return {
    page: `${pathIn(language, path)}?${new URLSearchParams({ period })}`,
    document: `/laporan.docx?${query}`,
    pdf: `/laporan.pdf?${query}`,
    workbook: `/api/v1/reports/report.xlsx?${query}`,
  };
}
