/** How the words of a heading or a choice are compared: only letters and digits count, in either case. */

/** `U1. Persyaratan`, `u1_persyaratan` and `U1 PERSYARATAN` are all `u1 persyaratan`. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
