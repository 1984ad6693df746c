/** What the figures of a report say, in plain sentences. */
import type { Language } from '#shared/language.ts';
import {
  intervalText,
  performanceOf,
  respondentsText,
  signedPoints,
} from '#shared/publication/figure-in-words.ts';
import { variableName } from '#shared/publication/findings/elements-finding.ts';
import {
  monthsFinding,
  sayLevel,
  sayRunning,
} from '#shared/publication/findings/months-finding.ts';
import { hasIndex, hasMean } from '#shared/publication/known-figure.ts';
import {
  formatCount,
  formatIndex,
  formatMean,
  formatPercent,
  formatWholePercent,
} from '#shared/publication/number-format.ts';
import { periodName } from '#shared/publication/period.ts';
import type { VariableFigure } from '#shared/publication/results.ts';
import { differenceOf } from '#shared/report/difference.ts';
import type { Previous, Priority, Report } from '#shared/report/report.ts';
import { originWords } from '#shared/report/words.ts';
import { sampleSize } from '#shared/statistics/sample-size.ts';
import { elements } from '#shared/survey/elements.ts';
import { answersAt, type Replacement } from '#shared/survey/question-of.ts';
import { report as text } from '#site/i18n/report/report.ts';
import { results as resultsText } from '#site/i18n/results.ts';

/** The largest sample that the table of Krejcie & Morgan asks for, of a million people and more. */
const largestSample = sampleSize(1_000_000);

function say(language: Language, sentences: Readonly<Record<Language, string>>): string {
  return sentences[language];
}

/** The index, its band, and on how many it rests; or that there is none, and why. */
export function indexSentence({ results }: Report, language: Language): string {
  const { figure, scope, period } = results;
  const of = `${scope.name[language]}, ${periodName(period.id, language)}`;
  if (!hasIndex(figure)) {
    const number =
      'respondents' in figure
        ? ` (${respondentsText(figure.respondents, language)})`
        : say(language, {
            id: ' (kurang dari 10 responden)',
            en: ' (fewer than 10 respondents)',
          });
    return say(language, {
      id: `Indeks Kepuasan Masyarakat (IKM) ${of}, belum dapat disebut: belum cukup responden${number}. ${text.withheldWhy.id}`,
      en: `The index of public satisfaction (IKM) of ${of}, cannot be given yet: not enough respondents${number}. ${text.withheldWhy.en}`,
    });
  }
  const index = formatIndex(figure.index, language);
  const performance = performanceOf(figure.grade, language).toLowerCase();
  const people = formatCount(figure.respondents, language);
  const range = intervalText(figure.interval, language);
  const caution = figure.status === 'caution' ? ` ${resultsText.caution[language]}` : '';
  return say(language, {
    id: `Indeks Kepuasan Masyarakat (IKM) ${of}, adalah ${index} pada skala 25–100: mutu ${figure.grade}, kinerja ${performance}. Angka ini bertumpu pada ${people} responden; karena kebetulan saja, nilai sebenarnya bisa terletak di antara ${range}.${caution}`,
    en: `The index of public satisfaction (IKM) of ${of}, is ${index} on the scale of 25–100: grade ${figure.grade}, ${performance}. It rests on ${people} respondents; by chance alone the true value may lie anywhere in ${range}.${caution}`,
  });
}

const named = ({ element, mean }: Pick<Priority, 'element' | 'mean'>, language: Language) =>
  `${elements[element].name[language]} (${formatMean(mean, language)})`;

const listed = (items: readonly string[], language: Language) =>
  new Intl.ListFormat(language === 'id' ? 'id-ID' : 'en-GB').format(items);

/** The three lowest elements and the highest. */
export function elementsSentence({ index, priorities }: Report, language: Language): string {
  const highest = index?.rows.toSorted((a, b) => b.mean - a.mean)[0];
  if (highest === undefined) return '';
  const lowest = listed(
    priorities.map((each) => named(each, language)),
    language,
  );
  return say(language, {
    id: `Dari nilai 1 sampai 4, unsur yang paling rendah adalah ${lowest}. Yang paling tinggi adalah ${named(highest, language)}.`,
    en: `On the scale of 1 to 4 the lowest elements are ${lowest}. The highest is ${named(highest, language)}.`,
  });
}

/** How many gave the two best answers to the overall impression. */
export function impressionSentence({ results }: Report, language: Language): string {
  const { impression } = results;
  if (!hasMean(impression)) return '';
  const share = formatPercent(impression.favourable.share, language);
  return say(language, {
    id: `Secara keseluruhan ${share} responden mengatakan puas atau sangat puas.`,
    en: `Overall ${share} of the respondents said that they were satisfied or very satisfied.`,
  });
}

/** What to mend first by weight and mean; nothing where the weights are not known. */
export function driversSentence({ results }: Report, language: Language): string {
  const first = (results.why.drivers?.elements ?? [])
    .filter(({ quadrant }) => quadrant === 'fix-first')
    .toSorted((a, b) => b.importance - a.importance);
  if (first.length === 0) return '';
  const names = listed(
    first.map(
      ({ element, importance }) =>
        `${elements[element].name[language]} (${formatWholePercent(importance, language)})`,
    ),
    language,
  );
  return say(language, {
    id: `Yang paling ikut menentukan kesan warga dan masih di bawah rata-rata: ${names}. Di sanalah perbaikan paling terasa.`,
    en: `What goes most with what residents think and still lies below the average: ${names}. That is where mending is felt most.`,
  });
}

