/** What the panel says of the follow-up plan. */
import type { ActionState, Horizon } from '#shared/follow-up/action.ts';
import type { ActionStep } from '#shared/follow-up/plan-view.ts';
import type { ActionEventKind } from '#shared/follow-up/transition.ts';
import type { Text } from '#shared/language.ts';

export const plan = {
  title: { id: 'Tindak lanjut', en: 'Follow-up' },
  lead: {
    id: 'Dari apa yang dikatakan warga ke apa yang dilakukan unit ini. Yang selesai diterbitkan di halaman hasil.',
    en: 'From what people said to what this department does. What is done is published on the results page.',
  },
  propose: { id: 'Usulkan tindakan', en: 'Propose an action' },
  next: { id: 'Sebaiknya mulai dari sini', en: 'Best to begin here' },
  proposeThis: { id: 'Usulkan tindakan untuk unsur ini', en: 'Propose an action for this element' },
  noSuggestion: {
    id: 'Belum ada saran: belum cukup responden, atau setiap unsur sudah punya tindakan.',
    en: 'No suggestion: too few respondents, or every element has an action already.',
  },
  yours: { id: 'Menunggu keputusan Anda', en: 'Waiting for your decision' },
  open: { id: 'Berjalan', en: 'In progress' },
  done: { id: 'Selesai', en: 'Done' },
  declined: { id: 'Ditolak', en: 'Declined' },
  ended: { id: 'Dibatalkan atau ditarik', en: 'Cancelled or withdrawn' },
  empty: {
    id: 'Belum ada tindakan. Mulailah dari satu hal kecil yang bisa selesai bulan ini.',
    en: 'No actions yet. Begin with one small thing that can be done this month.',
  },
  askedBy: { id: 'diminta oleh', en: 'asked by' },
  due: { id: 'Selesai paling lambat', en: 'Due' },
  late: { id: 'Terlambat', en: 'Late' },
  back: { id: 'Semua tindakan', en: 'All actions' },
} as const satisfies Record<string, Text>;

export const overdue = {
  menu: { id: 'Yang terlambat', en: 'Overdue' },
  title: { id: 'Tindak lanjut yang terlambat', en: 'Overdue follow-up' },
  lead: {
    id: 'Semua tindakan yang lewat waktunya, yang paling lama lebih dulu. Setelah 30 hari, yang sudah disetujui juga tampil di halaman hasil.',
    en: 'Every action past its due day, the longest first. After 30 days those that were decided also show on the results page.',
  },
  none: { id: 'Tidak ada yang terlambat.', en: 'Nothing is overdue.' },
  public: { id: 'tampil di halaman hasil', en: 'shown on the results page' },
} as const satisfies Record<string, Text>;

export const proposal = {
  title: { id: 'Usulkan tindakan', en: 'Propose an action' },
  element: { id: 'Unsur', en: 'Element' },
  noElement: { id: 'Tidak satu unsur saja', en: 'No single element' },
  service: { id: 'Layanan', en: 'Service' },
  wholeUnit: { id: 'Seluruh unit', en: 'The whole department' },
  theme: { id: 'Tema komentar', en: 'Theme of the comments' },
  themeHint: { id: 'Boleh kosong.', en: 'May be empty.' },
  programme: { id: 'Program atau kegiatan', en: 'Programme or activity' },
  programmeHint: {
    id: 'Satu langkah yang nyata. Contoh: membuka loket perekaman ketiga setiap Senin pagi. Setelah disetujui dibaca siapa saja: jangan menulis nama orang atau data pribadi.',
    en: 'One concrete step. For example: opening a third recording counter on Monday mornings. Once approved anybody reads it: write no names of people or personal data.',
  },
  horizon: { id: 'Jangka waktu', en: 'Horizon' },
  responsible: { id: 'Penanggung jawab', en: 'Responsible' },
  otherUnit: {
    id: 'Unit lain, yang harus menyanggupi',
    en: 'Another department, which must accept',
  },
  dueDay: { id: 'Selesai paling lambat', en: 'Due day' },
  dueDayHint: {
    id: 'Setelah disetujui hanya bisa ditunda dengan alasan yang dibaca warga. Terlambat lebih dari 30 hari terlihat oleh warga.',
    en: 'Once approved it can only be postponed, with a reason that the public reads. More than 30 days late, the public sees it.',
  },
  send: { id: 'Kirim usulan', en: 'Send the proposal' },
  sent: {
    id: 'Usulan terkirim. Kepala unit yang memutuskan.',
    en: 'The proposal is sent. The head of the department decides.',
  },
} as const satisfies Record<string, Text>;

export const horizonChoices = {
  short: { id: 'Pendek: kurang dari 12 bulan', en: 'Short: under 12 months' },
  medium: { id: 'Menengah: 12 sampai 24 bulan', en: 'Medium: 12 to 24 months' },
  long: { id: 'Panjang: lebih dari 24 bulan', en: 'Long: over 24 months' },
} as const satisfies Record<string, Text>;

