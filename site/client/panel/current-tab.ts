/** Moves each menu so that the tab of this page is in view: on a phone it may stand beyond the edge of its strip. */
for (const tab of document.querySelectorAll('.panel-menu [aria-current]')) {
  const strip = tab.closest('.panel-menu');
  if (strip === null) continue;
  const [own, frame] = [tab.getBoundingClientRect(), strip.getBoundingClientRect()];
  strip.scrollLeft += own.left + own.width / 2 - (frame.left + frame.width / 2);
}
