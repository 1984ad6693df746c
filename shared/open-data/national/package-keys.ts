/**
 * The keys that the national catalogue reads from a Data Package beside the standard's own (Satu Data Indonesia;
 * apteksdi/frictionless-ckan-mapper, package keys). What only the city can say is left out until it does.
 */

import { activityForm } from './activity.ts';
import type { Subject } from './form.ts';
import { index, indicatorRows } from './indicators.ts';
import { variableRows } from './variables.ts';

export function nationalKeys(subject: Subject): Readonly<Record<string, string>> {
  const { details, government, department } = subject;
  const [province, city] = details.regionCode?.split('.') ?? [];
  const keys: Record<string, string | undefined> = {
    accessRights: 'PUBLIC',
    accrualPeriodicity: 'DAILY',
    jenis: 'Indikator',
    satuan: index.unit,
    ukuran: index.measure,
    interpretasi: index.interpretation,
    apakah_indikator_komposit: 'Ya',
    variabel_disaggregasi: 'unit pelayanan; layanan; periode; unsur',
    kodereferensi: details.regionCode,
    level_estimasi: index.level,
    metode_perhitungan: index.method,
    rumus: index.formula,
    id_sds: details.standardId,
    id_msind: details.indicatorId,
    produsen_data_name: department ?? details.unit ?? government,
    produsen_data_province_code: province,
    produsen_data_city_code: city === undefined ? undefined : `${province}${city}`,
    total_msvar: String(variableRows(subject).length),
    total_msind: String(indicatorRows.length),
    submission_period: 'Tahunan',
    ...Object.fromEntries(activityForm(subject).map(({ key, value }) => [key ?? '', value])),
  };
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) =>
      key === '' || value === undefined ? [] : [[key, value]],
    ),
  );
}
