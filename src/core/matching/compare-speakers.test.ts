import { describe, expect, it } from 'vitest';

import { compareSpeakers } from './compare-speakers.ts';
import type { SpeakerMatch } from './match.ts';

const NAMES: [page: string[], document: string[], SpeakerMatch][] = [
  [['Mara Ilvane'], ['Ilvane'], 'same speaker'],
  [['Mara Ilvane'], ['M. Ilvane'], 'same speaker'],
  [['Mara Ilvane'], ['Oda Brenn'], 'different speaker'],
  [['Mara Ilvane', 'Oda Brenn'], ['Oda Brenn'], 'same speaker'],
  [[], ['Oda Brenn'], 'unnamed'],
  [['Mara Ilvane'], [], 'unnamed'],
  [['Police'], ['Mara Ilvane'], 'unnamed'],
  [['seamen’s union'], ['Mara Ilvane'], 'unnamed'],
  // spellings of one name
  [['Volodymyr Zelensky'], ['Volodymyr Zelenskyy'], 'same speaker'],
  [['Volodymyr Zelensky'], ['Володимир Зеленський'], 'same speaker'],
  [['Wolodymyr Selenskyj'], ['Володимир Зеленський'], 'same speaker'],
  [['Zelensky'], ['Владимир Зеленский'], 'same speaker'],
  [['Selenskyj'], ['Zelenskyy'], 'same speaker'],
  // perhaps one name
  [['Mikhail Torvachev'], ['Michail Torwatschow'], 'unnamed'],
  [['Xiao Denping'], ['Сяо Дэньпин'], 'unnamed'],
  [['Boris Johnston'], ['Борис Джонстон'], 'unnamed'],
  // others
  [['Ana Torvik'], ['Pell Torvik'], 'different speaker'],
  // the family names share letters by chance
  [['Wen Shangru'], ['Pavel Shoigru'], 'different speaker'],
  [['Петро Гривнак'], ['Oda Brenn'], 'different speaker'],
  [['Петро Гривнак'], ['Остап Мельничук'], 'different speaker'],
  // a body and somebody who may speak for it
  [['the White House'], ['Oda Brenn'], 'unnamed'],
  [['Ministry of Defence'], ['Mara Ilvane'], 'unnamed'],
  [['Кремль'], ['Pell Dorran'], 'unnamed'],
  [['Reuters'], ['Oda Brenn'], 'unnamed'],
  [['Velland'], ['Velland'], 'same speaker'],
];

const ROLES: [page: string | null, document: string | null, SpeakerMatch][] = [
  ['the Ukrainian president', 'president of Ukraine', 'same speaker'],
  ['Ukrainian president', 'Russian president', 'unnamed'],
  ['president', 'president', 'unnamed'],
  ['harbour master of Halvik', 'Halvik harbour master', 'same speaker'],
  [null, 'Halvik harbour master', 'unnamed'],
  [null, null, 'unnamed'],
];

describe('compareSpeakers', () => {
  it.each(NAMES)('says of %j and %j: %s', (page, document, expected) => {
    const [one, two] = [page, document].map((names) => ({ names, role: null }));
    if (!one || !two) return;
    expect(compareSpeakers(one, two)).toBe(expected);
    expect(compareSpeakers(two, one)).toBe(expected);
  });

  it.each(ROLES)(
    'says of the roles %j and %j, one of them named: %s',
    (page, document, expected) => {
      const [one, two] = [
        { names: [], role: page },
        { names: ['Oda Brenn'], role: document },
      ];
      expect(compareSpeakers(one, two)).toBe(expected);
      expect(compareSpeakers(two, one)).toBe(expected);
    },
  );
});
