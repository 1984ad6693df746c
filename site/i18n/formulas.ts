/** The method page: the formulas, and what the figures do not know. */
import type { Text } from '#shared/language.ts';

const texts = {
  title: { id: 'Rumusnya', en: 'The formulas' },
  symbols: {
    id: 'x adalah nilai 1 sampai 4 dari responden i untuk unsur u; w bobot formulirnya (pendek 3, lengkap 1, kiosk 9); b bobot unsur; n banyaknya responden; W jumlah bobot jawaban.',
    en: 'x is the value 1 to 4 of respondent i for element u; w the weight of their form (short 3, full 1, kiosk 9); b the weight of the element; n the number of respondents; W the sum of the weights.',
  },
  mean: { id: 'Nilai rata-rata (NRR)', en: 'Mean of an element (NRR)' },
  meanWords: {
    id: 'm u sama dengan jumlah w kali x dibagi jumlah w',
    en: 'm u equals the sum of w times x over the sum of w',
  },
  index: { id: 'Indeks', en: 'Index' },
  indexWords: {
    id: 'IKM sama dengan 25 kali jumlah b u kali m u; jumlah b u sama dengan 1',
    en: 'IKM equals 25 times the sum of b u times m u; the b u sum to 1',
  },
  interval: { id: 'Rentang 95% indeks', en: '95% interval of the index' },
  intervalWords: {
    id: 'rentang skor Wilson untuk p dari N jawaban; p sama dengan IKM dikurangi 25, dibagi 75; N sama dengan p kali 1 minus p, kali 75 kuadrat, dibagi jumlah z i kuadrat',
    en: "Wilson's score interval of p from N answers; p equals IKM less 25, over 75; N equals p times 1 minus p, times 75 squared, over the sum of z i squared",
  },
  residualWords: {
    id: 'z i sama dengan 25 kali jumlah b u kali akar n u per n u minus 1 kali w i kali selisih x dan m u dibagi W u',
    en: 'z i equals 25 times the sum of b u times the root of n u over n u minus 1 times w i times the difference of x and m u over W u',
  },
  intervalNote: {
    id: 'p adalah letak indeks di antara 25 dan 100, N banyaknya jawaban ya atau tidak yang sama informatifnya; rumus rentangnya di bawah ini, dengan q dari t Student berderajat bebas n − 1. z adalah seberapa jauh satu orang menggeser indeks, dijumlahkan atas unsur yang ia nilai saja (linearisasi Taylor). Ragamnya tidak pernah dianggap lebih kecil daripada kalau satu dari n responden menjawab 2 untuk semua unsur dan yang lain 4. Simulasi di repositori: rentang ini memuat nilai sebenarnya rata-rata di 93–97% survei, pada formulir pendek, lengkap, kiosk dan campurannya, juga kalau 95 atau 98 dari 100 orang puas sepenuhnya (npm run coverage).',
    en: 'p is where the index lies between 25 and 100, N how many answers of yes or no would tell as much; the interval is the one below, with q from Student’s t of n − 1 degrees of freedom. z is how far one person moves the index, summed over the elements they rated only (Taylor linearisation). The variance is never taken to be less than if one of the n respondents had said 2 to everything and the others 4. Simulated in the repository: the interval holds the true value in 93–97% of surveys on average, on short, full and kiosk forms and their mixture, also where 95 or 98 of 100 people are wholly content (npm run coverage).',
  },
  share: { id: 'Rentang 95% porsi', en: '95% interval of a share' },
  shareWords: {
    id: 'rentang skor Wilson untuk porsi p dari n jawaban, q sama dengan 1,96',
    en: "Wilson's score interval of a share p of n answers, q being 1.96",
  },
  shareNote: {
    id: 'Untuk jawaban berbobot, n adalah banyaknya jawaban setara: kuadrat jumlah bobot dibagi jumlah kuadrat bobot (Kish).',
    en: 'With weighted answers, n is the number of equivalent ones: the squared sum of the weights over the sum of their squares (Kish).',
  },
  change: { id: 'Membaik atau memburuk', en: 'Improving or getting worse' },
  changeWords: {
    id: 'rata-rata bulanan plus minus 3 kali akar V per n tambah T kuadrat',
    en: 'the monthly mean plus or minus 3 times the root of V over n plus T squared',
  },
  changeNote: {
    id: 'V adalah ragam satu responden, n banyaknya responden bulan itu, T goyangan antarbulan di luar kebetulan, yang ditaksir dari selisih bulan-bulan bertetangga seperti pada peta kendali XmR. Kalau semua bulan sama besar dan V tidak diketahui, hasilnya XmR: rata-rata ± 2,66 kali rata-rata selisih. Batas tidak pernah keluar dari 25–100. Baru disebut berubah kalau ada bulan di luar batas, tujuh bulan berturut-turut di satu sisi rata-rata, tujuh bulan berturut-turut naik atau turun, atau tiga bulan di satu sisi yang dua di antaranya di sepertiga terluar (aturan Making Data Count, NHS England, diuji dengan contoh uji NHSRplotthedots). Di bawah 12 bulan batasnya sementara. Batas baru dimulai kalau tujuh bulan atau lebih, sampai bulan terakhir, ada di satu sisi, atau kalau sesudah tindakan yang diumumkan indeksnya bergeser; alasannya disebut. Simulasi di repositori: tanpa perubahan apa pun, bulan terbaru dipanggil di paling banyak 2 dari 100 deret.',
    en: 'V is the variance of one respondent, n the number of respondents of that month, T how much months waver beyond chance, estimated from the differences of neighbouring months as in an XmR chart. If all months were of one size and V unknown it would be XmR: the mean ± 2.66 times the mean difference. Limits never leave 25–100. It is called a change only with a month outside the limits, seven months in a row on one side of the mean, seven in a row of rise or fall, or three months on one side of which two are in the outer third (the rules of Making Data Count, NHS England, tested with the cases of NHSRplotthedots). With fewer than 12 months the limits are on trial. New limits begin where seven months or more, up to the newest, lie on one side, or where the index has moved after a published action; the reason is told. Simulated in the repository: where nothing changes, the newest month is called in 2 of 100 series at most.',
  },
  together: {
    id: 'Di kota dengan ratusan unit, setiap bulan beberapa memberi tanda karena kebetulan. Karena itu tanda perubahan semua unit dalam satu bulan juga dinilai bersama (laju temuan keliru, Benjamini dan Hochberg 1995): dari yang tetap menonjol, paling banyak satu dari sepuluh kebetulan. Panel unit dan kota menyebutnya di bawah setiap tanda.',
    en: 'In a city of hundreds of units some give a signal by chance every month. So the signals of all units of a month are also judged together (false discovery rate, Benjamini and Hochberg 1995): of those that hold, at most one in ten is there by chance. The panels of units and city say so under each signal.',
  },
  funnel: { id: 'Berbeda lebih dari kebetulan', en: 'Different beyond chance' },
  funnelWords: {
    id: 'rata-rata M dari yang sejenis plus minus 3,09 kali akar V per n; dengan sebaran, plus minus 3,09 kali akar V per n tambah S kuadrat',
    en: 'the mean M of its kind plus or minus 3.09 times the root of V over n; with the spread, plus or minus 3.09 times the root of V over n plus S squared',
  },
  funnelNote: {
    id: 'Unit dibandingkan dengan yang sejenis, dan dengan semua unit kalau yang sejenis kurang dari sepuluh. V adalah ragam satu responden, digabung dari yang dibandingkan. Dari unit yang tidak berbeda hanya sekitar 1 dari 500 jatuh di luar batas pertama. Tetapi unit di kota mana pun memang sedikit berbeda, dan dengan banyak responden hampir semuanya jatuh di luar batas itu. S adalah simpangan baku antarunit yang bukan kebetulan (efek acak aditif seperti pada SHMI NHS England; Spiegelhalter 2005), ditaksir menurut Paule dan Mandel dengan kuadrat yang dipotong di 1,5 simpangan (Huber), supaya unit yang menonjol tidak menyembunyikan dirinya sendiri. M adalah rata-rata yang sejenis, masing-masing berbobot 1/(V/n + S²). Simulasi di repositori: di luar batas kedua jatuh kurang dari 1 dari 200 unit yang sejenis dengan lainnya. Ini pengganti peringkat.',
    en: 'A unit is compared with its own kind, and with all units where there are fewer than ten of its kind. V is the variance of one respondent, pooled over those compared. Of units that do not differ only about 1 in 500 falls outside the first limits. But the units of any city differ a little, and with many respondents nearly all fall outside those. S is the standard deviation between units that is no chance (additive random effects, as in NHS England’s SHMI; Spiegelhalter 2005), estimated after Paule and Mandel with squares cut at 1.5 deviations (Huber), so that a unit that stands out does not hide itself. M is the mean of its kind, each weighing 1/(V/n + S²). Simulated in the repository: outside the second limits fall fewer than 1 in 200 of the units that are like the others. It takes the place of a ranking.',
  },
  importance: { id: 'Apa yang paling menentukan kesan', en: 'What matters most' },
  importanceNote: {
    id: 'Unsur-unsur saling berkaitan, jadi bagian masing-masing dihitung dengan meratakan tambahannya atas semua urutan (LMG, nilai Shapley dari R²), dari korelasi setiap pasang pertanyaan. Perlu sedikitnya 80 pasang jawaban setara antarunsur dan 250 dengan kesan umum; porsinya lalu meleset sekitar 3 poin.',
    en: 'The elements lean on one another, so the part of each is what it adds, averaged over all orders (LMG, the Shapley value of R²), from the correlations of each pair of questions. It takes at least 80 equivalent pairs of answers among elements and 250 with the impression; the shares are then about 3 points off.',
  },
  importanceWords: {
    id: 'L u sama dengan rata-rata tambahan R kuadrat oleh u atas semua urutan k unsur',
    en: 'L u equals the mean gain of R squared by u over all orders of the k elements',
  },
  shortfall: {
    id: 'Kekurangan sebuah unsur adalah 25 × bobotnya × (4 − NRR). Jumlahnya sama dengan 100 − IKM, dan dibagi menurut siapa yang menangani unsur itu di tiap layanan: pelayanan depan, belakang layar, atau kebijakan.',
    en: 'The shortfall of an element is 25 × its weight × (4 − mean). They sum to 100 − IKM, and are split by who answers for the element at each service: front office, back office or policy.',
  },
  unknownTitle: { id: 'Yang tidak diketahui angka ini', en: 'What these figures do not know' },
} as const satisfies Record<string, Text>;

