/** The button that prints the page: only a script can, so only a script shows it. */
const button = document.querySelector<HTMLButtonElement>('#print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
