/** A mail server within the tests: it takes letters to one address and refuses all others. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { smtpLetters } from '#functions/host/node/smtp-letters.ts';

const taken = 'kota@suara.example';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onRcptTo: ({ address }, _session, answer) =>
    answer(address === taken ? null : new Error('no such person')),
  onData: (stream, _session, answer) => stream.on('end', answer).resume(),
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
server.server.unref();
const { port } = server.server.address() as AddressInfo;

export const testLetterBox = smtpLetters(`smtp://127.0.0.1:${port}`);
