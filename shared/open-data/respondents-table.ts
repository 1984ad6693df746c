/** The open data: who answered, rounded. */
import { noneAdded, publishComposition } from '#shared/publication/composition.ts';
import { figureOf } from '#shared/publication/figure.ts';
import type { PublishedCategory } from '#shared/publication/results.ts';
import { type ProfileField, profileQuestions } from '#shared/survey/profile.ts';
import { heardIn, type Place } from './contents.ts';
import { periodField, required, scopeField, snapshotField, unitField } from './place-fields.ts';
import { table } from './table.ts';

interface RespondentsRow extends Place {
  readonly question: ProfileField;
  readonly category: PublishedCategory;
}

const questions = profileQuestions.map(({ field }) => field);

export const respondentsTable = table<RespondentsRow>({
  name: 'respondents',
  title: { id: 'Profil responden', en: 'Who answered' },
  description: {
    id: 'Satu baris untuk setiap unit, periode dan pilihan jawaban profil, di mana ada indeks. Profil boleh dilewati, jadi jumlahnya lebih kecil dari jumlah responden.',
    en: 'A row for each unit, period and answer about oneself, where there is an index. Everybody may skip these questions, so they do not sum to the respondents.',
  },
  primaryKey: ['unit', 'period', 'question', 'category'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'question',
      type: 'string',
      description: { id: 'Pertanyaan profil.', en: 'What was asked.' },
      constraints: { ...required, enum: questions },
      read: ({ question }) => question,
    },
    {
      name: 'category',
      type: 'string',
      description: {
        id: 'Jawabannya: L laki-laki, P perempuan; umur; pendidikan; pekerjaan.',
        en: 'The answer: L male, P female; age; education; occupation, as the regulation has them.',
      },
      constraints: required,
      read: ({ category }) => category.code,
    },
    {
      name: 'respondents',
      type: 'integer',
      description: {
        id: 'Banyaknya, dibulatkan ke kelipatan lima; kosong bila empat atau kurang, juga bila tidak ada.',
        en: 'How many, rounded to the nearest five; empty for four or fewer, and for nobody.',
      },
      constraints: { minimum: 5 },
      read: ({ category: { respondents } }) => (respondents === 'few' ? undefined : respondents),
    },
    {
      name: 'since',
      type: 'date',
      description: {
        id: 'Sejak kapan jawaban ini bisa dipilih, bila baru di tengah periode; yang menjawab sebelumnya memilih jawaban lain. Di periode sebelum itu barisnya tidak ada.',
        en: 'Since when this answer can be chosen, where that is within the period; who answered before chose another. In periods before it there is no row.',
      },
      read: ({ category }) => category.since,
    },
    snapshotField,
  ],
  rowsOf(unit, place) {
    const strata = heardIn(unit, place);
    const composition = publishComposition(strata, figureOf(strata, place.recipe), {
      period: place.period,
      added: place.added ?? noneAdded,
    });
    if (composition === null) return [];
    return questions.flatMap((question) =>
      composition[question].map((category) => ({ ...place, question, category })),
    );
  },
});
