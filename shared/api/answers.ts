/** What the API answers besides what is published: receipts, tickets, the catalogue, problems. */
import * as z from 'zod/mini';
import { departmentKinds, owners } from '#shared/catalogue/catalogue.ts';
import { addedElementSchema } from '#shared/survey/added-element-schema.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { counterForms } from '#shared/survey/forms.ts';
import { ownQuestionSchema } from '#shared/survey/own-question-schema.ts';
import { textSchema } from '#shared/text-schema.ts';

const shownInGroupsOf = z
  .int()
  .check(
    z.describe(
      'Of a service so many or more join the results together, from as many different sources, in the night after a ' +
        'day, week, month or quarter; never because one of them arrived.',
    ),
  );

export const storedSchema = z
  .strictObject({ id: z.string(), counter: z.string(), shownInGroupsOf })
  .register(z.globalRegistry, { id: 'Stored', description: 'A response that is safely stored.' });

export const receiptStatusSchema = z
  .strictObject({
    received: z.literal(true),
    complete: z.boolean().check(z.describe('False for a survey that was left.')),
    counted: z.boolean().check(z.describe('True once the public figures contain it.')),
    countedAfter: z
      .nullable(z.iso.date())
      .check(
        z.describe(
          'The last day of the window with which it may be counted, in the night after; if too few have answered ' +
            'by then, it waits for the next window. Null once it is counted, or under review.',
        ),
      ),
    review: z
      .nullable(z.enum(['held', 'rejected']))
      .check(
        z.describe(
          '`held`: one of many of an implausible pattern, which an auditor decides about. `rejected`: not to be counted.',
        ),
      ),
    shownInGroupsOf,
  })
  .register(z.globalRegistry, { id: 'ReceiptStatus' });

export const issuedTicketsSchema = z
  .strictObject({
    counter: z.string(),
    expires: z.string().check(z.describe('RFC 3339, in UTC.')),
    tickets: z.array(
      z.strictObject({
        ticket: z.string(),
        url: z.string().check(z.describe('What to print as a QR code, in capitals.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'IssuedTickets' });

export const issuedInvitationsSchema = z
  .strictObject({
    counter: z.string(),
    expires: z.string(),
    invitations: z.array(
      z.strictObject({
        ticket: z.string(),
        url: z.string(),
        text: z.string().check(z.describe('Ready to send, in Indonesian.')),
        sms: z
          .string()
          .check(z.describe('The same in one SMS, wherever the address is short enough.')),
        whatsapp: z
          .string()
          .check(z.describe('Opens WhatsApp with the text; whom it goes to is chosen there.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'IssuedInvitations' });

export const kioskStatusSchema = z
  .strictObject({ counter: z.string().check(z.describe('Where the kiosk is registered.')) })
  .register(z.globalRegistry, { id: 'KioskStatus' });

export const healthSchema = z
  .strictObject({
    status: z.literal('ok'),
    version: z.string().check(z.describe('Of the software that runs, as in its changelog.')),
    commit: z
      .optional(z.string())
      .check(z.describe('The git commit that it was built from, where that is known.')),
    schema: z.string().check(z.describe('The newest migration of the database.')),
    lastSeal: z
      .nullable(z.iso.datetime())
      .check(
        z.describe(
          'When what came in was last looked at to be counted; null before the first time.',
        ),
      ),
    secondsLate: z.int().check(z.describe('How long the next time is overdue.')),
  })
  .register(z.globalRegistry, { id: 'Health' });

/** One value for each element. */
const byElement = <Value extends z.ZodMiniType>(value: Value) =>
  z.strictObject(
    Object.fromEntries(elementKeys.map((key) => [key, value])) as Record<ElementKey, Value>,
  );

const departmentSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    kind: z.enum(departmentKinds),
    role: z.enum(['front', 'back']),
    weights: byElement(z.int()).check(
      z.describe('Of the elements in the index; only ratios matter.'),
    ),
    added: z
      .optional(z.array(addedElementSchema))
      .check(
        z.describe(
          'What its services ask beside the nine, and what they asked once; absent: nothing.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'Department' });

const serviceSchema = z
  .strictObject({
    id: z.string().check(z.describe('`disdukcapil/ktp-el`.')),
    slug: z.string(),
    department: z.string(),
    name: textSchema,
    standard: z.strictObject({
      time: z.optional(z.string()),
      cost: z.optional(z.string()),
      link: z.optional(z.string()),
    }),
    asked: z.array(z.enum(elementKeys)).check(z.describe('The elements put to respondents.')),
    ownQuestions: z
      .array(ownQuestionSchema)
      .check(
        z.describe(
          'Those asked in words of its own in place of the usual question, as the notes to U4, U6 and U7 allow.',
        ),
      ),
    owners: byElement(z.enum(owners)).check(
      z.describe('Whose work each element is: front office, back office, policy.'),
    ),
    illustrative: z.boolean().check(z.describe('True until the city has confirmed the row.')),
  })
  .register(z.globalRegistry, { id: 'Service' });

const counterSchema = z
  .strictObject({
    code: z.string(),
    service: z.string(),
    name: z.string(),
    place: z.string(),
    form: z.enum(counterForms).check(z.describe('The form that its page opens with.')),
    closed: z
      .optional(z.string())
      .check(z.describe('The day from which on nobody is served there; absent while it is open.')),
  })
  .register(z.globalRegistry, { id: 'Counter' });

export const catalogueSchema = z
  .strictObject({
    city: z.string(),
    government: z.string(),
    timeZone: z.string(),
    complaintChannels: z.array(
      z.strictObject({ name: z.string(), url: z.string(), description: textSchema }),
    ),
    departments: z.array(departmentSchema),
    services: z.array(serviceSchema),
    counters: z.array(counterSchema),
  })
  .register(z.globalRegistry, { id: 'Catalogue' });

export const descriptionSchema = z
  .looseObject({ openapi: z.string() })
  .register(z.globalRegistry, { id: 'OpenApi', description: 'An OpenAPI 3.1 document.' });

const cell = z.union([z.string(), z.number(), z.null()]);

export const tableSchema = z
  .strictObject({
    snapshot: z.string(),
    version: z.string(),
    licence: z.string(),
    demo: z.boolean(),
    rows: z
      .array(z.record(z.string(), cell))
      .check(z.describe('By column name, as the descriptor explains them; null where withheld.')),
  })
  .register(z.globalRegistry, { id: 'OpenDataTable' });

export const descriptorSchema = z
  .looseObject({ name: z.string(), version: z.string(), resources: z.array(z.looseObject({})) })
  .register(z.globalRegistry, {
    id: 'DataPackage',
    description: 'A Frictionless Data Package descriptor.',
  });

export const problemSchema = z
  .strictObject({
    type: z.string().check(z.describe('Stable: `/problems/…`.')),
    title: z.string().check(z.describe('For people, in the language asked for.')),
    status: z.int(),
    errors: z.optional(
      z.array(
        z.strictObject({
          pointer: z.string().check(z.describe('JSON pointer (RFC 6901) to what is wrong.')),
          detail: z.string(),
        }),
      ),
    ),
  })
  .register(z.globalRegistry, { id: 'Problem', description: 'What went wrong (RFC 9457).' });
