/** Asking one's own API on an own server: a call within the process. */

type Ask = (asked: Request) => Promise<Response>;

let ask: Ask | undefined;

/** Says who answers; to be called once, before the first request. */
export function answerOwnApi(answer: Ask): void {
  ask = answer;
}

export async function askOwnApi(asked: URL | Request): Promise<Response> {
  if (ask === undefined) throw new Error('the server has not been started');
  return ask(asked instanceof Request ? asked : new Request(asked));
}
