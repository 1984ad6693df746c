/** The port to serve at. */
import { createServer } from 'node:net';
import { giveUp } from '../run/programs.ts';

const defaultPort = 8787;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The port that `PORT` names, 8787 without; ends the program if it cannot be had. */
export async function choosePort(): Promise<number> {
  const wanted = process.env['PORT'] ?? String(defaultPort);
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    giveUp(`PORT is "${wanted}", which is not a port: use a number from 1 to 65535.`);
  }
  if (!(await isFree(port))) {
    giveUp(`Port ${port} is taken by another program.
Stop that program, or choose another port: PORT=${port + 1} npm start`);
  }
  return port;
}
