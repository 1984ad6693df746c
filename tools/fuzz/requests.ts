/** Requests that nobody should send, and some that everybody does, to any of the routes. */
import fc from 'fast-check';
import { type FuzzRoute, routes } from './routes.ts';

export interface FuzzRequest {
  readonly as: FuzzRoute['as'];
  readonly method: string;
  /** Path and query, as they stand in the request. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '..',
      '%00',
      '%E0%A4%A',
      '\u0000',
      "' OR 1=1 --",
      '<script>alert(1)</script>',
      '-1',
      '1e999',
      'NaN',
    ],
    ...[
      '__proto__',
      'constructor',
      '2026-13',
      '2026-02-31',
      '0000',
      'x'.repeat(3000),
      '😀',
      '\u202e',
      '../../etc/passwd',
    ],
  ),
);

const oddJson = fc.jsonValue({ depthSize: 'small' });

/** A parameter as it stands in an address: mostly escaped, sometimes as raw as the address takes it. */
const parameter = (right: string | undefined) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(encodeURIComponent(right ?? '1')) },
    { weight: 3, arbitrary: oddText.map((text) => encodeURIComponent(text.toWellFormed())) },
    { weight: 1, arbitrary: fc.constantFrom('%', '%zz', '%E0%A4%A', '%2F..%2F', '%00', '+', ';') },
  );

function targetOf({ path, parameters }: FuzzRoute): fc.Arbitrary<string> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const others = Object.keys(parameters).filter((name) => !inPath.includes(name));
  return fc
    .record({
      path: fc.tuple(...inPath.map((name) => parameter(parameters[name]))),
      query: fc.array(
        fc.oneof(
          fc.tuple(
            fc.constantFrom(...(others.length > 0 ? others : ['period'])),
            fc.oneof(...others.map((name) => parameter(parameters[name])), parameter('1')),
          ),
          fc.tuple(parameter('x'), parameter('y')),
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ path: given, query }) => {
      let at = 0;
      const filled = path.replaceAll(/\{\w+\}/g, () => given[at++] || '-');
      const pairs = query.map(([name, value]) => `${name}=${value}`).join('&');
      return pairs === '' ? filled : `${filled}?${pairs}`;
    });
}

/** A body that is right but for one field, or anything at all. */
function bodyOf(body: FuzzRoute['body']): fc.Arbitrary<string> {
  const spoilt =
    body === undefined
      ? oddJson
      : fc
          .tuple(fc.constantFrom(...Object.keys(body), 'more'), fc.oneof(oddJson, oddText))
          .map(([name, value]) => ({ ...body, [name]: value }));
  const form = fc
    .array(
      fc.tuple(
        fc.constantFrom(...Object.keys(body ?? { name: 1 }), 'answers.time', 'csv'),
        oddText,
      ),
    )
    .map((fields) =>
      new URLSearchParams(
        fields.map(([name, value]): [string, string] => [name, value.toWellFormed()]),
      ).toString(),
    );
  return fc.oneof(
    { weight: 4, arbitrary: spoilt.map((value) => JSON.stringify(value) ?? '') },
    { weight: 2, arbitrary: form },
    { weight: 2, arbitrary: oddText.map((text) => text.toWellFormed()) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '[1,', '"', 'x'.repeat(20_000), `${'['.repeat(5000)}`),
    },
  );
}

const mediaType = fc.constantFrom(
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/csv',
  'text/plain',
  'application/xml',
  '',
);

const otherMethods = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');

function requestTo(route: FuzzRoute): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      target: targetOf(route),
      method: fc.oneof(
        { weight: 4, arbitrary: fc.constant(route.method) },
        { weight: 1, arbitrary: otherMethods },
      ),
      type: mediaType,
      accept: fc.constantFrom('text/html', 'application/json', '*/*', 'image/png', ''),
      language: fc.constantFrom('id', 'en', 'fr;q=0.5', '*', ';;'),
      body: bodyOf(route.body),
    })
    .map(({ target, method, type, accept, language, body }): FuzzRequest => {
      const hasBody = method !== 'GET' && method !== 'HEAD';
      return {
        as: route.as,
        method,
        target,
        headers: {
          Accept: accept,
          'Accept-Language': language,
          ...(hasBody && type !== '' && { 'Content-Type': type }),
        },
        body: hasBody ? body : undefined,
      };
    });
}

/** Any request to any route, each route as often as another. */
export const anyRequest: fc.Arbitrary<FuzzRequest> = fc
  .constantFrom(...routes)
  .chain((route) => requestTo(route));
