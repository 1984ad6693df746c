/** `POST /api/v1/responses`: takes one response, as JSON or as a form, and says what became of it. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { FieldError, ProblemType } from '#shared/api/problems.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Language } from '#shared/language.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import { explainTicketRefusal } from '#shared/tickets/refusal.ts';
import { addressOf } from '../address.ts';
import { city } from '../city.ts';
import { cataloguesSince } from '../db/told-versions.ts';
import type { Environment } from '../environment.ts';
import type { Database } from '../host/database.ts';
import { limitSeconds } from '../limits/door.ts';
import { resumedSurvey } from '../pages/resumed-survey.ts';
import { languageOf, problem } from '../problem.ts';
import { type FindCounter, type Places, parseResponse } from '../responses/parse-response.ts';
import { rememberForms } from '../responses/repeated-forms.ts';
import { formValue, readResponseBody } from '../responses/response-body.ts';
import { storeResponse } from '../responses/store-response.ts';

const maxBodyBytes = 16 * 1024;

/** How long after the catalogue changed an answer may come that a phone without a network kept; longer than most holidays. */
const daysUnderway = 60;

const findIn =
  ({
    counters,
    services,
    departments,
  }: Pick<Catalogue, 'counters' | 'services' | 'departments'>): FindCounter =>
  (code) => {
    const counter = counters.find((each) => each.code === code);
    const service = counter && services.find(({ id }) => id === counter.service);
    const department = service && departments.find(({ id }) => id === service.department);
    return counter && service && department && { counter, service, department };
  };

/** Where counters are, for a response that arrives now. */
const placesIn = (db: Database): Places => {
  const present = city();
  const { index, settings } = present;
  return {
    now: (code) => {
      const counter = index.counterByCode.get(code);
      const service = counter && index.serviceById.get(counter.service);
      const department = service && index.departmentById.get(service.department);
      return counter && service && department && { counter, service, department };
    },
    async *before() {
      const since = daysBefore(localHour(new Date(), settings.timeZone).day, daysUnderway);
      for await (const catalogue of cataloguesSince(db, present, since)) {
        yield findIn(catalogue);
      }
    },
  };
};

const wantsPage = (accept: string | undefined) => accept?.includes('text/html') ?? false;

/** The language that the sender states in the body, else the one of its headers. */
function statedLanguage(value: unknown, header: string | undefined): Language {
  const stated =
    typeof value === 'object' && value !== null && 'language' in value ? value.language : undefined;
  return stated === 'id' || stated === 'en' ? stated : languageOf(header);
}

const forms = rememberForms(() => crypto.randomUUID());

/** The id of a form that brings none. */
const idOfForm = (request: Request, body: string): Promise<string> =>
  forms.idOf(
    {
      body,
      address: addressOf(request),
      browser: `${request.headers.get('User-Agent')} ${request.headers.get('Accept-Language')}`,
    },
    Date.now(),
  );

export const responses = new Hono<{ Bindings: Environment }>();

responses.post(
  '/',
  bodyLimit({
    maxSize: maxBodyBytes,
    onError: (c) => problem('body-too-large', languageOf(c.req.header('Accept-Language'))),
  }),
  async (c) => {
    const accepted = c.req.header('Accept-Language');
    const text = new TextDecoder().decode(await c.req.arrayBuffer());
    const body = readResponseBody(c.req.header('Content-Type') ?? '', text);
    if (body.kind !== 'json' && body.kind !== 'form') {
      return problem(body.kind, languageOf(accepted));
    }
    const value =
      body.kind === 'json' ? body.value : formValue(body.fields, await idOfForm(c.req.raw, text));
    const language = statedLanguage(value, accepted);
    const fields = body.kind === 'form' && wantsPage(c.req.header('Accept')) ? body.fields : null;

    const refuse = (type: ProblemType, errors: readonly FieldError[] = []) =>
      fields === null
        ? problem(type, language, errors)
        : resumedSurvey(c.env.PAGES, c.req.url, { fields, language, type, errors });

    const parsed = await parseResponse(value, placesIn(c.env.DB), language);
    if (!parsed.ok) return refuse('invalid-response', parsed.errors);

    const { response, service } = parsed;
    const stored = await storeResponse(c.env, response, service, new Date(), addressOf(c.req.raw));
    if (stored.kind === 'ticket-refused') {
      const detail = explainTicketRefusal(stored.reason)[language];
      return refuse(stored.kind, [{ pointer: '/ticket', detail }]);
    }
    if (stored.kind === 'too-many-answers') {
      const refused = await refuse(stored.kind);
      const later = new Response(refused.body, refused);
      later.headers.set('Retry-After', String(limitSeconds));
      return later;
    }
    if (stored.kind !== 'stored') return refuse(stored.kind);

    if (fields !== null) {
      const prefix = language === 'en' ? '/en' : '';
      const receipt = receiptOf(response.id);
      return c.redirect(`${prefix}/s/${response.counter}/terima-kasih?tanda=${receipt}`, 303);
    }
    c.header('Cache-Control', 'no-store');
    return c.json(
      { id: response.id, counter: response.counter, shownInGroupsOf: sealGroupSize },
      201,
    );
  },
);