/** A period before, and whether the index differs from it beyond chance. */
export function previousSentence(
  { results }: Report,
  before: Previous,
  language: Language,
): string {
  const label = periodName(before.period.id, language);
  const { figure } = results;
  if (before.origin === 'imported') {
    const { index, grade, respondents, origin } = before.result;
    const word = originWords[origin];
    const facts = `${formatIndex(index, language)} (${grade}, ${respondentsText(respondents, language)})`;
    return say(language, {
      id: `${label}: ${facts}, ${word.id}. Rentangnya tidak diketahui, jadi apakah bedanya lebih dari kebetulan tidak bisa dikatakan.`,
      en: `${label}: ${facts}, ${word.en}. Its range is not known, so whether the difference is more than chance cannot be said.`,
    });
  }
  if (!hasIndex(before.figure)) {
    return say(language, {
      id: `${label}: belum cukup responden untuk dibandingkan.`,
      en: `${label}: not enough respondents to compare with.`,
    });
  }
  const then = formatIndex(before.figure.index, language);
  if (!hasIndex(figure)) return `${label}: ${then}.`;
  const { points, low, high, isBeyondChance } = differenceOf(figure, before.figure);
  const range = [low, high].map((value) => signedPoints(value, language));
  const facts = `${signedPoints(points, language)} (${text.range[language].toLowerCase()} ${range.join(language === 'id' ? ' sampai ' : ' to ')})`;
  const verdict = isBeyondChance
    ? say(language, {
        id: `${points > 0 ? 'naik' : 'turun'} lebih dari kebetulan siapa yang menjawab`,
        en: `a ${points > 0 ? 'rise' : 'fall'} beyond chance among those who answered`,
      })
    : say(language, {
        id: 'belum bisa disebut berubah, karena rentangnya memuat nol',
        en: 'no change can be claimed, since the range holds zero',
      });
  return say(language, {
    id: `Dibandingkan ${label} (${then}), selisihnya ${facts}: ${verdict}.`,
    en: `Against ${label} (${then}) the difference is ${facts}: ${verdict}.`,
  });
}

const changeWords = {
  up: { id: 'membaik lebih dari kebetulan', en: 'has improved beyond chance' },
  down: { id: 'memburuk lebih dari kebetulan', en: 'has got worse beyond chance' },
  none: {
    id: 'tidak berubah lebih dari goyangan bulanannya yang biasa',
    en: 'has not changed by more than its months usually waver',
  },
} as const;

/** Month by month, in a sentence. */
export function trendSentence({ results }: Report, language: Language): string {
  const { trend, controlChart } = results;
  const known = trend.flatMap(({ figure }) => (hasIndex(figure) ? figure.index : []));
  if (known.length === 0) {
    return say(language, {
      id: 'Tidak ada bulan dengan cukup responden untuk melihat kecenderungan.',
      en: 'No month has enough respondents to see a trend.',
    });
  }
  const [low, high] = [Math.min(...known), Math.max(...known)].map((value) =>
    formatIndex(value, language),
  );
  const between = say(language, {
    id: `di antara ${low} dan ${high}`,
    en: `between ${low} and ${high}`,
  });
  if (controlChart === null) {
    return say(language, {
      id: `IKM bulanan ada ${between}; bulannya belum cukup banyak untuk menyebutnya naik atau turun.`,
      en: `The monthly IKM lay ${between}; the months are too few to call it rising or falling.`,
    });
  }
  const { level = null, running = null } = monthsFinding(results) ?? {};
  const after = running === null ? '' : ` ${sayRunning(running, language)}.`;
  if (level !== null) {
    const since = sayLevel(level, language);
    return say(language, {
      id: `Dalam ${known.length} bulan yang punya IKM, nilainya ada ${between}. ${since}.${after}`,
      en: `In the ${known.length} months that have one, the IKM lay ${between}. ${since}.${after}`,
    });
  }
  const change = changeWords[controlChart.change][language];
  return say(language, {
    id: `Dalam ${known.length} bulan yang punya IKM, nilainya ada ${between} dan ${change}.${after}`,
    en: `In the ${known.length} months that have one, the IKM lay ${between} and ${change}.${after}`,
  });
}

