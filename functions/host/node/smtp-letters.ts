/** Letters from an own server: by SMTP to the mail server of the city. */
import { createTransport } from 'nodemailer';
import type { LetterBox } from '../letters.ts';

/** @param url `smtps://user:password@mail.example.go.id` or `smtp://localhost:25` */
export function smtpLetters(url: string): LetterBox {
  const transport = createTransport(url);
  return { send: (letter) => transport.sendMail(letter) };
}
