import { describe, expect, it } from 'vitest';

import { findPeople } from '../people/find-people.ts';
import { cases, unlisted } from './find-via.cases.ts';
import { findVia } from './find-via.ts';
import { listedVia } from './listed-via.ts';

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

describe('findVia', () => {
  for (const [language, sentences] of Object.entries(cases)) {
    it.each(sentences)(`finds what the words came through in ${language}: %s`, (sentence, via) => {
      const whole = { start: 0, end: sentence.length };
      const found = findVia(sentence, whole, quoteIn(sentence));
      expect(found.map(({ span }) => sentence.slice(span.start, span.end))).toEqual(via);
    });
  }

  it.each(unlisted)(
    'takes an unlisted name for an outlet, but nobody who is in the text: %s',
    (sentence, via) => {
      const text = `${sentence}\n\nMara Ilvane met Tom Beck.`;
      const found = findVia(
        text,
        { start: 0, end: sentence.length },
        quoteIn(sentence),
        findPeople(text, sentence.includes('„') ? 'de' : 'en'),
      );
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(via);
    },
  );

  it('takes what a source line lists for all quotes below it, up to the next line', () => {
    const text = 'Source: Tom Beck on Facebook\n\nQuote: “X.”\n\nSource: Reuters\n\nQuote: “Y.”';
    const below = listedVia(text, findPeople(text, 'en'));
    const names = (word: string) =>
      below(text.indexOf(word)).map(({ span }) => text.slice(span.start, span.end));
    expect([names('Source'), names('“X'), names('“Y')]).toEqual([[], ['Facebook'], ['Reuters']]);
  });

  it('reads neither the quote itself nor the sentences around', () => {
    const text = 'She told Reuters. “I told the BBC,” he said. TASS reported it.';
    const sentence = { start: text.indexOf('“'), end: text.indexOf(' TASS') };
    const quote = { start: sentence.start, end: text.indexOf('”') + 1 };
    expect(findVia(text, sentence, quote)).toEqual([]);
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
      findVia(text, { start: 0, end: text.length }, { start: 40_000, end: 60_000 });
      expect(performance.now() - started).toBeLessThan(500);
    }
    expect(findVia('', { start: 0, end: 0 }, { start: 0, end: 0 })).toEqual([]);
  });
});
