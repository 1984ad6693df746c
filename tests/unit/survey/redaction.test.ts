import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanComment, redactComment } from '#shared/survey/redaction.ts';
import { maxCommentLength } from '#shared/survey/response.ts';

type Example = readonly [comment: string, redacted: string];

function describeExamples(what: string, examples: readonly Example[]) {
  describe(what, () => {
    test.each(examples)('%s', (comment, redacted) => {
      expect(redactComment(comment)).toBe(redacted);
    });
  });
}

function describeUntouched(what: string, comments: readonly string[]) {
  describe(`leaves ${what} alone`, () => {
    test.each(comments)('%s', (comment) => {
      expect(redactComment(comment)).toBe(comment);
    });
  });
}

describeExamples('takes out NIK and KK numbers', [
  ['NIK saya 3671011234560001 belum online', 'NIK saya [NIK] belum online'],
  ['nik 3671 0112 3456 0001', 'nik [NIK]'],
  ['NIK:3671.01.123456.0001.', 'NIK:[NIK].'],
  ['3671-0112-3456-0001 tolong dicek', '[NIK] tolong dicek'],
  ['367101 123456 0001', '[NIK]'],
  ['nik3671011234560001', 'nik[NIK]'],
  ['no KK 3671 0911 0203 0004 salah cetak', 'no KK [NIK] salah cetak'],
  ['3 6 7 1 0 1 1 2 3 4 5 6 0 0 0 1', '[NIK]'],
  ['antre 2 jam, 3671011234560001 hilang 3 kali', 'antre 2 jam, [NIK] hilang 3 kali'],
  ['Rp 3671011234560001', 'Rp [NIK]'],
]);

describeExamples('takes out phone numbers', [
  ['hubungi 081234567890', 'hubungi [telepon]'],
  ['WA 0812-3456-7890 ya', 'WA [telepon] ya'],
  ['0812 3456 789', '[telepon]'],
  ['telp.0812.3456.7890', 'telp.[telepon]'],
  ['+6281234567890', '[telepon]'],
  ['+62 812-3456-7890', '[telepon]'],
  ['(+62) 812 3456 7890', '[telepon]'],
  ['+62 (0) 812 3456 7890', '[telepon]'],
  ['6281234567890', '[telepon]'],
  ['kantor (021) 5551-234 tidak diangkat', 'kantor [telepon] tidak diangkat'],
  ['021-55512345 sibuk terus', '[telepon] sibuk terus'],
  ['(hub 081234567890)', '(hub [telepon])'],
  ['loket 3 081234567890', 'loket 3 [telepon]'],
  ['0 8 1 2 3 4 5 6 7 8 9 0', '[telepon]'],
  ['o81234567890', '[telepon]'],
  ['0812/3456/7890', '[telepon]'],
  ['081234567890 atau 085712345678', '[telepon] atau [telepon]'],
  ['081234567890, 085712345678', '[telepon], [telepon]'],
]);

describeExamples('takes out other long numbers', [
  ['NIP 198501012010011001', 'NIP [nomor]'],
  ['NIP 19850101 201001 1 001', 'NIP [nomor]'],
  ['BPJS 0001234567890 ditolak', 'BPJS [nomor] ditolak'],
  ['rekening 1234567890', 'rekening [nomor]'],
  ['rek 123-45-67890-1', 'rek [nomor]'],
  ['NPWP 12.345.678.9-012.000', 'NPWP [nomor]'],
  ['punya saya 09.254.294.3-407.000', 'punya saya [nomor]'],
  ['no berkas 20261123', 'no berkas [nomor]'],
  ['kartu 5555 4444 3333 222', 'kartu [nomor]'],
]);

describeExamples('takes out number plates', [
  ['mobil B 1234 CDE menghalangi', 'mobil [pelat] menghalangi'],
  ['motor b1234cd', 'motor [pelat]'],
  ['B-1234-CDE', '[pelat]'],
  ['angkot A 1987 XY ngetem', 'angkot [pelat] ngetem'],
  ['pelat AB 12 CD, parkir ganda', 'pelat [pelat], parkir ganda'],
]);

describeExamples('takes out addresses on the net', [
  ['email saya budi.santoso@contoh.co.id', 'email saya [email]'],
  ['Kirim ke Rina_88+ktp@mail.example, ya', 'Kirim ke [email], ya'],
  ['budi (at) contoh.com', '[email]'],
  ['budi @ contoh.com', '[email]'],
  ['budi@contoh', '[email]'],
  ['ig @budi_santoso', 'ig [tautan]'],
  ['lihat https://contoh.id/foto?id=3.', 'lihat [tautan].'],
  ['www.contoh.example/a b', '[tautan] b'],
  ['cek contoh.com/profil/budi dong', 'cek [tautan] dong'],
  ['wa.me/6281234567890', '[tautan]'],
]);

