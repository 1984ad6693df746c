/**
 * The open data as a catalogue that other catalogues harvest: DCAT 3 (W3C) in JSON-LD, as ckanext-dcat reads it. Its context stands
 * in the document, so that a harvester needs nothing from elsewhere.
 */
import { licence, queryOf } from './descriptor.ts';
import { nationalForms } from './national/workbooks.ts';
import { descriptorFile, tables } from './tables.ts';

export interface CatalogueOfData {
  /** Of the site, `https://suara.example.go.id`. */
  readonly origin: string;
  readonly government: string;
  readonly city: string;
  /** Years that have data, the newest first. */
  readonly years: readonly string[];
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  readonly demo: boolean;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const date = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const inBoth = ({ id, en }: { id: string; en: string }) => [
  { '@value': id, '@language': 'id' },
  { '@value': en, '@language': 'en' },
];
const to = (id: string) => ({ '@id': id });

const formats = {
  csv: {
    'dct:format': 'CSV',
    'dcat:mediaType': to('https://www.iana.org/assignments/media-types/text/csv'),
  },
  json: {
    'dct:format': 'JSON',
    'dcat:mediaType': to('https://www.iana.org/assignments/media-types/application/json'),
  },
  xlsx: {
    'dct:format': 'XLSX',
    'dcat:mediaType': to(
      'https://www.iana.org/assignments/media-types/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ),
  },
} as const;

function distribution(
  url: string,
  title: { id: string; en: string },
  format: keyof typeof formats,
): object {
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:accessURL': to(url),
    'dcat:downloadURL': to(url),
    'dct:license': to(licence.path),
    ...formats[format],
  };
}

function distributionsOf(origin: string, query: string): object[] {
  const base = `${origin}/api/v1`;
  const described = { id: 'Kamus data', en: 'Data dictionary' };
  return [
    ...tables.flatMap(({ name, title }) => [
      distribution(`${base}/data/${name}.csv?${query}`, title, 'csv'),
      distribution(`${base}/data/${name}.json?${query}`, title, 'json'),
    ]),
    distribution(`${base}/data/${descriptorFile}?${query}`, described, 'json'),
    ...nationalForms.map((form) =>
      distribution(`${base}/metadata/${form}.xlsx?${query}`, { id: form, en: form }, 'xlsx'),
    ),
  ];
}

interface Dataset {
  readonly year: string;
  /** Undefined for the city with its departments. */
  readonly department: { readonly id: string; readonly name: string } | undefined;
}

function datasetOf({ origin, government, city, day, demo }: CatalogueOfData, set: Dataset): object {
  const { year, department } = set;
  const query = queryOf({ year, department: department?.id });
  const of = department?.name ?? city;
  return {
    '@id': `${origin}/data?${query}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `skm-${department?.id ?? 'city'}-${year}`,
    'dct:title': inBoth({
      id: `Survei Kepuasan Masyarakat ${year}, ${of}`,
      en: `Citizen satisfaction survey ${year}, ${of}`,
    }),
    'dct:description': inBoth(
      demo
        ? {
            id: 'Data contoh: jawabannya dibuat-buat.',
            en: 'Example data: the answers are made up.',
          }
        : {
            id: 'Indeks kepuasan masyarakat menurut PermenPANRB 14/2017, dengan jumlah responden dan rentangnya.',
            en: 'The citizen satisfaction index after PermenPANRB 14/2017, with respondents and interval.',
          },
    ),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': government },
    'dct:language': ['id', 'en'],
    'dct:license': to(licence.path),
    'dct:accessRights': to('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
    'dct:accrualPeriodicity': to(
      'http://publications.europa.eu/resource/authority/frequency/DAILY',
    ),
    'dct:modified': date(year === day.slice(0, 4) ? day : `${year}-12-31`),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': date(`${year}-01-01`),
      'dcat:endDate': date(`${year}-12-31`),
    },
    'dct:spatial': { '@type': 'dct:Location', 'dct:title': city },
    'dcat:keyword': ['SKM', 'IKM', 'kepuasan masyarakat', 'pelayanan publik'],
    'dcat:landingPage': to(`${origin}/data?${query}`),
    'dcat:distribution': distributionsOf(origin, query),
  };
}

/** The content of `/catalog.jsonld`: of every year the city, and each department with its services. */
export function dataCatalogue(about: CatalogueOfData): object {
  const { origin, government, city, years, departments } = about;
  return {
    '@context': context,
    '@id': `${origin}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth({ id: `Suara Layanan ${city}`, en: `Suara Layanan ${city}` }),
    'dct:description': inBoth({
      id: 'Data terbuka survei kepuasan masyarakat.',
      en: 'Open data of the citizen satisfaction survey.',
    }),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': government },
    'dct:license': to(licence.path),
    'foaf:homepage': to(`${origin}/data`),
    'dcat:dataset': years.flatMap((year) => [
      datasetOf(about, { year, department: undefined }),
      ...departments.map((department) => datasetOf(about, { year, department })),
    ]),
  };
}