export const stateNames: Readonly<Record<ActionState, Text>> = {
  proposed: { id: 'Diusulkan', en: 'Proposed' },
  awaiting: { id: 'Menunggu kesanggupan unit lain', en: 'Waiting for another department' },
  'under-way': { id: 'Berjalan', en: 'Under way' },
  done: { id: 'Selesai, belum diterbitkan', en: 'Done, not published yet' },
  published: { id: 'Diterbitkan', en: 'Published' },
  declined: { id: 'Ditolak', en: 'Declined' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  withdrawn: { id: 'Terbitan ditarik', en: 'Withdrawn' },
};

/** What happened, in the history of an action. */
export const stepNames: Readonly<Record<ActionStep['kind'], Text>> = {
  propose: { id: 'Diusulkan', en: 'Proposed' },
  approve: { id: 'Disetujui', en: 'Approved' },
  accept: { id: 'Disanggupi unit lain', en: 'Accepted by the other department' },
  decline: { id: 'Ditolak', en: 'Declined' },
  report: { id: 'Kemajuan dilaporkan', en: 'Progress reported' },
  finish: { id: 'Dilaporkan selesai', en: 'Reported done' },
  reopen: { id: 'Dibuka kembali', en: 'Reopened' },
  publish: { id: 'Diterbitkan', en: 'Published' },
  revise: { id: 'Terbitan diperbaiki', en: 'Published text corrected' },
  postpone: { id: 'Ditunda', en: 'Postponed' },
  correct: { id: 'Rencana diperbaiki', en: 'Plan corrected' },
  cancel: { id: 'Dibatalkan', en: 'Cancelled' },
  withdraw: { id: 'Terbitan ditarik', en: 'Published text withdrawn' },
};

/** The heading of each form, and its button. */
export const acts: Readonly<
  Record<ActionEventKind, { readonly heading: Text; readonly button: Text }>
> = {
  approve: {
    heading: { id: 'Setujui usulan ini', en: 'Approve this proposal' },
    button: { id: 'Setujui', en: 'Approve' },
  },
  accept: {
    heading: { id: 'Sanggupi permintaan ini', en: 'Accept this request' },
    button: { id: 'Sanggupi', en: 'Accept' },
  },
  decline: { heading: { id: 'Tolak', en: 'Decline' }, button: { id: 'Tolak', en: 'Decline' } },
  report: {
    heading: { id: 'Laporkan kemajuan', en: 'Report progress' },
    button: { id: 'Simpan kemajuan', en: 'Save progress' },
  },
  finish: {
    heading: { id: 'Laporkan selesai', en: 'Report it done' },
    button: { id: 'Sudah selesai', en: 'It is done' },
  },
  reopen: {
    heading: { id: 'Belum selesai: buka kembali', en: 'Not done: reopen' },
    button: { id: 'Buka kembali', en: 'Reopen' },
  },
  publish: {
    heading: {
      id: 'Terbitkan sebagai “Anda bilang, kami lakukan”',
      en: 'Publish as “You said, we did”',
    },
    button: { id: 'Terbitkan', en: 'Publish' },
  },
  revise: {
    heading: { id: 'Perbaiki tulisan yang terbit', en: 'Correct the published text' },
    button: { id: 'Simpan perbaikan', en: 'Save the correction' },
  },
  postpone: {
    heading: { id: 'Tunda tanggalnya', en: 'Postpone the due day' },
    button: { id: 'Tunda', en: 'Postpone' },
  },
  correct: {
    heading: { id: 'Perbaiki rencananya', en: 'Correct the plan' },
    button: { id: 'Simpan rencana', en: 'Save the plan' },
  },
  cancel: {
    heading: { id: 'Batalkan tindakan ini', en: 'Cancel this action' },
    button: { id: 'Batalkan tindakan', en: 'Cancel the action' },
  },
  withdraw: {
    heading: { id: 'Tarik terbitan ini', en: 'Withdraw what was published' },
    button: { id: 'Tarik terbitan', en: 'Withdraw' },
  },
};

export const act = {
  explainApprove: {
    id: 'Setelah disetujui, tanggalnya tetap dan tindakan ini masuk laporan resmi.',
    en: 'Once approved its due day is fixed and it appears in the official report.',
  },
  explainAsk: {
    id: 'Setelah disetujui, unit yang diminta harus menyanggupi lebih dulu.',
    en: 'Once approved, the department that is asked must accept first.',
  },
  explainFinish: {
    id: 'Hari ini dicatat sebagai hari selesai. Kepala unit memeriksa lalu menerbitkannya.',
    en: 'Today is recorded as the day it was done. The head checks it and publishes it.',
  },
  explainPublish: {
    id: 'Tampil di halaman hasil dan sebagai tanda pada grafik. Setelah tiga bulan penuh, nilai sebelum dan sesudahnya dibandingkan.',
    en: 'It shows on the results page and as a mark on the chart. After three whole months the figures before and after are compared.',
  },
  explainPostpone: {
    id: 'Halaman hasil memuat tanggal yang baru, tanggal yang lama, dan alasannya.',
    en: 'The results page tells the new day, the earlier one, and the reason.',
  },
  explainCorrect: {
    id: 'Halaman hasil menyebut bahwa rencana ini diperbaiki, kapan, dan mengapa.',
    en: 'The results page says that this plan was corrected, when, and why.',
  },
  explainRevise: {
    id: 'Halaman hasil menyebut bahwa tulisan ini diperbaiki, kapan, dan mengapa.',
    en: 'The results page says that this text was corrected, when, and why.',
  },
  explainCancel: {
    id: 'Tidak bisa dibuka lagi. Halaman hasil menyebut apa yang dibatalkan, kapan, dan mengapa.',
    en: 'It cannot be opened again. The results page says what was cancelled, when, and why.',
  },
  explainWithdraw: {
    id: 'Tulisannya hilang dari halaman hasil. Yang tinggal: programnya, bahwa terbitannya ditarik, kapan, dan mengapa.',
    en: 'The text leaves the results page. What stays: the programme, that it was withdrawn, when, and why.',
  },
  publicReason: {
    id: 'Dibaca siapa saja. Jangan menulis nama orang atau data pribadi.',
    en: 'Anybody reads it. Write no names of people or personal data.',
  },
  newDueDay: { id: 'Tanggal yang baru', en: 'The new due day' },
  was: { id: 'semula', en: 'before' },
  mayBePublic: {
    id: 'Kata-kata ini boleh dibaca siapa saja: nama jabatan atau layanan, bukan orang.',
    en: 'Anybody may read these words: they name a post or a service, not a person.',
  },
  progress: { id: 'Kemajuan, 0 sampai 100 persen', en: 'Progress, 0 to 100 per cent' },
  note: { id: 'Catatan', en: 'Note' },
  reason: { id: 'Alasan', en: 'Reason' },
  evidence: { id: 'Tautan bukti (https://…)', en: 'Link to evidence (https://…)' },
  optional: {
    id: 'Boleh kosong. Jangan menulis nama atau data pribadi.',
    en: 'May be empty. Write no names or personal data.',
  },
  said: { id: 'Anda bilang: apa kata warga', en: 'You said: what people said' },
  did: { id: 'Kami lakukan: apa yang dilakukan', en: 'We did: what was done' },
  saidEn: { id: 'Anda bilang, dalam bahasa Inggris', en: 'You said, in English' },
  didEn: { id: 'Kami lakukan, dalam bahasa Inggris', en: 'We did, in English' },
  inIndonesian: {
    id: 'Dalam bahasa Indonesia. Jangan menulis nama orang atau data pribadi.',
    en: 'In Indonesian. Write no names of people or personal data.',
  },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  history: { id: 'Riwayat', en: 'History' },
  state: { id: 'Keadaan', en: 'State' },
  proposedOn: { id: 'Diusulkan', en: 'Proposed' },
  doneOn: { id: 'Selesai', en: 'Done' },
  published: { id: 'Lihat di halaman hasil', en: 'See it on the results page' },
  by: { id: 'oleh', en: 'by' },
  inTrail: {
    id: 'Siapa yang melakukannya tercatat di jejak tindakan.',
    en: 'Who did it stands in the audit trail.',
  },
  unknown: {
    id: 'Tindakan ini tidak ada, atau bukan bagian unit ini.',
    en: 'There is no such action, or it is not of this department.',
  },
} as const satisfies Record<string, Text>;

/** Where an action's written horizon is not that of its days. */
export function sayMisstated(written: Horizon, byDays: Horizon): Text {
  return {
    id: `Tercatat: ${horizonNames[written].id}. Menurut tanggalnya: ${horizonNames[byDays].id}, dan begitulah laporan resmi memuatnya. Perbaiki rencananya agar catatannya sama.`,
    en: `Written down: ${horizonNames[written].en}. By its days: ${horizonNames[byDays].en}, which is what the official report says. Correct the plan so that both agree.`,
  };
}

/** How the horizon follows from the due day, with the days of today. */
export function sayHorizons(mediumFrom: string, mediumTo: string): Text {
  return {
    id: `Jangka waktu mengikuti tanggal ini: sebelum ${mediumFrom} pendek, sampai ${mediumTo} menengah, sesudahnya panjang.`,
    en: `The horizon follows from this day: before ${mediumFrom} short, until ${mediumTo} medium, after that long.`,
  };
}

const horizonNames: Readonly<Record<Horizon, Text>> = {
  short: { id: 'jangka pendek', en: 'short term' },
  medium: { id: 'jangka menengah', en: 'medium term' },
  long: { id: 'jangka panjang', en: 'long term' },
};
