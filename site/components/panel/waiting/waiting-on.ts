/** What waits, as the Worker tells the page. */
import { catalogue } from 'virtual:catalogue';
import { localHour } from '#shared/local-time.ts';
import { type AllWaiting, waitingHeader, waitingOfHeader } from '#shared/panel/waiting.ts';
import type { Page } from '../ask-panel.ts';

export const waitingOn = ({ request }: Page): AllWaiting =>
  waitingOfHeader(request.headers.get(waitingHeader));

/** In the city's time zone. */
export const cityToday = (): string => localHour(new Date(), catalogue.settings.timeZone).day;
