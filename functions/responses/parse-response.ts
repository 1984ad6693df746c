/** From an unknown value to a response that fits its counter, or the reasons why it cannot be one. */

import type { FieldError } from '#shared/api/problems.ts';
import type { Counter, Service } from '#shared/catalogue/catalogue.ts';
import type { Language } from '#shared/language.ts';
import { misfitsOf } from '#shared/survey/acceptance.ts';
import { explainField, explainReason } from '#shared/survey/explanations.ts';
import { responseSchema, type Response as SurveyResponse } from '#shared/survey/response.ts';

/** Where a counter and its service are found by the counter's code. */
export type FindCounter = (
  code: string,
) => { readonly counter: Counter; readonly service: Service } | undefined;

export type ParsedResponse =
  | { readonly ok: true; readonly response: SurveyResponse; readonly service: Service }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const pointerTo = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Parses a response and checks it against its counter.
 */
export function parseResponse(
  value: unknown,
  findCounter: FindCounter,
  language: Language,
): ParsedResponse {
  const parsed = responseSchema.safeParse(value);
  if (!parsed.success) {
    const errors = parsed.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          pointer: pointerTo([...issue.path, key]),
          detail: explainReason('unknown-field')[language],
        }));
      }
      const pointer = pointerTo(issue.path);
      return [{ pointer, detail: explainField(pointer)[language] }];
    });
    return { ok: false, errors };
  }
  const response = parsed.data;
  const found = findCounter(response.counter);
  if (found === undefined) {
    const pointer = '/counter';
    return { ok: false, errors: [{ pointer, detail: explainField(pointer)[language] }] };
  }
  const misfits = misfitsOf(response, found.counter, found.service);
  if (misfits.length > 0) {
    const errors = misfits.map(({ reason, pointer }) => ({
      pointer,
      detail: explainReason(reason)[language],
    }));
    return { ok: false, errors };
  }
  return { ok: true, response, service: found.service };
}
