/** The text of a file that somebody sent, or undefined if it is not in UTF-8, as older spreadsheets write it. */
export async function textOfFile(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
