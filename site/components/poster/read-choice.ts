/** Reads from the page's address whose posters it shows. */
import { city } from 'virtual:city';
import {
  choosePosters,
  type PosterChoice,
  type PosterRefusal,
} from '#shared/catalogue/poster-choice.ts';

export interface ReadChoice {
  readonly status: 200 | 404 | 410 | 422;
  readonly choice?: PosterChoice;
  readonly refusal?: PosterRefusal;
}

const statuses = { department: 404, service: 404, counter: 404, closed: 410, format: 422 } as const;

export function readPosterChoice(url: URL): ReadChoice {
  const { catalogue, index } = city();
  const given = (name: string) => url.searchParams.get(name) ?? undefined;
  const choice = choosePosters(catalogue, index, {
    department: given('department'),
    service: given('service'),
    counter: given('counter'),
    codes: given('codes'),
    format: given('format'),
  });
  if (!('refused' in choice)) return { status: 200, choice };
  return { status: statuses[choice.refused], refusal: choice };
}
