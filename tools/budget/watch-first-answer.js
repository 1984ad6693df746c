/**
 * Runs in the page under measurement, before anything of it. Marks the first frame in which a tap on the
 * first answer is taken (it is laid out and nothing lies over it), and when the script has taken over.
 */
function markWhen(name, isTrue) {
  const look = () => {
    // The frame after this one has painted what this one has laid out.
    if (isTrue()) requestAnimationFrame(() => performance.mark(name));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

markWhen('answerable', () => {
  const radio = document.querySelector('#impression input');
  if (radio === null) return false;
  const { x, y, width, height } = radio.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === radio;
});
markWhen('improved', () => document.querySelector('form.survey[data-flow="steps"]') !== null);
