/** Files of a catalogue as their bytes: a workbook, CSV files, `settings.json`, or a ZIP of these. */
import type { BroughtFile } from '#shared/catalogue/files/read.ts';
import { catalogueFiles } from '#shared/catalogue/files/write.ts';
import type { CatalogueRows } from '#shared/catalogue/rows.ts';
import type { Text } from '#shared/language.ts';
import { refusals } from '#shared/tables/file-kind.ts';
import { sayDecoding } from '#shared/tables/understanding.ts';
import { largestFile, readFile } from './read-file.ts';
import { unpackArchive } from './unpack-archive.ts';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something to say of a file. */
export interface FileNote {
  readonly file: string;
  readonly said: Text;
}

export interface BroughtFiles {
  readonly files: readonly BroughtFile[];
  /** What was understood otherwise than a plain file is. */
  readonly notes: readonly FileNote[];
  /** Files that could not be read, with what to do. */
  readonly refused: readonly FileNote[];
}

const notJson: Text = {
  id: 'File ini bukan teks UTF-8. Simpan lagi sebagai UTF-8, lalu kirim.',
  en: 'This file is no UTF-8 text. Save it as UTF-8, and send it again.',
};

function readJson({ name, bytes }: SentFile): BroughtFiles {
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { files: [{ name, json }], notes: [], refused: [] };
  } catch {
    return { files: [], notes: [], refused: [{ file: name, said: notJson }] };
  }
}

const refusing = (file: string, said: Text): BroughtFiles => ({
  files: [],
  notes: [],
  refused: [{ file, said }],
});

async function readOne(file: SentFile): Promise<BroughtFiles> {
  const { name, bytes } = file;
  if (bytes.length > largestFile) return refusing(name, refusals.tooLarge);
  if (/\.json$/i.test(name)) return readJson(file);
  const read = await readFile(bytes);
  if (!read.ok) return refusing(name, refusals[read.why]);
  const table = read.file;
  const said = table.kind === 'text' ? sayDecoding(table) : [];
  return {
    files: [{ name, table }],
    notes: said.map((each) => ({ file: name, said: each })),
    refused: [],
  };
}

/** Reads files by what their bytes say that they are. */
export async function readCatalogueBytes(sent: readonly SentFile[]): Promise<BroughtFiles> {
  const all: BroughtFiles[] = [];
  for (const file of sent) {
    const isSmall = file.bytes.length <= largestFile;
    const archive = isSmall ? unpackArchive(file.bytes) : undefined;
    if (archive === undefined) all.push(await readOne(file));
    else if (!archive.ok) all.push(refusing(file.name, refusals[archive.why]));
    else for (const inside of archive.files) all.push(await readOne(inside));
  }
  return {
    files: all.flatMap(({ files }) => files),
    notes: all.flatMap(({ notes }) => notes),
    refused: all.flatMap(({ refused }) => refused),
  };
}

/** A version as a ZIP of its CSV files and `settings.json`; the same version gives the same bytes. */
export async function catalogueArchive(rows: CatalogueRows): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const files = catalogueFiles(rows).map(({ name, text }) => [name, strToU8(text)] as const);
  // The time of writing is no part of a version; the earliest that the format has.
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' }));
}
