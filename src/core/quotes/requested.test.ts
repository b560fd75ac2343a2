import { describe, expect, it } from 'vitest';

import { behindCue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { languageOf } from './languages/language-of.ts';
import { readSentences } from './read-sentences.ts';
import { requestCases } from './requested.cases.ts';
import { requested } from './requested.ts';
import { spanOf } from './token-range.ts';

describe('requested', () => {
  for (const { name, lang, text, asked } of requestCases) {
    it(`${lang}: ${name}`, () => {
      const language = languageOf(lang);
      const [sentence] = readSentences(text, [{ start: 0, end: text.length }], [], language);
      const tokens = sentence?.tokens ?? [];
      const [cue] = findCues(tokens, language);
      expect(cue).toBeDefined();
      const range = cue && requested(tokens, cue, behindCue(cue), tokens.length, language);
      const span = range ? spanOf(tokens, range) : null;
      expect(span && text.slice(span.start, span.end)).toBe(asked);
    });
  }
});
