import { describe, expect, it } from 'vitest';
import {
  assetsIn,
  companionsOf,
  keptAs,
  offlinePageFor,
  surveyBehind,
} from '#site/client/service-worker/kept-pages.ts';

describe('the pages that a phone keeps', () => {
  it.each([
    ['/s/F1RMB', '/s/F1RMB'],
    ['/F1RMB', '/s/F1RMB'],
    ['/en/s/F1RMB', '/en/s/F1RMB'],
    ['/s/F1RMB/terima-kasih', '/s/F1RMB/terima-kasih'],
    ['/kiosk/F1RMB', '/kiosk/F1RMB'],
    ['/s', '/s'],
    ['/en/s', '/en/s'],
  ])('%s is kept as %s', (path, name) => {
    expect(keptAs(path)).toBe(name);
  });

  it.each([
    '/',
    '/hasil',
    '/hasil/disdukcapil',
    '/api/v1/results',
    '/T/F1RMB-1',
    '/s/f1rmb',
    '/s/F1RMB/lain',
    '/tanda-terima',
  ])('%s is not kept', (path) => {
    expect(keptAs(path)).toBeUndefined();
  });

  it('bring along what the way to the end needs, in their language', () => {
    expect(companionsOf('/en/s/F1RMB')).toEqual([
      '/en/s/F1RMB/terima-kasih',
      '/en/s',
      '/en/offline',
    ]);
    expect(companionsOf('/s')).not.toContain('/s/terima-kasih');
    expect(offlinePageFor('/hasil')).toBe('/offline');
    expect(offlinePageFor('/english')).toBe('/offline');
  });

  it('stand behind a ticket, too', () => {
    expect(surveyBehind('/T/F1RMB0A1B2C3D4')).toBe('/s/F1RMB');
    expect(surveyBehind('/en/t/F1RMB0A1B2C3D4')).toBe('/en/s/F1RMB');
    expect(keptAs(surveyBehind('/hasil'))).toBeUndefined();
  });

  it('need the hashed files that they and their scripts name', () => {
    const page =
      '<script type="module" src="/_astro/a.B0_c-1.js"></script><img src="/favicon.svg">';
    expect(assetsIn(page)).toEqual(['/_astro/a.B0_c-1.js']);
    const script = 'import{t}from"./b.js";import"./c.js";const d=()=>import(`./d.js`)';
    expect(assetsIn(script)).toEqual(['/_astro/b.js', '/_astro/c.js', '/_astro/d.js']);
  });
});
