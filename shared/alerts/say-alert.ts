/** An alert in a sentence: what happened, since when, and how it stands against what is usual. */
import type { CatalogueIndex } from '#shared/catalogue/lookup.ts';
import { publicAfterDays } from '#shared/follow-up/overdue.ts';
import type { Language, Text } from '#shared/language.ts';
import { monthOf } from '#shared/local-time.ts';
import { listNames } from '#shared/publication/findings/list-names.ts';
import { formatCount, formatWholePercent } from '#shared/publication/number-format.ts';
import { formatDay, parsePeriod, periodLabel } from '#shared/publication/period.ts';
import { elements } from '#shared/survey/elements.ts';
import type { Alert, AlertOf } from './alert.ts';

/** What of the catalogue gives the names. */
export type Names = Pick<CatalogueIndex, 'departmentById' | 'serviceById' | 'counterByCode'>;

function unitName({ departmentById, serviceById }: Names, id: string): Text {
  const service = serviceById.get(id);
  const name = departmentById.get(id)?.shortName ?? id;
  return service?.name ?? { id: name, en: name };
}

const monthName = (month: string): Text => {
  const period = parsePeriod(month);
  return period === undefined ? { id: month, en: month } : periodLabel(period);
};

function saySignal({ unit, month, rule, direction, since }: AlertOf<'signal'>, names: Names): Text {
  const name = unitName(names, unit);
  const [now, start] = [monthName(month), monthName(since)];
  const isUp = direction === 'up';
  switch (rule) {
    case 'outside':
      return {
        id: `Indeks ${name.id} ${isUp ? 'naik' : 'turun'} melebihi kebetulan pada ${now.id}.`,
        en: `The index of ${name.en} ${isUp ? 'rose' : 'fell'} by more than chance in ${now.en}.`,
      };
    case 'run':
      return {
        id: `Indeks ${name.id} terus di ${isUp ? 'atas' : 'bawah'} rata-ratanya sejak ${start.id}; itu bukan kebetulan lagi.`,
        en: `The index of ${name.en} has been ${isUp ? 'above' : 'below'} its mean since ${start.en}, which is no chance any more.`,
      };
    case 'trend':
      return {
        id: `Indeks ${name.id} ${isUp ? 'naik' : 'turun'} setiap bulan sejak ${start.id}.`,
        en: `The index of ${name.en} has ${isUp ? 'risen' : 'fallen'} every month since ${start.en}.`,
      };
    case 'close':
      return {
        id: `Indeks ${name.id} sejak ${start.id} ${isUp ? 'jauh di atas' : 'jauh di bawah'} rata-ratanya, mendekati batas wajarnya.`,
        en: `The index of ${name.en} has been far ${isUp ? 'above' : 'below'} its mean since ${start.en}, near the limit of chance.`,
      };
  }
}

function sayBurst(
  { service, from, to, answers, low, usual }: AlertOf<'burst'>,
  names: Names,
): Text {
  const name = unitName(names, service);
  const last = formatDay(to);
  const isWithinMonth = monthOf(from) === monthOf(to);
  const span = (language: Language, until: string) => {
    const first = isWithinMonth ? String(Number(from.slice(8))) : formatDay(from)[language];
    return `${first} ${until} ${last[language]}`;
  };
  const figures = (language: Language) =>
    [low, usual].map((each) => formatWholePercent(each, language)) as [string, string];
  const [lowId, usualId] = figures('id');
  const [lowEn, usualEn] = figures('en');
  return {
    id: `${name.id}: ${lowId} dari ${formatCount(answers, 'id')} jawaban yang masuk tanggal ${span('id', 'sampai')} kurang atau tidak puas, biasanya ${usualId}.`,
    en: `${name.en}: ${lowEn} of the ${formatCount(answers, 'en')} answers that joined ${span('en', 'to')} were less or not satisfied; usually it is ${usualEn}.`,
  };
}

function saySilence({ service, counter, since, usual }: AlertOf<'silence'>, names: Names): Text {
  const name = unitName(names, service);
  const place = names.counterByCode.get(counter);
  const where = place === undefined ? counter : `${place.name}, ${place.place}`;
  const day = formatDay(since);
  return {
    id: `${name.id}, ${where}: tidak ada jawaban sejak ${day.id}; biasanya sekitar ${formatCount(usual, 'id')} dalam waktu itu. Periksa apakah kode QR atau tabletnya masih di tempat.`,
    en: `${name.en}, ${where}: no answers since ${day.en}; usually there are about ${formatCount(usual, 'en')} in that time. See whether its QR code or tablet is still in place.`,
  };
}

