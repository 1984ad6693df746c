import { describe, expect, it } from 'vitest';
import { bodyOf, type Letter } from '#site/client/outbox/letter.ts';
import { afterAttempt, isResumable, nextStep } from '#site/client/outbox/rules.ts';
import type { Outcome } from '#site/client/survey/send-response.ts';

const now = Date.UTC(2026, 10, 12, 3);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const letter = (own: Partial<Letter>): Letter => ({
  id: '2b7f2f0e-8a52-4f2d-9a3e-0f3f4d1c9b11',
  counter: 'F1RMB',
  service: 'KTP-el',
  state: 'waiting',
  fields: 'counter=F1RMB&impression=3&ticket=T1',
  revision: 4,
  sentRevision: 0,
  savedAt: now - minute,
  ...own,
});

const stored: Outcome = { kind: 'stored' };
const refused = (pointer: string, taken = false): Outcome => ({
  kind: 'refused',
  taken,
  title: '',
  errors: [{ pointer, detail: '' }],
});

describe('what is posted', () => {
  it('is complete, with its ticket, once it waits to be sent', () => {
    const body = bodyOf(letter({}));
    expect(Object.fromEntries(body)).toMatchObject({ progress: 'complete', revision: '4' });
    expect(body.get('ticket')).toBe('T1');
  });

  it('is a part, without the ticket, while it is a draft', () => {
    const body = bodyOf(letter({ state: 'draft' }));
    expect(body.get('progress')).toBe('partial');
    expect(body.has('ticket')).toBe(false);
  });
});

describe('what is due', () => {
  it.each([
    ['a complete answer is sent', {}, 'send'],
    ['however long it waited', { savedAt: now - 70 * day }, 'send'],
    ['not before the server wants it', { retryAt: now + 1 }, 'rest'],
    ['a draft is sent, too', { state: 'draft' }, 'send'],
    ['but once only', { state: 'draft', sentRevision: 4 }, 'keep'],
    ['and kept to go on with', { state: 'draft', fields: 'counter=F1RMB' }, 'keep'],
    ['for an hour', { state: 'draft', sentRevision: 4, savedAt: now - hour - 1 }, 'forget'],
    ['what was left and sent is over', { state: 'left', sentRevision: 4 }, 'forget'],
    ['what was left and not sent is sent', { state: 'left' }, 'send'],
    ['an end waits for its word', { state: 'sent', fields: '' }, 'keep'],
  ] as const)('%s', (_, own, step) => {
    expect(nextStep(letter(own), now)).toBe(step);
  });

  it('is sent where the clock stood at 2020 and was set right, or was put back', () => {
    expect(nextStep(letter({ savedAt: Date.UTC(2020, 0, 1) }), now)).toBe('send');
    expect(nextStep(letter({ savedAt: now + 30 * day }), now)).toBe('send');
  });

  it('does not rest for years where the clock was put back after the server asked for a rest', () => {
    expect(nextStep(letter({ retryAt: now + 5 * 365 * day }), now)).toBe('send');
  });
});

describe('going on with a draft', () => {
  const draft = letter({ state: 'draft' });
  const page = (query: string) => new URLSearchParams(query);

  it('is offered at the same counter within the hour', () => {
    expect(isResumable(draft, page('counter=F1RMB'), now)).toBe(true);
    expect(isResumable(draft, page('counter=000A0'), now)).toBe(false);
    expect(isResumable(draft, page('counter=F1RMB'), now + hour)).toBe(false);
  });

  it('is not offered to the next visit, which has a ticket of its own', () => {
    expect(isResumable(draft, page('counter=F1RMB&ticket=T1'), now)).toBe(true);
    expect(isResumable(draft, page('counter=F1RMB&ticket=T2'), now)).toBe(false);
  });

  it('is not offered after a kiosk, which asks in its own way', () => {
    const kiosk = letter({ state: 'draft', fields: 'form=kiosk&impression=3' });
    expect(isResumable(kiosk, page('counter=F1RMB'), now)).toBe(false);
  });

  it('is not offered once it is complete, or was let go of', () => {
    for (const state of ['waiting', 'left'] as const) {
      expect(isResumable(letter({ state }), page('counter=F1RMB'), now)).toBe(false);
    }
  });
});

describe('after an attempt', () => {
  it('what was stored ends without its answers', () => {
    const end = afterAttempt(letter({}), letter({}), stored, now);
    expect(end).toMatchObject({ state: 'sent', fields: '' });
  });

  it('an id that is stored with other answers has arrived, too', () => {
    const end = afterAttempt(letter({}), letter({}), refused('', true), now);
    expect(end?.state).toBe('sent');
  });

  it('a part that was stored is not sent again until it changes', () => {
    const part = letter({ state: 'draft' });
    const kept = afterAttempt(part, part, stored, now);
    expect(kept && nextStep(kept, now)).toBe('keep');
    const changed = letter({ state: 'draft', revision: 5 });
    const later = afterAttempt(changed, part, stored, now);
    expect(later && nextStep(later, now)).toBe('send');
  });

  it('a part that arrives does not end the whole that was finished meanwhile', () => {
    const part = letter({ state: 'draft', revision: 3 });
    const kept = afterAttempt(letter({}), part, stored, now);
    expect(kept && nextStep(kept, now)).toBe('send');
    expect(afterAttempt(letter({}), part, refused('/form'), now)?.state).toBe('waiting');
  });

  it('a lost connection changes nothing', () => {
    expect(afterAttempt(letter({}), letter({}), { kind: 'offline' }, now)).toEqual(letter({}));
  });

  it('the server is given the rest it asks for, an hour at most', () => {
    const busy = (restFor: number): Outcome => ({ kind: 'busy', restFor });
    const rest = (restFor: number) =>
      (afterAttempt(letter({}), letter({}), busy(restFor), now)?.retryAt ?? 0) - now;
    expect(rest(5000)).toBe(5000);
    expect(rest(30 * day)).toBe(hour);
  });

  it('a refused ticket is left out, and the answer stays', () => {
    const kept = afterAttempt(letter({}), letter({}), refused('/ticket'), now);
    expect(kept).toMatchObject({ state: 'waiting', fields: 'counter=F1RMB&impression=3' });
  });

  it('what is refused for good ends with a word, a part without', () => {
    expect(afterAttempt(letter({}), letter({}), refused('/form'), now)?.state).toBe('refused');
    const left = letter({ state: 'left' });
    expect(afterAttempt(left, left, refused('/form'), now)).toBeUndefined();
  });

  it('an end is not changed any more', () => {
    const end = letter({ state: 'sent', fields: '' });
    expect(afterAttempt(end, letter({}), refused('/form'), now)).toBe(end);
    expect(afterAttempt(undefined, letter({}), stored, now)).toBeUndefined();
  });
});
