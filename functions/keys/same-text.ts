/** Comparing what only its owner may know. */

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSameText(right: string, given: string): boolean {
  if (right.length !== given.length) return false;
  let difference = 0;
  for (let at = 0; at < right.length; at += 1)
    difference |= right.charCodeAt(at) ^ given.charCodeAt(at);
  return difference === 0;
}
