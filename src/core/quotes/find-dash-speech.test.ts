import { describe, expect, it } from 'vitest';

import { languageOf } from '../languages/language-of.ts';
import { dashCases } from './find-dash-speech.cases.ts';
import { findDashSpeech } from './find-dash-speech.ts';
import { readLines } from './read-lines.ts';

describe('findDashSpeech', () => {
  for (const { name, lang, text, spoken } of dashCases) {
    it(`${lang}: ${name}`, () => {
      const found = findDashSpeech(text, readLines(text), languageOf(lang).grammar);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spoken);
    });
  }
});
