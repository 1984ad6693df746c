/** What was sent, and what of it the server has said yes to: a book of its own beside the database. */

/** An answer as it is sent, as often as it takes. */
export interface SentAnswer {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whose phone: an address of its own. */
  readonly address: string;
  /** When it was first sent. */
  readonly begun: Date;
}

/** An outbox gives up on an answer after so long, and says so; in milliseconds. */
const keptFor = 7 * 86_400_000;

export class Ledger {
  readonly #acknowledged = new Set<string>();
  readonly #unsure = new Map<string, SentAnswer>();
  readonly #sent = new Set<string>();
  /** Acts of the panel that were acknowledged, by kind. */
  readonly acts = new Map<string, number>();
  /** Answers that the server did not take now and said so: 503 with Retry-After, or 429. */
  refused = 0;
  /** The body of the last refusal. */
  lastRefusal = '';
  /** Whatever else it answered, which it never should. */
  strange: string[] = [];

  sending(answer: SentAnswer): void {
    this.#sent.add(answer.id);
    this.#unsure.set(answer.id, answer);
  }

  acknowledge(id: string): void {
    this.#acknowledged.add(id);
    this.#unsure.delete(id);
  }

  /** What outboxes do with answers that were never taken. */
  forgetOld(now: Date): void {
    for (const [id, { begun }] of this.#unsure)
      if (now.getTime() - begun.getTime() > keptFor) this.#unsure.delete(id);
  }

  act(kind: string): void {
    this.acts.set(kind, (this.acts.get(kind) ?? 0) + 1);
  }

  /** What a phone would send again: it was never told that it arrived. */
  get unsure(): readonly SentAnswer[] {
    return [...this.#unsure.values()];
  }

  get acknowledged(): ReadonlySet<string> {
    return this.#acknowledged;
  }

  get sent(): ReadonlySet<string> {
    return this.#sent;
  }
}
