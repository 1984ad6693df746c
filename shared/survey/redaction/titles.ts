/** What people put before a name, and how sure a sign of a name it is. */
import { listed } from './everyday-words.ts';

/** After these a word that is none of every day is a name, in lower case too ("bu yuni"). */
export const addressing = listed(`
  bapak ibu pak bu bpk bp mas mbak mba mbk kang akang teh teteh bang bng abang kak neng eneng sdr sdri sdra saudara saudari
  suster bidan ustadz ustad ustadzah ustadz ust gus kiai kyai habib drg dr dokter tn ny nyonya ners hj jeng mbakyu
`);

/** After these only what has a capital, or is known as a name. */
export const weakTitles = listed(`
  tuan kakak aa om tante uda uni udo bli mbok cak koh cik cici ceu eceu nyai non nona mbah eyang daeng ajo bunda ayah abah umi ummi emak ma'am
  dek adek mr mrs miss ms prof ir drs dra kh rd raden tubagus tb haji hajjah h r ra ns bd apt
  perawat mantri kasir apoteker terapis tukang pendeta pastor romo ko ci ka nenek kakek paman bibi bude pakde budhe om opa oma
  kepala lurah camat guru satpam sekuriti security dosen
`);

/** Titles that are short for something, so that a dot after them ends no sentence. */
export const abbreviated = listed(
  'bpk bp sdr sdri sdra dr drg ns mr mrs prof ir drs dra h hj kh rd tb r ra tn ny ust apt bd',
);

/** Titles that may stand between another and the name ("Bpk. Ir. H. Sutrisno", "Ibu R.A. Kartika"). */
export const further = listed(
  'ir h hj drs dra dr drg prof kh rd r a ra tb tubagus raden haji hajjah ust ustadz ns sdr bpk bapak pak bu ibu ms',
);

/** Single letters and short words that are a title only with a dot, or with a capital after them. */
export const onlyWithDot = listed('dr h r ra ir ns ms apt bd tb rd kh');
