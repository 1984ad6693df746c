/** The accessibility statement. What it says is tested is what `tests/browser` tests; what is not, it says, too. */
import type { Text } from '#shared/language.ts';

export const accessibility = {
  title: { id: 'Aksesibilitas', en: 'Accessibility' },
  lead: {
    id: 'Semua orang harus bisa menilai dan membaca hasilnya: dengan HP kecil, huruf besar, pembaca layar, tanpa tetikus, tanpa JavaScript. Tolok ukur kami WCAG 2.2 tingkat AA.',
    en: 'Everybody must be able to rate and to read the results: with a small phone, large letters, a screen reader, without a mouse, without JavaScript. Our measure is WCAG 2.2, level AA.',
  },
  report: { id: 'Ada yang tidak bisa dipakai?', en: 'Is there something you cannot use?' },
  reportHow: {
    id: 'Sampaikan halaman mana, alat apa, dan apa yang terjadi. Jawaban datang dari',
    en: 'Tell which page, what device, and what happened. The reply comes from',
  },
} as const satisfies Record<string, Text>;

export const accessibilitySections: readonly {
  readonly heading: Text;
  readonly points: readonly Text[];
}[] = [
  {
    heading: {
      id: 'Yang diuji setiap kali program diubah',
      en: 'What is tested whenever the program changes',
    },
    points: [
      {
        id: 'Setiap halaman dan keadaannya, dalam dua bahasa, diperiksa axe, siang dan malam (warna gelap), dan sebagai HTML yang sah.',
        en: 'Every page in each of its states, in both languages, by axe, by day and by night (dark colours), and as valid HTML.',
      },
      {
        id: 'Survei, di setiap keadaannya: kontras untuk dibaca di bawah matahari (WCAG 1.4.6), huruf dua kali lebih besar pada lebar 320 piksel tanpa kata yang terpotong, warna paksaan (forced colors), tanpa gerak.',
        en: 'The survey, in each of its states: contrast for reading in the sun (WCAG 1.4.6), letters of twice the size at 320 pixels with no word cut, forced colours, no motion.',
      },
      {
        id: 'Survei dengan papan tuntung saja, dan tanpa JavaScript. Judul halaman dan judul langkah berganti bersama pertanyaannya, dan fokus pindah ke sana.',
        en: 'The survey by keyboard alone, and without JavaScript. The title of the page and the heading of the step change with the question, and the focus goes there.',
      },
      {
        id: 'Pertanyaan dan keempat jawabannya terlihat tanpa menggulir pada layar 320 × 450 dan, HP direbahkan, 667 × 260 piksel.',
        en: 'A question and its four answers are on the screen without scrolling at 320 by 450 and, with the phone on its side, 667 by 260 pixels.',
      },
      {
        id: 'Pertanyaan bisa didengarkan, kalau HP punya suara bahasa Indonesia.',
        en: 'Questions can be listened to, where the phone has a voice for the language.',
      },
    ],
  },
  {
    heading: { id: 'Yang dipilih dengan sengaja', en: 'What was chosen on purpose' },
    points: [
      {
        id: 'Wajah selalu bersama kata. Untuk biaya, keluhan, dan sarana tidak ada wajah, karena jawabannya bukan tingkat rasa senang.',
        en: 'Faces always go with words. Cost, complaints and facilities have none, since their answers are no scale of being pleased.',
      },
      {
        id: 'Kata di HP lebih mudah daripada kata peraturan; kuesioner kertas dan laporan memakai kata peraturan. Padanannya ada di halaman “Cara menghitung”.',
        en: 'The words on a phone are plainer than those of the regulation; the paper questionnaire and the report have the regulation’s. The page “How it is computed” shows both.',
      },
    ],
  },
  {
    heading: { id: 'Yang belum diuji', en: 'What is not tested yet' },
    points: [
      {
        id: 'Belum diuji bersama warga tunanetra, lansia, atau penyandang disabilitas lain. Ujinya memakai program dan pohon aksesibilitas peramban, bukan orang.',
        en: 'Not with blind residents, elderly people or people with other disabilities. Tests use programs and the browser’s accessibility tree, not people.',
      },
      {
        id: 'Belum dicoba dengan NVDA, TalkBack, atau VoiceOver yang sebenarnya, dan belum dengan kendali suara atau sakelar.',
        en: 'Not with the real NVDA, TalkBack or VoiceOver, nor with voice control or switches.',
      },
      {
        id: 'Diuji pada Chromium, sebagian pada Firefox; Safari belum.',
        en: 'In Chromium, and in part in Firefox; not in Safari.',
      },
      {
        id: 'Belum ada bahasa isyarat, braille, atau bahasa daerah. PDF laporan bertanda struktur untuk pembaca layar, tetapi belum diuji dengannya; PDF yang dicetak peramban dan pindaian tidak diperiksa.',
        en: 'There is no sign language, braille or regional language. PDFs of reports are tagged for screen readers but not tested with one; PDFs that a browser prints, and scans, are not checked.',
      },
    ],
  },
];
