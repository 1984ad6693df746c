/**
 * Names that Indonesians have, of all its peoples and faiths, first and last. Most people who are named in a comment
 * have at least one of them, so they are looked for without a title too.
 */
import { listed } from './everyday-words.ts';

/** Names that are no word of Indonesian and no place. */
export const givenNames = listed(`
  abdul abdullah abdurahman abdurrahman abidin abu acep achmad adam adang adelia adhi adi adit aditya adnan adrian
  adriana afif afifah afrizal agil agnes agus agustina agustinus ahmad ahmadi ahmat ahsan aisah aisyah aji aldi aldo
  alfiah alfian alfin alfred ali alia alif alimudin aliya alma alvin alya amalia amanda amat amelia amin aminah aminudin
  amir amirudin amri amrullah ana andi andika andini andre andreas andri andriani andrianto angga anggi anggita
  anggraeni anggraini ani anisa anisah anissa anita anna annisa anton antonius anwar apriani aprianto aprilia aprillia
  ardi ardian ardiansyah arfan ari ariani arianto arie arif arifin aris ariyanti ariyanto arman armando arni arsyad
  arwan arya asep asih asmara asmawati asri asti astri astrid astuti atika atikah aulia ayi ayub azhar azis aziz azizah
  azka azzahra badrudin bahar baharudin bahri bahrudin bakti bambang baskoro baso basri basuki becce beni benny bobby
  boby budhi budi budianto budiarto budiman budiono budiyanto burhan burhanudin butet cahyadi cahyani cahyo cahyono
  candra cecep chandra christian christina cici cindy cinta citra clara cucu dadan dadang daeng dahlan damar damayanti
  danang dani daniar daniel danil danu darma darmawan darmawati darsono darwis david dede dedeh deden dedi dedy deni
  denny desi desti desy devi devina dewanto dewi diah dian diana dicky diki dimas dina dinda dini dita djoko dodi dody
  doni donny dudi dwi dwiyanti dyah edi edwin edy efendi effendi eka eko eli elis elisa elisabeth elly elsa elvira ema
  emi emilia encep endah endang endri eneng eni ening enjang enny erik erika erlina erna ernawati erni erwin esti eti
  etty eva evan evi evita fachri fadhil fadhilah fadil fadilah fadillah fadli fahmi fahri fahrul fahrurozi faisal fajri
  fandi farah farhan farid farida faridah faris fatah fatih fatimah fatma fatmawati fauzan fauzi fauziah fauziyah febri
  febrian febriana febriani febrianti febriyanti ferdi ferdian ferdinand feri ferry fina firda firdaus firman firmansyah
  fitria fitriah fitriana fitriani fitriyani frans fransiska fransiskus frida fuad galang galih galuh ganjar gede gilang
  giman ginanjar ginting gita gunadi gunarto gunawan gusti habibah hadi hadijah haerudin hafidz hafiz hairul hakim halim
  halimah halomoan hamid hamidah hamzah hana handayani handoko hani hanif hanifah hanum hapsari harahap harianto haris
  hariyadi hariyanto harsono hartanto hartati hartini hartono harun haryadi haryanto haryono hasan hasanah hasanudin
  hasbi hasibuan hasna hasyim helmi hendar hendra hendrawan hendrawati hendri hendrik hendro heni henny henri herawati
  herdian heri herlambang herlina herman hermanto hermawan hermawati hernawati herry heru heryanto hesti hidayat
  hidayati hidayatullah husaini husein husen husna husni hutabarat hutagalung hutapea ibnu ibrahim ida idris iis ika
  ikah ikhsan ikhwan ilham ilyas imam imas ina indah indra indrawan indrawati indri indriani indrianto indriyani inggrid
  intan iqbal ira irawan irawati irfan irma irmawati irpan irsyad irvan irwan irwansyah isma ismail ismawati isnaini
  isti istiqomah iswanto ita iwan iyan iyus izzah jaelani jaenal jaenudin jafar jajang jaka jalal jalaludin jamal
  jamaludin jamilah janah jannah januar jayadi jefri jeni jenny jessica jihan johan johannes joko joni jonny jono josep
  joseph joshua juariah jubaedah julaeha julaiha julia juliana juliani julianto jumadi jumaidi jumanto jumiati juminten
  junaedi junaidi juwita kadek kamal kamil karim karina karlina karman karmila kartika kartono karyadi karyono kasim
  kasman ketut khadijah khairul khairunnisa khalid khoirul kholid kholifah khotimah khusnul kiki komalasari komang
  komariah komarudin kosasih krisna kristian kristianto kristina kurnia kurniasih kurniawan kurniawati kusmiati kusnadi
  kusnandar kusuma kusumawati kusumo laila lamtiur lasmi lastri latif latifah lia liem lies lilik lilis lina linda lisa
  lisna lisnawati listia listiani livia lubis lucia luciana luki lukman lulu lusi lusiana lutfi luthfi made maesaroh
  mahendra mahmud maimunah maman mamat mansur margaretha maria mariam mariana mariani marlina marni marsudi martini
  martono marwan marwati maryam maryati maryono masduki masitoh maskur masnah mastur maulana maulida maulidya mawardi
  maya mayang mayasari medina meilani melani meli melia melinda melly meri merry meta miftah miftahul mikael mila mimin
  mira mirna mochamad mochammad moh mohamad mohammad mohd muchlis muhamad muhammad muhidin muhlis muhtar mukhlis mukhtar
  muksin mulyadi mulyana mulyani mulyanto mulyati mulyono mumun munawar munawaroh muniroh murni murniati mursid mursidi
  murtini musa muslih muslimin mustafa mustika mustofa mustopa muthia mutia mutiara muzaki nabila nabilah nadia nadira
  nafisah naila najwa nana nanang nanda nani nanik naomi nasrudin nasrul nasution natalia nathania naufal nazar neneng
  nengah nengsih neni nia niken nina ningrum ningsih nining nisa nissa nita noni nor nova novan novi novia noviana
  noviani novianti novita noviyanti nunik nunung nur nuraeni nuraini nurani nurbaiti nurbaya nurcahyo nurdin nurfitri
  nurhadi nurhasanah nurhayati nurhidayah nurhidayat nuri nurjanah nurjannah nurkholis nurlaela nurlaila nurlela nurlina
  nurmala nurohman nurrohman nursyamsi nurul nurwahid nurwati nuryadi nuryani nuryanto nuryati nyoman oki okta oktavia
  oktaviani oktavianus oman omar opik otong pandjaitan pangaribuan pangestu panjaitan pardede parman parno parsono
  partini parulian paulina paulus permana permatasari pian poltak prabowo prasetia prasetio prasetya prasetyo pratama
  pratiwi prihatin priyanto priyono puji pujiastuti purba purnama purnomo purwanti purwanto purwati puspa puspita
  puspitasari puspitawati puteri putu rachman rachmat rachmawati raden rafi rafli rahayu rahma rahmadani rahmadi rahmah
  rahman rahmat rahmatullah rahmawan rahmawati rahmi raihan rama ramadani ramadhani ramdan ramdani ramdhani ramli
  rangkuti rani ranti rara rasid rasyid ratih ratna ratnasari ratnawati reni renny resti retno reva reza rezki rian
  riana riani rianti rianto ricky ridwan rifai rifki rifqi rika riki rima rina rindu rini rio ririn riris risa riski
  risma rismawati risna rita riyadi riyan riyanti riyanto riza rizal rizaldi rizka rizki rizkia rizky rizqi robby robert
  robi robiah rochmat rodiah rofiq rohaeni rohana rohani rohayati rohim rohimah rohmah rohman rohmat rohmawati roihan
  romlah roni ronny ros rosa rosadi rosdiana rosida rosidah rosita rosmawati rosyid rosyidah rotua rubi rubiyanto rudi
  rudianto rudiyanto rudy ruhiyat rukmana rukmini rumiati runi rusdi rusli rusman rusmiati rusmini rustam rustini
  rusyana ryan saadah sabrina sadiah saefudin saepudin saepul safira safitri safrudin said saidah saifudin saiful salim
  salma salmah salman salsabila samiaji samosir samsiah samsudin samsul samsuri sandi sandra sandy santi santika santosa
  santoso sanusi saodah sapri saprudin saputra saputri saragih sardi sari sarifah sarifudin sariman sarinah sarmila
  sartika sartono sarwono satria satrio sawitri sekar selamet selvi selvia sembiring septian septiana septiani septianto
  setiadi setiani setiawan setiawati setyaningsih setyawan setyawati setyo setyowati shinta sholeh sholihin siagian
  siahaan sianturi sibarani sidik sihombing silalahi silvi silvia silviana simamora simanjuntak simatupang simbolon
  sinaga sinta siregar siska siswanto siswoyo sitepu siti sitompul sitorus situmeang situmorang slamet sobari sofia
  sofiah sofian sofyan sohib solihah solihin solikhin somad sopiah sopian sri stefani stefanus steven suaidi suandi
  subagio subagyo subandi subekti subhan sucipto sudarmaji sudarman sudarmi sudarno sudarsono sudarto sudirjo sudiyono
  sudrajat suganda sugandi sugeng sugianto sugiarti sugiarto sugihartono sugiman sugito sugiyanto sugiyarti sugiyono
  suhaemi suhaimi suhandi suharni suharsono suharti suhartini suharto suhartono suhendar suhendi suhendra suheri
  suherman suhermi suherni sujana sujarwo sujatmiko sukaesih sukamto sukandar sukardi sukarman sukarmin sukarno sukarti
  sukirman sukma sukmawati sulaeman sulaiman sulastri suliah sulistiawati sulistiowati sulistyawati sulistyo
  sulistyowati sultan sumardi sumarna sumarni sumarno sumarsih sumarsono sumiati sumini sumitro sumiyati sunardi sunarti
  sunarto sunaryo sundari supardi suparman suparmi suparno suparti suprapto supriadi supriatin supriatna suprihatin
  supriyadi supriyanto supriyati supriyono suratman suratmi suratno suripto surono surti surtini suryadi suryana suryani
  suryanto suryati suryono susan susana susanti susanto susi susiana susilawati susilo susilowati sutarman sutarni
  sutarno sutejo sutikno sutinah sutini sutisna sutopo sutrisna sutrisno suwandi suwardi suwarni suwarno suwarto suwito
  suyanti suyanto suyatmi suyatno suyono syafii syafira syafrudin syahputra syahrial syahrir syahrul syaiful syamsiah
  syamsudin syamsul syarif syarifah syarifudin syifa tanti tantri tarigan tarmin tarmizi tarsih taryono tasya tatang
  tati tatik taufik teddy tedi tenri teti tetty theresia tika timotius tina tini tio tirta titi titik titin tito tiurma
  tiwi tjia togar toha tohir tomi tommy toni tonny tono tri trisna triyani triyanto triyono tubagus tuti tutik ucok udin
  ujang ulfa ulfah uli umar umi untari usep usman ustiani usup utari utomo uus vania vera verawati veronica veronika
  victor viktor vina vincent viona vita vivi vivin wagiman wagiyem wahid wahidin wahyono wahyu wahyudi wahyudin wahyuni
  wahyuningsih waluyo wandi wanti wardah wardani wardiman warni warsito warsono warti warto wasiah wasiman wasis wasito
  wati wawan wayan weni wenny wibawa wibisono wibowo widi widia widiastuti widiawati widodo widya widyastuti widyawati
  wijaya wijayakusuma wijayanti wijayanto wiji wilda wiliam willy wina winarni winarno winarti winarto winda windi windy
  wirawan wisnu wisnuwardhana wiwi wiwiek wiwik wiwin wiyono wulan wulandari wulansari wuri yadi yahya yana yani yanti
  yanto yanuar yasin yasmin yati yayah yayan yayat yayuk yeni yenni yenny yesi yessi yetti yoga yogi yohana yohanes
  yohannes yolanda yono yopi yosef yosep yoseph yossi yudha yudhi yudi yudistira yudo yulia yuliana yuliani yulianti
  yulianto yuliati yuliawati yulis yuliyanti yuni yunia yuniar yuniarti yunita yunus yusran yusril yusrizal yusuf yusup
  yuswandi yuyun zaenab zaenal zaenudin zahra zahro zainab zainal zainuddin zainudin zakaria zaki zakiah zakiyah zaskia
  zubaedah zubaidah zuhri zulaikha zulfa zulfikar zulfikri zulham zulkarnaen zulkarnain zulkifli
`);

