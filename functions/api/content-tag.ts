/** The tag of a workbook's content: no two workbooks are the same bytes, as they hold the time of writing. */
export async function contentTag(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  const hex = [...new Uint8Array(digest).slice(0, 16)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `W/"${hex.join('')}"`;
}
