import { describe, expect, it } from 'vitest';

import { isDateline } from './is-dateline.ts';

const NAMES = ['Ilse Maren', 'The Tarn Courier'];

const DATELINES = [
  'Published: Tuesday, November 19, 2019 08:38 AM EST',
  'Ilse Maren and The Tarn Courier, 5 March 2024',
  'Stand: 28.04.2023 17:23 Uhr',
  'Publié le 06/01/2026 - 14:16',
  'Di 14.05.24 | 09:10 Uhr | Von Ilse Maren',
  'Опубликовано 3 мая 2021 года, 10:15',
  'By Ilse Maren',
];

const OTHERS = [
  'On 3 May the bridge was closed.',
  'Ilse Maren told the council that she would resign.',
  'March of the wooden soldiers',
  'Background:',
];

describe('isDateline', () => {
  for (const line of DATELINES) {
    it(`"${line}" is a dateline`, () => expect(isDateline(line, NAMES)).toBe(true));
  }
  for (const line of OTHERS) {
    it(`"${line}" is none`, () => expect(isDateline(line, NAMES)).toBe(false));
  }
});
