/** The survey page's script: what it needs lies in one file with what other pages of a resident share. */
import { takeAnswers } from './survey/take-answers.ts';

const form = document.querySelector<HTMLFormElement>('form.survey');
const words = document.querySelector<HTMLElement>('.words');

if (form && words) void takeAnswers(form, words);
