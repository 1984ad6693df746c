/**
 * What has gone wrong lately in the demo city, so that the alerts have something to tell: the busiest
 * service's first counter hears nobody any more, and outpatient care of the hospital lets people down.
 */
import type { Catalogue, Service } from '#shared/catalogue/catalogue.ts';
import { serviceVolumes } from './visits.ts';

/** For so many days up to today the counter is silent, and the service bad. */
const silentDays = 8;
const badDays = 12;

/** What is taken off every opinion, in standard deviations. */
const badness = 2.2;

export interface Troubles {
  /** The service whose first counter takes most people, until it falls silent. */
  readonly crowded: string | undefined;
  readonly isSilent: (daysLeft: number) => boolean;
  /** Added to every opinion of a service. */
  readonly moodOf: (service: string, daysLeft: number) => number;
}

function busiest(services: readonly Service[], volumes: readonly number[]): string | undefined {
  const most = Math.max(...volumes);
  return services[volumes.indexOf(most)]?.id;
}

/** The troubles of a city; `daysLeft` counts the days to today. */
export function troublesOf(catalogue: Catalogue): Troubles {
  const { services, departments } = catalogue;
  const volumes = serviceVolumes(catalogue);
  const hospitals = new Set(
    departments.filter(({ kind }) => kind === 'hospital').map(({ id }) => id),
  );
  const ofHospitals = volumes.map((volume, at) =>
    hospitals.has(services[at]?.department ?? '') ? volume : 0,
  );
  const bad = busiest(services, ofHospitals);
  return {
    crowded: busiest(services, volumes),
    isSilent: (daysLeft) => daysLeft <= silentDays,
    moodOf: (service, daysLeft) => (service === bad && daysLeft <= badDays ? -badness : 0),
  };
}
