import { describe, expect, it } from 'vitest';

import { isCredit, readCredit } from './read-credit.ts';

describe('readCredit', () => {
  it.each([
    ['— Mara Ilvane', 'Mara Ilvane'],
    ['–Mara Ilvane, mayor of Hallin', 'Mara Ilvane'],
    ['— Rep. Mara Ilvane (@mara_ilvane) November 18, 2031', 'Rep. Mara Ilvane'],
    ['— Mara Ilvane | Hallin', 'Mara Ilvane'],
    ['A post shared by Mara Ilvane (@mara)', 'Mara Ilvane'],
    ['Ein Beitrag geteilt von Mara Ilvane (@mara)', 'Mara Ilvane'],
    ['Posted by Hallin Town Council on Monday, 3 May 2031', 'Hallin Town Council on Monday'],
    ['— von der Hall', 'von der Hall'],
    ['By Mara Ilvane', 'Mara Ilvane'],
    ['Bürgermeisterin Mara Ilvane', 'Bürgermeisterin Mara Ilvane'],
    ['—\u00a0@mara', '@mara'],
  ])('reads %j', (line, name) => {
    const span = readCredit(line);
    expect(span && line.slice(span.start, span.end)).toBe(name);
  });

  it.each([
    '3 May 2031',
    '—',
    '— 18 November',
    'https://hallin.example/x',
    '— ' + 'so '.repeat(60),
  ])('finds nobody in %j', (line) => {
    expect(readCredit(line)).toBeNull();
  });
});

describe('isCredit', () => {
  it.each(['— Mara Ilvane', '-- Mara Ilvane', 'Mara Ilvane (@mara) 3 May'])(
    'holds for %j',
    (line) => {
      expect(isCredit(line)).toBe(true);
    },
  );

  it.each(['Mara Ilvane', '— and then it rained', '- 5 degrees', 'It rained (at last) in Hallin.'])(
    'does not hold for %j',
    (line) => {
      expect(isCredit(line)).toBe(false);
    },
  );
});
