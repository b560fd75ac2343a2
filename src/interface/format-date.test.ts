import { describe, expect, it } from 'vitest';

import { formatDate } from './format-date.ts';

describe('formatDate', () => {
  it('gives a date in the user’s variety of the language', () => {
    expect(formatDate('2031-03-04')).toBe('4 Mar 2031');
  });

  it('keeps the day that the publisher gives, whatever the zone', () => {
    expect(formatDate('2031-03-04T23:30:00+13:00')).toBe('4 Mar 2031');
    expect(formatDate('2031-03-04T00:30:00-11:00')).toBe('4 Mar 2031');
  });

  it('leaves what is no date as it is', () => {
    expect(formatDate('last spring')).toBe('last spring');
    expect(formatDate(null)).toBeNull();
  });
});
