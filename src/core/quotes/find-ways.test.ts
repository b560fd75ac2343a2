import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import { findPeople } from '../people/find-people.ts';
import { findQuotes } from './find-quotes.ts';

describe('findWays', () => {
  const all = casesOf('waysCases').flatMap(([lang, cases]) =>
    cases.map((each) => ({ lang, ...each })),
  );
  it.each(all)('$lang: $name', ({ lang, text, ways }) => {
    const quotes = findQuotes(text, lang, findPeople(text, lang));
    const found = quotes.map(({ attribution }) =>
      attribution.via.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
    );
    expect(found).toEqual(ways);
  });

  it('gives words below a source line to the person in it, where nobody else is near', () => {
    const text =
      'Tom Beck said that it rains.\n\nSource: Mayor Mara Ilvane on Facebook\n\nQuote: “The bridge stays shut until May.”';
    const last = findQuotes(text, 'en', findPeople(text, 'en')).at(-1)?.attribution;
    expect(last?.names).toEqual(['Mara Ilvane']);
    expect(last?.certainty).toBe('inferred');
    expect(last?.speaker && text.slice(last.speaker.start, last.speaker.end)).toBe(
      'Mayor Mara Ilvane',
    );
  });
});
