/** The built site, running beside this program for as long as some work needs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { giveUp, root } from '../run/programs.ts';

/**
 * Starts the site on its own port and data, runs the work, and stops it.
 *
 * @param state folder of the data, under the project's root
 * @param inspectorPort where a profiler is let in; without it nowhere that is known
 */
export async function withSite<T>(
  port: number,
  state: string,
  work: (address: string) => Promise<T>,
  { inspectorPort = 0 }: { readonly inspectorPort?: number } = {},
): Promise<T> {
  const address = `http://localhost:${port}`;
  const server = spawn(
    process.execPath,
    [join(root, 'tools/serve/serve.ts'), '--state', state, '--inspector', String(inspectorPort)],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    await new Promise<void>((ready) => {
      let said = '';
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(address)) ready();
      });
      server.on('exit', () => giveUp(`${said}\nThe site did not start; the reason is above.`));
    });
    server.removeAllListeners('exit');
    return await work(address);
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
}
