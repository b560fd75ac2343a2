import { describe, expect, it } from 'vitest';

import { casesOf } from './cases-of.ts';
import { LANGUAGES } from './language-of.ts';
import { PAGE_LANGUAGES } from './page-languages.ts';

/** What every language can show. */
const NEEDED = ['quoteCases', 'labelCases', 'viaCases', 'sourceLineCases', 'datesCases'] as const;

describe('languages', () => {
  it.each(NEEDED)('all have %s', (name) => {
    for (const [lang, cases] of casesOf(name)) expect(cases.length, lang).toBeGreaterThan(0);
  });

  it('are the same on the page', () => {
    expect([...PAGE_LANGUAGES.keys()]).toEqual(LANGUAGES.map(({ code }) => code));
  });

  it('name each month once in order', () => {
    for (const [lang, { pages }] of PAGE_LANGUAGES) {
      expect(pages.dates.months.split(' ').length, lang).toBe(12);
    }
  });
});
