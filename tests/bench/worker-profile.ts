/**
 * Where a running Worker spends its CPU: the sampling profiler of V8, over the inspector of workerd
 * (https://chromedevtools.github.io/devtools-protocol/v8/Profiler/). It takes samples while the Worker runs and none while
 * it waits, so that their number times their interval is CPU, whatever else the process does.
 */
import * as z from 'zod/mini';

/** In microseconds. */
const interval = 200;

const targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }));

const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type V8Profile = z.infer<typeof profileSchema>;

export interface Cost {
  /** Milliseconds of CPU of all that was done. */
  readonly total: number;
  /** By function, in milliseconds of its own, the dearest first. */
  readonly functions: readonly { readonly name: string; readonly own: number }[];
}

function costOf({ nodes, samples, timeDeltas }: V8Profile): Cost {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.split('/').at(-1) ?? '';
      return [id, `${functionName || '(anonymous)'} ${file && `${file}:${lineNumber + 1}`}`.trim()];
    }),
  );
  const own = new Map<string, number>();
  samples.forEach((id, at) => {
    const name = names.get(id) ?? '';
    if (name === '(idle)') return;
    // What lies between two samples far apart is waiting.
    const spent = Math.min(timeDeltas[at + 1] ?? 0, 2 * interval) / 1000;
    own.set(name, (own.get(name) ?? 0) + spent);
  });
  const functions = [...own].map(([name, spent]) => ({ name, own: spent }));
  return {
    total: functions.reduce((sum, each) => sum + each.own, 0),
    functions: functions.toSorted((one, other) => other.own - one.own),
  };
}

export interface Profiler {
  /** What some work costs the Worker. */
  cost(work: () => Promise<void>): Promise<Cost>;
  close(): void;
}

/** @param port of the inspector */
export async function profilerAt(port: number): Promise<Profiler> {
  const listed = targets.parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json());
  const address = listed[0]?.webSocketDebuggerUrl.replace('localhost', '127.0.0.1');
  if (address === undefined) throw new Error('The Worker has no inspector.');
  // Wrangler lets in what says that it comes from this machine.
  const socket = new WebSocket(address, { headers: { Origin: 'http://localhost' } });
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (result: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('Profiler.enable');
  await send('Profiler.setSamplingInterval', { interval });
  return {
    async cost(work) {
      await send('Profiler.start');
      await work();
      const { profile } = z.object({ profile: profileSchema }).parse(await send('Profiler.stop'));
      return costOf(profile);
    },
    close: () => socket.close(),
  };
}
