import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import { findPeople } from '../people/find-people.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findVia, type Via } from './find-via.ts';
import { listedSources } from './listed-sources.ts';
import { sourceIndex } from './source-index.ts';
import { sourceLexicon } from './source-lexicon.ts';

/** Where the words in marks around "X" stand in `sentence`. */
function quoteIn(sentence: string) {
  const start = sentence.search(/[“„«] ?X/u);
  return {
    start,
    end:
      sentence.indexOf(sentence[start] === '«' ? '»' : '”', start) + 1 ||
      sentence.indexOf('“', start + 1) + 1,
  };
}

function viaOf(text: string, lang: string, sentence: TextSpan, quote: TextSpan): Via[] {
  return findVia(text, sentence, quote, sourceIndex(text, lang, findPeople(text, lang)));
}

/** Who is in every text. */
const PEOPLE = '\n\nMara Ilvane met Tom Beck.';

describe('findVia', () => {
  for (const [lang, cases] of casesOf('viaCases')) {
    it.each(cases)(`finds what the words came through in ${lang}: %s`, (sentence, via) => {
      const text = sentence + PEOPLE;
      const found = viaOf(text, lang, { start: 0, end: sentence.length }, quoteIn(sentence));
      expect(found.map(({ span }) => sentence.slice(span.start, span.end))).toEqual(via);
    });
  }

  it('takes what a source line lists for all quotes below it, up to the next line', () => {
    const text = 'Source: Tom Beck on Facebook\n\nQuote: “X.”\n\nSource: Reuters\n\nQuote: “Y.”';
    const below = listedSources(text, sourceLexicon('en'), findPeople(text, 'en'));
    const names = (word: string) =>
      (below(text.indexOf(word))?.via ?? []).map(({ span }) => text.slice(span.start, span.end));
    expect([names('Source'), names('“X'), names('“Y')]).toEqual([[], ['Facebook'], ['Reuters']]);
  });

  it('reads neither the quote itself nor the sentences around', () => {
    const text = 'She told Reuters. “I told the BBC,” he said. TASS reported it.';
    const sentence = { start: text.indexOf('“'), end: text.indexOf(' TASS') };
    const quote = { start: sentence.start, end: text.indexOf('”') + 1 };
    expect(viaOf(text, 'en', sentence, quote)).toEqual([]);
  });

  it('takes any spans of any text, in time linear in the sentence', () => {
    for (const part of [
      'told ',
      'on the x ',
      'Aa ',
      '“',
      "the a's ",
      'interview with ',
      'ab-cd.',
      '\ud800',
    ]) {
      const text = part.repeat(100_000 / part.length);
      const started = performance.now();
      const index = sourceIndex(text, 'en', []);
      findVia(text, { start: 0, end: text.length }, { start: 40_000, end: 60_000 }, index);
      expect(performance.now() - started).toBeLessThan(500);
    }
    expect(viaOf('', 'en', { start: 0, end: 0 }, { start: 0, end: 0 })).toEqual([]);
  });
});
