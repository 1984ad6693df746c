import { describe, expect, it } from 'vitest';
import { checkSecrets, readSettings } from '#functions/host/node/settings.ts';

const secrets = { AUTH_SECRET: 'a'.repeat(64), TICKET_SECRET: 'b'.repeat(64) };

describe('what an own server is told', () => {
  it('is little more than where its data is', () => {
    expect(readSettings({ DATA_DIR: '/data' })).toEqual({
      ...{ dataDir: '/data', host: '127.0.0.1', port: 8787, scheduleSeconds: 300 },
      ...{ ownHosts: [], trustedProxies: [] },
    });
  });

  it('has lists with commas between', () => {
    const read = readSettings({ DATA_DIR: '/data', OWN_HOSTS: ' a.example, b.example,' });
    expect(read.ownHosts).toEqual(['a.example', 'b.example']);
  });

  it.each([
    ['no folder', {}, /DATA_DIR is not set/],
    ['a port that is none', { DATA_DIR: '/data', PORT: '99999' }, /PORT is "99999"/],
    ['a port that is text', { DATA_DIR: '/data', PORT: 'web' }, /PORT is "web"/],
    ['a schedule that is none', { DATA_DIR: '/data', SCHEDULE_SECONDS: '0' }, /SCHEDULE_SECONDS/],
  ])('is refused with a sentence: %s', (_, environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it.each([
    ['none', {}, /AUTH_SECRET is not set/],
    ['only one', { AUTH_SECRET: secrets.AUTH_SECRET }, /TICKET_SECRET is not set/],
    ['a short one', { ...secrets, TICKET_SECRET: 'guess me' }, /TICKET_SECRET is too short/],
  ])('needs its secrets: %s will not do', (_, environment, sentence) => {
    expect(() => checkSecrets(environment)).toThrow(sentence);
    expect(() => checkSecrets(secrets)).not.toThrow();
  });
});