/**
 * Names that are words, months, flowers or places as well: after a title or beside another name they are one; alone
 * they are not.
 */
export const namesThatAreWords = listed(`
  wahyu asri gede cucu said mei budhi abu ade agung agustus aman amanah amat amin ana andalan anggun anugerah april ari asih ayah ayu bagus bahar bakti baso
  bayu berkah berlian bintang bulan bunga cahaya cantika cempaka cici cinta daeng dahlia damai dara dewa dewi dini eka
  endah fajar fitri gading gilang gita guntur gusti hana harapan hari harum ika ikhlas imam iman indah indra intan ita
  jaka jaya jelita juli juni kania kartika kartini kasih kenanga kirana kusuma laras lestari lili lily mawar maya mega
  melani melati mentari merdeka mila mimi mimin mira mukti mulia mulya murni mutiara neng nia nona nor nur nuri pandu
  pangeran pelangi perdana permata pertiwi pratama puji purnama puspa putera putra putri rama ramadan ramadhan rangga
  rara ratu raya ridho rindu ros rosa sabar sakti sandi sari sasa sasmita satria sekar senja sentosa setia shalawat
  slamet sri subur suci surya syukur taufik taufiq teguh tiara tio titi titik titin topan tri uli umi untung utama utami
  utomo via vita warni wening wira yoga yudha
`);
