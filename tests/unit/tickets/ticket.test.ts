import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase32 } from '#shared/base32.ts';
import { numberBytes, parseTicket, signatureBytes, ticketBody } from '#shared/tickets/ticket.ts';

const expires = new Date('2026-11-25T07:00:00Z');
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const body = ticketBody('7K3QF', expires, new Uint8Array(numberBytes).fill(171));
const text = body + encodeBase32(new Uint8Array(signatureBytes).fill(93));

describe('a ticket', () => {
  it('is 35 letters and digits, short enough for a small QR code', () => {
    expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{35}$/);
  });

  it('reads back as it was written, whatever its random parts', () => {
    fc.assert(
      fc.property(bytes(numberBytes), bytes(signatureBytes), (number, signature) => {
        const made = ticketBody('7K3QF', expires, number);
        const ticket = parseTicket(made + encodeBase32(signature));
        expect(ticket).toMatchObject({ body: made, counter: '7K3QF', expires });
      }),
    );
  });

  it('may be typed in small letters, with blanks, hyphens and look-alikes', () => {
    const typed = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(parseTicket(`${typed.slice(0, 5)}-${typed.slice(5)} `)).toEqual(parseTicket(text));
  });

  it('expires on the hour', () => {
    const late = ticketBody('7K3QF', new Date('2026-11-25T07:59:59Z'), new Uint8Array(numberBytes));
    expect(parseTicket(late + text.slice(late.length))?.expires).toEqual(expires);
  });

  it.each([
    ['too short', text.slice(1)],
    ['too long', `${text}0`],
    ['of a counter code with a slip', `7K3QG${text.slice(5)}`],
    ['with a character that is none', `${text.slice(0, 6)}*${text.slice(7)}`],
    ['empty', ''],
  ])('that is %s is none', (_, typed) => {
    expect(parseTicket(typed)).toBeUndefined();
  });
});
