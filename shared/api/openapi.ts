/** The API described for programs: OpenAPI 3.1, from the schemas that check what goes in and comes out. */
import * as z from 'zod/mini';
import type { Language } from '#shared/language.ts';
import { pdfMediaType } from '#shared/report/file-name.ts';
import { problemSchema } from './answers.ts';
import { type Body, type Operation, operations, tags } from './operations.ts';
import { type ProblemType, problemKinds } from './problems.ts';

/** XLSX (ECMA-376). */

export const workbookMediaType =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const apiVersion = '1.0.0';

/** Whose API it is. */
export interface Publisher {
  readonly city: string;
  readonly government: string;
}

type Json = Readonly<Record<string, unknown>>;

const componentOf = (id: string) => `#/components/schemas/${id}`;

/** The name under which a schema stands in the document. Throws for one that has none. */
export function shapeNameOf(schema: z.core.$ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('a schema of the API has no name');
  return id;
}

const reference = (schema: z.core.$ZodType) => ({ $ref: componentOf(shapeNameOf(schema)) });

/** One of several schemas, or the only one. */
function oneOf(schemas: readonly z.core.$ZodType[]): Json {
  const [only, ...others] = schemas.map(reference);
  return only !== undefined && others.length === 0 ? only : { oneOf: [only, ...others] };
}

/** A schema without what only a document of its own carries. */
function component(schema: Json): Json {
  const { $schema: _schema, $id: _id, ...rest } = schema;
  return rest;
}

/** Every named schema by its name, each referring to the others. */
export function schemas(): Readonly<Record<string, Json>> {
  const written = z.toJSONSchema(z.globalRegistry, { uri: componentOf, io: 'input' }).schemas;
  return Object.fromEntries(
    Object.entries(written)
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, schema]) => [name, component(schema)]),
  );
}

const text = { type: 'string' } as const;

const binary = { type: 'string', format: 'binary' } as const;

const readHeaders = {
  'Cache-Control': {
    description: 'For how long it may be kept, and shown while it is fetched anew.',
    schema: text,
  },
  ETag: { description: 'Send it as `If-None-Match` to be answered 304.', schema: text },
  'Access-Control-Allow-Origin': { description: '`*`.', schema: text },
} as const;

function requestBody({ mediaTypes, schema, example }: Body): Json {
  const content = Object.fromEntries(
    mediaTypes.map((mediaType) => [
      mediaType,
      { schema: reference(schema), ...(mediaType === 'application/json' && { example }) },
    ]),
  );
  return { required: true, content };
}

function success({ answer, isRead, status }: Operation, language: Language): Json {
  const done = { id: 'Berhasil.', en: 'Done.' };
  const content =
    answer.kind === 'json'
      ? { 'application/json': { schema: reference(answer.schema) } }
      : {
          ...(answer.schemas.length > 0 && {
            'application/json': { schema: oneOf(answer.schemas) },
            'text/csv': { schema: text },
          }),
          ...(answer.pdf && { [pdfMediaType]: { schema: binary } }),
          ...(answer.workbook && { [workbookMediaType]: { schema: binary } }),
        };
  return {
    [status]: {
      description: done[language],
      ...(isRead && { headers: readHeaders }),
      content,
    },
    ...(isRead && {
      304: {
        description: { id: 'Masih sama.', en: 'Still the same.' }[language],
        headers: { ETag: readHeaders.ETag },
      },
    }),
  };
}

/** What any operation may answer. */
export const ofAll = ['internal', 'database-unavailable'] as const satisfies readonly ProblemType[];

/** The answers of problems by status; several may share one. */
function failures(problems: readonly ProblemType[], language: Language): Json {
  const byStatus = Map.groupBy(problems, (type) => problemKinds[type].status);
  return Object.fromEntries(
    [...byStatus].map(([status, types]) => [
      status,
      {
        description: types.map((type) => problemKinds[type].title[language]).join(' / '),
        content: {
          'application/problem+json': {
            schema: reference(problemSchema),
            examples: Object.fromEntries(
              types.map((type) => [
                type,
                {
                  value: {
                    type: `/problems/${type}`,
                    title: problemKinds[type].title[language],
                    status,
                  },
                },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

function operationObject(operation: Operation, language: Language): Json {
  const { id, tag, summary, description, parameters, body, problems, takesKey } = operation;
  return {
    operationId: id,
    tags: [tags[tag].name[language]],
    summary: summary[language],
    description: description[language],
    parameters: [
      ...parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required ?? false,
        description: parameter.description[language],
        schema: parameter.schema,
        example: parameter.example,
      })),
      { $ref: '#/components/parameters/AcceptLanguage' },
    ],
    ...(body && { requestBody: requestBody(body) }),
    security: takesKey ? [{ [takesKey]: [] }] : [],
    responses: {
      ...success(operation, language),
      ...failures([...problems, ...ofAll], language),
    },
  };
}

/** The whole document, in one of the languages. */
export function openApi({ city, government }: Publisher, language: Language): Json {
  const paths = Map.groupBy(operations, ({ path }) => path);
  return {
    openapi: '3.1.1',
    info: {
      title: `Suara Layanan, ${city}`,
      version: apiVersion,
      summary: {
        id: 'Survei kepuasan masyarakat: hasilnya, dan cara mengirim penilaian.',
        en: 'The citizen-satisfaction survey: its results, and how responses are sent.',
      }[language],
      description: {
        id: 'Semua di bawah /api/v1. Kesalahan mengikuti RFC 9457 dengan type yang tetap.',
        en: 'All under /api/v1. Errors follow RFC 9457 with stable types.',
      }[language],
      contact: { name: government },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    tags: Object.values(tags).map(({ name, description }) => ({
      name: name[language],
      description: description[language],
    })),
    paths: Object.fromEntries(
      [...paths].map(([path, own]) => [
        path,
        Object.fromEntries(own.map((each) => [each.method, operationObject(each, language)])),
      ]),
    ),
    components: {
      securitySchemes: {
        ticketKey: {
          type: 'http',
          scheme: 'bearer',
          description: {
            id: 'Kunci sistem antrean dari pengelola.',
            en: 'The key of a queue system, from whoever runs this service.',
          }[language],
        },
        peopleServedKey: {
          type: 'http',
          scheme: 'bearer',
          description: {
            id: 'Kunci mesin antrean, dari panel unit.',
            en: 'The key of a queue machine, from the panel of its department.',
          }[language],
        },
        kioskKey: {
          type: 'http',
          scheme: 'bearer',
          description: {
            id: 'Kunci kiosk terdaftar, dari panel unit.',
            en: 'The key of a registered kiosk, from the panel of its department.',
          }[language],
        },
      },
      parameters: {
        AcceptLanguage: {
          name: 'Accept-Language',
          in: 'header',
          required: false,
          description: {
            id: 'Bahasa pesan: id atau en.',
            en: 'The language of messages: id or en.',
          }[language],
          schema: text,
          example: language,
        },
      },
      schemas: schemas(),
    },
  };
}
