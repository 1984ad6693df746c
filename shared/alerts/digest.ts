/**
 * The daily digest: what is new, department by department, as one text for people and as facts for
 * programs. It leaves the house, so it tells what the panel tells and no more: no name of anybody, no comment,
 * no time of an answer.
 */
import type { CatalogueIndex } from '#shared/catalogue/lookup.ts';
import type { Text } from '#shared/language.ts';
import { type Alert, urgencyOf } from './alert.ts';
import { placesOf } from './places.ts';
import { nameWhose, sayAlert } from './say-alert.ts';

/** Chat rooms cut long messages; the rest is counted and stands in the panel. */
const alertsInText = 20;

/** A digest as the database has it. */
export interface StoredDigest {
  /** Random; the same at every attempt. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `YYYY-MM-DDTHH:MMZ`. */
  readonly composedAt: string;
  readonly alerts: readonly Alert[];
}

export interface DigestAlert {
  readonly kind: Alert['kind'];
  readonly department: string;
  readonly said: Text;
  /** Absolute, where the city's settings name its origin. */
  readonly link: string;
  readonly facts: Alert;
}

export interface Digest {
  readonly id: string;
  readonly day: string;
  readonly composedAt: string;
  readonly subject: string;
  /** In Indonesian, the language of the city's offices. */
  readonly text: string;
  readonly alerts: readonly DigestAlert[];
}

export interface DigestSetting {
  readonly city: string;
  /** Without one, links are paths. */
  readonly origin: string | undefined;
  readonly index: CatalogueIndex;
  /** Whether the figures are made up. */
  readonly demo: boolean;
}

/** A stored digest in words. */
export function composeDigest(
  { id, day, composedAt, alerts: stored }: StoredDigest,
  { city, origin = '', index, demo }: DigestSetting,
): Digest {
  const alerts = stored
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
    .map(
      (alert): DigestAlert => ({
        kind: alert.kind,
        department: alert.department,
        said: sayAlert(alert, index),
        link: origin + placesOf(alert)[0].path,
        facts: alert,
      }),
    );
  const label = demo ? '(data contoh) ' : '';
  const subject = `${label}Suara Layanan ${city}: ${alerts.length} peringatan baru`;
  const shown = Map.groupBy(
    alerts.slice(0, alertsInText),
    ({ facts }) => nameWhose(facts, index).id,
  );
  const groups = [...shown].map(([whose, own]) =>
    [whose, ...own.map(({ said, link }) => `- ${said.id}\n  ${link}`)].join('\n'),
  );
  const left = alerts.length - alertsInText;
  const text = [
    subject,
    ...groups,
    ...(left > 0 ? [`Dan ${left} peringatan lain.`] : []),
    `Semua peringatan: ${origin}/panel/kota/peringatan`,
  ].join('\n\n');
  return { id, day, composedAt, subject, text, alerts };
}