function sayOverdue({ service, element, dueDay, stage }: AlertOf<'overdue'>, names: Names): Text {
  const about = (language: Language) =>
    [
      element === null ? '' : elements[element].name[language],
      service === null ? '' : unitName(names, service)[language],
    ]
      .filter(Boolean)
      .join(', ');
  const [aboutId, aboutEn] = [about('id'), about('en')];
  const due = formatDay(dueDay);
  const late: Text = {
    id: `Tindakan${aboutId === '' ? '' : ` tentang ${aboutId}`} belum selesai; batas waktunya ${due.id}.`,
    en: `An action${aboutEn === '' ? '' : ` about ${aboutEn}`} is not done; it was due on ${due.en}.`,
  };
  if (stage === 'due') return late;
  return {
    id: `${late.id} Sudah lewat ${publicAfterDays} hari, jadi warga membacanya di halaman hasil.`,
    en: `${late.en} It is more than ${publicAfterDays} days late, so people read that on the results page.`,
  };
}

/** What several departments are late with. */
function sayClosings(
  { period, step, dueDay }: AlertOf<'closing'>,
  departments: readonly string[],
  names: Names,
): Text {
  const [name, due] = [monthName(period), formatDay(dueDay)];
  const all = departments.map((id) => unitName(names, id).id);
  const count = (language: Language) => formatCount(all.length, language);
  const said: Readonly<Record<typeof step, Text>> = {
    check: {
      id: `${count('id')} unit belum memeriksa angkanya`,
      en: `${count('en')} ${all.length === 1 ? 'department has' : 'departments have'} not checked their figures`,
    },
    approve: {
      id: `angka ${count('id')} unit sudah diperiksa dan belum disetujui`,
      en: `the figures of ${count('en')} ${all.length === 1 ? 'department are' : 'departments are'} checked and not approved`,
    },
    publish: {
      id: `angka ${count('id')} unit sudah disetujui dan belum diumumkan`,
      en: `the figures of ${count('en')} ${all.length === 1 ? 'department are' : 'departments are'} approved and not published`,
    },
  };
  return {
    id: `${name.id}: ${said[step].id}, batas waktunya ${due.id}: ${listNames(all, 'id')}.`,
    en: `${name.en}: ${said[step].en}, which was due on ${due.en}: ${listNames(all, 'en')}.`,
  };
}

function sayClosing(alert: AlertOf<'closing'>, names: Names): Text {
  const { department, departments, period, step, dueDay } = alert;
  if (departments !== undefined) return sayClosings(alert, departments, names);
  const [name, due] = [monthName(period), formatDay(dueDay)];
  // An administrator checks what is the city's own.
  const checker =
    department === ''
      ? { id: 'pengelola kota', en: 'an administrator' }
      : { id: 'kepala unit', en: 'the head of the unit' };
  switch (step) {
    case 'check':
      return {
        id: `Angka ${name.id} belum diperiksa ${checker.id}; batas waktunya ${due.id}.`,
        en: `The figures of ${name.en} have not been checked by ${checker.en}; that was due on ${due.en}.`,
      };
    case 'approve':
      return {
        id: `Angka ${name.id} sudah diperiksa dan belum disetujui pengelola kota; batas waktunya ${due.id}.`,
        en: `The figures of ${name.en} are checked and not approved by the city; that was due on ${due.en}.`,
      };
    case 'publish':
      return {
        id: `Angka ${name.id} sudah disetujui dan belum diumumkan pengelola kota; batas waktunya ${due.id}.`,
        en: `The figures of ${name.en} are approved and not published by the city; that was due on ${due.en}.`,
      };
  }
}

/** What happened, in a sentence or two. */
export function sayAlert(alert: Alert, names: Names): Text {
  switch (alert.kind) {
    case 'signal':
      return saySignal(alert, names);
    case 'burst':
      return sayBurst(alert, names);
    case 'silence':
      return saySilence(alert, names);
    case 'overdue':
      return sayOverdue(alert, names);
    case 'closing':
      return sayClosing(alert, names);
  }
}

/** Whose an alert is, to stand over it where those of several stand together. */
export function nameWhose(alert: Alert, { departmentById }: Names): Text {
  if (alert.department === '') {
    const isOfAll = alert.kind === 'closing' && alert.departments !== undefined;
    return isOfAll
      ? { id: 'Unit-unit kota', en: 'Departments of the city' }
      : { id: 'Laporan kota', en: 'Report of the city' };
  }
  const name = departmentById.get(alert.department)?.shortName ?? alert.department;
  return { id: name, en: name };
}
