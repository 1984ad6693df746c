/** What a new passkey is called. */
import { describe, expect, it } from 'vitest';
import { distinctLabel, passkeyLabel } from '#shared/panel/passkey-label.ts';
import { longestPasskeyName } from '#shared/panel/users.ts';

const agents = {
  'Android, Chrome':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36',
  'Android, Samsung Internet':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
  'iPhone, Safari':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  'Windows, Edge':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0',
  'Mac, Firefox':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0',
  'Linux, Chrome':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/143.0.0.0 Safari/537.36',
  Passkey: 'curl/8.9.1',
};

describe('a new passkey', () => {
  it.each(Object.entries(agents))('is called "%s" after where it was made', (label, agent) => {
    expect(passkeyLabel(agent, [])).toBe(label);
  });

  it('is told from those that were made at the same place', () => {
    const taken = ['Android, Chrome', 'Android, Chrome (2)'];
    expect(passkeyLabel(agents['Android, Chrome'], taken)).toBe('Android, Chrome (3)');
    expect(passkeyLabel('', ['Passkey'])).toBe('Passkey (2)');
  });
});

it('a label stays distinct and short enough, however long it is', () => {
  const long = 'x'.repeat(100);
  const first = distinctLabel(long, []);
  const second = distinctLabel(long, [first]);
  expect(first).toHaveLength(longestPasskeyName);
  expect(second).toHaveLength(longestPasskeyName);
  expect(second.endsWith(' (2)')).toBe(true);
});
