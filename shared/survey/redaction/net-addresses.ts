/** Addresses and accounts on the net. */
import { anyOf, type Finder, finderOf, wordEnd, wordStart } from './found.ts';

const netWord = String.raw`[\p{L}\p{N}\-]+`;

/** "at" and "dot" as people write them so that no machine reads them. */
const spokenAt = String.raw`\s?(?:\((?:at|et|a)\)|\[(?:at|et|a)\]|\{at\})\s?|\s(?:at|et)\s`;
const spokenDot = String.raw`\s?(?:\((?:dot|titik|\.)\)|\[(?:dot|titik|\.)\])\s?|\s(?:dot|titik)\s|\s?[.,]\s?`;
const mailbox = String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]+`;
const mailHost = anyOf(
  'gmail yahoo ymail hotmail outlook icloud live proton protonmail rocketmail aol',
);
const topLevel = anyOf('com co id net org go ac sch web my biz info io me');

const network = anyOf(
  'ig instagram insta fb facebook tiktok twitter tele telegram youtube yt threads line linkedin snapchat discord',
);
/** What stands between the network and the account on it. */
const ofWhom = String.raw`(?:\s+(?:id|akun|saya|sy|aku|nya|dia|petugas|nama|namanya|username|user)(?![\p{L}\p{N}]))*`;

export const netAddresses: readonly Finder[] = [
  finderOf(
    '[tautan]',
    new RegExp(String.raw`(?:https?:\/\/|${wordStart}www\.)[^\s[\]]*[^\s[\].,!?;:)]`, 'giu'),
  ),
  finderOf(
    '[email]',
    new RegExp(
      String.raw`${mailbox}(?:@\s?(?:${mailHost})|@\p{L}${netWord}(?:\.${netWord})*|(?:\s?@\s?|${spokenAt})${netWord}(?:\.${netWord})*\.\p{L}{2,}|(?:\s?@\s?|${spokenAt})${netWord}(?=${spokenDot}(?:${topLevel})${wordEnd}))(?:(?:${spokenDot})(?:${topLevel})${wordEnd}(?!\s*\())*`,
      'giu',
    ),
  ),
  finderOf('[email]', new RegExp(`${mailbox}(?:${spokenAt})(?:${mailHost})${wordEnd}`, 'giu')),
  finderOf(
    '[tautan]',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.\-])${netWord}(?:\.${netWord})*\.(?:(?:com|net|org|id|info)(?:\/[^\s[\]]*)?|(?:me|ly|gl|gd|cc|io|app|be|co|at|link|page|site|xyz|bio|ee|to)\/[^\s[\]]*)${wordEnd}`,
      'giu',
    ),
  ),
  finderOf('[tautan]', new RegExp(String.raw`${wordStart}@[\p{L}_](?:\.?[\p{L}\p{N}_])+`, 'giu')),
  // An account's name without @ has a digit, a dot or a line in it, or it could be any word.
  finderOf(
    '[tautan]',
    new RegExp(
      String.raw`(?<before>${wordStart}(?:${network})${ofWhom}\s*[:=]?\s*)(?=[\p{L}\d]*[\d._]\p{L}|\p{L}+[\d._]*\d{2}|\p{L}+_)\p{L}[\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*`,
      'giu',
    ),
  ),
];
