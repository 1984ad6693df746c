/** `GET /api/v1/catalogue`: the departments, services and counters of the city, as compiled. */
import { Hono } from 'hono';
import { city } from '../city.ts';
import { askAgain } from './send-published.ts';

export const catalogue = new Hono();

catalogue.get('/', (c) => {
  const { catalogue: compiled } = city();
  const { settings, departments, services, counters } = compiled;
  c.header('Cache-Control', askAgain);
  return c.json({
    city: settings.city,
    government: settings.government,
    timeZone: settings.timeZone,
    complaintChannels: settings.complaintChannels,
    departments,
    services,
    counters,
  });
});
