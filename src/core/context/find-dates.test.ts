import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import { findDates } from './find-dates.ts';

const PUBLISHED = '2026-05-14T18:20:00+02:00';

describe('findDates', () => {
  const all = casesOf('datesCases').flatMap(([lang, cases]) =>
    cases.map((each) => ({ lang, ...each })),
  );
  it.each(all)('$lang: $name', ({ lang, text, dates }) => {
    const found = findDates(text, PUBLISHED, lang);
    expect(found.map(({ from, to }) => (from === to ? from : `${from}/${to}`))).toEqual(dates);
  });

  it('counts nothing from a day that is not known', () => {
    const text = 'On Sunday, on 3 May, last week, and on 4 February 2022.';
    expect(findDates(text, null, 'en')).toEqual([{ from: '2022-02-04', to: '2022-02-04' }]);
  });

  it('reads any string in linear time', () => {
    const hostile = '3 - 4-5 may 12 last '.repeat(4000) + '1'.repeat(40_000);
    expect(elapsed(() => findDates(hostile, PUBLISHED, 'en'))).toBeLessThan(
      40 * elapsed(() => findDates(hostile.slice(0, hostile.length / 10), PUBLISHED, 'en')) + 200,
    );
  });
});

function elapsed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