describeExamples('takes out names after a title', [
  ['Pak Budi ramah sekali', 'Pak [nama] ramah sekali'],
  ['Bapak Budi Santoso sangat membantu', 'Bapak [nama] sangat membantu'],
  ['Terima kasih Ibu Rina Ayu Lestari.', 'Terima kasih Ibu [nama].'],
  ['terima kasih Bu Rina. Semoga lancar', 'terima kasih Bu [nama]. Semoga lancar'],
  ['Bpk. Dedi dan Sdri. Nur Aini', 'Bpk. [nama] dan Sdri. [nama]'],
  [
    'Mas Andi, Mbak Sari, Kang Asep, Teh Neneng',
    'Mas [nama], Mbak [nama], Kang [nama], Teh [nama]',
  ],
  ['dr. Sinta sabar, Dr Arif juga', 'dr. [nama] sabar, Dr [nama] juga'],
  ['drg.Maya teliti', 'drg.[nama] teliti'],
  ['Pak M. Iqbal menjelaskan', 'Pak [nama] menjelaskan'],
  ["Bu Ni'mah dan Pak Abdul-Aziz", 'Bu [nama] dan Pak [nama]'],
  ['pak budi di loket 2', 'pak [nama] di loket 2'],
  ['sama bu rina dilayani baik', 'sama bu [nama] dilayani baik'],
  ['mbak sari jutek', 'mbak [nama] jutek'],
  ['Bu Bidan Sri Wahyuni telaten', 'Bu Bidan [nama] telaten'],
  ['Pak RT Joko belum tanda tangan', 'Pak RT [nama] belum tanda tangan'],
  ['PAK BUDI SANGAT BAIK', 'PAK [nama] SANGAT BAIK'],
  ['Pak Budi Sangat Ramah', 'Pak [nama] Sangat Ramah'],
  ['nama saya Budi Santoso', 'nama saya [nama]'],
  ['Pak Bagus bagus kerjanya', 'Pak [nama] bagus kerjanya'],
  ['Mr. Budi was kind', 'Mr. [nama] was kind'],
  ['petugas bernama Rina', 'petugas bernama [nama]'],
  ['PAK LURAH ANWAR TIDAK ADA', 'PAK LURAH [nama] TIDAK ADA'],
  ['nama: Budi', 'nama: [nama]'],
  ['berkas a.n. Siti Aminah hilang', 'berkas a.n. [nama] hilang'],
  ['KTP atas nama anak saya Dewi', 'KTP atas nama anak saya [nama]'],
]);

describeUntouched('roles and everyday words after a title', [
  'bapak petugas ramah',
  'Bapak Petugas Loket Sangat Ramah',
  'ibu hamil didahulukan',
  'bu bidan sabar',
  'pak bagus sekali pelayanannya',
  'pak satpam membantu',
  'ibu saya sudah tua',
  'Ibu Kota negara',
  'ibu rumah tangga',
  'ibu-ibu menunggu, bapak-bapak berdiri',
  'Bapak/Ibu petugas terima kasih',
  'bapaknya judes, ibunya sopan',
  'makasih bu, sukses selalu',
  'makasih pak. Antrean cepat',
  'bu tolong AC-nya diperbaiki',
  'nama saya belum tercetak',
  'saya dr Tangerang dr pagi',
  'masalah di bulan lalu',
  'PAK SATPAM SANGAT SOPAN',
  'pak satpam bolak-balik membuka pintu',
]);

describeUntouched('times, dates, prices and counts', [
  'datang 08.30 selesai 10.15',
  'buka 08:00-12:00 dan 13:00 - 15:00',
  'jam 08.00-12.00, 13.00–15.30',
  'jam layanan 0800-1500',
  'bayar Rp 50.000 padahal gratis',
  'diminta Rp1500000',
  'biaya 1.500.000 terlalu mahal',
  'kisaran 50.000-75.000 atau 1.250.000 - 2.500.000',
  'tanggal 12-11-2026 jam 08.30',
  'sejak 12/11/2026, 1/2/2026 dan 12.11.2026',
  '2026-11-23 08:30',
  'tahun ajaran 2025/2026, anggaran 2024-2026',
  'antre 3 jam di loket 12, nomor 045',
  'tiket A-045 lalu B 12 dan B 045',
  'loket B 12 jam 9',
  'RT 05 RW 03',
  'minta air, h2o saja',
  '5 loket, 2 petugas, 100 orang',
  'bintang 5, nilai 9/10, 100%',
  'parkir 2000 @5000',
  'dilayani dgn baik. terima kasih',
]);

