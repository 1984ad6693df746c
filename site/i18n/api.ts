/** What the page about the API says. */
import type { Text } from '#shared/language.ts';

export const api = {
  title: { id: 'API', en: 'API' },
  lead: {
    id: 'Semua angka dan semua kiriman lewat satu API terbuka, yang juga dipakai halaman situs ini.',
    en: 'Every figure and every response goes through one open API, which the pages of this site use, too.',
  },
  rules: { id: 'Yang berlaku di mana-mana', en: 'What holds everywhere' },
  base: { id: 'Alamatnya diawali', en: 'Addresses begin with' },
  cors: {
    id: 'Yang dibaca boleh dibaca dari halaman situs mana pun (CORS), membawa ETag, dan dijawab 304 selama masih sama.',
    en: 'What is read may be read from a page of any site (CORS), carries an ETag, and is answered 304 while it is the same.',
  },
  errors: {
    id: 'Kesalahan adalah application/problem+json (RFC 9457): type-nya tetap, title-nya untuk manusia, dalam bahasa yang diminta dengan Accept-Language.',
    en: 'Errors are application/problem+json (RFC 9457): the type is stable, the title is for people, in the language asked for with Accept-Language.',
  },
  document: { id: 'Uraian OpenAPI 3.1 (JSON)', en: 'The OpenAPI 3.1 description (JSON)' },
  try: { id: 'Coba', en: 'Try it' },
  parameters: { id: 'Parameter', en: 'Parameters' },
  body: { id: 'Isi', en: 'Body' },
  answer: { id: 'Jawaban', en: 'Answer' },
  problems: { id: 'Kesalahan', en: 'Problems' },
  required: { id: 'wajib', en: 'required' },
  shapes: { id: 'Bentuk data', en: 'Shapes' },
  shapesNote: {
    id: 'Keterangannya dalam bahasa Inggris, sama dengan uraian OpenAPI.',
    en: 'As in the OpenAPI description.',
  },
  contents: { id: 'Isi halaman', en: 'On this page' },
  find: {
    id: 'Cari operasi, isian, atau bentuk data',
    en: 'Find an operation, a field or a shape',
  },
  found: { id: 'cocok', en: 'found' },
  foundNone: { id: 'Tidak ada yang cocok.', en: 'Nothing found.' },
  orFiles: { id: 'CSV, atau JSON', en: 'CSV, or JSON' },
} as const satisfies Record<string, Text>;
