import { describe, expect, it } from 'vitest';

import { endsSentence, isProse } from './is-prose.ts';

describe('isProse', () => {
  it('a sentence of some length is prose', () =>
    expect(isProse('The bridge will close for eleven weeks from April.')).toBe(true));
  it('a label is none', () => expect(isProse('Latest news')).toBe(false));
  it('a headline without a mark is none', () =>
    expect(isProse('Harbour bridge to close for repairs in spring')).toBe(false));
  it('a short sentence of a dense script is prose', () =>
    expect(isProse('市長は月曜日に橋を閉鎖すると述べた。')).toBe(true));
});

describe('endsSentence', () => {
  it('a mark may stand inside quotation marks or brackets', () =>
    expect(['He left.”', '(She did.)', '« Non. »'].every(endsSentence)).toBe(true));
  it('a comma does not end a sentence', () => expect(endsSentence('and so,')).toBe(false));
});