const unknowns: readonly Text[] = [
  {
    id: 'Mereka yang tidak menjawab. Kalau yang kecewa lebih sering diam, atau lebih sering bicara, indeksnya bergeser, dan tidak ada rentang yang menunjukkannya.',
    en: 'Those who did not answer. If the disappointed are more often silent, or more often speak, the index moves, and no interval shows it.',
  },
  {
    id: 'Mereka yang tidak sampai ke loket: yang menyerah di jalan, atau tidak tahu layanannya ada.',
    en: 'Those who never reached the counter: who gave up on the way, or did not know of the service.',
  },
  {
    id: 'Siapa yang menjawab dua kali, atau menjawab di depan petugas. Jawaban dengan tiket dan tanpa tiket ditampilkan terpisah supaya bedanya terlihat.',
    en: 'Who answered twice, or in front of the staff. Answers with and without a ticket are shown apart so that a difference can be seen.',
  },
  {
    id: 'Sebab. Unsur yang berjalan bersama kesan umum belum tentu penyebabnya.',
    en: 'Causes. What goes with the overall impression need not be what makes it.',
  },
  {
    id: 'Perbandingan yang adil antarunit: unit melayani orang dan urusan yang berbeda. Kantor pajak dan perpustakaan tidak bertanding.',
    en: 'A fair contest between units: they serve different people and needs. A tax office does not compete with a library.',
  },
  {
    id: 'Jawaban sejak penghitungan terakhir setiap layanan: mereka menunggu sampai hari, pekan, bulan, atau triwulannya lewat dan ada sedikitnya sepuluh orang, juga di akhir tahun.',
    en: 'The answers since the last count of each service: they wait until its day, week, month or quarter is over and there are at least ten people, at the end of a year, too.',
  },
];

export const formulas = { ...texts, unknowns } as const;
