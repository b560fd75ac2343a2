import { describe, expect, it } from 'vitest';

import { featuresOf, lookupFeatures } from './passage-features.ts';

/** All features that a text may be looked up by. */
function lookedUp(...asked: Parameters<typeof lookupFeatures>): number[] {
  const { first, more } = lookupFeatures(...asked);
  return [...first, ...more];
}

/** How many features two texts have in common. */
function shared(one: string, other: string): number {
  const features = new Set(featuresOf(one));
  return featuresOf(other).filter((feature) => features.has(feature)).length;
}

/** So many different words. */
function words(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `word${at}x`);
}

describe('featuresOf', () => {
  it.each([
    ['inflection', 'the harbours were closing', 'closed harbour'],
    ['derivation', 'a strategic partnership', 'strategy of partners'],
    ['accents', 'Küche und Café', 'KUCHE, CAFÉ'],
    ['other marks and invisible characters', '“ferry‑boats”', 'fer\u00adry (boats)'],
    ['case endings', 'безопасность страны', 'безопасности стран'],
  ])('does not mind %s', (_name, one, other) => {
    expect(shared(one, other)).toBe(2);
  });

  it('keeps different words apart', () => {
    expect(shared('the ferry sank', 'a harbour froze')).toBe(0);
  });

  it('takes function words in pairs alone', () => {
    expect(featuresOf('we will be the ferry')).toHaveLength(4);
    expect(shared('we will be', 'be will we')).toBe(0);
    expect(shared('we will be', 'and we will')).toBe(1);
  });

  it('takes a function word that is all there is', () => {
    expect(shared('No!', '“no”')).toBe(1);
    expect(shared('No', 'no ferry')).toBe(0);
  });

  it('gives each feature once, and none for no words', () => {
    expect(featuresOf('ferry, ferries, FERRY')).toHaveLength(1);
    expect(featuresOf(' … — 😀')).toEqual([]);
  });

  it('takes any string', () => {
    expect(featuresOf('\ud800 a\udc00b ́́́')).toBeInstanceOf(Array);
  });
});

describe('lookupFeatures', () => {
  const corpus = { countOf: () => 1, frequent: 11, total: 1000 };

  it('leaves out what the corpus does not have, and what is too common', () => {
    const [ferry = 0, harbour = 0, crane = 0] = featuresOf('ferry harbour crane');
    const counts = new Map([
      [ferry, 2],
      [harbour, 11],
    ]);
    const countOf = (feature: number) => counts.get(feature) ?? 0;
    expect(featuresOf('ferry harbour crane')).toContain(crane);
    const chosen = lookedUp('a ferry, a harbour, a crane', { ...corpus, countOf });
    expect(chosen).toEqual([ferry]);
  });

  it('asks for pairs of function words only where there is little else', () => {
    const much = lookedUp('we will see ferries, cranes, harbours, storms and ice', corpus);
    const little = lookedUp('we will see ferries', corpus);
    const [pair] = featuresOf('we will');
    expect(much).not.toContain(pair);
    expect(little).toContain(pair);
  });

  it('takes the rarest, and few at first in a large corpus', () => {
    const all = words(30);
    const rank = new Map(all.map((word, at) => [featuresOf(word)[0], 200 - at]));
    const countOf = (feature: number) => rank.get(feature) ?? 0;
    const chosen = lookupFeatures(all.join(' '), { countOf, frequent: 1000, total: 100_000 });
    const rarest = all.slice(-chosen.first.length).flatMap(featuresOf);
    expect(new Set(chosen.first)).toEqual(new Set(rarest));
    expect(chosen.first.length).toBeLessThan(30);
    expect(chosen.more).toEqual([]);
    const large = lookupFeatures(all.join(' '), { countOf, frequent: 1000, total: 1_000_000 });
    expect([...large.first, ...large.more]).toEqual(chosen.first);
    expect(large.more.length).toBeGreaterThan(0);
  });

  it('asks for common words only where there are few others, or a statement is sought', () => {
    const all = words(12);
    const rank = new Map(all.map((word, at) => [featuresOf(word)[0], at < 6 ? 5 : 500]));
    const countOf = (feature: number) => rank.get(feature) ?? 0;
    const frequencies = { countOf, frequent: 1000, total: 10_000 };
    const rare = all.slice(0, 6).flatMap(featuresOf);
    expect(lookedUp(all.join(' '), frequencies)).toEqual(rare);
    expect(lookedUp(all.join(' '), frequencies, 'any')).toHaveLength(12);
    expect(lookedUp(all.slice(4).join(' '), frequencies)).toHaveLength(5);
  });

  it('asks for all words of a text in a small corpus, where none is costly', () => {
    const text = words(12).join(' ');
    const frequencies = { countOf: () => 4, frequent: 20_000, total: 40 };
    expect(lookedUp(text, frequencies)).toHaveLength(12);
  });

  it('looks up every part of a long text, and no more for a very long one', () => {
    const parts = lookedUp(words(200).join(' '), corpus);
    for (const at of [0, 50, 100, 150]) {
      const part = words(200)
        .slice(at, at + 50)
        .flatMap(featuresOf);
      expect(part.some((feature) => parts.includes(feature))).toBe(true);
    }
    expect(lookedUp(words(100_000).join(' '), corpus).length).toBeLessThan(200);
  });
});
