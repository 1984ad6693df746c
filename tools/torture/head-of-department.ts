/** The head of a department, who proposes, reports, enters sheets and registers kiosks while others answer. */
import { DatabaseSync } from 'node:sqlite';
import { issueLink, storeLink } from '#functions/db/invitations.ts';
import { insertUser } from '#functions/db/panel-users.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { type Random, randomUuid } from '../demo/random.ts';
import { openInvitation } from '../pages/visited-site.ts';
import { cityDatabase } from '../serve/city-database.ts';
import type { Kiosk } from './answers.ts';
import type { Ledger } from './ledger.ts';

const userId = 'torture-head';

/** A fresh link for the head, put there as `npm run city:invite` does. @returns its token */
export async function invite(database: string, department: string, now: Date): Promise<string> {
  const file = new DatabaseSync(database, { timeout: 5000 });
  try {
    const db = cityDatabase(file);
    const link = await issueLink(now);
    const user = { name: 'Kepala', role: 'head' as const, departments: [department] };
    await db.batch([insertUser(db, userId, user, now), ...storeLink(db, link, userId)]);
    return link.token;
  } finally {
    file.close();
  }
}

export class Head {
  readonly kiosks: Kiosk[] = [];
  readonly #department: string;
  readonly #ledger: Ledger;
  #address = '';
  #cookie = '';
  #open: number[] = [];
  #number = 0;

  constructor(department: string, ledger: Ledger) {
    this.#department = department;
    this.#ledger = ledger;
  }

  async signIn(address: string, token: string): Promise<void> {
    this.#address = address;
    this.#cookie = await openInvitation(address, token);
  }

  /** @returns what was answered; undefined where nothing was, or not now */
  async #post(path: string, body: unknown): Promise<unknown> {
    let answer: Response;
    let said: unknown;
    try {
      answer = await fetch(`${this.#address}/api/panel/unit/${this.#department}/${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Cookie: this.#cookie,
          Origin: this.#address,
        },
        body: JSON.stringify(body),
      });
      said = await answer.json();
    } catch {
      return undefined;
    }
    if (answer.ok) return said;
    // An act may have been stored without our knowing; what follows it then comes too late.
    const isKnown =
      answer.status === 409 || (answer.status === 503 && answer.headers.has('Retry-After'));
    if (!isKnown)
      this.#ledger.strange.push(`POST ${path} answered ${answer.status} ${JSON.stringify(said)}`);
    return undefined;
  }

  async #propose(dueDay: string): Promise<void> {
    this.#number += 1;
    const programme = `Tindakan ${this.#number}`;
    const said = await this.#post('actions', {
      ...{ service: null, element: 'time', theme: null, programme, dueDay },
      responsible: { office: 'front' },
    });
    if (typeof said !== 'object' || said === null || !('id' in said)) return;
    this.#ledger.act(`proposed ${programme}`);
    const approved = await this.#post(`actions/${said.id}`, { kind: 'approve' });
    if (approved !== undefined) this.#open.push(Number(said.id));
  }

  async #report(random: Random): Promise<void> {
    const [first, ...others] = this.#open;
    if (first === undefined) return;
    this.#number += 1;
    const note = `Catatan ${this.#number}`;
    const id = random.pick([first, ...others]);
    const event = { kind: 'report', progress: random.integer(100), note };
    if ((await this.#post(`actions/${id}`, event)) !== undefined)
      this.#ledger.act(`reported ${note}`);
  }

  async #enterSheet(random: Random, counter: string, day: string): Promise<void> {
    const id = randomUuid(random);
    const answers = { [elementKeys[2]]: 3, [elementKeys[7]]: 4 };
    const sheet = { id, counter, channel: 'paper', day, language: 'id', answers, profile: {} };
    if ((await this.#post('sheets', sheet)) !== undefined) this.#ledger.act(`sheet ${id}`);
  }

  async #register(counter: string): Promise<void> {
    const made = await this.#post('kiosks', { counter, name: `Tablet ${this.#number}` });
    if (typeof made === 'object' && made !== null && 'key' in made)
      this.kiosks.push({ counter, key: String(made.key) });
  }

  /** One thing after the other. */
  async act(random: Random, counter: string, day: string, dueDay: string): Promise<void> {
    if (this.kiosks.length === 0) await this.#register(counter);
    if (random.chance(0.3)) await this.#propose(dueDay);
    else if (random.chance(0.5)) await this.#report(random);
    else await this.#enterSheet(random, counter, day);
  }
}