describe('redaction', () => {
  /** Pieces that are personal data, look like it, or sit at its edges. */
  const piece = fc.constantFrom(
    ...['08', '0812', '3456', '7890', '62', '+', '-', '.', ' ', '(', ')', '/', '@', 'o8', '1'],
    ...[
      'Pak ',
      'bu ',
      'dr.',
      'Budi',
      'rina',
      'S',
      'B',
      'CD',
      'B 1234 CD',
      'www.',
      '.com',
      'http://',
    ],
    ...['[', ']', '[nama]', '[NIK]', 'nama', 'Rp ', '08.30', '12-11-2026', '1.500.000', ','],
    ...['3671011234560001', 'a@b.co', '@budi', 'petugas ', 'saya ', '\u200b', '\u0301', '😀', 'é'],
  );
  const comment = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const anyText = fc.oneof(comment, fc.string({ unit: 'binary', maxLength: 300 }));

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = redactComment(text);
        expect(redactComment(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no digits of a number that is hidden in other words', () => {
    const joint = fc.constantFrom('', ' ', '-', '.', ' - ');
    const word = fc.constantFrom('tolong', 'ya.', 'antre,', '(', 'WA:');
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 10 }),
        joint,
        word,
        word,
        (subscriber, mark, before, after) => {
          const number = ['0', '8', ...subscriber].join(mark);
          expect(redactComment(`${before} ${number} ${after}`)).not.toMatch(/\d/);
        },
      ),
    );
  });

  it('stays correct on long hostile texts', () => {
    const hostile = [
      'a'.repeat(1000),
      'a.'.repeat(500),
      'a@'.repeat(500),
      'a-'.repeat(500),
      'Pak '.repeat(250),
      'A '.repeat(500),
      '('.repeat(1000),
      'www.'.repeat(250),
      '08.30-'.repeat(166),
    ];
    for (const text of hostile) {
      expect(redactComment(`${text}! 3671011234560001 Pak Budi`)).toMatch(/\[NIK\] Pak \[nama\]$/);
    }
    expect(redactComment('1'.repeat(1000))).toBe('[nomor]');
    expect(redactComment('3 jam '.repeat(160))).toBe('3 jam '.repeat(160));
  });
});

describe('a cleaned comment', () => {
  test.each([
    ['  Cepat   dan\n\nramah \t', 'Cepat dan ramah'],
    ['0\u200b8\u200b1\u200b2345678', '[telepon]'],
    ['\u202e081234567890\u202c', '[telepon]'],
    ['08\u00ad1234567890', '[telepon]'],
    ['０８１２３４５６７８９０', '[telepon]'],
    ['𝟎𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', '[telepon]'],
    ['0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '[telepon]'],
    ['Pak\u00a0Budi', 'Pak [nama]'],
    ['P\u200bak Bu\u200bdi', 'Pak [nama]'],
    ['cafe\u0301', 'café'],
    ['baik 👍', 'baik 👍'],
    ['patah \ud83d', 'patah \ufffd'],
  ])('%j reads %j', (text, cleaned) => {
    expect(cleanComment(text)).toBe(cleaned);
  });

  test.each(['', '   ', '\n\t', '\u200b\u202e\ufeff', '\u0000'])('%j is nothing', (text) => {
    expect(cleanComment(text)).toBeUndefined();
  });

  it('is never longer than may be stored, and never ends in half a label or half a character', () => {
    const long = cleanComment('B12CD '.repeat(166)) ?? '';
    expect(long.length).toBeLessThanOrEqual(maxCommentLength);
    expect(long.replaceAll('[pelat] ', '')).toBe('[pelat]');

    const faces = cleanComment(`a@b ${'x😀'.repeat(332)}`) ?? '';
    expect(faces.length).toBeLessThanOrEqual(maxCommentLength);
    expect(faces.isWellFormed()).toBe(true);
  });

  it('redacts what only the cut turned into a plate', () => {
    const text = `a@b ${'x '.repeat(493)}B 1234 CDEF`;
    expect(text).toHaveLength(1001);
    const cleaned = cleanComment(text) ?? '';
    expect(cleaned).not.toMatch(/1234/);
    expect(cleaned.length).toBeLessThanOrEqual(maxCommentLength);
  });

  it('is already clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1200 }), (text) => {
        const cleaned = cleanComment(text);
        if (cleaned !== undefined) expect(cleanComment(cleaned)).toBe(cleaned);
      }),
    );
  });
});
