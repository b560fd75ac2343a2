import { describe, expect, it } from 'vitest';

import { splitByline } from './split-byline.ts';

const BYLINES: Record<string, string[]> = {
  'By Ilse Maren': ['Ilse Maren'],
  'Von Hanna Voss und Ole Brand': ['Hanna Voss', 'Ole Brand'],
  'Par Zoé Lanoix, Luc Ferrand et Ana Ruiz': ['Zoé Lanoix', 'Luc Ferrand', 'Ana Ruiz'],
  'Автор: Ольга Бреніч': ['Ольга Бреніч'],
  'Written by: Sam Holt, Jr.': ['Sam Holt, Jr'],
  'Ilse Maren, Political Correspondent': ['Ilse Maren'],
  'Ilse Maren (Tarnport)': ['Ilse Maren'],
  'Ilse Maren, Ilse Maren': ['Ilse Maren'],
  'https://courier.example/authors/ilse': [],
  '12': [],
  '': [],
};

describe('splitByline', () => {
  for (const [byline, names] of Object.entries(BYLINES)) {
    it(`finds ${names.length} in "${byline}"`, () => expect(splitByline(byline)).toEqual(names));
  }
});
