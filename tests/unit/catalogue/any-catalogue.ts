/** Catalogues of any content that the compiler takes, for properties that hold of all. */
import * as fc from 'fast-check';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { nextFreeCode } from '#shared/catalogue/counter-code.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { type CatalogueRows, compileRows, rowOf } from '#shared/catalogue/rows.ts';
import { now, sheets } from './sheets.ts';

/** Texts as people write them, and as nobody should: quotes, separators, several lines, other scripts, blanks. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'É',
      '"',
      ',',
      ';',
      '\t',
      '\n',
      ' ',
      "'",
      '0',
      '&',
      '<',
      '=',
      '漢',
      '😀',
      '|',
      '\v',
      '\uffff',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((characters) => `x${characters.join('')}`);

const weights = fc.constantFrom(
  '',
  '0.2 0.1 0.1 0.1 0.1 0.1 0.1 0.15 0.05',
  '1 0 0 0 0 0 0 0 0',
  '1 .00 0 0 0 0 0 0 0',
  `${'0.111111111 '.repeat(8)}0.111111112`,
);
const yesNo = fc.constantFrom('yes', 'no');
const closed = fc.constantFrom('', '2026-01-31');

const service = fc.record({
  name_id: text,
  name_en: text,
  standard_time: fc.oneof(fc.constant(''), text),
  standard_cost: fc.oneof(fc.constant(''), text),
  standard_link: fc.constantFrom('', 'https://a.example/?q="1,2";x'),
  asks_cost: yesNo,
  asks_competence: yesNo,
  asks_conduct: yesNo,
  owners: fc.constantFrom('', 'time=front', 'cost=back; facilities=policy;time=front'),
  illustrative: yesNo,
  counters: fc.array(fc.record({ place: text, form: fc.constantFrom('short', 'full'), closed }), {
    minLength: 1,
    maxLength: 3,
  }),
  asksOwn: fc.boolean(),
  question: text,
});

const department = fc.record({
  name: text,
  kind: fc.constantFrom('agency', 'hospital', 'health-centre', 'district'),
  role: fc.constantFrom('front', 'back'),
  weights,
  services: fc.array(service, { minLength: 1, maxLength: 3 }),
  added: fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { maxLength: 5 }),
  closed,
});

const settings = fc.record(
  {
    city: text,
    digestHour: fc.nat(23),
    openingHours: fc.constant({ 'unit-0': 'Mon-Fri 08:00-16:00' }),
    paper: fc.constant({ withinDays: 30, afterEntry: 'destroyed' }),
    origin: fc.constant('https://suara.example'),
    securityContact: fc.constant('mailto:a@b.example'),
    nationalMetadata: fc.constant({ unit: 'Bagian', address: 'Jalan' }),
  },
  { requiredKeys: ['city'] },
);

type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

interface Drawn {
  readonly departments: readonly Of<typeof department>[];
  readonly said: Readonly<Record<string, unknown>>;
}

const answers = Object.fromEntries(
  [1, 2, 3, 4].flatMap((value) => [
    [`answer_${value}_id`, `Jawab ${value}`],
    [`answer_${value}_en`, `Answer ${value}`],
  ]),
);

const taken = new Set<string>();
const codes = Array.from({ length: 60 }, () => {
  const code = nextFreeCode(taken);
  taken.add(code);
  return code;
});

function rowsOfDrawn({ departments, said }: Drawn): CatalogueRows {
  const basic: Readonly<Record<string, unknown>> = JSON.parse(sheets['settings.json']);
  const fields = { ...basic, ...said };
  const all: Record<
    'departments' | 'services' | 'counters' | 'questions' | 'added',
    Record<string, string>[]
  > = {
    departments: [],
    services: [],
    counters: [],
    questions: [],
    added: [],
  };
  for (const [at, { services, added, closed: end, ...unit }] of departments.entries()) {
    const id = `unit-${at}`;
    const formerly = departments[at - 1]?.closed ? `unit-${at - 1}` : '';
    const name = `${unit.name} ${at}`;
    all.departments.push({ ...unit, id, name, short_name: name, closed: end, formerly });
    for (const [n, number] of added.toSorted((a, b) => a - b).entries()) {
      all.added.push({
        ...answers,
        department: id,
        number: String(number),
        name_id: `Unsur ${number}`,
        name_en: `Element ${number}`,
        question_id: `Apakah "${number}", ya?`,
        question_en: `Is it ${number}?`,
        closed: n < 3 ? '' : '2026-01-31',
      });
    }
    for (const [n, { counters, asksOwn, question, ...cells }] of services.entries()) {
      const slug = `s-${n}`;
      const own = asksOwn ? { asks_cost: 'no' } : {};
      const names = { name_id: `${cells.name_id} ${n}`, name_en: `${cells.name_en} ${n}` };
      all.services.push({ ...cells, ...names, ...own, department: id, slug, closed: end });
      for (const [i, counter] of counters.entries()) {
        const code = codes[all.counters.length] ?? '';
        const shut = end === '' ? counter.closed : end;
        all.counters.push({
          ...counter,
          name: `Loket ${i}`,
          code,
          service: `${id}/${slug}`,
          closed: shut,
        });
      }
      if (asksOwn) {
        all.questions.push({
          ...answers,
          service: `${id}/${slug}`,
          element: 'cost',
          question_id: question.replaceAll('\n', ' '),
          question_en: question.replaceAll('\n', ' '),
        });
      }
    }
  }
  return {
    departments: all.departments.map((cells) => rowOf('departments', cells)),
    services: all.services.map((cells) => rowOf('services', cells)),
    counters: all.counters.map((cells) => rowOf('counters', cells)),
    questions: all.questions.map((cells) => rowOf('questions', cells)),
    added: all.added.map((cells) => rowOf('added', cells)),
    settings: Object.entries(fields).map(([field, value]) => ({
      field,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  };
}

/** A catalogue of any content. */
export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    departments: fc.array(department, { minLength: 1, maxLength: 4 }),
    said: settings,
  })
  .map((drawn) => {
    const compiled = compileRows(rowsOfDrawn(drawn), { now });
    if (compiled.ok) return compiled.catalogue;
    throw new Error(compiled.problems.map(formatProblem).join('\n'));
  });
