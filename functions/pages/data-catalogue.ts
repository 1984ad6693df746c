/** `/catalog.jsonld`: what other catalogues harvest (DCAT). */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { localHour } from '#shared/local-time.ts';
import { dataCatalogue } from '#shared/open-data/data-catalogue.ts';
import { askAgain } from '../api/send-published.ts';
import { city } from '../city.ts';
import { readFirstMonth, readIsDemo } from '../db/read-tallies.ts';
import type { Environment } from '../environment.ts';
import { ownOrigin } from '../own-origin.ts';
import { yearsOf } from '../publication/open-data.ts';

export const dataCataloguePage = new Hono<{ Bindings: Environment }>()
  .use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))
  .get('/', async (c) => {
    const { catalogue, settings } = city();
    const { day } = localHour(new Date(), settings.timeZone);
    const [firstMonth, demo] = await Promise.all([readFirstMonth(c.env.DB), readIsDemo(c.env.DB)]);
    const content = dataCatalogue({
      origin: ownOrigin(c.req.url),
      government: settings.government,
      city: settings.city,
      years: yearsOf(firstMonth, day),
      departments: catalogue.departments,
      day,
      demo,
    });
    return c.body(JSON.stringify(content), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Cache-Control': askAgain,
    });
  });
