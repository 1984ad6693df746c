/**
 * `/api/panel/closings` of every unit, `/api/panel/city-closing` of the city's own report, and
 * `/api/panel/unit/{department}/closings` of one: the closing of a period, step by step.
 */
import { type Context, Hono } from 'hono';
import {
  closingExpectations,
  closingStepSchema,
  lateStep,
  needsReason,
  openActs,
  type SentStep,
  saysInPublic,
} from '#shared/closing/closing.ts';
import { type Checked, figuresOf } from '#shared/closing/edition.ts';
import type {
  CityClosings,
  Missing,
  UnitClosing,
  UnitStanding,
} from '#shared/closing/panel-views.ts';
import { deadlinesOf, isOfficial, officialPeriods, thoseToClose } from '#shared/closing/rules.ts';
import { unconfirmed } from '#shared/follow-up/public-texts.ts';
import type { Language } from '#shared/language.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import type { PanelProblemType } from '#shared/panel/problems.ts';
import { type Period, parsePeriod } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { scopeOf } from '../api/unit-query.ts';
import { city } from '../city.ts';
import { settleClosings } from '../db/alerts.ts';
import { readMissing } from '../db/closing-missing.ts';
import {
  type ClosingWithContent,
  readClosingSteps,
  readClosings,
  readClosingsOf,
  readNewestEditions,
  readOthers,
  type StoredClosing,
  type UnitEdition,
} from '../db/closings.ts';
import { readFirstMonth } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { ownOrigin } from '../own-origin.ts';
import { languageOf, problem } from '../problem.ts';
import { readToCheck, seenHash } from '../publication/edition.ts';
import { readBody } from './body.ts';
import { makeEditionDocuments } from './make-edition-documents.ts';
import type { PanelContext } from './panel-context.ts';
import {
  type Asked,
  circumstancesOf,
  type Outcome,
  takeClosingStep,
  unbegun,
} from './take-closing-step.ts';

const unitsOfCity = (period: Period) => [
  '',
  ...thoseToClose(city().catalogue.departments, period).map(({ id }) => id),
];

const departmentOf = (unit: string) => (unit === '' ? undefined : unit);

const indexOf = (edition: UnitEdition | undefined) =>
  edition?.figure && 'index' in edition.figure ? edition.figure.index : null;

type Given = Pick<Asked, 'viewer' | 'others' | 'period' | 'deadlines' | 'today'>;

function standingOf(
  closing: StoredClosing,
  edition: UnitEdition | undefined,
  missing: readonly Missing[],
  given: Given,
): UnitStanding {
  const { unit, state, steps, checkedBy, correction } = closing;
  const circumstances = circumstancesOf(departmentOf(unit), given);
  return {
    ...{ unit, state, edition: closing.edition, steps, correction },
    open: openActs(closing, circumstances),
    late: lateStep(closing, given.deadlines, given.today) ?? null,
    ownCheck:
      state === 'checked' && checkedBy === given.viewer.id && given.others.hasOtherAdministrator,
    index: indexOf(edition),
    published:
      edition === undefined
        ? null
        : {
            edition: edition.edition,
            kind: edition.kind,
            day: edition.publishedDay,
            document: edition.document,
            signed: edition.signed,
          },
    missing: state === 'draft' ? missing : [],
  };
}

/**
 * The official period that is asked for; else the newest that is over and that the unit has not published; else the newest
 * that is over. Undefined where there is none.
 *
 * @param unit undefined of all of them, of which some always wait
 */
async function chosenPeriod(
  db: Database,
  asked: string | undefined,
  unit: string | undefined,
  today: string,
): Promise<Period | undefined> {
  const periods = officialPeriods(city().settings.closing, today);
  if (asked !== undefined) return periods.find(({ id }) => id === asked);
  const over = periods.filter(({ to }) => to < today);
  const firstMonth = unit === undefined ? null : await readFirstMonth(db);
  if (unit === undefined || firstMonth === null) return over[0] ?? periods[0];
  const ids = over.map(({ id }) => id);
  const published = (await readClosings(db, ids))
    .filter((closing) => closing.unit === unit && closing.state === 'published')
    .map(({ period }) => period);
  const waits = ({ id, to }: Period) => !published.includes(id) && monthOf(to) >= firstMonth;
  return over.find(waits) ?? over[0] ?? periods[0];
}

