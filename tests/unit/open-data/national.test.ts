/** What goes with the data in Satu Data Indonesia: keys, forms, and a catalogue that others harvest. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { csvMetadata } from '#shared/open-data/csv-on-the-web.ts';
import { dataCatalogue } from '#shared/open-data/data-catalogue.ts';
import { descriptor, type Snapshot, subjectOf } from '#shared/open-data/descriptor.ts';
import { figuresTable } from '#shared/open-data/figures-table.ts';
import { activityForm } from '#shared/open-data/national/activity.ts';
import { type nationalForms, nationalSheet } from '#shared/open-data/national/workbooks.ts';
import { elements } from '#shared/survey/elements.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const snapshot: Snapshot = {
  ...{ origin: 'https://suara.example', government: 'Pemerintah Kota Contoh', city: 'Kota Contoh' },
  ...{ year: '2026', years: ['2026', '2025'], department: undefined, departmentName: undefined },
  ...{ day: '2026-11-23', demo: false, samplingError: { standardError: 0.824 } },
  national: { regionCode: '36.71', unit: 'Bagian Organisasi' },
};

/** The Data Package keys that apteksdi/frictionless-ckan-mapper keeps as they are (da31fe7). */
const mapped = [
  ...['accessRights', 'accrualPeriodicity', 'jenis', 'satuan', 'ukuran', 'interpretasi'],
  ...['apakah_indikator_komposit', 'variabel_disaggregasi', 'kodereferensi', 'level_estimasi'],
  ...['metode_perhitungan', 'rumus', 'judul_kegiatan', 'tahun_kegiatan', 'jenis_statistik'],
  ...['cara_pengumpulan_data', 'sektor_kegiatan', 'i_instansi_penyelanggara', 'ii_unit_eselon2'],
  ...['iii_latar_belakang_kegiatan', 'iii_tujuan_kegiatan', 'iv_kegiatan_ini_dilakukan'],
  ...['iv_frekuensi_penyelanggara', 'v_jenis_rancangan_sampel'],
  ...['v_nilai_perkiraan_sampling_error_variabel_utama', 'vii_metode_analisis'],
  ...['viii_ketersediaan_produk_digital', 'produsen_data_name', 'total_msvar', 'total_msind'],
];

describe('the data package', () => {
  const described = descriptor(snapshot) as Readonly<Record<string, unknown>>;

  it('carries the keys that the national catalogue reads', () => {
    expect(Object.keys(described)).toEqual(expect.arrayContaining(mapped));
    expect(described['v_nilai_perkiraan_sampling_error_variabel_utama']).toMatch(/^0,82 poin/);
    expect(described['produsen_data_city_code']).toBe('3671');
  });

  it('leaves out what the city has not said, and an error that cannot be shown', () => {
    const bare = descriptor({ ...snapshot, national: {}, samplingError: undefined });
    for (const key of ['ii_pj_nama', 'id_sds', 'v_nilai_perkiraan_sampling_error_variabel_utama']) {
      expect(bare).not.toHaveProperty(key);
    }
  });
});

describe('the forms', () => {
  const textsOf = (form: (typeof nationalForms)[number]) =>
    nationalSheet(form, subjectOf(snapshot))
      .rows.flat()
      .map((cell) => (cell.kind === 'text' ? cell.text : ''));

  it('list what departments ask beside the nine, by its number there', () => {
    const departments = testCatalogue.departments.filter(({ added }) => added !== undefined);
    const beside = departments.flatMap((department) =>
      (department.added ?? []).map((element) => ({ department, element })),
    );
    const rows = nationalSheet('ms-variabel', subjectOf({ ...snapshot, beside })).rows;
    const plain = nationalSheet('ms-variabel', subjectOf(snapshot)).rows;
    expect(rows.length).toBe(plain.length + beside.length);
    expect(JSON.stringify(rows)).toContain('U10_bkpsdm');
  });

  it('ask the city for what only it can say', () => {
    const blank = activityForm(subjectOf(snapshot)).filter(({ value }) => value === undefined);
    expect(blank.length).toBeGreaterThan(0);
    expect(textsOf('ms-kegiatan').filter((text) => text.startsWith('(diisi'))).toHaveLength(
      blank.length,
    );
  });

  it('have every element as a variable with its official question, and its mean as an indicator', () => {
    for (const { name, officialQuestion } of Object.values(elements)) {
      expect(textsOf('ms-variabel')).toContain(officialQuestion.id);
      expect(textsOf('ms-indikator').some((text) => text.endsWith(name.id))).toBe(true);
    }
  });

  it('keep the columns of each row beside its headings', () => {
    for (const form of ['ms-variabel', 'ms-indikator'] as const) {
      const { rows, widths } = nationalSheet(form, subjectOf(snapshot));
      for (const row of rows.slice(2)) expect(row).toHaveLength(widths.length);
    }
  });
});

describe('the catalogue for harvesters', () => {
  const about = { ...snapshot, departments: [{ id: 'rsud', name: 'RSUD Kota' }] };
  const dcat = 'http://www.w3.org/ns/dcat#';

  it('is DCAT to a parser of JSON-LD that knows nothing of ours', async () => {
    const quads = await jsonld.toRDF(dataCatalogue(about));
    const triples = Array.isArray(quads) ? quads : [];
    const objectsOf = (predicate: string) =>
      triples.filter((quad) => quad.predicate.value === predicate).map((quad) => quad.object.value);
    const types = objectsOf('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    expect(types.filter((type) => type === `${dcat}Catalog`)).toHaveLength(1);
    expect(types.filter((type) => type === `${dcat}Dataset`)).toHaveLength(4);
    expect(new Set(objectsOf(`${dcat}dataset`)).size).toBe(4);
    expect(objectsOf(`${dcat}downloadURL`)).toContain(
      'https://suara.example/api/v1/data/figures.csv?year=2026&department=rsud',
    );
    expect(objectsOf('http://purl.org/dc/terms/title')).toContain(
      'Survei Kepuasan Masyarakat 2026, RSUD Kota',
    );
    expect(objectsOf(`${dcat}startDate`)).toContain('2026-01-01');
  });
});

it('each table says its columns to programs that read CSV on the Web', () => {
  const metadata = csvMetadata(figuresTable, snapshot);
  expect(metadata).toMatchObject({
    url: 'https://suara.example/api/v1/data/figures.csv?year=2026',
    tableSchema: {
      primaryKey: ['unit', 'period'],
      columns: figuresTable.fields.map(({ name }) => ({ name, titles: name })),
    },
  });
});
