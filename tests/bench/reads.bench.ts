/** How many queries a thousand reads of a results page cost D1, once it is published (decision 47). */
import { askWorker } from 'virtual:host';
import { it } from 'vitest';
import { publishedCity, siteOfPages } from '../worker/kept-site.ts';

it('a thousand reads of the results', { timeout: 120_000 }, async () => {
  await publishedCity();
  for (const path of ['results', 'integrity'])
    await (await askWorker(`https://suara.example/api/v1/${path}`)).text();
  const { ask, count } = siteOfPages();
  for (let n = 0; n < 1000; n += 1) await (await ask('/hasil')).text();
  console.log(`1,000 reads of /hasil: ${count.queries} queries (budget <= 5)`);
});
