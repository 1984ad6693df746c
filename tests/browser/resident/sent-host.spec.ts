/** A site whose address nobody has set repeats none that a stranger sends. */
import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { survey, thanks } from './answering.ts';

const stranger = 'stranger.example';

function open(address: string): Promise<string> {
  return new Promise((done, fail) => {
    request(address, { headers: { Host: stranger } }, (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => done(text));
    })
      .on('error', fail)
      .end();
  });
}

for (const path of [
  survey,
  thanks,
  '/hasil',
  '/hasil/disdukcapil',
  '/data',
  '/laporan/disdukcapil',
]) {
  test(`not in ${path}`, async ({ baseURL }) => {
    expect(await open(`${baseURL}${path}`)).not.toContain(stranger);
  });
}
