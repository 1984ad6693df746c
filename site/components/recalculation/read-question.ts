/** Reads the question from the address, so that an answer can be shared: `?nrr=3,31+3,35…&ikm=87,28&mutu=B&n=100`. */
import {
  answerQuestion,
  type QuestionField,
  type QuestionReading,
  type TypedQuestion,
} from '#shared/recalculation/question.ts';

/** The names of the fields in the address. */
export const fieldNames: Readonly<Record<QuestionField, string>> = {
  table: 'nrr',
  index: 'ikm',
  grade: 'mutu',
  respondents: 'n',
};

export interface ReadQuestion {
  readonly typed: TypedQuestion;
  readonly reading: QuestionReading;
  /** Status of the page. */
  readonly status: number;
}

export function readQuestion(url: URL): ReadQuestion {
  const given = (field: QuestionField) => url.searchParams.get(fieldNames[field]) ?? '';
  const typed = {
    table: given('table'),
    index: given('index'),
    grade: given('grade'),
    respondents: given('respondents'),
  };
  const reading = answerQuestion(typed);
  return { typed, reading, status: reading.kind === 'refused' ? 422 : 200 };
}
