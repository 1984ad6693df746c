/** The services of the demo city, each with what is drawn for the people who come there. */
import type { Catalogue, Counter, Service } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import { blocks, elementsOf } from '#shared/survey/forms.ts';
import type { Profile } from '#shared/survey/profile.ts';
import type { Setting } from './comment-parts.ts';
import { settingOf } from './comments.ts';
import { profileDraw } from './profiles.ts';
import { type ServiceQuality, serviceQualities } from './quality.ts';
import { type Random, weightedDraw } from './random.ts';
import {
  busyness,
  counterDraw,
  crowdedCounterDraw,
  type DayKind,
  hourDraw,
  type Opening,
  openingOf,
  serviceVolumes,
} from './visits.ts';

export interface Place {
  readonly service: Service;
  readonly counters: readonly Counter[];
  readonly counter: (random: Random) => number;
  /** The elements that each block asks here. */
  readonly blocks: readonly (readonly ElementKey[])[];
  readonly opening: Opening;
  readonly hour: (random: Random) => number;
  readonly profile: (random: Random) => Profile;
  readonly quality: ServiceQuality;
  readonly setting: Setting;
  /** Responses a year. */
  readonly volume: number;
}

/** The places of a city; services without an open counter are none. */
export function placesOf(
  catalogue: Catalogue,
  months: number,
  random: Random,
  crowded: string | undefined,
): Place[] {
  const volumes = serviceVolumes(catalogue);
  const qualities = serviceQualities(catalogue, months, random);
  const departments = new Map(catalogue.departments.map((each) => [each.id, each]));
  return catalogue.services.flatMap((service, index) => {
    const department = departments.get(service.department);
    const quality = qualities[index];
    const counters = openCounters(catalogue).filter((counter) => counter.service === service.id);
    if (department === undefined || quality === undefined || counters.length === 0) return [];
    const opening = openingOf(service, department);
    return {
      service,
      counters,
      counter: (service.id === crowded ? crowdedCounterDraw : counterDraw)(counters.length),
      blocks: blocks.map((_, block) => elementsOf({ form: 'short', block }, service.asked)),
      opening,
      hour: hourDraw(opening),
      profile: profileDraw(department),
      quality,
      setting: settingOf(department),
      volume: volumes[index] ?? 0,
    };
  });
}

export interface Crowd {
  readonly size: number;
  /** Draws the index of a place. */
  readonly draw: (random: Random) => number;
}

/** Who comes on a kind of day, and to which place. */
export function crowdOn(kind: DayKind, places: readonly Place[]): Crowd {
  const weights = places.map(({ volume, opening }) => volume * busyness[opening][kind]);
  return { size: weights.reduce((sum, weight) => sum + weight, 0), draw: weightedDraw(weights) };
}
