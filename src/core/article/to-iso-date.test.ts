import { describe, expect, it } from 'vitest';

import { dates } from './to-iso-date.cases.ts';
import { toIsoDate } from './to-iso-date.ts';

describe('toIsoDate', () => {
  for (const [written, iso] of Object.entries(dates)) {
    it(`"${written}" is ${iso ?? 'no date'}`, () => expect(toIsoDate(written)).toBe(iso));
  }
});