/** How many people were served, how many answers that calls for, and how many there are. */
export function sampleSentences({ sample }: Report, language: Language): string[] {
  const { served, reports, target, collected, processed } = sample;
  const count = (value: number) => formatCount(value, language);
  const population =
    served === null || target === null
      ? say(language, {
          id: `Jumlah orang yang dilayani (populasi) dalam periode ini belum dilaporkan loket, jadi jumlah sampel yang dikehendaki belum bisa dihitung. Menurut tabel Krejcie dan Morgan (Lampiran II), populasi sebesar apa pun memerlukan paling banyak ${largestSample} responden.`,
          en: `The number of people served (the population) in this period has not been reported by the counters, so the sample that it calls for cannot be computed. By the table of Krejcie and Morgan (Lampiran II) no population needs more than ${largestSample} respondents.`,
        })
      : say(language, {
          id: `Unit melaporkan ${count(served)} orang dilayani dalam periode ini (populasi)${reports.received < reports.expected ? `; baru ${count(reports.received)} dari ${count(reports.expected)} laporan bulanan layanan yang masuk, jadi populasinya lebih besar` : ''}. Menurut tabel Krejcie dan Morgan (Lampiran II) diperlukan ${count(target)} responden.`,
          en: `The unit reports ${count(served)} people served in this period (the population)${reports.received < reports.expected ? `; only ${count(reports.received)} of ${count(reports.expected)} monthly reports of services are in, so the population is larger` : ''}. By the table of Krejcie and Morgan (Lampiran II) this calls for ${count(target)} respondents.`,
        });
  if (collected === null || processed === null) {
    return [
      population,
      say(language, {
        id: 'Jawaban yang terkumpul belum mencapai 10, jadi jumlahnya belum disebut.',
        en: 'Fewer than 10 answers have been collected, so their number is not given yet.',
      }),
    ];
  }
  const wanted = target ?? largestSample;
  const isReached = processed >= wanted;
  return [
    population,
    say(language, {
      id: `Terkumpul ${count(collected)} jawaban; ${count(processed)} di antaranya menilai sedikitnya satu unsur dan dapat diolah menjadi IKM. ${
        isReached
          ? `Jumlah ini mencapai ${count(wanted)} yang dikehendaki.`
          : `Jumlah ini kurang dari ${count(wanted)}; rentang 95% di samping IKM memperlihatkan akibatnya.`
      }`,
      en: `${count(collected)} answers were collected; ${count(processed)} of them rate at least one element and can be processed into the IKM. ${
        isReached
          ? `This reaches the ${count(wanted)} that are wanted.`
          : `This is fewer than ${count(wanted)}; the 95% range beside the IKM shows what that means.`
      }`,
    }),
  ];
}

/** The answers to one element in a sentence, in the words in which the unit asked. */
export function answersSentence(
  figure: VariableFigure,
  replacements: readonly Replacement[],
  language: Language,
): string {
  if (figure.variable === 'impression' || !hasMean(figure)) return '';
  const answers = answersAt(replacements, figure.variable);
  const [worst, , third, best] = answers.map((answer) => answer[language]);
  const { share, low, high } = figure.favourable;
  const [favourable, from, to, lowest] = [share, low, high, figure.shares[0]].map((value) =>
    formatPercent(value, language),
  );
  return say(language, {
    id: `${favourable} menjawab “${third}” atau “${best}” (rentang ${from}–${to}); ${lowest} menjawab “${worst}”.`,
    en: `${favourable} answered “${third}” or “${best}” (range ${from}–${to}); ${lowest} answered “${worst}”.`,
  });
}

const strengths = [
  { from: 0.8, word: { id: 'sangat kuat', en: 'very strong' } },
  { from: 0.6, word: { id: 'kuat', en: 'strong' } },
  { from: 0.4, word: { id: 'sedang', en: 'moderate' } },
  { from: 0.2, word: { id: 'lemah', en: 'weak' } },
  { from: 0, word: { id: 'sangat lemah', en: 'very weak' } },
] as const;

/** A correlation in a word (Evans, 1996, Straightforward Statistics for the Behavioral Sciences). */
export function strengthOf(coefficient: number, language: Language): string {
  const strength = strengths.find(({ from }) => Math.abs(coefficient) >= from);
  return strength?.word[language] ?? '';
}

/** The three pairs of elements that go together most. */
export function pairsSentence({ results }: Report, language: Language): string {
  const closest = results.why.correlations
    .filter(({ first }) => first !== 'impression')
    .toSorted((a, b) => b.coefficient - a.coefficient)
    .slice(0, 3);
  if (closest.length === 0) return '';
  const pairs = closest.map(({ first, second, coefficient }) => {
    const r = formatIndex(coefficient, language);
    return `${variableName(first, language)} – ${variableName(second, language)} (r ${r}, ${strengthOf(coefficient, language)})`;
  });
  return say(language, {
    id: `Yang paling berjalan bersama: ${pairs.join('; ')}. Yang kecewa pada satu unsur cenderung kecewa juga pada pasangannya, jadi keduanya sebaiknya diperiksa bersama.`,
    en: `Closest together: ${pairs.join('; ')}. Who is disappointed by the one tends to be disappointed by the other, so they had better be looked at together.`,
  });
}

/** The report in a handful of sentences. */
export function summaryOf(report: Report, language: Language): string[] {
  if (report.index === null) return [indexSentence(report, language)];
  return [
    indexSentence(report, language),
    impressionSentence(report, language),
    elementsSentence(report, language),
    driversSentence(report, language),
    ...report.previous.map((before) => previousSentence(report, before, language)),
    trendSentence(report, language),
  ].filter((sentence) => sentence !== '');
}
