/** What the panel says: its frame, signing in, accounts, the audit trail and the overview. */
import type { Language, Text } from '#shared/language.ts';
import type { AuditedAction } from '#shared/panel/audit.ts';
import type { Role } from '#shared/panel/viewer.ts';

export const panel = {
  title: { id: 'Panel unit', en: 'Department panel' },
  menu: { id: 'Menu panel', en: 'Panel menu' },
  account: { id: 'Akun saya', en: 'My account' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  city: { id: 'Semua unit', en: 'All departments' },
  overview: { id: 'Ringkasan', en: 'Overview' },
  comments: { id: 'Komentar', en: 'Comments' },
  served: { id: 'Orang dilayani', en: 'People served' },
  users: { id: 'Pengguna', en: 'Users' },
  auditTrail: { id: 'Jejak tindakan', en: 'Audit trail' },
  earlierResults: { id: 'Hasil dari luar', en: 'Results from elsewhere' },
  toMend: { id: 'Ada yang perlu diperbaiki', en: 'Something needs to be corrected' },
  unavailable: {
    id: 'Data sedang tidak bisa dibuka. Coba lagi beberapa menit lagi.',
    en: 'The data cannot be opened now. Please try again in a few minutes.',
  },
  refusedTitle: { id: 'Bukan untuk peran Anda', en: 'Not for your role' },
  refused: {
    id: 'Peran Anda tidak dapat membuka atau mengubah halaman ini. Kalau seharusnya bisa, hubungi pengelola kota.',
    en: 'Your role cannot open or change this page. If it should, ask the city administrator.',
  },
  /** Before the version of the software, for staff to name when they report trouble. */
  version: { id: 'Suara Layanan versi', en: 'Suara Layanan, version' },
  back: { id: 'Kembali ke panel', en: 'Back to the panel' },
} as const satisfies Record<string, Text>;

export const roleNames: Readonly<Record<Role, Text>> = {
  administrator: { id: 'Pengelola kota', en: 'City administrator' },
  auditor: { id: 'Inspektorat', en: 'Auditor' },
  head: { id: 'Kepala unit', en: 'Department head' },
  staff: { id: 'Petugas unit', en: 'Department staff' },
};

export const signIn = {
  title: { id: 'Masuk ke panel', en: 'Sign in to the panel' },
  lead: {
    id: 'Untuk petugas yang sudah diundang. Warga tidak perlu masuk untuk menilai atau melihat hasil.',
    en: 'For staff who were invited. Residents need no sign-in to rate or to see the results.',
  },
  button: { id: 'Masuk dengan kunci sandi', en: 'Sign in with a passkey' },
  hint: {
    id: 'Kunci sandi (passkey) memakai sidik jari, wajah, atau PIN perangkat Anda. Tidak ada kata sandi yang bisa bocor.',
    en: 'A passkey uses your fingerprint, face, or device PIN. There is no password to leak.',
  },
  singleSignOn: { id: 'Masuk dengan akun kota', en: 'Sign in with the city account' },
  singleSignOnFailed: {
    id: 'Akun kota tidak membuka panel. Mungkin alamat surelnya belum ditambahkan oleh pengelola kota, atau layanan akun sedang terganggu.',
    en: 'The city account did not open the panel. Perhaps its e-mail address was not added by the city administrator, or the account service is down.',
  },
  lost: {
    id: 'Perangkat hilang atau belum punya kunci sandi? Minta tautan sekali pakai kepada pengelola kota.',
    en: 'Lost your device, or no passkey yet? Ask the city administrator for a one-time link.',
  },
  needsScript: {
    id: 'Kunci sandi membutuhkan JavaScript. Tanpa itu, masuklah dengan tautan sekali pakai.',
    en: 'A passkey needs JavaScript. Without it, sign in with a one-time link.',
  },
  failed: {
    id: 'Tidak berhasil masuk. Coba lagi, atau minta tautan sekali pakai.',
    en: 'Could not sign you in. Try again, or ask for a one-time link.',
  },
} as const satisfies Record<string, Text>;

export const invitation = {
  title: { id: 'Undangan ke panel', en: 'Invitation to the panel' },
  greeting: { id: 'Selamat datang,', en: 'Welcome,' },
  as: { id: 'Anda diundang sebagai', en: 'You are invited as' },
  open: { id: 'Buka panel', en: 'Open the panel' },
  once: {
    id: 'Tautan ini hanya berlaku sekali. Setelah masuk, buat kunci sandi agar bisa masuk lagi.',
    en: 'This link works once. After signing in, make a passkey so that you can come back.',
  },
  goneTitle: { id: 'Tautan tidak berlaku', en: 'The link does not work' },
  gone: {
    id: 'Tautan ini sudah dipakai, sudah lewat waktunya, atau salah salin. Minta tautan baru kepada pengelola kota.',
    en: 'This link was used, has expired, or was copied wrongly. Ask the city administrator for a new one.',
  },
} as const satisfies Record<string, Text>;

export const account = {
  title: { id: 'Akun saya', en: 'My account' },
  passkeys: { id: 'Kunci sandi', en: 'Passkeys' },
  none: {
    id: 'Belum ada kunci sandi. Tanpa itu Anda memerlukan tautan baru setiap kali masuk.',
    en: 'No passkey yet. Without one you need a new link each time you sign in.',
  },
  add: { id: 'Buat kunci sandi di perangkat ini', en: 'Make a passkey on this device' },
  added: { id: 'Kunci sandi tersimpan.', en: 'The passkey is kept.' },
  addFailed: {
    id: 'Kunci sandi tidak tersimpan. Coba lagi, atau pakai perangkat lain.',
    en: 'The passkey was not kept. Try again, or use another device.',
  },
  since: { id: 'dibuat', en: 'made' },
  unnamed: { id: 'Kunci sandi', en: 'Passkey' },
  remove: { id: 'Hapus', en: 'Remove' },
  sessions: { id: 'Sesi', en: 'Sessions' },
  elsewhere: { id: 'Juga masuk di perangkat lain:', en: 'Also signed in on other devices:' },
  onlyHere: {
    id: 'Anda hanya masuk di perangkat ini.',
    en: 'You are signed in on this device only.',
  },
  signOutElsewhere: { id: 'Keluar dari semua perangkat lain', en: 'Sign out everywhere else' },
  daily: { id: 'Kabar harian', en: 'Daily message' },
  dailyNoAddress: {
    id: 'Setiap pagi, yang menunggu Anda dapat dikirim lewat surel. Akun ini belum punya alamat surel; minta pengelola kota menambahkannya.',
    en: 'Each morning, what waits for you can come by e-mail. This account has no address yet; ask the city administrator to add one.',
  },
  dailyNotSetUp: {
    id: 'Setiap pagi, yang menunggu Anda dapat dikirim lewat surel, tetapi kota ini belum menyiapkan pengiriman surel.',
    en: 'Each morning, what waits for you can come by e-mail, but this city has not set up the sending of e-mail.',
  },
  dailyOn: {
    id: 'Kalau ada yang menunggu Anda, ringkasannya dikirim setiap pagi ke',
    en: 'If something waits for you, a summary is sent each morning to',
  },
  dailyOff: { id: 'Kabar harian dimatikan.', en: 'The daily message is off.' },
  turnOn: { id: 'Nyalakan kabar harian', en: 'Turn the daily message on' },
  turnOff: { id: 'Matikan kabar harian', en: 'Turn the daily message off' },
} as const satisfies Record<string, Text>;

export const users = {
  title: { id: 'Pengguna panel', en: 'Users of the panel' },
  add: { id: 'Undang seseorang', en: 'Invite somebody' },
  name: { id: 'Nama', en: 'Name' },
  role: { id: 'Peran', en: 'Role' },
  department: { id: 'Unit', en: 'Department' },
  noDepartment: { id: 'Seluruh kota', en: 'The whole city' },
  email: { id: 'Surel', en: 'E-mail' },
  emailHint: {
    id: 'Boleh kosong. Untuk masuk dengan akun kota, dan untuk kabar harian tentang yang menunggu.',
    en: 'May be empty. For signing in with the city account, and for a daily message of what waits.',
  },
  departmentHint: {
    id: 'Hanya untuk kepala dan petugas unit.',
    en: 'Only for a head and for staff of a department.',
  },
  invite: { id: 'Buat tautan undangan', en: 'Make an invitation link' },
  inviteAgain: { id: 'Tautan baru', en: 'New link' },
  signOut: { id: 'Akhiri sesi', en: 'End sessions' },
  everybody: { id: 'Semua akun', en: 'All accounts' },
  handOver: {
    id: 'Serahkan tautan ini langsung kepada orangnya. Berlaku sekali, 72 jam, dan tidak ditampilkan lagi:',
    en: 'Hand this link to the person directly. It works once, for 72 hours, and is not shown again:',
  },
  passkeys: { id: 'kunci sandi', en: 'passkeys' },
  noPasskey: { id: 'belum ada kunci sandi', en: 'no passkey yet' },
  signedIn: { id: 'sedang masuk', en: 'signed in' },
} as const satisfies Record<string, Text>;

export const auditedActions: Readonly<Record<AuditedAction, Text>> = {
  'user-added': { id: 'mengundang pengguna', en: 'invited a user' },
  'user-invited': { id: 'membuat tautan baru untuk', en: 'made a new link for' },
  'user-changed': { id: 'mengubah akun', en: 'changed the account of' },
  'user-disabled': { id: 'menutup akun', en: 'closed the account of' },
  'user-reopened': { id: 'membuka kembali akun', en: 'reopened the account of' },
  'user-device-lost': {
    id: 'menutup semua jalan masuk karena HP hilang',
    en: 'closed every way in, a device being lost, of',
  },
  'user-passkey-removed': { id: 'menghapus kunci sandi milik', en: 'removed a passkey of' },
  'invitation-accepted': {
    id: 'masuk dengan tautan sekali pakai',
    en: 'signed in with a one-time link',
  },
  'user-signed-out': { id: 'mengakhiri semua sesi', en: 'ended all sessions of' },
  'signed-in': { id: 'masuk', en: 'signed in' },
  'passkey-added': { id: 'membuat kunci sandi', en: 'made a passkey' },
  'passkey-removed': { id: 'menghapus kunci sandi', en: 'removed a passkey' },
  'passkey-renamed': { id: 'mengganti nama kunci sandi', en: 'renamed a passkey' },
  'recovery-codes-made': { id: 'membuat kode pemulihan', en: 'made recovery codes' },
  'recovery-code-used': {
    id: 'masuk dengan kode pemulihan',
    en: 'signed in with a recovery code',
  },
  'daily-message-on': { id: 'menyalakan kabar harian', en: 'turned the daily message on' },
  'daily-message-off': { id: 'mematikan kabar harian', en: 'turned the daily message off' },
  'signed-out-elsewhere': { id: 'keluar dari perangkat lain', en: 'signed out elsewhere' },
  'comments-follow-up': { id: 'menindaklanjuti komentar', en: 'took up comments' },
  'comments-thank': { id: 'berterima kasih atas komentar', en: 'thanked for comments' },
  'comments-pass': { id: 'meneruskan komentar', en: 'passed on comments' },
  'comments-reopen': { id: 'membuka lagi komentar', en: 'reopened comments' },
  'comments-accept': { id: 'menerima komentar terusan', en: 'accepted comments passed on' },
  'comments-take-back': {
    id: 'mengambil kembali komentar yang diteruskan',
    en: 'took back comments passed on',
  },
  'comments-entrust': {
    id: 'mengatur orang, tenggat, dan catatan komentar',
    en: 'set person, due day and note of comments',
  },
  'comments-correct': {
    id: 'mengoreksi nada atau tema komentar',
    en: 'corrected the mood or themes of a comment',
  },
  'comments-restore': {
    id: 'mengembalikan bacaan program atas komentar',
    en: 'took back a correction of a comment',
  },
  'comments-exported': {
    id: 'mengunduh koreksi komentar',
    en: 'exported corrections of comments',
  },
  'report-text-written': { id: 'menulis isian laporan', en: 'wrote into a report' },
  'people-served-reported': { id: 'melaporkan orang dilayani', en: 'reported people served' },
  'people-served-cleared': {
    id: 'mengosongkan orang dilayani',
    en: 'cleared people served',
  },
  'key-made': { id: 'membuat kunci mesin antrean', en: 'made a key for a queue machine' },
  'key-revoked': { id: 'mencabut kunci mesin antrean', en: 'revoked the key of a queue machine' },
  'medium-added': { id: 'menambah media publikasi', en: 'added a medium of publication' },
  'medium-removed': { id: 'menghapus media publikasi', en: 'removed a medium of publication' },
  'posters-printed': { id: 'mencatat poster sudah dicetak', en: 'noted posters as printed' },
  'kiosk-registered': { id: 'mendaftarkan kiosk', en: 'registered a kiosk' },
  'kiosk-revoked': { id: 'mencabut pendaftaran kiosk', en: 'revoked the registration of a kiosk' },
  'earlier-results-imported': {
    id: 'mengimpor hasil terdahulu',
    en: 'imported earlier results',
  },
  'earlier-result-removed': { id: 'menghapus hasil impor', en: 'removed an imported result' },
  'sheets-typed': { id: 'mulai memasukkan lembar kuesioner', en: 'began to enter questionnaires' },
  'sheet-struck': { id: 'mencoret lembar kuesioner', en: 'struck out a questionnaire' },
  'sheets-imported': { id: 'mengimpor lembar kuesioner', en: 'imported questionnaires' },
  'action-proposed': { id: 'mengusulkan tindakan', en: 'proposed an action' },
  'action-approved': { id: 'menyetujui tindakan', en: 'approved an action' },
  'action-accepted': { id: 'menyanggupi tindakan', en: 'accepted an action' },
  'action-declined': { id: 'menolak tindakan', en: 'declined an action' },
  'action-reported': { id: 'melaporkan kemajuan tindakan', en: 'reported on an action' },
  'action-finished': { id: 'melaporkan tindakan selesai', en: 'reported an action done' },
  'action-reopened': { id: 'membuka kembali tindakan', en: 'reopened an action' },
  'action-published': { id: 'menerbitkan tindakan', en: 'published an action' },
  'action-revised': { id: 'memperbaiki terbitan tindakan', en: 'corrected a published action' },
  'action-postponed': { id: 'menunda tindakan', en: 'postponed an action' },
  'action-corrected': { id: 'memperbaiki rencana tindakan', en: 'corrected the plan of an action' },
  'action-cancelled': { id: 'membatalkan tindakan', en: 'cancelled an action' },
  'action-withdrawn': { id: 'menarik terbitan tindakan', en: 'withdrew a published action' },
  'held-released': { id: 'melepaskan jawaban yang ditahan', en: 'released held answers' },
  'held-rejected': { id: 'menolak jawaban yang ditahan', en: 'rejected held answers' },
  'catalogue-published': { id: 'menerbitkan katalog', en: 'published the catalogue' },
  'catalogue-submitted': {
    id: 'mengajukan perubahan katalog',
    en: 'submitted changes of the catalogue',
  },
  'catalogue-approved': {
    id: 'menyetujui dan menerbitkan perubahan katalog',
    en: 'approved and published changes of the catalogue',
  },
  'catalogue-sent-back': {
    id: 'mengembalikan perubahan katalog',
    en: 'sent back changes of the catalogue',
  },
  'closing-checked': { id: 'memeriksa angka periode', en: 'checked the figures of a period' },
  'closing-returned': {
    id: 'mengembalikan angka periode ke draf',
    en: 'returned the figures of a period to draft',
  },
  'closing-approved': { id: 'menyetujui angka periode', en: 'approved the figures of a period' },
  'closing-published': { id: 'mengumumkan periode', en: 'published a period' },
  'closing-not-reported': {
    id: 'mengumumkan periode tidak dilaporkan',
    en: 'published that a period was not reported',
  },
  'closing-corrected': { id: 'memulai koreksi periode', en: 'began to correct a period' },
  'closing-abandoned': {
    id: 'membatalkan koreksi periode',
    en: 'gave up the correction of a period',
  },
  'closing-document-attached': {
    id: 'melampirkan pindaian laporan bertanda tangan',
    en: 'attached the scan of a signed report',
  },
  'alerts-seen': { id: 'menandai peringatan sudah dilihat', en: 'marked alerts as seen' },
};

export const overview = {
  now: { id: 'Yang perlu Anda tahu', en: 'What you need to know' },
  changed: { id: 'Perubahan', en: 'Change' },
  months: { id: 'Bulan ke bulan', en: 'By month' },
  countersAndTimes: { id: 'Loket dan jam', en: 'Counters and times of day' },
  countersLead: {
    id: 'Hanya panel yang melihat ini; warga melihat layanan, bukan loket atau jamnya.',
    en: 'Only the panel sees this; the public sees services, not their counters or hours.',
  },
  noTrend: {
    id: 'Tren belum bisa dinilai: perlu sedikitnya tiga bulan yang sudah selesai dan punya indeks.',
    en: 'The trend cannot be judged yet: it takes at least three months that are over and have an index.',
  },
  respondents: { id: 'Responden', en: 'Respondents' },
  noServed: {
    id: 'Belum ada laporan jumlah orang yang dilayani dalam periode ini, jadi target sampel dan tingkat jawaban belum bisa dihitung.',
    en: 'Nobody has reported how many people were served in this period, so the target and the response rate cannot be computed.',
  },
  today: { id: 'Hari ini', en: 'Today' },
  noneToday: {
    id: 'Hari ini tidak ada jawaban yang masuk hasil. Jawaban masuk sekaligus pada malam sesudah hari, pekan, bulan, atau triwulannya lewat, supaya tidak ada yang bisa dikenali; sebelum itu panel pun tidak menampilkannya.',
    en: 'No answers joined the results today. They join together in the night after their day, week, month or quarter, so that nobody can be recognised; until then not even the panel shows them.',
  },
  hidden: {
    id: 'Panel ini tidak menampilkan siapa yang menjawab, waktu sebuah jawaban, atau jawaban satu orang.',
    en: 'This panel never shows who answered, when an answer came, or what one person answered.',
  },
  publicPage: { id: 'Halaman yang dilihat warga', en: 'The page the public sees' },
  report: { id: 'Laporan resmi', en: 'Official report' },
} as const satisfies Record<string, Text>;

export const served = {
  title: { id: 'Orang dilayani', en: 'People served' },
  lead: {
    id: 'Berapa orang dilayani setiap bulan? Angka ini menentukan target sampel (Krejcie & Morgan) dan tingkat jawaban.',
    en: 'How many people were served each month? This sets the sample target (Krejcie & Morgan) and the response rate.',
  },
  service: { id: 'Layanan', en: 'Service' },
  month: { id: 'Bulan', en: 'Month' },
  people: { id: 'Orang', en: 'People' },
  save: { id: 'Simpan', en: 'Save' },
  saved: {
    id: 'Tersimpan. Laporan lama untuk layanan dan bulan yang sama diganti.',
    en: 'Saved. An earlier report of the same service and month is replaced.',
  },
  peopleHint: {
    id: 'Bilangan bulat, misalnya 1250 atau 1.250.',
    en: 'A whole number, such as 1250 or 1,250.',
  },
  clear: { id: 'Kosongkan', en: 'Clear' },
  clearSure: { id: 'Ya, kosongkan', en: 'Yes, clear it' },
  clearHint: {
    id: 'Bulan ini lalu dianggap belum dilaporkan; angka lamanya tetap tercatat di jejak tindakan.',
    en: 'The month then counts as not reported; the old number stays in the audit trail.',
  },
  cleared: {
    id: 'Dikosongkan. Angka yang lama tercatat di jejak tindakan.',
    en: 'Cleared. The old number stands in the audit trail.',
  },
  machines: {
    id: 'Mesin antrean bisa melaporkannya sendiri, dengan kunci',
    en: 'Queue machines can report it by themselves, with a key',
  },
  missing: { id: 'Belum dilaporkan', en: 'Not reported yet' },
  otherMonth: { id: 'Bulan lain', en: 'Another month' },
  showMonth: { id: 'Tampilkan', en: 'Show' },
  asThen: {
    id: 'Layanan ditampilkan seperti adanya pada bulan itu; angkanya tetap milik unit ini.',
    en: 'Services are shown as they were in that month; their numbers stay with this department.',
  },
  reported: { id: 'Yang sudah dilaporkan', en: 'Reported so far' },
  none: {
    id: 'Belum ada laporan dalam 12 bulan terakhir.',
    en: 'Nothing was reported in the last 12 months.',
  },
} as const satisfies Record<string, Text>;

/** `(2 layanan)`. */
export function sayMissing(services: number, language: Language): string {
  if (language === 'id') return `(${services} layanan)`;
  return services === 1 ? '(1 service)' : `(${services} services)`;
}

/** Whose machines a number comes from: of two counters perhaps only one reports. */
export function sayCounters(reporting: number, all: number): Text {
  return {
    id: `dihitung mesin di ${reporting} dari ${all} loket`,
    en: `counted by the machines of ${reporting} of ${all} counters`,
  };
}
