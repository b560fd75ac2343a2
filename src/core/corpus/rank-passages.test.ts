import { describe, expect, it } from 'vitest';

import { featureWeight, rankPassages, type Lead } from './rank-passages.ts';

function ranked(leads: readonly Lead[], limit: number): number[] {
  return rankPassages(leads, limit).passages;
}

describe('rankPassages', () => {
  it('puts the passage first that most leads point to', () => {
    const leads = [
      { passages: [1, 2, 3], weight: 4 },
      { passages: [2, 3], weight: 4 },
      { passages: [3], weight: 4 },
    ];
    expect(ranked(leads, 10)).toEqual([3, 2, 1]);
    expect(ranked(leads, 1)).toEqual([3]);
  });

  it('counts a rare feature for more than two common ones', () => {
    const rare = featureWeight(2, 10_000);
    const common = featureWeight(2000, 10_000);
    const leads = [
      { passages: [7], weight: rare },
      { passages: [8], weight: common },
      { passages: [8], weight: common },
    ];
    expect(ranked(leads, 10)[0]).toBe(7);
  });

  it('leaves out what shares one word of many with a text, unless there is nothing better', () => {
    const weak = { passages: [5], weight: 0.3 };
    const others = Array.from({ length: 9 }, () => ({ passages: [6], weight: 0.3 }));
    expect(ranked([weak, ...others], 10)).toEqual([6]);
    expect(ranked([weak, ...others.map((lead) => ({ ...lead, passages: [] }))], 10)).toEqual([5]);
  });

  it('keeps what has one sentence of a long text', () => {
    const whole = Array.from({ length: 60 }, () => ({ passages: [1], weight: 0.6 }));
    const leads = whole.map((lead, at) => (at < 4 ? { ...lead, passages: [1, 2] } : lead));
    expect(ranked(leads, 10)).toEqual([1, 2]);
  });

  it('gives nothing for no leads', () => {
    expect(ranked([], 10)).toEqual([]);
  });
});

describe('featureWeight', () => {
  it('is a number for any count', () => {
    expect(featureWeight(0, 0)).toBe(0);
    expect(featureWeight(5, 2)).toBeGreaterThan(0);
  });

  it('is 1 for what stands nowhere else, however large the corpus', () => {
    expect(featureWeight(1, 10)).toBe(1);
    expect(featureWeight(1, 1_000_000)).toBe(1);
  });
});
