import { describe, expect, it } from 'vitest';

import { splitByline, startsByline } from './split-byline.ts';

const BYLINES: Record<string, string[]> = {
  'By Ilse Maren': ['Ilse Maren'],
  'Von Hanna Voss und Ole Brand': ['Hanna Voss', 'Ole Brand'],
  'Par Zoé Lanoix, Luc Ferrand et Ana Ruiz': ['Zoé Lanoix', 'Luc Ferrand', 'Ana Ruiz'],
  'Автор: Ольга Бреніч': ['Ольга Бреніч'],
  'Written by: Sam Holt, Jr.': ['Sam Holt, Jr'],
  'Ilse Maren, Political Correspondent': ['Ilse Maren'],
  'Ilse Maren (Tarnport)': ['Ilse Maren'],
  'Ilse Maren, Ilse Maren': ['Ilse Maren'],
  'Von Hanna Voss, in Politik, Ressort Nord': ['Hanna Voss'],
  'Ilse Maren, Redakteurin': ['Ilse Maren'],
  'By Ilse Maren ilse@courier.example': ['Ilse Maren'],
  '责编：林岚、周远': ['林岚', '周远'],
  '김서연 기자': ['김서연'],
  'Desk24 Nord': ['Desk24 Nord'],
  'Updated 3.5.2024': [],
  'https://courier.example/authors/ilse': [],
  '12': [],
  '': [],
};

describe('splitByline', () => {
  for (const [byline, names] of Object.entries(BYLINES)) {
    it(`finds ${names.length} in "${byline}"`, () => expect(splitByline(byline)).toEqual(names));
  }
});

describe('startsByline', () => {
  for (const line of ['By Ilse Maren', 'Von', 'Par Zoé Lanoix', 'By:', 'Di 14.05.24 | Von ']) {
    it(`takes "${line}" for the start of one`, () => expect(startsByline(line)).toBe(true));
  }
  for (const line of ['By the time they came', 'Von wegen', 'Byron Hall', 'Comments']) {
    it(`takes "${line}" for none`, () => expect(startsByline(line)).toBe(false));
  }
});
