import { describe, expect, it } from 'vitest';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { misfitsOf } from '#shared/survey/acceptance.ts';
import type { AddedElement, Adding } from '#shared/survey/added-elements.ts';
import type { Response } from '#shared/survey/response.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../../fixtures/responses.ts';

const { counterByCode, serviceById } = catalogueIndex(testCatalogue);

function misfitsAt(code: string, response: Response, adding: Adding = {}) {
  const counter = counterByCode.get(code);
  const service = counter && serviceById.get(counter.service);
  if (!counter || !service) throw new Error(`no counter ${code} in the test catalogue`);
  return misfitsOf(response, counter, service, adding);
}

/** A counter with the short form, of a service that does not ask its cost. */
const shortCounter = '4M9TJ';
/** A counter with the full form. */
const fullCounter = 'A7F41';

describe('a response fits its counter', () => {
  it('on the form that the counter has', () => {
    expect(misfitsAt(shortCounter, shortResponse())).toEqual([]);
    expect(misfitsAt(fullCounter, fullResponse())).toEqual([]);
  });

  it('on the full form at a counter with the short one: "jawab semua"', () => {
    expect(misfitsAt(shortCounter, fullResponse())).toEqual([]);
  });

  it('with any of its questions skipped', () => {
    expect(misfitsAt(shortCounter, shortResponse({ answers: { product: 2 } }))).toEqual([]);
    expect(misfitsAt(shortCounter, fullResponse({ answers: {} }))).toEqual([]);
  });
});

describe('a response does not fit its counter', () => {
  it('from a kiosk about an element that is none, or about another than drawn', () => {
    const kiosk = shortResponse({ form: 'kiosk', block: 2, answers: { time: 3 } });
    expect(misfitsAt(shortCounter, kiosk)).toEqual([]);
    expect(misfitsAt(fullCounter, kiosk)).toEqual([]);
    expect(misfitsAt(shortCounter, { ...kiosk, block: 9 })).toEqual([
      { reason: 'block-unknown', pointer: '/block' },
    ]);
    expect(misfitsAt(shortCounter, { ...kiosk, block: 1 })).toEqual([
      { reason: 'element-not-asked', pointer: '/answers/time' },
    ]);
  });

  it('with a ticket for half an answer or at a kiosk', () => {
    const misfits = [{ reason: 'ticket-unexpected', pointer: '/ticket' }];
    const ticketed = shortResponse({ ticket: 'T' });
    expect(misfitsAt(shortCounter, ticketed)).toEqual([]);
    expect(misfitsAt(shortCounter, { ...ticketed, progress: 'partial' })).toEqual(misfits);
    expect(misfitsAt(shortCounter, { ...ticketed, form: 'kiosk' })).toEqual(misfits);
  });

  it('on the short form where only the full one is offered', () => {
    expect(misfitsAt(fullCounter, shortResponse())).toEqual([
      { reason: 'form-not-offered', pointer: '/form' },
    ]);
  });

  it('on the short form without its block', () => {
    const { block: _block, ...response } = shortResponse();
    expect(misfitsAt(shortCounter, response)).toEqual([
      { reason: 'block-missing', pointer: '/block' },
    ]);
  });

  it('on the full form with a block', () => {
    expect(misfitsAt(shortCounter, fullResponse({ block: 3 }))).toEqual([
      { reason: 'block-unexpected', pointer: '/block' },
    ]);
  });

  it('with an element that its block does not ask', () => {
    const answers = { product: 3, time: 4, conduct: 1 } as const;
    expect(misfitsAt(shortCounter, shortResponse({ answers }))).toEqual([
      { reason: 'element-not-asked', pointer: '/answers/time' },
      { reason: 'element-not-asked', pointer: '/answers/conduct' },
    ]);
  });

  it('with an element that its service does not ask', () => {
    const answers = { cost: 4 } as const;
    const misfits = [{ reason: 'element-not-asked', pointer: '/answers/cost' }];
    expect(misfitsAt(shortCounter, shortResponse({ answers }))).toEqual(misfits);
    expect(misfitsAt(shortCounter, fullResponse({ answers }))).toEqual(misfits);
  });
});

describe('what a department has added', () => {
  const text = { id: 'Kebersihan', en: 'Cleanliness' };
  const added: AddedElement = {
    key: 'U10',
    name: text,
    question: text,
    answers: [text, text, text, text],
  };
  const ended: AddedElement = { ...added, key: 'U11', closed: '2026-06-01' };
  const adding = { added: [added, ended] };
  const drawn = '00000000-0000-4000-8000-555400000000';
  const notDrawn = '00000000-0000-4000-8000-555500000000';

  it('is answered on a full form, and on a short one that was drawn', () => {
    const answered = { added: { U10: 3 } } as const;
    expect(misfitsAt(fullCounter, fullResponse({ ...answered, id: notDrawn }), adding)).toEqual([]);
    expect(misfitsAt(shortCounter, shortResponse({ ...answered, id: drawn }), adding)).toEqual([]);
    expect(misfitsAt(shortCounter, shortResponse({ ...answered, id: notDrawn }), adding)).toEqual([
      { reason: 'element-not-asked', pointer: '/added/U10' },
    ]);
  });

  it('is not answered on a kiosk, of another department, or once it has ended', () => {
    const kiosk = shortResponse({ form: 'kiosk', id: drawn, answers: {}, added: { U10: 3 } });
    expect(misfitsAt(shortCounter, kiosk, adding)).toHaveLength(1);
    expect(misfitsAt(fullCounter, fullResponse({ added: { U12: 1 } }), adding)).toHaveLength(1);
    expect(misfitsAt(fullCounter, fullResponse({ added: { U11: 1 } }), adding)).toHaveLength(1);
  });
});
