/** Made-up actions of the demo city: what departments have published, and one plan in all its states. */

import { proposal } from '#functions/db/actions.ts';
import type { Database, Statement } from '#functions/host/database.ts';
import type { Catalogue, Department } from '#shared/catalogue/catalogue.ts';
import type { Action, Plan } from '#shared/follow-up/action.ts';
import { monthAfter } from '#shared/follow-up/before-after.ts';
import { horizonOf } from '#shared/follow-up/horizon.ts';
import type { ActionStep } from '#shared/follow-up/plan-view.ts';
import { daysBefore, monthOf } from '#shared/local-time.ts';
import { type FollowUpText, followUpsByDepartment, followUpsByKind } from './follow-up-texts.ts';
import { departmentVolumes } from './visits.ts';

/** Prime to a week, so that not all were written on the same weekday. */
const daysApart = 24;

const planned = { service: null, theme: null, horizon: 'short' } as const;

/** The action with the horizon that its days have. */
const timed = (action: Action): Action => ({
  ...action,
  horizon: horizonOf(action.proposedDay, action.dueDay),
});

function publishedAction(department: string, text: FollowUpText, doneDay: string): Action {
  const { element, said, done } = text;
  return {
    ...planned,
    ...{ department, element, doneDay },
    programme: done.id.slice(0, 200),
    responsible: { office: 'front' },
    proposedDay: daysBefore(doneDay, 60),
    dueDay: daysBefore(doneDay, -7),
    state: 'published',
    evidence: null,
    publishedDay: doneDay,
    text: { said, done },
  };
}

/** What every department that has something to tell has published; a kind's texts are dealt out in turn. */
function publishedActions(departments: readonly Department[], today: string): Action[] {
  return departments.flatMap(({ id, kind }, index) => {
    const ofKind = followUpsByKind[kind];
    const dealt = ofKind[index % ofKind.length];
    const own = followUpsByDepartment[id] ?? (dealt ? [dealt] : []);
    return own.map((text, n) =>
      publishedAction(id, text, daysBefore(today, 6 + (index % 17) + n * daysApart)),
    );
  });
}

/** The one that the figures answer: the demo's busiest department gets better five months ago (`quality.ts`). */
function answeredAction(busiest: string, today: string): Action {
  const text: FollowUpText = {
    element: 'time',
    said: {
      id: 'Menunggu terlalu lama, padahal berkas sudah lengkap.',
      en: 'The wait is too long, even with complete papers.',
    },
    done: {
      id: 'Berkas yang lengkap kini punya loket sendiri, dan pengambilan hasil dipisah dari pendaftaran.',
      en: 'Complete papers have a counter of their own now, and results are collected elsewhere.',
    },
  };
  return publishedAction(busiest, text, `${monthAfter(monthOf(today), -5)}-18`);
}

/** A plan in every state before publication, one part of it long overdue and one asked of another department. */
function openActions(department: string, other: string, today: string): Action[] {
  const plan = (element: Plan['element'], programme: string, dueIn: number): Plan => ({
    ...planned,
    ...{ department, element, programme },
    responsible: { office: 'back' },
    dueDay: daysBefore(today, -dueIn),
  });
  const proposedDay = daysBefore(today, 120);
  return [
    {
      ...plan('complaints', 'Menjawab setiap pengaduan paling lambat tiga hari kerja', 45),
      proposedDay: daysBefore(today, 4),
      state: 'proposed',
    },
    {
      ...plan('procedure', 'Menyatukan nomor antrean dengan loket pembayaran', 60),
      responsible: { office: 'other', department: other },
      proposedDay: daysBefore(today, 12),
      state: 'awaiting',
    },
    {
      ...plan('requirements', 'Memasang contoh berkas yang benar di setiap ruang tunggu', 20),
      proposedDay: daysBefore(today, 40),
      state: 'under-way',
      progress: 60,
    },
    {
      ...plan('facilities', 'Menambah kursi dan pendingin di ruang tunggu lantai dua', -41),
      ...{ proposedDay, state: 'under-way', progress: 30 },
    },
    {
      ...plan('competence', 'Melatih petugas loket baru sebelum mereka bertugas sendiri', -3),
      ...{ proposedDay, state: 'done', doneDay: daysBefore(today, 5), evidence: null },
    },
    {
      ...plan('conduct', 'Merekam suara setiap percakapan di loket', 30),
      ...{ proposedDay, state: 'cancelled', cancelledDay: daysBefore(today, 15) },
      reason: 'Diganti pelatihan menyapa, setelah warga dan petugas keberatan direkam.',
    },
    {
      ...plan('product', 'Mengirim hasil layanan ke rumah tanpa biaya', -50),
      ...{ proposedDay, state: 'withdrawn', doneDay: daysBefore(today, 60), evidence: null },
      publishedDay: daysBefore(today, 58),
      withdrawnDay: daysBefore(today, 20),
      text: {
        said: { id: 'Harus kembali lagi hanya untuk mengambil hasil.' },
        done: { id: 'Hasil kini dikirim ke rumah tanpa biaya.' },
      },
      reason:
        'Pengiriman ternyata baru berjalan di dua kecamatan; diterbitkan lagi setelah merata.',
    },
    {
      ...plan('cost', 'Memasang mesin pembayaran nontunai', 90),
      ...{ proposedDay, state: 'declined', declinedBy: department },
      declinedDay: daysBefore(today, 100),
      reason: 'Layanan ini gratis; mesin pembayaran tidak diperlukan.',
    },
  ];
}

