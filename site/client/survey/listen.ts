/** "Dengarkan": reads the question and its answers aloud, where the phone has a voice for it. */

/** Android still knows Indonesian by its old code, too (ISO 639 changed `in` to `id` in 1989). */
const speaks = (language: string) =>
  new RegExp(language === 'id' ? '^i[dn]\\b' : `^${language}\\b`);

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find(({ lang }) => speaks(language).test(lang.replace('_', '-')));
}

export interface Listening {
  stop(): void;
}

/**
 * Offers the button as soon as there is a voice; voices may load late.
 *
 * @param current the step to read
 */
export function offerListening(
  button: HTMLButtonElement,
  current: () => HTMLElement | undefined,
): Listening {
  if (!('speechSynthesis' in window)) return { stop() {} };
  const { lang } = document.documentElement;
  const press = (pressed: boolean) => button.setAttribute('aria-pressed', String(pressed));
  let last: SpeechSynthesisUtterance | undefined;

  const stop = () => {
    if (!last) return;
    last = undefined;
    speechSynthesis.cancel();
    press(false);
  };

  const speak = (text: string) => {
    const words = new SpeechSynthesisUtterance(text);
    const voice = voiceFor(lang);
    if (voice) words.voice = voice;
    words.lang = voice?.lang ?? lang;
    words.onend = words.onerror = () => {
      if (words === last) stop();
    };
    last = words;
    speechSynthesis.speak(words);
  };

  button.addEventListener('click', () => {
    if (last) {
      stop();
      return;
    }
    press(true);
    // One by one, so that there is a rest between the answers.
    for (const each of current()?.querySelectorAll('[data-read], legend, .answer') ?? []) {
      if (each.checkVisibility?.() ?? true) speak(each.textContent.trim());
    }
  });

  const offer = () => {
    button.hidden = !voiceFor(lang);
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', stop);
  return { stop };
}
