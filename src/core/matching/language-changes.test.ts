import { describe, expect, it } from 'vitest';

import { changes as german } from '../languages/de/changes.cases.ts';
import { changes as spanish } from '../languages/es/changes.cases.ts';
import { changes as french } from '../languages/fr/changes.cases.ts';
import { changes as russian } from '../languages/ru/changes.cases.ts';
import { changes as ukrainian } from '../languages/uk/changes.cases.ts';
import { compareWords } from './compare-words.ts';

const LANGUAGES = { de: german, es: spanish, fr: french, ru: russian, uk: ukrainian };

/** What a comparison says, for a change that is expected to be named or to be harmless. */
function judge(page: string, document: string, lang: string, expected: string) {
  const comparison = compareWords(page, document, lang);
  if (!comparison) return 'no match';
  if (expected === '~') return comparison.verdict === 'altered' ? comparison.diff : '~';
  return comparison.diff.some(({ change }) => change === expected) &&
    comparison.verdict === 'altered'
    ? expected
    : { verdict: comparison.verdict, changes: comparison.diff.filter(({ change }) => change) };
}

for (const [lang, changes] of Object.entries(LANGUAGES)) {
  describe(`compareWords in "${lang}"`, () => {
    it.each(changes)('names %s: %s / %s', (expected, one, other) => {
      expect(judge(one, other, lang, expected)).toEqual(expected);
      expect(judge(other, one, lang, expected)).toEqual(expected);
    });
  });
}
