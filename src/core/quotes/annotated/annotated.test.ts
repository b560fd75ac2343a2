import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readAnnotatedText } from './annotated-text.ts';
import { findJudged } from './find-judged.ts';
import { scoreQuotes, type Share } from './score-quotes.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

/** What was measured last, rounded down: F of the spans, and how often speaker and name are right. */
const FLOORS: Record<string, { spans: number; speaker: number; names: number }> = {
  'de/annotated': { spans: 0.96, speaker: 1, names: 0.67 },
  'en/annotated': { spans: 0.91, speaker: 0.96, names: 0.87 },
  'es/annotated': { spans: 0.92, speaker: 0.93, names: 0.7 },
  'fr/annotated': { spans: 0.92, speaker: 0.93, names: 0.82 },
  'ru/annotated': { spans: 0.9, speaker: 0.93, names: 0.74 },
  'uk/annotated': { spans: 0.9, speaker: 0.89, names: 0.75 },
  // Low on purpose: these texts tell how well others are read only as long as nobody tunes on them.
  'de/held-out': { spans: 0.85, speaker: 0.95, names: 0.75 },
  'en/held-out': { spans: 0.8, speaker: 0.95, names: 0.8 },
  'es/held-out': { spans: 0.75, speaker: 0.75, names: 0.45 },
  'fr/held-out': { spans: 0.75, speaker: 0.85, names: 0.75 },
  'ru/held-out': { spans: 0.75, speaker: 0.85, names: 0.55 },
  'uk/held-out': { spans: 0.9, speaker: 0.85, names: 0.55 },
};

/** The same for what passed words on: both how often what is found is right, and how often what is there is found. */
const VIA_FLOORS: Record<string, number> = {
  'de/annotated': 0.88,
  'en/annotated': 0.95,
  'es/annotated': 0.95,
  'fr/annotated': 0.88,
  'ru/annotated': 0.95,
  'uk/annotated': 0.95,
};

const sets = readdirSync(FOLDER)
  .flatMap((code) => [`${code}/annotated`, `${code}/held-out`])
  .filter((set) => existsSync(new URL(`${set}/`, FOLDER)));

function textsIn(set: string): string[] {
  return readdirSync(new URL(`${set}/`, FOLDER)).map((name) => `${set}/${name}`);
}

function read(name: string): ReturnType<typeof readAnnotatedText> {
  return readAnnotatedText(readFileSync(new URL(name, FOLDER), 'utf8'), name);
}

function share({ right, of }: Share): number {
  return right / of;
}

describe('annotated texts', () => {
  it('have a floor for each language and set', () => {
    expect(sets.toSorted()).toEqual(Object.keys(FLOORS).toSorted());
  });

  it.each(sets.flatMap(textsIn))('are well-formed, and every string is found: %s', (name) => {
    const { lang, text, quotes } = read(name);
    expect(name.startsWith(`${lang}/`)).toBe(true);
    expect(quotes.length).toBeGreaterThan(0);
    let end = 0;
    for (const { span } of quotes) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it.each(Object.entries(FLOORS))('are read no worse than before: %s', (set, floor) => {
    const scores = scoreQuotes(
      textsIn(set).map((name) => findJudged(read(name))),
      null,
    );
    expect(share(scores.spans)).toBeGreaterThanOrEqual(floor.spans);
    expect(share(scores.speaker)).toBeGreaterThanOrEqual(floor.speaker);
    expect(share(scores.names)).toBeGreaterThanOrEqual(floor.names);
    const via = VIA_FLOORS[set] ?? 0;
    expect(share(scores.viaPrecision)).toBeGreaterThanOrEqual(via);
    expect(share(scores.viaRecall)).toBeGreaterThanOrEqual(via);
  });

  it('name the file and the quote where a string is not in the text', () => {
    const json = JSON.stringify({
      lang: 'en',
      text: ['It rains.'],
      quotes: [
        { type: 'direct', text: '“No.”', cue: null, speaker: null, name: [], role: null, via: [] },
      ],
    });
    expect(() => readAnnotatedText(json, 'en/01.json')).toThrow('en/01.json, quote 1');
  });
});
