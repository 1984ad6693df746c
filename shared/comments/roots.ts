/**
 * Roots of Indonesian words. Prefixes melt into what follows (men-t-unggu: menunggu), so a form has several
 * possible roots; which of them is one, a lexicon says, as in the method of Nazief and Adriani (1996; Adriani et
 * al. 2007, ACM TALIP 6(4)). Here the lexicon of themes is that dictionary, so no word list is carried along.
 */

/**
 * What may hang on the end of a word, from the inside out: derivation, possessive, particle; among them those of spoken
 * Indonesian (-in), Betawi (-nye), Sundanese (-na, -keun) and Javanese (-e, -ne, -ke, -ake).
 */
const endings: readonly (readonly string[])[] = [
  ['', 'kan', 'keun', 'ake', 'ke', 'an', 'in', 'i'],
  ['', 'ku', 'mu', 'nya', 'nye', 'na', 'ne', 'e'],
  ['', 'lah', 'kah', 'tah', 'pun'],
];

/** Everything that can follow a root. */
const tails: ReadonlySet<string> = new Set(
  endings.reduce<readonly string[]>(
    (before, kind) => before.flatMap((tail) => kind.map((ending) => tail + ending)),
    [''],
  ),
);

const longestTail = Math.max(...[...tails].map(({ length }) => length));

/** A prefix, and what the root may have begun with before it melted. */
interface Prefix {
  readonly form: string;
  readonly restored: readonly string[];
  /** With which letters the rest has to begin; with any if there are none. */
  readonly before?: string;
}

const plain = (form: string): Prefix => ({ form, restored: [''] });

const prefixes: readonly Prefix[] = [
  ...['di', 'ke', 'se', 'me', 'nge', 'menge', 'penge', 'pang', 'ka'].map(plain),
  ...['ber', 'ter', 'per'].map(plain),
  ...['be', 'te', 'pe'].map((form) => ({ form, restored: ['', 'r'] })),
  ...['meny', 'peny', 'ny'].map((form) => ({ form, restored: ['s'] })),
  ...['meng', 'peng', 'ng'].map((form) => ({ form, restored: ['', 'k'] })),
  ...['mem', 'pem'].map((form) => ({ form, restored: ['', 'p', 'm'] })),
  ...['men', 'pen'].map((form) => ({ form, restored: ['', 't', 'n'] })),
  // As it is spoken: nungguin, mbayar.
  { form: 'n', restored: ['t'], before: 'aeiou' },
  { form: 'm', restored: [''], before: 'b' },
];

const prefixesByLetter: ReadonlyMap<string, readonly Prefix[]> = Map.groupBy(prefixes, ({ form }) =>
  form.charAt(0),
);

/** Prefixes in front of one another: diper-, memper-, keter-. */
const mostPrefixes = 2;

/** Nothing shorter is a root, unless it is the word itself. */
const shortestRoot = 3;

/** Roots, and how they begin: most words begin like none of them. */
export interface Lexicon {
  readonly roots: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

export const lexiconOf = (roots: Iterable<string>): Lexicon => {
  const all = new Set(roots);
  return { roots: all, beginnings: new Set([...all].map((root) => root.slice(0, shortestRoot))) };
};

/** The longest root that a form is, with or without something on its end. */
function rootWithTail(form: string, { roots, beginnings }: Lexicon): string | undefined {
  if (!beginnings.has(form.slice(0, shortestRoot))) return undefined;
  const shortest = Math.max(shortestRoot, form.length - longestTail);
  for (let end = form.length; end >= shortest; end -= 1) {
    const root = form.slice(0, end);
    if (roots.has(root) && tails.has(form.slice(end))) return root;
  }
  return undefined;
}

function withoutPrefix(word: string): string[] {
  const rests: string[] = [];
  for (const { form, restored, before } of prefixesByLetter.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(form)) continue;
    if (before !== undefined && !before.includes(word.charAt(form.length))) continue;
    const rest = word.slice(form.length);
    for (const start of restored) {
      if (start.length + rest.length >= shortestRoot) rests.push(start + rest);
    }
  }
  return rests;
}

/**
 * The root of a lower-case word that a lexicon has: the one with the fewest prefixes before it, and of these the longest,
 * the closest to what was written. Of a doubled word ("berubah-ubah") that of its first half.
 *
 * @returns undefined where the lexicon has none
 */
export function rootIn(word: string, lexicon: Lexicon): string | undefined {
  if (lexicon.roots.has(word)) return word;
  const dash = word.indexOf('-');
  let forms = [dash < 0 ? word : word.slice(0, dash)];
  for (let depth = 0; depth <= mostPrefixes; depth += 1) {
    let found: string | undefined;
    for (const form of forms) {
      const root = rootWithTail(form, lexicon);
      if (root !== undefined && root.length > (found?.length ?? 0)) found = root;
    }
    if (found !== undefined) return found;
    forms = forms.flatMap(withoutPrefix);
  }
  return undefined;
}

/** What is cut off a word that no lexicon has, if enough is left. */
const lastEndings = [/(?:nya|nye|lah|kah|pun)$/, /(?:kan|in|an|i|ku|mu)$/];
const firstPrefix = /^(?:meng|meny|mem|men|me|di|ber|ter|peng|pem|pen|per|pe|ke|se|nge|ng|ny)/;
const shortestStem = 4;

/** Roughly the stem of a lower-case word that no lexicon has: forms of one word mostly share it, whether it is a root or not. */
export function stemOf(word: string): string {
  const cut = lastEndings.reduce((rest, ending) => rest.replace(ending, ''), word);
  const ended = cut.length < shortestStem ? word : cut;
  const stem = ended.replace(firstPrefix, '');
  return stem.length < shortestStem ? ended : stem;
}
