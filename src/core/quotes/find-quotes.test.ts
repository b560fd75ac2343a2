import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import type { ExpectedQuote } from '../languages/quote-case.ts';
import { findPeople } from '../people/find-people.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findQuotes } from './find-quotes.ts';
import type { Quote } from './quote.ts';

function quotesOf(text: string, lang: string): Quote[] {
  return findQuotes(text, lang, findPeople(text, lang));
}

function read(text: string, lang: string): ExpectedQuote[] {
  const cut = (span: TextSpan | null): string | null => span && text.slice(span.start, span.end);
  return quotesOf(text, lang).map(({ type, text: words, group, attribution }) => ({
    type,
    text: words,
    cue: cut(attribution.cue),
    speaker: cut(attribution.speaker),
    group,
  }));
}

/** Returns the words between marks of each mixed quote, `[]` for any other. */
function quotedOf(text: string, lang: string): string[][] {
  return quotesOf(text, lang).map(({ quoted }) =>
    quoted.map(({ start, end }) => text.slice(start, end)),
  );
}

const MARKS = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  "''",
  '‘',
  '’',
  ',',
  '.',
  '?',
  ':',
  '—',
  '(',
  ')',
];

const WORDS =
  'Mara Ilvane he said that and according to the bridge is told called adding who in sagte laut сказал'
    .split(' ')
    .concat('\n\n', '\n', ' ');

/**
 * Milliseconds for a hostile text. Quadratic time would take minutes; a busy machine takes seconds
 * for what a free one does in some hundred milliseconds.
 */
const LIMIT = 8000;

describe('findQuotes', () => {
  for (const [lang, cases] of casesOf('quoteCases')) {
    for (const { name, text, quotes } of cases) {
      it(`${lang}: ${name}`, () => {
        expect(read(text, lang)).toEqual(
          quotes.map((quote, index) => ({ group: index, ...quote })),
        );
      });
    }
  }

  for (const [lang, cases] of casesOf('labelCases')) {
    for (const { name, text, last } of cases) {
      it(`${lang}: ${name}`, () => {
        const quote = quotesOf(text, lang).at(-1);
        const { text: words, cue, speaker } = read(text, lang).at(-1) ?? {};
        expect(
          quote ? { text: words, cue, speaker, names: quote.attribution.names } : null,
        ).toEqual(last);
      });
    }
  }

  it('still finds what stands between marks in a language that it does not know', () => {
    const text = '“De brug blijft dicht vandaag.”';
    expect(read(text, 'nl')).toEqual([
      { type: 'direct', text, cue: null, speaker: null, group: 0 },
    ]);
  });

  it('names the speaker of a quote that follows without one, as the quote before has it', () => {
    const text = '“The river rose at night,” Mara Ilvane said.\n\n“Nobody in the town slept.”';
    expect(quotesOf(text, 'en')[1]?.attribution).toMatchObject({
      speaker: { start: 27, end: 38 },
      names: ['Mara Ilvane'],
      certainty: 'inferred',
    });
  });

  it('says which words of a mixed quote stand between marks, without names', () => {
    expect(
      quotedOf('Ilvane said that the “old, sick” ferry was “sold in a hurry” to Arden.', 'en'),
    ).toEqual([['“old, sick”', '“sold in a hurry”']]);
    expect(
      quotedOf(
        'Ilvane sagte, das Schiff „Arnstern“ sei „eilig verkauft“ worden. „Gut“, sagte er.',
        'de',
      ),
    ).toEqual([['„eilig verkauft“'], []]);
    expect(quotedOf('Ильвен заявила, что паром «спешно продали».', 'ru')).toEqual([
      ['«спешно продали»'],
    ]);
  });

  it('says what the names rest on', () => {
    const text =
      'Mara Ilvane said it rose. “It fell,” she said.\n\n“Nobody in the town slept.”\n\nOfficials said that it rains.';
    expect(quotesOf(text, 'en').map(({ attribution }) => attribution.certainty)).toEqual([
      'named',
      'resolved',
      'inferred',
      'open',
    ]);
  });

  it('returns spans that reproduce their text, in order and disjoint, for any string', () => {
    const words = fc.constantFrom(...MARKS, ...WORDS);
    const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'uk', 'ru', 'xx');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), lang, (parts, code) => {
        const text = parts.join(parts.length % 2 === 0 ? ' ' : '');
        let end = 0;
        for (const [index, quote] of quotesOf(text, code).entries()) {
          expect(quote.span.start).toBeGreaterThanOrEqual(end);
          expect(quote.span.end).toBeGreaterThan(quote.span.start);
          expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.text);
          expect(quote.group).toBeLessThanOrEqual(index);
          let quoted = quote.type === 'mixed' ? quote.span.start : Infinity;
          for (const part of quote.quoted) {
            expect(part.start).toBeGreaterThanOrEqual(quoted);
            quoted = part.end;
            expect(quoted).toBeLessThanOrEqual(quote.span.end);
          }
          ({ end } = quote.span);
        }
      }),
      { numRuns: 300 },
    );
  });

  const hostile: Record<string, string> = {
    'opening marks': '“'.repeat(100_000),
    'straight marks': ' "a'.repeat(50_000),
    'single marks': " 'a".repeat(50_000),
    'a megabyte without a space': 'a'.repeat(1_000_000),
    'verbs of saying': 'said '.repeat(40_000),
    'reports in one sentence': 'he said that '.repeat(20_000),
    'parentheses and commas': '(, '.repeat(50_000),
    'short quotes in one sentence': '"a" and '.repeat(20_000),
    'capital letters': 'Ab '.repeat(60_000),
    'full stops': 'A. '.repeat(60_000),
    'line breaks': 'a:\n'.repeat(60_000),
    'questions and answers': 'Q: a?\n\nA: I…\n\n'.repeat(10_000),
    'questions without label': 'Why?\n\nI do.\n\n'.repeat(10_000),
    'full stops in one paragraph': `Q: a?\n\nA: ${'.'.repeat(100_000)}a`,
    'dashes inside marks': `«${'а, — '.repeat(30_000)}»`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`takes linear time on ${name}`, { timeout: 60_000 }, () => {
      for (const lang of ['en', 'uk']) {
        const start = Date.now();
        findQuotes(text, lang, []);
        expect(Date.now() - start).toBeLessThan(LIMIT);
      }
    });
  }
});
