/** The words in which an element is asked, at a service and over the figures of a unit. */
import { describe, expect, it } from 'vitest';
import type { OwnQuestion, Service } from '#shared/catalogue/catalogue.ts';
import { answerKey } from '#shared/survey/answer-key.ts';
import { elementKeys, elements } from '#shared/survey/elements.ts';
import { answersAt, questionAt, questionOf, replacementsIn } from '#shared/survey/question-of.ts';
import { sayReplacement } from '#shared/survey/replacement-words.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const own: OwnQuestion = {
  element: 'cost',
  question: { id: 'Apakah ada pungutan?', en: 'Was there a charge?' },
  answers: [
    { id: 'Selalu', en: 'Always' },
    { id: 'Sering', en: 'Often' },
    { id: 'Jarang', en: 'Rarely' },
    { id: 'Tidak', en: 'Never' },
  ],
};

/** The test city, whose services named ask the cost in other words, and those left out not at all. */
function cityWhere(asking: readonly string[], leavingOut: readonly string[] = []) {
  const services = testCatalogue.services.map(
    (service): Service => ({
      ...service,
      asked: elementKeys.filter((key) => key !== 'cost' || !leavingOut.includes(service.id)),
      ownQuestions: asking.includes(service.id) ? [own] : [],
    }),
  );
  return { ...testCatalogue, services };
}

describe('a service', () => {
  it('asks in the words of the regulation', () => {
    expect(questionOf({ ownQuestions: [] }, 'cost')).toBe(elements.cost);
    expect(questionOf({ ownQuestions: [own] }, 'time')).toBe(elements.time);
  });

  it('or in its own, of an element that keeps its name, code and number', () => {
    expect(questionOf({ ownQuestions: [own] }, 'cost')).toEqual({
      ...elements.cost,
      officialQuestion: own.question,
      shortQuestion: own.question,
      answers: own.answers,
      plainAnswers: own.answers,
    });
  });
});

describe('a unit', () => {
  it('without questions of its own has the usual words', () => {
    const none = replacementsIn(testCatalogue, 'rsud');
    expect(none).toEqual([]);
    expect(answersAt(none, 'cost')).toBe(elements.cost.answers);
  });

  it('has the words of the service it is', () => {
    const replaced = replacementsIn(cityWhere(['rsud/igd']), 'rsud/igd');
    expect(replaced).toEqual([
      { ...own, services: [{ id: 'IGD', en: 'Emergency department' }], everywhere: true },
    ]);
    expect(questionAt(replaced, 'cost').officialQuestion).toBe(own.question);
    expect(answersAt(replaced, 'cost')).toBe(own.answers);
  });

  it('has them where all its services that ask the element ask it so', () => {
    const replaced = replacementsIn(cityWhere(['rsud/igd'], ['rsud/rawat-jalan']), 'rsud');
    expect(answersAt(replaced, 'cost')).toBe(own.answers);
  });

  it('has the words of neither where its services differ, but what the values mean', () => {
    const replaced = replacementsIn(cityWhere(['rsud/igd']), 'rsud');
    expect(questionAt(replaced, 'cost')).toBe(elements.cost);
    expect(answersAt(replaced, 'cost')).toBe(answerKey);
    expect(sayReplacement(replaced[0] ?? { ...own, services: [], everywhere: true }).id).toBe(
      'U4 Biaya/Tarif ditanyakan oleh IGD dengan kata lain: “Apakah ada pungutan?”',
    );
  });
});

describe('the city', () => {
  it('names the department beside a service, and each question once', () => {
    const replaced = replacementsIn(cityWhere(['rsud/igd', 'disdukcapil/kartu-keluarga']), '');
    expect(replaced.map(({ services }) => services.map(({ id }) => id))).toEqual([
      ['Kartu Keluarga (Disdukcapil)', 'IGD (RSUD)'],
    ]);
  });

  it('counts the services where they are many', () => {
    const many = testCatalogue.services.slice(0, 4).map(({ id }) => id);
    const [all] = replacementsIn(cityWhere(many), '');
    expect(all && sayReplacement(all).en).toContain('is asked by 4 services in other words');
  });
});
