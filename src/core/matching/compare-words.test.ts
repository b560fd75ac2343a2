import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ALTERED } from './altered-words.cases.ts';
import { NOT_ALTERED, OTHERS, VERDICTS, type ComparisonCase } from './compare-words.cases.ts';
import { compareWords } from './compare-words.ts';
import { stripMarks } from './strip-marks.ts';

function check({ page, document, lang, verdict, kinds = [] }: ComparisonCase): void {
  const comparison = compareWords(page, document, lang ?? 'en');
  expect(comparison?.verdict ?? null, JSON.stringify(comparison?.diff)).toBe(verdict);
  const found = comparison?.diff.map(({ change }) => change) ?? [];
  for (const kind of kinds) expect(found).toContain(kind);
}

describe('compareWords', () => {
  it.each(VERDICTS)('says $verdict of $name', check);

  it.each(ALTERED)('calls $name altered, and names the kind', check);

  it.each(NOT_ALTERED)('accuses nobody of $name', check);

  it.each(OTHERS)('finds no match in $name', check);

  it.each([...VERDICTS, ...ALTERED, ...NOT_ALTERED])(
    'gives a diff of $name that holds every character of both',
    ({ page, document, lang }) => {
      const diff = compareWords(page, document, lang ?? 'en')?.diff ?? [];
      expect(diff.map((part) => part.page).join('')).toBe(stripMarks(page));
      expect(diff.map((part) => part.document).join('')).toBe(stripMarks(document));
    },
  );

  it('judges the same with the sides changed', () => {
    for (const { page, document, lang, verdict } of [...VERDICTS, ...ALTERED, ...OTHERS]) {
      expect(compareWords(document, page, lang ?? 'en')?.verdict ?? null, page).toBe(verdict);
    }
  });

  it('takes any string', { timeout: SLOW_MACHINE }, () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (page, document) => {
        const diff = compareWords(page, document, null)?.diff;
        if (diff) expect(diff.map((part) => part.page).join('')).toBe(stripMarks(page));
      }),
    );
  });

  it('scores nothing above the words themselves', () => {
    const words = 'The dredgers clear the harbour mouths twice a year';
    const whole = compareWords(words, words, 'en')?.score ?? 0;
    const part = compareWords(words, 'The dredgers clear the harbour mouths', 'en')?.score ?? 0;
    expect(whole).toBe(1);
    expect(part).toBeLessThan(whole);
  });

  it('compares mixed scripts', () => {
    const words = 'Міністр said the паром has 3 двигуни and δύο sails 東京';
    expect(compareWords(words, `${words}.`, 'en')?.verdict).toBe('verbatim');
  });

  it('takes time near linear in the words', { timeout: SLOW_MACHINE }, () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `word${(index * 7919) % 100_003}x`);
    const changed = words.with(50_000, 'not');
    const comparison = compareWords(words.join(' '), changed.join(' '), 'en');
    expect(comparison?.diff).toHaveLength(3);
  });

  it('stays quick on hostile input', { timeout: SLOW_MACHINE }, () => {
    const hostile = ['ferry '.repeat(50_000), '['.repeat(100_000), `a${' '.repeat(100_000)}b`];
    for (const text of hostile) expect(() => compareWords(text, text, 'en')).not.toThrow();
  });
});

/** Milliseconds: quadratic time takes minutes, linear time takes two seconds where nothing else runs. */
const SLOW_MACHINE = 30_000;
