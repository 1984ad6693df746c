/**
 * A receiver of webhooks outside of the Worker, at `https://receiver.example`: it keeps what is posted to
 * `/hook`, and answers as it was told to at `/answers`.
 */

/** What of a request is needed, here and in workerd. */
interface Arriving {
  readonly url: string;
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export interface Received {
  readonly id: string | null;
  readonly timestamp: string | null;
  readonly signature: string | null;
  readonly body: string;
}

let received: Received[] = [];
let answers: number[] = [];

export async function receive(request: Arriving): Promise<Response> {
  const { hostname, pathname } = new URL(request.url);
  switch (`${request.method} ${hostname}${pathname}`) {
    case 'POST receiver.example/hook': {
      const header = (name: string) => request.headers.get(`webhook-${name}`);
      received.push({
        ...{ id: header('id'), timestamp: header('timestamp'), signature: header('signature') },
        body: await request.text(),
      });
      return new Response(null, { status: answers.shift() ?? 204 });
    }
    case 'POST receiver.example/answers':
      answers = JSON.parse(await request.text());
      received = [];
      return new Response(null, { status: 204 });
    case 'GET receiver.example/received':
      return Response.json(received);
    default:
      return new Response(null, { status: 404 });
  }
}
