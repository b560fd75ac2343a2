import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import { languageOf } from '../languages/language-of.ts';
import { findDashSpeech } from './find-dash-speech.ts';
import { readLines } from './read-lines.ts';

describe('findDashSpeech', () => {
  const all = casesOf('dashCases').flatMap(([lang, cases]) =>
    cases.map((each) => ({ lang, ...each })),
  );
  for (const { name, lang, text, spoken } of all) {
    it(`${lang}: ${name}`, () => {
      const found = findDashSpeech(text, readLines(text), languageOf(lang).grammar);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spoken);
    });
  }
});
