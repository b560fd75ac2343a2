import { describe, expect, it } from 'vitest';

import { compareSpeakers } from './compare-speakers.ts';

describe('compareSpeakers', () => {
  it.each([
    [['Mara Ilvane'], ['Ilvane'], 'same speaker'],
    [['Mara Ilvane'], ['M. Ilvane'], 'same speaker'],
    [['Mara Ilvane'], ['Oda Brenn'], 'different speaker'],
    [['Mara Ilvane', 'Oda Brenn'], ['Oda Brenn'], 'same speaker'],
    [[], ['Oda Brenn'], 'unnamed'],
    [['Mara Ilvane'], [], 'unnamed'],
    [['Police'], ['Mara Ilvane'], 'unnamed'],
    [['seamen’s union'], ['Mara Ilvane'], 'unnamed'],
  ])('says of %j and %j: %s', (page, document, expected) => {
    expect(compareSpeakers(page, document)).toBe(expected);
    expect(compareSpeakers(document, page)).toBe(expected);
  });
});
