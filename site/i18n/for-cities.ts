/** What another city's IT people want to know before they try it. */
import type { Text } from '#shared/language.ts';

export const forCities = {
  title: { id: 'Untuk kota lain', en: 'For other cities' },
  lead: {
    id: 'Suara Layanan bisa dipakai kota atau kabupaten mana pun, tanpa biaya lisensi. Yang diganti hanya daftar unit, layanan, dan loketnya.',
    en: 'Any city or regency can use Suara Layanan, without a licence fee. All that changes is the list of departments, services and counters.',
  },
  tryIt: { id: 'Coba dulu', en: 'Try it first' },
  tryHow: {
    id: 'Dengan Node 18 atau lebih baru, dari folder kode sumbernya:',
    en: 'With Node 18 or later, in the folder of its source:',
  },
  tryThen: {
    id: 'Perintah pertama memasang semuanya, mengisi kota rekaan dengan 13.400 jawaban, dan membukanya di komputer Anda. Yang kedua menjalankan semua ujinya.',
    en: 'The first installs everything, fills a made-up city with 13,400 responses, and opens it on your computer. The second runs every test.',
  },
  about: { id: 'Tentang situs ini', en: 'About this site' },
  version: { id: 'Versi', en: 'Version' },
  licence: { id: 'Lisensi', en: 'Licence' },
  source: { id: 'Kode sumber', en: 'Source' },
  sourceOnRequest: {
    id: 'diberikan atas permintaan; siapa pun boleh memakai, mengubah, dan membagikannya',
    en: 'given on request; anybody may use, change and share it',
  },
  contact: { id: 'Kontak', en: 'Contact' },
} as const satisfies Record<string, Text>;

export const tryCommands = 'npm start\nnpm test';

export const citySections: readonly { readonly heading: Text; readonly points: readonly Text[] }[] =
  [
    {
      heading: { id: 'Biaya', en: 'What it costs' },
      points: [
        {
          id: 'Perangkat lunaknya gratis (MIT). Tidak ada layanan berbayar lain di dalamnya: tidak ada SMS, peta, huruf, atau pelacak dari pihak ketiga.',
          en: 'The software is free (MIT). Nothing in it has to be paid for elsewhere: no text messages, maps, fonts or trackers of others.',
        },
        {
          id: 'Tempatnya satu Cloudflare Worker dengan satu basis data D1, atau satu server sendiri dengan Node dan SQLite (npm run serve). Paket gratis Cloudflare mengizinkan 100.000 baris ditulis sehari; satu jawaban menulis paling banyak 3 baris, jadi lebih dari 30.000 jawaban sehari.',
          en: 'It runs as one Cloudflare Worker with one D1 database, or on one server of your own with Node and SQLite (npm run serve). The free plan of Cloudflare allows 100,000 rows written a day; a response writes at most 3, which makes more than 30,000 responses a day.',
        },
        {
          id: 'Yang perlu disediakan: alamat situs, kertas poster, dan dua orang TI yang bisa menjalankan perintah dan menyunting berkas CSV. Tablet hanya kalau ingin kiosk.',
          en: 'What you bring: an address, paper for posters, and two IT people who can run a command and edit CSV files. Tablets only if you want kiosks.',
        },
      ],
    },
    {
      heading: { id: 'Batasnya', en: 'Its limits' },
      points: [
        {
          id: 'Bahasanya Indonesia dan Inggris. Kuesionernya sembilan unsur PermenPANRB 14/2017; unsur tidak bisa ditambah.',
          en: 'Its languages are Indonesian and English. The questionnaire is that of the nine elements of PermenPANRB 14/2017; elements cannot be added.',
        },
        {
          id: 'Layanan yang sepi lama menunggu: di bawah 10 responden tidak ada angka, dan indeks baru tampil mulai 30.',
          en: 'A quiet service waits long: below 10 respondents there is no figure, and the index appears from 30.',
        },
        {
          id: 'Siapa pun yang punya alamat loket bisa menjawab. Jawaban yang tidak wajar ditahan, tetapi hanya tiket antrean yang membuktikan kunjungan.',
          en: 'Whoever has the address of a counter can answer. Implausible answers are held, but only queue tickets prove a visit.',
        },
        {
          id: 'Tidak ada nama, NIK, atau nomor HP, jadi tidak ada cara membalas warga dari sini. Keluhan tetap lewat saluran keluhan.',
          en: 'There are no names, ID or phone numbers, so there is no replying to a resident from here. Complaints go through the complaint channels still.',
        },
      ],
    },
    {
      heading: { id: 'Data dan cadangan', en: 'Data and backup' },
      points: [
        {
          id: 'Semua data milik pemerintah kota Anda, di akun atau server Anda sendiri. Pembuatnya tidak punya akses dan tidak menerima apa pun.',
          en: 'All data belong to your city, in an account or on a server of your own. Its makers have no access and receive nothing.',
        },
        {
          id: 'Di Cloudflare, D1 menyimpan titik pemulihan sendiri: 7 hari pada paket gratis, 30 hari pada paket berbayar. Cadangan milik sendiri: npx wrangler d1 export DB --remote --output cadangan.sql.',
          en: 'On Cloudflare, D1 keeps points to restore by itself: of 7 days on the free plan, of 30 on a paid one. A copy of your own: npx wrangler d1 export DB --remote --output backup.sql.',
        },
        {
          id: 'Daftar unit, layanan, dan loket adalah berkas CSV di dalam git. Semua angka yang terbit bisa diunduh sebagai data terbuka, juga kalau Anda berhenti memakainya.',
          en: 'The list of departments, services and counters are CSV files in git. Every published figure can be downloaded as open data, also if you stop using it.',
        },
        {
          id: 'Jawaban dihapus setelah masa simpannya lewat; masa itu kota Anda yang menentukan.',
          en: 'Responses are deleted when their time is over; your city decides how long that is.',
        },
      ],
    },
    {
      heading: { id: 'Memasangnya di kota Anda', en: 'Putting it into your city' },
      points: [
        {
          id: 'Ganti isi folder shared/catalogue/city: nama kota, unit, layanan, loket, saluran keluhan. npm run city:catalogue memeriksanya dan menyebut baris yang salah.',
          en: 'Replace what is in shared/catalogue/city: the city’s name, departments, services, counters, complaint channels. npm run city:catalogue checks it and names the line that is wrong.',
        },
        {
          id: 'README menyebut lima perintah untuk memasangnya di Cloudflare. Sesudah itu cetak poster di /poster.',
          en: 'The README has the five commands that put it on Cloudflare. Then print the posters at /poster.',
        },
        {
          id: 'Versi baru dicatat di CHANGELOG, lengkap dengan apa yang harus dilakukan. Basis data berpindah sendiri saat dipasang.',
          en: 'New versions are told in the CHANGELOG, with what to do. The database moves along when they are deployed.',
        },
      ],
    },
  ];
