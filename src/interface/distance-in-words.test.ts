import { describe, expect, it } from 'vitest';

import { daysBetween, distanceInWords } from './distance-in-words.ts';

describe('distanceInWords', () => {
  it.each([
    [0, 'same day as this article'],
    [1, '1 day before this article'],
    [-2, '2 days after this article'],
    [59, '59 days before this article'],
    [60, '1 month before this article'],
    [-200, '6 months after this article'],
    [730, '23 months before this article'],
    [731, '2 years before this article'],
    [1095, '2 years before this article'],
    [1096, '3 years before this article'],
    [-36_525, '100 years after this article'],
  ])('says %i days earlier as “%s”', (days, words) => {
    expect(distanceInWords(days)).toBe(words);
  });

  it('says nothing of an unknown distance', () => {
    expect(distanceInWords(null)).toBeNull();
  });
});

describe('daysBetween', () => {
  it('counts calendar days, whatever the time of day', () => {
    expect(daysBetween('2031-03-04T23:59:00+13:00', '2031-03-05T00:01:00+13:00')).toBe(1);
  });

  it('is negative for a later date, and counts leap days', () => {
    expect(daysBetween('2032-03-01', '2032-02-28')).toBe(-2);
  });

  it.each([
    [null, '2031-03-04'],
    ['2031-03-04', null],
    ['spring', '2031-03-04'],
  ])('is unknown between %s and %s', (from, to) => {
    expect(daysBetween(from, to)).toBeNull();
  });
});
