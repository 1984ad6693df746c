import { describe, expect, it } from 'vitest';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import { readCatalogue } from '../../../tools/catalogue/read.ts';

const catalogue = readCatalogue();
const { departments, services, counters } = catalogue;
const index = catalogueIndex(catalogue);
const ofKind = (kind: string) => departments.filter((department) => department.kind === kind);

const agencies =
  'Disdukcapil DPMPTSP Dinkes Disdik Dinsos Disnaker Bapenda Dishub DLH DPUPR Perkim Pertanahan Disperindag DP3AP2KB Disbudpar Dispora DKP Diskominfo BPBD Kesbangpol BKPSDM BPKD Bappeda Inspektorat'.split(
    ' ',
  );
const agenciesOfSeveralWords = [
  'Dinkop UKM',
  'Perpustakaan dan Arsip',
  'Satpol PP',
  'Bagian Organisasi',
];
const districts =
  'Batuceper, Benda, Cibodas, Ciledug, Cipondoh, Jatiuwung, Karang Tengah, Karawaci, Larangan, Neglasari, Periuk, Pinang, Tangerang'.split(
    ', ',
  );
const healthCentres =
  'Cipondoh, Petir, Panunggangan, Kunciran, Karawaci Baru, Cibodasari, Jatiuwung, Manis Jaya, Kedaung Wetan, Periuk Jaya, Tanah Tinggi, Cikokol, Sukasari, Batuceper, Poris Gaga Lama, Ciledug, Paninggilan, Larangan Utara, Pondok Bahar'.split(
    ', ',
  );

describe('the catalogue of Kota Tangerang', () => {
  it('holds every agency and the hospital', () => {
    expect(new Set(ofKind('agency').map(({ shortName }) => shortName))).toEqual(
      new Set([...agencies, ...agenciesOfSeveralWords]),
    );
    expect(ofKind('hospital').map(({ id }) => id)).toEqual(['rsud']);
  });

  it('holds the 13 districts', () => {
    expect(districts).toHaveLength(13);
    expect(ofKind('district').map(({ name }) => name)).toEqual(
      districts.map((name) => `Kecamatan ${name}`),
    );
  });

  it('holds the 19 health centres', () => {
    expect(healthCentres).toHaveLength(19);
    expect(ofKind('health-centre').map(({ shortName }) => shortName)).toEqual(
      healthCentres.map((name) => `Puskesmas ${name}`),
    );
  });

  it.each([
    ['district', ['surat-pengantar', 'legalisasi', 'dispensasi-nikah', 'rekam-ktp-el']],
    ['health-centre', ['poli-umum', 'kia-kb', 'imunisasi', 'ugd']],
  ])('has the same four services at every %s', (kind, slugs) => {
    for (const { id } of ofKind(kind)) {
      expect(index.servicesOf(id).map(({ slug }) => slug)).toEqual(slugs);
    }
  });

  it('counts the offices that serve other offices as back office', () => {
    expect(departments.filter(({ role }) => role === 'back').map(({ id }) => id)).toEqual([
      'bkpsdm',
      'bpkd',
      'bappeda',
      'inspektorat',
      'bagian-organisasi',
    ]);
  });

  it('has the identity card at the office, at the public service mall and at a shopping mall', () => {
    const places = index.openCountersOf('disdukcapil/ktp-el').map(({ place }) => place);
    expect(new Set(places).size).toBeGreaterThanOrEqual(3);
    expect(places).toContain('Mal Pelayanan Publik Kota Tangerang');
  });

  it('does not ask what civil registration costs, which the law makes free', () => {
    for (const { asked, standard } of index.servicesOf('disdukcapil')) {
      expect(asked).not.toContain('cost');
      expect(standard.cost).toBe('Gratis');
    }
  });

  it('asks of no service what the regulation requires less than in full', () => {
    for (const { asked } of services) expect(asked.length).toBeGreaterThanOrEqual(6);
  });

  it('calls every service illustrative until the city confirms it', () => {
    expect(services.filter(({ illustrative }) => !illustrative)).toEqual([]);
  });

  it('tells the counters of a service apart by name or place', () => {
    for (const { id } of services) {
      const signs = index.openCountersOf(id).map(({ name, place }) => `${name}, ${place}`);
      expect(new Set(signs).size, id).toBe(signs.length);
    }
  });

  it('remembers that a counter of the family card has closed', () => {
    const closed = counters.filter((counter) => !isOpen(counter));
    expect(closed.map(({ service }) => service)).toEqual(['disdukcapil/kartu-keluarga']);
  });

  it('has codes that survive a spreadsheet and spell no word', () => {
    for (const { code } of counters) {
      expect(parseCounterCode(code)).toBe(code);
      expect(Number(code)).toBeNaN();
      expect(code).not.toMatch(/[AE][A-Z]{2}|[A-Z][AE][A-Z]|[A-Z]{2}[AE]/);
    }
  });
});
