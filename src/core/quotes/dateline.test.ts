import { describe, expect, it } from 'vitest';

import { languageOf } from '../languages/language-of.ts';
import { behindDateline } from './dateline.ts';
import { readSentences } from './read-sentences.ts';

/** Returns the words that are left behind the dateline. */
function rest(text: string): string {
  const [sentence] = readSentences(
    text,
    [{ start: 0, end: text.length }],
    [],
    languageOf('en').grammar,
  );
  const tokens = sentence?.tokens ?? [];
  return text.slice(tokens[behindDateline(text, tokens)]?.start);
}

describe('behindDateline', () => {
  it('leaves out a place in capitals', () => {
    expect(rest('ARDEN — It rained.')).toBe('It rained.');
  });

  it('leaves out a place with region, agency and day', () => {
    expect(rest('NEW ARDEN, Velland (Wire), 3 May – It rained.')).toBe('It rained.');
  });

  it('leaves out a place with small letters where an agency follows in brackets', () => {
    expect(rest('Arden (Wire) – It rained.')).toBe('It rained.');
  });

  it('keeps a name before a dash', () => {
    expect(rest('Ilvane — It rained.')).toBe('Ilvane — It rained.');
  });

  it('keeps a number before a dash', () => {
    expect(rest('2024 – It rained.')).toBe('2024 – It rained.');
  });

  it('keeps a sentence without a dash', () => {
    expect(rest('NATO said it rained.')).toBe('NATO said it rained.');
  });

  it('keeps a sentence that a dash interrupts later', () => {
    expect(rest('NATO said — it rained.')).toBe('NATO said — it rained.');
  });
});
