/** Which counter a questionnaire is asked for. */
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { type CounterPage, counterPage } from '#site/components/survey/counter-pages.ts';

/** The counter of a code as somebody typed it; undefined if there is none. */
export function readQuestionnaire(typed: string | undefined): CounterPage | undefined {
  const code = parseCounterCode(typed ?? '');
  return code === undefined ? undefined : counterPage(code);
}
