/**
 * Roots of Indonesian words. Prefixes melt into what follows (men-t-unggu: menunggu), so a form has several
 * possible roots; which of them is one, a lexicon says, as in the method of Nazief and Adriani (1996; Adriani et
 * al. 2007, ACM TALIP 6(4)). Here the lexicon of themes is that dictionary, so no word list is carried along.
 */

/** What may hang on the end of a word, from the outside in: particle, possessive, derivation (-in as it is spoken). */
const endings: readonly RegExp[] = [/(?:lah|kah|tah|pun)$/, /(?:ku|mu|nya)$/, /(?:kan|an|in|i)$/];

/** A prefix, and what the root may have begun with before it melted. */
interface Prefix {
  readonly form: RegExp;
  readonly restored: readonly string[];
}

const prefixes: readonly Prefix[] = [
  { form: /^(?:di|ke|se)/, restored: [''] },
  { form: /^(?:ber|ter|per|be|te|pe)/, restored: ['', 'r'] },
  { form: /^(?:me|pe)ny/, restored: ['s'] },
  { form: /^(?:me|pe)ng/, restored: ['', 'k'] },
  { form: /^(?:me|pe)nge/, restored: [''] },
  { form: /^(?:me|pe)m/, restored: ['', 'p', 'm'] },
  { form: /^(?:me|pe)n/, restored: ['', 't', 'n'] },
  { form: /^me/, restored: [''] },
  // As it is spoken: ngantre, nyari, nungguin.
  { form: /^ng/, restored: ['', 'k'] },
  { form: /^ny/, restored: ['s'] },
  { form: /^n(?=[aeiou])/, restored: ['t'] },
];

/** Prefixes in front of one another: diper-, memper-, keter-. */
const mostPrefixes = 2;

/** Nothing shorter is a root. */
const shortestRoot = 3;

function withoutEndings(word: string): string[] {
  const forms = [word];
  for (const ending of endings) forms.push(...forms.map((form) => form.replace(ending, '')));
  return forms;
}

function withoutPrefix(word: string): string[] {
  return prefixes.flatMap(({ form, restored }) => {
    const rest = word.replace(form, '');
    return rest === word ? [] : restored.map((start) => start + rest);
  });
}

/**
 * Every root that a lower-case word may have, the word itself among them. Of a doubled word
 * ("berubah-ubah") those of its first half.
 */
export function possibleRoots(word: string): ReadonlySet<string> {
  const [single = word] = word.split('-');
  let forms = [single];
  const roots = new Set<string>();
  for (let depth = 0; depth <= mostPrefixes; depth += 1) {
    for (const form of forms.flatMap(withoutEndings)) {
      if (form.length >= shortestRoot) roots.add(form);
    }
    forms = forms.flatMap(withoutPrefix);
  }
  return roots;
}
