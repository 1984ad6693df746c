import { expect, it } from 'vitest';
import { retentionOf } from '#shared/catalogue/retention.ts';
import { howLong } from '#site/i18n/privacy.ts';

it('the privacy page states the years of the settings, and two and five without them', () => {
  const usual = retentionOf({});
  expect(howLong(usual.commentYears, usual.responseYears).id).toMatch(
    /^Pesan disimpan 2 tahun dan jawaban 5 tahun/,
  );
  const own = retentionOf({ retention: { commentYears: 1 } });
  expect(howLong(own.commentYears, own.responseYears).en).toMatch(
    /^Messages are kept for one year and answers for 5 years/,
  );
});
