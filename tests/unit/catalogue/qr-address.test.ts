import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrAddress, typedHost } from '#shared/catalogue/qr-address.ts';

const versionOf = (text: string) => encode(text, { ecc: 'Q' }).version;

describe('the address in a QR code', () => {
  it('is the code at the root of the site, in capitals', () => {
    expect(qrAddress('https://suara.example.go.id', 'F1RMB')).toBe(
      'HTTPS://SUARA.EXAMPLE.GO.ID/F1RMB',
    );
  });

  it('keeps scheme and port', () => {
    expect(qrAddress('http://localhost:8787', 'F1RMB')).toBe('HTTP://LOCALHOST:8787/F1RMB');
  });

  it('is the same address to every browser', () => {
    for (const origin of ['https://suara.example.go.id', 'http://localhost:8787']) {
      expect(new URL(qrAddress(origin, 'F1RMB')).href).toBe(`${origin}/F1RMB`);
    }
  });

  it('stays as it is where capitals save nothing', () => {
    expect(qrAddress('http://[fd00::a1]:8787', 'F1RMB')).toBe('http://[fd00::a1]:8787/F1RMB');
  });

  it.each([
    ['https://skm.go.id', 3, 2],
    ['https://suara.tangerangkota.go.id', 4, 3],
    ['https://suara-layanan.tangerang.workers.dev', 5, 4],
  ])('makes the QR code of %s version %i down to %i', (origin, written, capitals) => {
    expect(versionOf(`${origin}/s/F1RMB`)).toBe(written);
    expect(versionOf(qrAddress(origin, 'F1RMB'))).toBe(capitals);
  });
});

describe('the address for people', () => {
  it.each([
    ['https://suara.example.go.id', 'suara.example.go.id'],
    ['http://localhost:8787', 'localhost:8787'],
  ])('of %s is %s', (origin, host) => {
    expect(typedHost(origin)).toBe(host);
  });
});
