/** From an unknown value to a response that fits its counter, or the reasons why it cannot be one. */

import type { FieldError } from '#shared/api/problems.ts';
import type { Counter, Department, Service } from '#shared/catalogue/catalogue.ts';
import type { Language } from '#shared/language.ts';
import { type MisfitReason, misfitsOf } from '#shared/survey/acceptance.ts';
import { explainField, explainReason } from '#shared/survey/explanations.ts';
import { responseSchema, type Response as SurveyResponse } from '#shared/survey/response.ts';

/** Where a counter and its service are found by the counter's code. */
export type FindCounter = (
  code: string,
) =>
  | { readonly counter: Counter; readonly service: Service; readonly department: Department }
  | undefined;

/** A counter as the city has it, and as it had it of late. */
export interface Places {
  readonly now: FindCounter;
  /** The newest first; read only where a response does not fit. */
  readonly before: () => AsyncIterable<FindCounter>;
}

/** What may have been right when it was answered: a catalogue asks other things of a counter today. */
const mayHaveFitted: readonly MisfitReason[] = ['element-not-asked', 'form-not-offered'];

async function serviceThen(
  response: SurveyResponse,
  before: Places['before'],
): Promise<Service | undefined> {
  for await (const find of before()) {
    const then = find(response.counter);
    if (then && misfitsOf(response, then.counter, then.service, then.department).length === 0)
      return then.service;
  }
  return undefined;
}

export type ParsedResponse =
  | { readonly ok: true; readonly response: SurveyResponse; readonly service: Service }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const pointerTo = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Parses a response and checks it against its counter. One that was answered before its counter moved or asked other
 * things, and waited on a phone since, is for the service that asked it (decision 54).
 */
export async function parseResponse(
  value: unknown,
  { now: findCounter, before }: Places,
  language: Language,
): Promise<ParsedResponse> {
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
  const misfits = misfitsOf(response, found.counter, found.service, found.department);
  if (misfits.length > 0) {
    const isOld = misfits.every(({ reason }) => mayHaveFitted.includes(reason));
    const then = isOld ? await serviceThen(response, before) : undefined;
    if (then !== undefined) return { ok: true, response, service: then };
    const errors = misfits.map(({ reason, pointer }) => ({
      pointer,
      detail: explainReason(reason)[language],
    }));
    return { ok: false, errors };
  }
  return { ok: true, response, service: found.service };
}