const frame = (today: string) => ({
  today,
  periods: officialPeriods(city().settings.closing, today).map(({ id, to }) => ({ id, to })),
});

type PanelRequest = Context<PanelContext>;

/** Makes the PDFs that editions still lack, after the answer. */
function makeDocuments(c: PanelRequest, editions: readonly UnitEdition[]): void {
  const lacking = editions.filter(({ kind, document }) => kind === 'reported' && document === null);
  if (lacking.length === 0) return;
  const of = lacking.map(({ unit, period, edition }) => ({ unit, period, edition }));
  c.executionCtx.waitUntil(makeEditionDocuments(c.env, of, ownOrigin(c.req.url)));
}

/** What every answer begins with; or the answer itself where the period is no official one. */
async function begin(c: PanelRequest, unit?: string) {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const asked = c.req.query('period');
  const period = await chosenPeriod(c.env.DB, asked, unit, today);
  if (period === undefined || settings.closing === undefined) {
    return asked === undefined ? c.json(frame(today)) : problem('not-found', language);
  }
  const viewer = c.get('viewer');
  const others = await readOthers(c.env.DB, viewer.id);
  return { viewer, others, period, deadlines: deadlinesOf(period, settings.closing), today };
}

async function answerUnit(c: PanelRequest, scope: Scope): Promise<Response> {
  const unit = scope.kind === 'department' ? scope.department.id : '';
  const given = await begin(c, unit);
  if (given instanceof Response) return given;
  const { period, deadlines, today } = given;
  const db = c.env.DB;
  const [[closing], steps, editions, missing] = await Promise.all([
    readClosingsOf(db, [unit], period.id),
    readClosingSteps(db, unit, period.id),
    readNewestEditions(db, [period.id]),
    readMissing(db, city(), period, today),
  ]);
  const stands: ClosingWithContent = closing ?? unbegun(unit, period.id);
  const edition = editions.find((each) => each.unit === unit);
  if (edition !== undefined) makeDocuments(c, [edition]);
  let checked: Checked | undefined;
  if (stands.content !== null) checked = JSON.parse(stands.content) as Checked;
  else if (stands.state === 'draft') checked = await readToCheck(db, scope, period, today);
  const report = checked?.report;
  const hasIndex = report !== undefined && 'index' in report.results.figure;
  const lacks: readonly Missing[] = [
    ...(hasIndex ? [] : [{ kind: 'index' as const }]),
    ...(missing.get(unit) ?? []),
  ];
  return c.json({
    ...frame(today),
    chosen: {
      period: period.id,
      isOver: period.to < today,
      deadlines,
      standing: standingOf(stands, edition, lacks, given),
      figures: report === undefined ? null : figuresOf(report),
      seen: checked === undefined ? '' : await seenHash(checked),
      steps: steps.map(({ number: _, ...step }) => step),
    },
  } satisfies UnitClosing);
}

const refusalTypes: Readonly<
  Record<Extract<Outcome, { refused: string }>['refused'], PanelProblemType>
> = {
  state: 'moved-on',
  overtaken: 'moved-on',
  moved: 'figures-moved',
  actor: 'not-allowed',
  'own-check': 'own-check',
  running: 'period-running',
  early: 'still-to-report',
};

const invalid = (pointer: '/reason' | '/units', language: Language) =>
  problem('invalid-form', language, [
    { pointer, detail: closingExpectations[pointer]?.[language] ?? '' },
  ]);

