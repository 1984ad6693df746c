/** The kiosk page: receives one visitor after another, and opens to the staff alone. */
import { postBoxOf } from './kiosk/post-box.ts';
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
  const postBox = postBoxOf(kiosk.dataset);
  const { begin } = receiveVisits(kiosk, screens, (visit) => void postBox.keep(visit));

  const staff = offerStaffMenu(
    mark,
    menu,
    async () => ({
      waiting: await postBox.waiting(),
      lastSent: postBox.lastSent(),
      isOnline: navigator.onLine,
      isSleepless: isAwake(),
    }),
    {
      resume: () => menu.close(),
      send: () => void postBox.send(),
      leave: () => localStorage.removeItem(started),
    },
  );
  postBox.onChange(() => void staff.refresh());
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
