import { describe, expect, it } from 'vitest';

import { lexiconOf } from './lexicon-of.ts';
import { readTokens } from './read-tokens.ts';

function formsOf(text: string, lang: string): string[] {
  return readTokens(text, lexiconOf(text, lang), () => false).map(({ form }) => form);
}

const NUMBERS: [lang: string, text: string, value: number][] = [
  ['en', 'twenty-five', 25],
  ['en', 'two hundred and fifty', 250],
  ['en', 'three hundred thousand', 300_000],
  ['en', '1,250', 1250],
  ['en', '2.5 million', 2_500_000],
  ['en', '$5bn', 5e9],
  ['en', '7 per cent', 7],
  ['de', '1.250', 1250],
  ['de', '3,5 Millionen', 3_500_000],
  ['de', 'zwölf', 12],
  ['fr', 'trois cents', 300],
  ['es', 'dos mil', 2000],
  ['uk', "п'ять тисяч", 5000],
  ['ru', '20 млн', 20_000_000],
];

const WORDS: [lang: string, text: string, ...forms: string[]][] = [
  ['en', "don't", 'do', 'not'],
  ['en', 'cannot', 'can', 'not'],
  ['en', 'gonna', 'going', 'to'],
  ['en', "we've", 'we', 'have'],
  ['en', 'one of the best', 'one', 'of', 'the', 'best'],
  ['en', 'colour', 'color'],
  ['en', 'organise', 'organize'],
  ['fr', 'n’est', 'ne', 'est'],
  ['uk', "об'єднання", "об'єднання"],
];

describe('readTokens', () => {
  it.each(NUMBERS)('in %s reads "%s" as one number', (lang, text, value) => {
    const [token, ...more] = readTokens(text, lexiconOf(text, lang), () => false);
    expect(token?.number?.value).toBe(value);
    expect(more).toEqual([]);
    expect(token?.end).toBe(text.length);
  });

  it.each(WORDS)('in %s takes "%s" apart', (lang, text, ...forms) => {
    expect(formsOf(text, lang)).toEqual(forms);
  });

  it('takes a name for a name and no other capital', () => {
    const text = 'Ferries left. Then Torrek, the President and Mara Ilvane sang';
    const names = readTokens(text, lexiconOf(text, 'en'), () => false).filter(
      ({ isName }) => isName,
    );
    expect(names.map(({ surface }) => surface)).toEqual(['torrek', 'mara', 'ilvane']);
  });

  it('knows what an editor put in brackets, and where words were left out', () => {
    const text = 'She [Ilvane] left … the [quay';
    const tokens = readTokens(text, lexiconOf(text, 'en'), () => false);
    const surfaces = (of: typeof tokens) => of.map(({ surface }) => surface);
    expect(surfaces(tokens.filter(({ isBracketed }) => isBracketed))).toEqual(['ilvane']);
    expect(surfaces(tokens.filter(({ followsEllipsis }) => followsEllipsis))).toEqual(['the']);
  });

  it('gives tokens in order that do not overlap', () => {
    const text = "I'm gonna see the 2.5 million ships, aren't you? L'eau, cannot [sic] \ud800 ﬁne";
    const tokens = readTokens(text, lexiconOf(text, 'en'), () => false);
    for (const [index, { start, end }] of tokens.entries()) {
      expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  });
});