/** Takes a step for each of the units; those done before one that is refused stay done. */
async function act(c: PanelRequest, step: SentStep, language: Language): Promise<Response> {
  const { settings } = city();
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const period = parsePeriod(step.period);
  const rules = settings.closing;
  if (period === undefined || !isOfficial(period, rules)) return problem('not-found', language);
  const reason = needsReason.has(step.act) ? (step.reason ?? null) : null;
  if (needsReason.has(step.act) && reason === null) return invalid('/reason', language);
  if (reason !== null && saysInPublic.has(step.act)) {
    const texts = [{ pointer: '/reason', text: reason }];
    const personal = unconfirmed(texts, step.confirmed ?? [], language);
    if (personal.length > 0) return problem('personal-data', language, personal);
  }
  const viewer = c.get('viewer');
  const others = await readOthers(c.env.DB, viewer.id);
  const asked: Asked = {
    ...{ viewer, others, period, deadlines: deadlinesOf(period, rules) },
    ...{ act: step.act, seen: step.seen, reason, now, today },
  };
  const units = step.units.map(({ unit }) => unit);
  const [stored, editions] = await Promise.all([
    readClosingsOf(c.env.DB, units, period.id),
    readNewestEditions(c.env.DB, [period.id]),
  ]);
  const done: string[] = [];
  const answerWith = async (answer: Response) => {
    await settleClosings(c.env.DB, done, period.id, today).run();
    if (step.act === 'publish') {
      const published = await readNewestEditions(c.env.DB, [period.id]);
      makeDocuments(
        c,
        published.filter(({ unit }) => done.includes(unit)),
      );
    }
    return answer;
  };
  for (const { unit, after } of step.units) {
    const scope = scopeOf(departmentOf(unit), undefined);
    if (scope === undefined) return answerWith(invalid('/units', language));
    const before = stored.find((each) => each.unit === unit) ?? unbegun(unit, period.id);
    const previous = editions.find((each) => each.unit === unit)?.hash ?? null;
    const outcome = await takeClosingStep(c.env.DB, scope, { before, after, previous }, asked);
    if ('refused' in outcome) return answerWith(problem(refusalTypes[outcome.refused], language));
    done.push(unit);
  }
  return answerWith(c.json({ done: done.length }));
}

const readStep = (c: PanelRequest) => readBody(c.req, closingStepSchema, closingExpectations);

export const closings = new Hono<PanelContext>();

closings.get('/', async (c) => {
  const given = await begin(c);
  if (given instanceof Response) return given;
  const { period, deadlines, today } = given;
  const db = c.env.DB;
  const [stored, editions, missing] = await Promise.all([
    readClosings(db, [period.id]),
    readNewestEditions(db, [period.id]),
    readMissing(db, city(), period, today),
  ]);
  makeDocuments(c, editions);
  const units = unitsOfCity(period).map((unit) =>
    standingOf(
      stored.find((each) => each.unit === unit) ?? unbegun(unit, period.id),
      editions.find((each) => each.unit === unit),
      missing.get(unit) ?? [],
      given,
    ),
  );
  return c.json({
    ...frame(today),
    chosen: { period: period.id, isOver: period.to < today, deadlines, units },
  } satisfies CityClosings);
});

closings.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readStep(c);
  return read.ok ? act(c, read.value, language) : problem('invalid-form', language, read.errors);
});

export const cityClosing = new Hono<PanelContext>();

cityClosing.get('/', (c) => answerUnit(c, { kind: 'city' }));

export const unitClosings = new Hono<PanelContext>();

unitClosings.get('/', (c) => {
  const scope = scopeOf(c.req.param('department'), undefined);
  const language = languageOf(c.req.header('Accept-Language'));
  return scope === undefined ? problem('unknown-unit', language) : answerUnit(c, scope);
});

unitClosings.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readStep(c);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  // The guard has let them in for the department of the address, and for no other.
  const isOwn = read.value.units.every(({ unit }) => unit === c.req.param('department'));
  return isOwn ? act(c, read.value, language) : problem('not-allowed', language);
});
