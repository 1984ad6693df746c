import { readFileSync } from 'node:fs';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce } from '#functions/demo-seal.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { localHour } from '#shared/local-time.ts';
import { withCleanComment } from '#shared/survey/redaction.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { migrate, withDatabase } from '../serve/local-database.ts';

const state = '/tmp/h/comments-state';
const catalogue = readCatalogue();
await migrate(state);
const service = catalogue.services.find(({ id }) => id === 'disdukcapil/ktp-el')?.id ?? '';
const counter = catalogue.counters.find((each) => each.service === service)?.code ?? '';
const texts = readFileSync('/tmp/h/comments-forty.tsv', 'utf8').trim().split('\n').map((l) => l.split('\t')[0] ?? '');
const { day } = localHour(new Date(), catalogue.settings.timeZone);
await withDatabase(state, async (db) => {
  let n = 0;
  for (const comment of texts) {
    n += 1;
    await appendResponse(db, withCleanComment({ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, counter, form: 'short', block: 1, language: 'id', impression: 3, answers: { product: 3, competence: 4 }, profile: {}, comment }), service, { day, hour: 9 });
  }
  const newId = () => crypto.randomUUID();
  await sealAtOnce(db, catalogue, { day, hour: 18 }, newId);
  console.log(await releaseComments(db, catalogue, day, localReader, newId, 100));
});
