import { describe, expect, it } from 'vitest';

import { madeProfile } from './made-profile.ts';
import { article, relatedCases } from './related-documents.cases.ts';
import { neighbourhood, relatedDocuments } from './related-documents.ts';

const { profile } = madeProfile(article);
const others = relatedCases.map(madeProfile);
const related = relatedDocuments(profile, others);
const found = (id: string) => related.find(({ document }) => document.id === id);

describe('relatedDocuments', () => {
  it.each(relatedCases)('$relation: $because', ({ id, relation }) => {
    expect(found(id)?.relation ?? null).toBe(relation);
  });

  it('puts the same event first, each list best first', () => {
    const ranks = related.map(({ relation, score }) => (relation === 'same' ? 1000 : 0) + score);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  it('gives the day that a document tells of, not the day it came out', () => {
    expect(found('day-after')?.date).toBe('2031-05-15');
    expect(found('day-after')?.reason.daysEarlier).toBe(0);
  });

  it('gives the reason: who, where and in what words, by full name and as written', () => {
    const reason = found('other-outlet')?.reason;
    expect(reason?.people).toEqual(['Ana Torvik']);
    expect(found('inquiry-after')?.reason.people).toContain('Mila Hart');
    expect(reason?.words).toContain('miners');
    expect(found('closed-before')?.reason.daysEarlier).toBe(466);
  });

  it('folds copies and keeps the earliest', () => {
    const wire = relatedCases.filter(({ id }) => id === 'other-outlet');
    const copies = wire.flatMap((first) => [
      { ...first, id: 'copy', published: '2031-05-16' },
      {
        ...first,
        id: 'cut',
        text: first.text.replace(/ They had.*/, ''),
        published: '2031-05-15T21:00',
      },
    ]);
    const ids = relatedDocuments(profile, [...copies.map(madeProfile), ...others]).map(
      ({ document }) => document.id,
    );
    expect(ids).toContain('other-outlet');
    expect(ids).not.toContain('copy');
    expect(ids).not.toContain('cut');
  });

  it('finds them among hundreds of other documents too', () => {
    const crowd = Array.from({ length: 290 }, (_, index) =>
      madeProfile({
        id: `crowd-${index}`,
        published: `20${10 + (index % 20)}-0${1 + (index % 9)}-11`,
        title: `Report ${index} of harbour ${WORDS[index % 7]}`,
        text: `The ${WORDS[index % 7]} of the ${WORDS[(index * 3) % 11]} was ${WORDS[(index * 5) % 13]}.`,
      }),
    );
    const ids = relatedDocuments(profile, [...crowd, ...others]).map(({ document }) => document.id);
    const expected = relatedCases.flatMap(({ id, relation }) => (relation ? [id] : []));
    expect(ids.toSorted()).toEqual(expected.toSorted());
  });

  it('relates a text to nothing where there is nothing', () => {
    expect(relatedDocuments(profile, [])).toEqual([]);
  });
});

describe('neighbourhood', () => {
  it('asks for the days around the text and for all it is looked up by', () => {
    const { keys, from, to } = neighbourhood(profile);
    expect({ from, to }).toEqual({ from: '2031-05-08', to: '2031-05-22' });
    expect(keys).toEqual(profile.keys);
  });

  it('asks for no days if the text has none', () => {
    expect(neighbourhood({ ...profile, published: null })).toMatchObject({ from: null, to: null });
  });
});

const WORDS =
  'tariff lantern ferry dredger orchard violin glacier pepper saddle cobbler thimble anchor bakery'.split(
    ' ',
  );
