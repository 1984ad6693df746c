/** The words of a question that is not the regulation's, as sheets have them: what fits a phone, and answers told apart. */
import { type Language, languages, type Text } from '#shared/language.ts';
import type { OwnAnswers } from './catalogue.ts';
import type { RowReader } from './sheet.ts';

const answerNumbers = [1, 2, 3, 4] as const;

/** The columns of a question and its four answers, in both languages. */
export const wordColumns: readonly string[] = [
  ...languages.map((language) => `question_${language}`),
  ...answerNumbers.flatMap((value) => languages.map((language) => `answer_${value}_${language}`)),
];

/** In characters, of a whole text and of one word. */
export interface Room {
  readonly text: number;
  readonly word: number;
}

/** Three lines of a screen 320 px wide, and one line of the printed sheet. */
const questionRoom: Room = { text: 80, word: 20 };

/** A tile beside another on that screen, where a longer word would be cut in two. */
const answerRoom: Room = { text: 32, word: 11 };

/** The text of a column, reported where it does not fit; empty where there is none. */
export function fittingText(row: RowReader, column: string, room: Room): string {
  const text = row.text(column) ?? '';
  const isShort =
    text.length <= room.text && text.split(/[\s-]+/).every(({ length }) => length <= room.word);
  if (!isShort || /[\r\n]/.test(text)) {
    row.report(
      column,
      {
        id: `satu baris, paling panjang ${room.text} huruf, tanpa kata yang lebih dari ${room.word} huruf, agar muat di ponsel`,
        en: `one line of ${room.text} characters at most, without words of more than ${room.word}, to fit a phone`,
      },
      text,
    );
  }
  return text;
}

/** A text in both languages, of the columns `name_id` and `name_en` for example. */
export function fittingTexts(row: RowReader, column: string, room: Room): Text {
  return {
    id: fittingText(row, `${column}_id`, room),
    en: fittingText(row, `${column}_en`, room),
  };
}

/** Answers that say what an earlier one says: nobody could tell which to tap. */
function reportRepeatedAnswers(row: RowReader, answers: OwnAnswers, language: Language): void {
  const columns = new Map<string, string>();
  for (const [at, answer] of answers.entries()) {
    const column = `answer_${at + 1}_${language}`;
    const said = answer[language].toLowerCase();
    const before = columns.get(said);
    if (said !== '' && before !== undefined) {
      const expected: Text = {
        id: `jawaban yang berbeda artinya dari ${before}`,
        en: `an answer that says something else than ${before}`,
      };
      row.report(column, expected, answer[language]);
    }
    columns.set(said, column);
  }
}

/** The question of a row and its answers from 1, worst, to 4, best; what is wrong is reported. */
export function readWords(row: RowReader): {
  readonly question: Text;
  readonly answers: OwnAnswers;
} {
  const question = fittingTexts(row, 'question', questionRoom);
  const answerAt = (value: (typeof answerNumbers)[number]) =>
    fittingTexts(row, `answer_${value}`, answerRoom);
  const answers: OwnAnswers = [answerAt(1), answerAt(2), answerAt(3), answerAt(4)];
  for (const language of languages) reportRepeatedAnswers(row, answers, language);
  return { question, answers };
}

/** The cells that are read as this question and these answers. */
export function wordCells(question: Text, answers: OwnAnswers): Readonly<Record<string, string>> {
  const said = answers.flatMap(({ id, en }, at) => [
    [`answer_${at + 1}_id`, id],
    [`answer_${at + 1}_en`, en],
  ]);
  return { question_id: question.id, question_en: question.en, ...Object.fromEntries(said) };
}
