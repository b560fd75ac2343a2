import { readdirSync, readFileSync } from 'node:fs';

import { constantFrom, nat, sample, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAnnotatedText } from '../../quotes/annotated/annotated-text.ts';
import { wordsOf } from '../../text/words.ts';
import { judgeEdit, type EditedQuote } from './judge-edits.ts';
import { makeEdits, type Edit } from './make-edits.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

/** Shorter quotes are left out: with a word changed nobody could say whose they are. */
const SHORTEST = 8;

/** Edited quotes of each language and kind, drawn with the same seed in each run. */
const DRAWN = { seed: 20310504, numRuns: 150 };

function quotesIn(lang: string): EditedQuote[] {
  const folder = new URL(`${lang}/annotated/`, FOLDER);
  return readdirSync(folder).flatMap((name) => {
    const { text, quotes } = readAnnotatedText(readFileSync(new URL(name, folder), 'utf8'), name);
    return quotes
      .filter(({ type }) => type === 'direct')
      .map(({ span }) => ({ text: text.slice(span.start, span.end), article: text, lang }))
      .filter((quote) => wordsOf(quote.text).length >= SHORTEST);
  });
}

/**
 * Draws quotes, each with an edit of one kind, and on top of it a harmless one. Two edits side by side may
 * be one change that no list names, so the floor for the harmful is lower than for one edit.
 */
function draw(lang: string, isHarmful: boolean): { quote: EditedQuote; edit: Edit }[] {
  const editsOf = (text: string, harmful: boolean) =>
    makeEdits(text, lang).filter((edit) => edit.isHarmful === harmful);
  const editable = quotesIn(lang).filter(({ text }) => editsOf(text, isHarmful).length > 0);
  return sample(tuple(constantFrom(...editable), nat(), nat()), DRAWN).flatMap(
    ([quote, first, second]) => {
      const edits = editsOf(quote.text, isHarmful);
      const edit = edits[first % edits.length];
      if (!edit) return [];
      // A cut may take the words away that turn it, and without its capital nothing is a name.
      const more = editsOf(edit.text, false).filter(
        ({ change }) => !isHarmful || (change !== 'cut' && change !== 'case'),
      );
      const { text = edit.text, change = '' } = more[second % Math.max(1, more.length)] ?? {};
      return [{ quote, edit: { ...edit, change: `${edit.change}, ${change}`, text } }];
    },
  );
}

describe.each(['en', 'de', 'fr', 'es', 'uk', 'ru'])('edits of quotes in "%s"', (lang) => {
  it.each([
    ['harmless', false, 0, 0.01],
    ['harmful', true, 0.93, 1],
  ] as const)(
    'that are %s are matched, and judged so',
    (_kind, isHarmful, least, most) => {
      const drawn = draw(lang, isHarmful);
      const judged = drawn.map(({ quote, edit }) => judgeEdit(quote, edit));
      const matched = judged.filter(({ verdict }) => verdict !== null).length;
      const altered = judged.filter(({ verdict }) => verdict === 'altered').length;
      expect(drawn.length).toBe(DRAWN.numRuns);
      expect(matched / drawn.length).toBeGreaterThanOrEqual(0.96);
      expect(altered / drawn.length).toBeGreaterThanOrEqual(least);
      expect(altered / drawn.length).toBeLessThanOrEqual(most);
    },
    30_000,
  );
});
