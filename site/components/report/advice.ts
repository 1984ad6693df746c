/** What the report advises: programmes where there are none, to go on with those that there are, and the unit's own. */
import type { Language } from '#shared/language.ts';
import { formatWholePercent } from '#shared/publication/number-format.ts';
import { formatDay } from '#shared/publication/period.ts';
import { elementsWrittenAbout, linesOf } from '#shared/report/own-words.ts';
import type { Planned, Report } from '#shared/report/report.ts';
import { elements } from '#shared/survey/elements.ts';
import { driversSentence } from './sentences.ts';

/** A programme that is decided already, instead of the advice to decide one. */
function sayPlanned({ element, programme, dueDay, progress }: Planned, language: Language): string {
  const about = element === null ? '' : `${elements[element].name[language]}: `;
  if (progress === 100) {
    return {
      id: `${about}“${programme}” sudah selesai. Periksa di laporan berikutnya apakah angkanya bergeser lebih dari kebetulan.`,
      en: `${about}“${programme}” is done. See in the next report whether the figures moved beyond chance.`,
    }[language];
  }
  const until = formatDay(dueDay)[language];
  const share = formatWholePercent(progress, language);
  return {
    id: `${about}teruskan “${programme}”, yang sudah diputuskan (${share}, sampai ${until}).`,
    en: `${about}go on with “${programme}”, which is decided already (${share}, until ${until}).`,
  }[language];
}

/** Sentences, one a piece of advice. */
export function adviceOf(report: Report, language: Language): readonly string[] {
  const { results, priorities, plan, written } = report;
  const low = priorities.map(({ element }) => element);
  const planned = plan.filter(({ element }) => element !== null && low.includes(element));
  const open = low.filter((key) => !planned.some(({ element }) => element === key));
  const names = open.map((key) => elements[key].name[language]);
  const ofElements = elementsWrittenAbout(written).flatMap((key) =>
    linesOf(written[`${key}.advice`]).map((line) => `${elements[key].name[language]}: ${line}`),
  );
  return [
    ...(names.length === 0
      ? []
      : [
          {
            id: `Tetapkan program, waktu, dan penanggung jawab untuk ${names.join(', ')} di tabel RTL, dan umumkan.`,
            en: `Set a programme, a time and somebody responsible for ${names.join(', ')} in the follow-up plan, and publish it.`,
          }[language],
        ]),
    ...planned.map((each) => sayPlanned(each, language)),
    ...(low.length === 0 ? [] : [driversSentence(report, language)]),
    ...ofElements,
    ...linesOf(written.advice),
    ...(results.figure.status === 'full'
      ? []
      : [
          {
            id: 'Ajak lebih banyak orang menjawab: pasang kode QR di tempat orang menunggu dan ingatkan setelah layanan selesai.',
            en: 'Invite more people to answer: hang the QR code where people wait, and remind them after the service.',
          }[language],
        ]),
    {
      id: 'Pertahankan unsur yang sudah tinggi, dan periksa di laporan berikutnya apakah perbaikan menggeser angkanya lebih dari kebetulan.',
      en: 'Keep what is high already, and see in the next report whether the mending moved the figures beyond chance.',
    }[language],
  ].filter((sentence) => sentence !== '');
}
