import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import { languageOf } from '../languages/language-of.ts';
import { behindCue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { readSentences } from './read-sentences.ts';
import { requested } from './requested.ts';
import { spanOf } from './token-range.ts';

describe('requested', () => {
  const all = casesOf('requestCases').flatMap(([lang, cases]) =>
    cases.map((each) => ({ lang, ...each })),
  );
  for (const { name, lang, text, asked } of all) {
    it(`${lang}: ${name}`, () => {
      const { grammar } = languageOf(lang);
      const [sentence] = readSentences(text, [{ start: 0, end: text.length }], [], grammar);
      const tokens = sentence?.tokens ?? [];
      const [cue] = findCues(tokens, grammar);
      expect(cue).toBeDefined();
      const range = cue && requested(tokens, cue, behindCue(cue), tokens.length, grammar);
      const span = range ? spanOf(tokens, range) : null;
      expect(span && text.slice(span.start, span.end)).toBe(asked);
    });
  }
});
