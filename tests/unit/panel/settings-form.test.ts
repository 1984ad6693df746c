/** The forms of the settings: what they show of a draft, and what they set. */
import { describe, expect, it } from 'vitest';
import type { DraftView } from '#shared/catalogue/drafts/draft-view.ts';
import { rowsOf, settingsRows } from '#shared/catalogue/rows.ts';
import { unnamedCity } from '#shared/catalogue/unnamed-city.ts';
import { sayCells } from '#site/components/panel/catalogue/said-cells.ts';
import { settingGroups } from '#site/components/panel/catalogue/settings-fields.ts';
import { settingsEdit, settingsTyped } from '#site/components/panel/catalogue/settings-form.ts';

const closing = {
  ...{ periods: ['quarter', 'year'], from: '2027-01' },
  ...{ checkDays: 10, approveDays: 15, publishDays: 20 },
};
const said = {
  closing,
  plausibility: { answersAnHour: { disdukcapil: 120 }, answersWhileClosed: 7 },
  directedShare: 0.25,
};
const draft: DraftView = {
  ...{ version: 1, revision: 1, today: '2026-11-17', needsApproval: false },
  ...{ since: [], changes: [], conflicts: [], problems: [], posters: [], notTheirs: [] },
  rows: { ...rowsOf(unnamedCity), settings: settingsRows(said) },
};

const groupOf = (key: string) => {
  const group = settingGroups.find((each) => each.key === key);
  if (group === undefined) throw new Error(`no form ${key}`);
  return group;
};

/** What a form sets that nobody typed into. */
const untouched = (key: string) =>
  settingsEdit(groupOf(key), settingsTyped(draft, groupOf(key)), draft);

describe('a form of the settings', () => {
  it('sets what it shows', () => {
    expect(untouched('penutupan')).toEqual({ kind: 'set', values: { closing } });
  });

  it('leaves what other forms set, such as the answers an hour of a counter', () => {
    expect(untouched('kerja')).toMatchObject({
      values: { plausibility: said.plausibility, directedShare: 0.25 },
    });
    const emptied = settingsEdit(groupOf('kerja'), {}, draft);
    expect(emptied).toMatchObject({
      values: { plausibility: { answersAnHour: { disdukcapil: 120 } }, directedShare: null },
    });
  });

  it('takes out a setting that is emptied', () => {
    expect(settingsEdit(groupOf('penutupan'), {}, draft)).toEqual({
      kind: 'set',
      values: { closing: null },
    });
  });
});

it('a change of a setting is told in the words of its form, and not as JSON', () => {
  const cell = {
    column: 'value',
    from: JSON.stringify(closing),
    to: JSON.stringify({ ...closing, periods: ['month', 'year'], checkDays: 9 }),
  };
  const change = { sheet: 'settings', key: 'closing', kinds: ['changed'], cells: [cell] } as const;
  expect(sayCells(change, (_, key) => key, 'id')).toEqual([
    {
      label: 'Penutupan periode, Periode yang ditutup',
      from: 'Triwulan, Tahun',
      to: 'Bulan, Tahun',
    },
    { label: 'Penutupan periode, Unit selesai memeriksa (hari)', from: '10', to: '9' },
  ]);
});