/** Another department's: one a little late, one asked of the busiest. */
function othersActions(department: string, busiest: string, today: string): Action[] {
  const plan: Plan = {
    ...planned,
    ...{ department, element: 'facilities', responsible: { office: 'back' } },
    programme: 'Memasang layar nomor antrean di depan loket obat',
    dueDay: daysBefore(today, 9),
  };
  return [
    { ...plan, proposedDay: daysBefore(today, 75), state: 'under-way', progress: 80 },
    {
      ...plan,
      ...{ element: 'procedure', responsible: { office: 'other', department: busiest } },
      programme: 'Menerima permohonan dari unit ini tanpa warga harus datang sendiri',
      dueDay: daysBefore(today, -70),
      proposedDay: daysBefore(today, 6),
      state: 'awaiting',
    },
  ];
}

/** All actions of the demo city. */
export function demoActions(
  { departments }: Pick<Catalogue, 'departments'>,
  today: string,
): Action[] {
  const byVolume = [...departmentVolumes(departments)].sort((a, b) => b[1] - a[1]);
  const [busiest, second] = byVolume.map(([id]) => id);
  const actions = [
    ...publishedActions(departments, today),
    ...(busiest === undefined ? [] : [answeredAction(busiest, today)]),
    ...(busiest === undefined || second === undefined ? [] : openActions(busiest, second, today)),
    ...(busiest === undefined || second === undefined ? [] : othersActions(second, busiest, today)),
  ];
  return actions.map(timed);
}

/** How an action came to where it stands, after it was proposed. */
export function stepsOf(action: Action): readonly Omit<ActionStep, 'number'>[] {
  const { proposedDay, state } = action;
  const step = (kind: ActionStep['kind'], day: string, progress: number | null = null) => ({
    ...{ kind, day, progress },
    note: null,
    was: null,
  });
  const approved = step('approve', proposedDay, state === 'awaiting' ? null : 0);
  switch (action.state) {
    case 'proposed':
      return [];
    case 'awaiting':
      return [approved];
    case 'under-way':
      return [approved, step('report', daysBefore(proposedDay, -21), action.progress)];
    case 'done':
      return [approved, step('finish', action.doneDay, 100)];
    case 'published':
      return [
        approved,
        step('finish', action.doneDay, 100),
        step('publish', action.publishedDay, 100),
      ];
    case 'declined':
      return [{ ...step('decline', action.declinedDay), note: action.reason }];
    case 'cancelled':
      return [approved, { ...step('cancel', action.cancelledDay, 0), note: action.reason }];
    case 'withdrawn':
      return [
        approved,
        step('finish', action.doneDay, 100),
        step('publish', action.publishedDay, 100),
        { ...step('withdraw', action.withdrawnDay, 100), note: action.reason },
      ];
  }
}

/** The steps of the action that was put in just before. */
function history(db: Database, action: Action): Statement[] {
  return stepsOf(action).map(({ day, kind, progress, note }, at) =>
    db
      .prepare(
        `INSERT INTO action_steps (action, number, day, kind, progress, note)
         VALUES ((SELECT max(id) FROM actions), ?, ?, ?, ?, ?)`,
      )
      .bind(at + 2, day, kind, progress, note),
  );
}

/** Puts the made-up actions where none are yet. */
export async function ensureActions(db: Database, actions: readonly Action[]): Promise<void> {
  const found = await db.prepare('SELECT 1 AS found FROM actions LIMIT 1').first();
  if (found !== null) return;
  // One action at a time: each statement blocks this thread, and meanwhile an idle connection is closed.
  for (const action of actions) {
    await db.batch([...proposal(db, action, action.proposedDay), ...history(db, action)]);
  }
}
