/** Sends letters by e-mail. */
export interface LetterBox {
  /** @throws where the letter was not taken */
  send(letter: {
    readonly from: string;
    readonly to: string[];
    readonly subject: string;
    readonly text: string;
  }): Promise<unknown>;
}
