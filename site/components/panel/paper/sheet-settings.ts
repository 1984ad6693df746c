/** What sheets are being entered: chosen once, and kept in the address from sheet to sheet. */
import { city } from 'virtual:city';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { type Language, languages } from '#shared/language.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { highestNumber, isOpenDay } from '#shared/paper/sheet.ts';
import { firstOpenDay } from '#shared/paper/sheet-months.ts';
import { type EnteredChannel, enteredChannels } from '#shared/survey/channel.ts';

export interface SheetSettings {
  /** Code of a counter of the department; empty until one is chosen. */
  readonly counter: string;
  readonly channel: EnteredChannel;
  /** The day on the sheets. */
  readonly day: string;
  readonly language: Language;
  /** Of the next sheet, where sheets have numbers; as it was typed where it is no such number. */
  readonly number: string | number;
  /** How many were entered with these settings. */
  readonly count: number;
}

/** The fields of the form, which are the parameters of the address as well. */
export const settingFields = {
  counter: 'loket',
  channel: 'saluran',
  day: 'tanggal',
  language: 'bahasa',
  number: 'nomor',
  count: 'jumlah',
} as const satisfies Record<keyof SheetSettings, string>;

/** The open counters of a department, service by service. */
export function countersOf(department: string) {
  const { catalogue } = city();
  return catalogue.services
    .filter((service) => service.department === department)
    .map((service) => ({
      service,
      counters: openCounters(catalogue).filter((counter) => counter.service === service.id),
    }))
    .filter(({ counters }) => counters.length > 0);
}

/**
 * @param asked the value of a field
 * @param today in the city's time zone
 */
export function readSettings(
  asked: (field: string) => string | null | undefined,
  department: string,
  today: string,
): SheetSettings {
  const value = (setting: keyof SheetSettings) => asked(settingFields[setting])?.trim() ?? '';
  const [counter, channel, day] = [value('counter'), value('channel'), value('day')];
  const known = countersOf(department).flatMap(({ counters }) => counters);
  const read = readWholeNumber(value('number'), { least: 1, most: highestNumber });
  const count = Number(value('count'));
  return {
    counter: known.find(({ code }) => code === counter)?.code ?? '',
    channel: enteredChannels.find((each) => each === channel) ?? 'paper',
    day: isOpenDay(day, today) ? day : today,
    language: languages.find((each) => each === value('language')) ?? 'id',
    number: read.ok ? read.value : value('number'),
    count: Number.isSafeInteger(count) && count > 0 ? count : 0,
  };
}

/** The settings as the query of an address. */
export function queryOf(settings: SheetSettings): URLSearchParams {
  const { counter, channel, day, language, number, count } = settings;
  return new URLSearchParams({
    [settingFields.counter]: counter,
    [settingFields.channel]: channel,
    [settingFields.day]: day,
    [settingFields.language]: language,
    ...(number !== '' && { [settingFields.number]: String(number) }),
    ...(count > 0 && { [settingFields.count]: String(count) }),
  });
}

/** The first and the last day that may be on a sheet. */
export const openDays = (today: string) => ({ from: firstOpenDay(today), to: today });
