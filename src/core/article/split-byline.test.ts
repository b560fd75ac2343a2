import { describe, expect, it } from 'vitest';

import { splitByline, startsByline, startsCredit } from './split-byline.ts';

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
  'By Ilse Maren in Kyiv and Sam Holt in Tarnport': ['Ilse Maren', 'Sam Holt'],
  'By Ilse Maren, Sam Holt and Ana Ruiz': ['Ilse Maren', 'Sam Holt', 'Ana Ruiz'],
  'Текст: Ольга Бреніч та Ілля Сойко': ['Ольга Бреніч', 'Ілля Сойко'],
  'Автор: Ольга Бреніч, журналістка': ['Ольга Бреніч'],
  'Hanna Voss, Reuters': ['Hanna Voss', 'Reuters'],
  'Par Zoé Lanoix avec AFP': ['Zoé Lanoix', 'AFP'],
  'Kommentar von Hanna Voss': ['Hanna Voss'],
  'Kommentar von': [],
  'Text: Hanna Voss; Fotos: Ole Brand, Jan Tiede': ['Hanna Voss'],
  'Foto: Ole Brand': [],
  '(Reporting by Ilse Maren; Editing by Sam Holt)': ['Ilse Maren'],
  '(责编：林岚、周远)': ['林岚', '周远'],
  'Ilse Maren Chief Political Correspondent': ['Ilse Maren'],
  'Chief Political Correspondent': [],
  'Ilse Maren, AP National Security Writer': ['Ilse Maren'],
  'Ilse Maren on Monday, November 18th': ['Ilse Maren'],
  'von Hanna Voss 22.04.2024 | 15:54': ['Hanna Voss'],
  'Ilse Maren @ilsem': ['Ilse Maren'],
  'İnci Çetin (Tarnport)': ['İnci Çetin'],
  'ilse-maren': ['Ilse Maren'],
  't-info': ['t-info'],
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

describe('startsCredit', () => {
  for (const line of [
    'Text: Ilse Maren',
    '(责编：林岚)',
    'Автор: Ольга Бреніч',
    '(Reporting by Ilse',
  ]) {
    it(`takes "${line}" for a credit`, () => expect(startsCredit(line)).toBe(true));
  }
  for (const line of ['Text messages were sent', 'Авторка книжки прийшла', 'Words fail: he left']) {
    it(`takes "${line}" for none`, () => expect(startsCredit(line)).toBe(false));
  }
});
