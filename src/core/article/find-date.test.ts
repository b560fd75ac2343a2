import { describe, expect, it } from 'vitest';

import { findDate } from './find-date.ts';

const LINES: Record<string, string | null> = {
  'Do 25.04.24 | 14:07 Uhr | Von Hanna Voss': '2024-04-25',
  'Stand: 6. Januar 2026, 5 Min.': '2026-01-06',
  'Published 3rd May 2024 at 09:00': '2024-05-03',
  'May 3, 2024 9:00 AM EDT': '2024-05-03',
  'Publié le 1er août 2023': '2023-08-01',
  '6 de abril de 2023': '2023-04-06',
  '16 грудня 2023, 12:40': '2023-12-16',
  '2024年4月16日': '2024-04-16',
  '입력 2024.04.16 18:40': '2024-04-16',
  '31/01/2025, 20:02': '2025-01-31',
  '01/31/2025': '2025-01-31',
  '04/05/2023': null,
  '32.01.2024': null,
  'The 25 mayors of 2024': null,
  'Version 10.4.2': null,
};

describe('findDate', () => {
  for (const [line, date] of Object.entries(LINES)) {
    it(`finds ${date ?? 'no day'} in "${line}"`, () => expect(findDate(line)).toBe(date));
  }
});
