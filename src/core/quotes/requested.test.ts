import { describe, expect, it } from 'vitest';

import { languageOf } from '../languages/language-of.ts';
import { behindCue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { readSentences } from './read-sentences.ts';
import { requestCases } from './requested.cases.ts';
import { requested } from './requested.ts';
import { spanOf } from './token-range.ts';

describe('requested', () => {
  for (const { name, lang, text, asked } of requestCases) {
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
