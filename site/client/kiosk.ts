/** The kiosk page: receives one visitor after another, and opens to the staff alone. */
import { postBoxOf } from './kiosk/post-box.ts';
import { registrationOf } from './kiosk/registration.ts';
import { screensOf } from './kiosk/screens.ts';
import { offerStaffMenu } from './kiosk/staff-menu.ts';
import { fillScreen, holdOn, stayAwake } from './kiosk/tablet.ts';
import { receiveVisits } from './kiosk/visits.ts';
import { registerServiceWorker } from './register-service-worker.ts';

/** Set once the staff have started the kiosk, so that it goes on by itself after a power cut. */
const started = `kiosk ${location.pathname}`;

function run(kiosk: HTMLElement, mark: HTMLElement, menu: HTMLDialogElement): void {
  const screens = screensOf(kiosk);
  const isAwake = stayAwake();
  const registration = registrationOf(kiosk.dataset['counter'] ?? '', () => tellRegistration());
  const tellRegistration = () => {
    for (const note of kiosk.querySelectorAll<HTMLElement>('[data-registration]'))
      note.hidden = note.dataset['registration'] !== registration.state();
    void staff.refresh();
  };
  const postBox = postBoxOf(kiosk.dataset, registration);
  const { begin } = receiveVisits(kiosk, screens, postBox);

  const staff = offerStaffMenu(
    mark,
    menu,
    async () => ({
      waiting: await postBox.waiting(),
      lastSent: postBox.lastSent(),
      isOnline: navigator.onLine,
      isSleepless: isAwake(),
      registration: registration.state(),
    }),
    {
      resume: () => menu.close(),
      send: () => void postBox.send(),
      leave: () => localStorage.removeItem(started),
    },
  );
  postBox.onChange(() => void staff.refresh());
  tellRegistration();
  menu.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const [typed, problem] = [menu.querySelector('input'), menu.querySelector('[role="alert"]')];
    if (!typed || !(problem instanceof HTMLElement)) return;
    problem.hidden = registration.register(typed.value);
    if (problem.hidden) typed.value = '';
    void registration.check();
  });
  void registration.check();
  addEventListener('online', () => void registration.check());
  for (const change of ['online', 'offline']) addEventListener(change, () => void staff.refresh());

  holdOn();
  kiosk.addEventListener('click', ({ target }) => {
    fillScreen();
    if (!(target instanceof HTMLElement) || target.dataset['do'] !== 'start') return;
    localStorage.setItem(started, '');
    begin();
  });
  if (localStorage.getItem(started) === null) screens.show('start');
  else begin();
}

const kiosk = document.querySelector<HTMLElement>('.kiosk');
const mark = document.querySelector<HTMLElement>('.mark');
const menu = document.querySelector<HTMLDialogElement>('.staff');
if (kiosk && mark && menu) run(kiosk, mark, menu);
registerServiceWorker();
