import { describe, expect, it } from 'vitest';

import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Language, then forms of one word. */
const SAME: [lang: string | null, ...forms: string[]][] = [
  ['en', 'harbour', 'harbours', "harbour's"],
  ['en', 'make', 'makes', 'making'],
  ['en', 'stop', 'stops', 'stopped', 'stopping'],
  ['en', 'agree', 'agrees', 'agreed'],
  ['en', 'country', 'countries', "country's", "countries'"],
  ['en', 'wish', 'wishes', 'wished', 'wishing'],
  ['en', 'carry', 'carries', 'carried', 'carrying'],
  [null, 'promise', 'promised', 'promises'],
  ['de', 'haus', 'häuser'],
  ['de', 'sagte', 'sagten'],
  ['de', 'brücke', 'brücken'],
  ['fr', "l'accord", 'accord', 'accords'],
  ['fr', 'importante', 'importantes'],
  ['fr', 'signé', 'signée', 'signées', 'signer'],
  ['es', 'puente', 'puentes'],
  ['es', 'firmado', 'firmada', 'firmaron'],
  ['uk', 'країна', 'країни', 'країною', 'країнами'],
  [null, 'угода', 'угоди', 'угоду'],
  ['ru', 'страна', 'страны', 'странами', 'стране'],
  ['ru', 'новый', 'новая', 'новые', 'нового'],
];

/** Words that look alike and are not the same. */
const DIFFERENT: [lang: string, a: string, b: string][] = [
  ['en', 'bring', 'brand'],
  ['en', 'develop', 'developer'],
  ['en', 'need', 'new'],
  ['en', 'is', 'in'],
  ['en', '2.5', '2.6'],
  ['de', 'mutter', 'mut'],
  ['ru', 'мать', 'мак'],
];

describe('stem', () => {
  it.each(SAME)('in %s gives the forms of a word one stem', (lang, ...forms) => {
    expect(new Set(forms.map((form) => stem(form, lang))).size).toBe(1);
  });

  it.each(DIFFERENT)('in %s keeps %s and %s apart', (lang, a, b) => {
    expect(stem(a, lang)).not.toBe(stem(b, lang));
  });

  it('goes by the letters where the language does not fit them', () => {
    expect(stem('странами', 'en')).toBe(stem('страна', null));
  });
});

describe('isStopWord', () => {
  it('knows the function words of all six languages, and elided ones', () => {
    for (const word of ['the', 'nicht', 'avec', 'pero', 'який', 'который', "qu'il", "don't"]) {
      expect(isStopWord(word), word).toBe(true);
    }
  });

  it('lets words with a meaning pass', () => {
    for (const word of ['harbour', 'war', 'brücke', 'accord', 'puente', 'міст', 'страна', '']) {
      expect(isStopWord(word), word).toBe(false);
    }
  });
});
