import { describe, expect, it } from 'vitest';
import type { Proposal } from '#shared/follow-up/input.ts';
import { personalWordsOf, publicTextsOf, unconfirmed } from '#shared/follow-up/public-texts.ts';

const proposal = (programme: string): Proposal => ({
  ...{ service: null, element: 'time', theme: null, programme },
  responsible: { office: 'front' },
  dueDay: '2026-12-31',
});
const askedOf = (programme: string, confirmed: readonly string[] = []) =>
  unconfirmed(publicTextsOf(proposal(programme)), confirmed, 'id');

describe('a text that becomes public', () => {
  it.each([
    ['Pak Budi Santoso menjaga loket tiga', 'Budi Santoso', 'nama orang'],
    ['Hubungi 0812-3456-7890 bila antrean panjang', '0812-3456-7890', 'nomor telepon'],
    ['Pengaduan ke budi@gmail.com', 'budi@gmail.com', 'alamat surel'],
    ['NIK 3671012345678901 dicetak ulang', '3671012345678901', 'NIK'],
    ['Menjemput dengan B 1234 XYZ', 'B 1234 XYZ', 'nomor kendaraan'],
    ['Lapor ke @budi_loket3', '@budi_loket3', 'akun seseorang'],
  ])('is asked about where it says "%s"', (programme, words, kind) => {
    expect(askedOf(programme)).toEqual([
      {
        pointer: '/programme',
        detail: `“${words}” tampak seperti ${kind}${kind === 'NIK' ? ' atau nomor KK' : ''}.`,
      },
    ]);
  });

  it.each([
    'Membuka loket perekaman ketiga setiap Senin pukul 08.00-12.00',
    'Pendaftaran lewat antrean.tangerangkota.go.id',
    'Bapak dan ibu lansia dilayani di loket 1 tanpa antre',
    'Menambah 12 kursi seharga Rp 1.500.000',
  ])('is let through where it says "%s"', (programme) => {
    expect(askedOf(programme)).toEqual([]);
  });

  it('is let through once those very words were confirmed, and no others', () => {
    const said = 'Pak Budi di nomor 0812-3456-7890';
    const words = personalWordsOf([{ pointer: '/programme', text: said }]);
    expect(words.toSorted()).toEqual(['0812-3456-7890', 'Budi']);
    expect(askedOf(said, words)).toEqual([]);
    expect(askedOf(`${said}, atau Ibu Sri`, words)).toMatchObject([
      { detail: '“Sri” tampak seperti nama orang.' },
    ]);
  });

  it('cannot hide a number behind characters that nobody sees', () => {
    expect(askedOf('Hubungi 0812\u200b3456\u200b7890')).toHaveLength(1);
  });

  it.each([
    [
      { kind: 'publish', text: { said: { id: 'Kata Pak Budi' }, done: { id: 'Ibu Sri pindah' } } },
      2,
    ],
    [
      {
        kind: 'revise',
        text: { said: { id: 'a' }, done: { id: 'b', en: 'c' } },
        reason: 'Pak Budi',
      },
      1,
    ],
    [{ kind: 'postpone', dueDay: '2027-01-01', reason: 'Pak Budi cuti' }, 1],
    [{ kind: 'correct', programme: 'Bu Sri', about: null, reason: 'Pak Budi' }, 2],
    [{ kind: 'cancel', reason: 'Pak Budi pindah' }, 1],
    [{ kind: 'withdraw', reason: 'Pak Budi keberatan' }, 1],
    [{ kind: 'decline', reason: 'Pak Budi menolak' }, 0],
    [{ kind: 'report', progress: 1, note: 'Pak Budi' }, 0],
  ] as const)('is every one of %o that the public reads', (event, asked) => {
    expect(unconfirmed(publicTextsOf(event), [], 'en')).toHaveLength(asked);
  });
});
