import { describe, expect, it } from 'vitest';

import { articles, nobody } from './find-people.cases.ts';
import { findPeople } from './find-people.ts';

describe('findPeople', () => {
  it.each(Object.entries(articles))(
    'finds names, roles and gender: %s',
    (_, { lang, text, people }) => {
      const found = findPeople(text, lang).map(({ name, role, gender }) => [name, role, gender]);
      for (const person of people) expect(found).toContainEqual(person);
    },
  );

  it.each(Object.entries(articles))(
    'lists each person once and no more people than there are: %s',
    (_, { lang, text, people }) => {
      const found = findPeople(text, lang);
      const names = found.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const expected = people.map(([name]) => name);
      const wrong = found.filter(({ kind, name }) => kind === 'person' && !expected.includes(name));
      expect(wrong.map(({ name }) => name)).toEqual([]);
    },
  );

  it.each(Object.entries(nobody))('finds nobody among %s', (_, text) => {
    expect(findPeople(text, text.includes('Montag') ? 'de' : 'en').map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('gives the mentions in reading order, with names, family names, roles and descriptions', () => {
    const text = `Chinese Trade Minister Zhao Lixin met Ivo Marsh. Zhao smiled. The Chinese trade minister left, and Marsh, the mayor of Ostrel, stayed.`;
    const mentionsOf = (name: string) =>
      findPeople(text, 'en')
        .find((person) => person.name === name)
        ?.mentions.map(({ start, end }) => text.slice(start, end));
    expect(mentionsOf('Zhao Lixin')).toEqual([
      'Chinese Trade Minister Zhao Lixin',
      'Zhao',
      'The Chinese trade minister',
    ]);
    expect(mentionsOf('Ivo Marsh')).toEqual(['Ivo Marsh', 'Marsh', 'the mayor of Ostrel']);
  });

  it('does not take a description for somebody with another country, office or gender', () => {
    const text = `French Foreign Minister Claire Vasseur spoke. The German foreign minister answered. The French defence minister was silent.`;
    expect(findPeople(text, 'en').map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Claire Vasseur', 1],
    ]);
  });

  it('takes from a heading only who is named in the text', () => {
    const text = `Ebert Opens Long Awaited Bridge In Ostrel Harbour\n\nJonas Ebert opened the bridge, he said.`;
    const people = findPeople(text, 'en');
    expect(people.map(({ name }) => name)).toEqual(['Jonas Ebert']);
    expect(people[0]?.mentions).toHaveLength(2);
  });

  it.each(['', ' ', '\n\n', '“', '\ud800', 'A', '.'.repeat(50), 'Mr. ', 'von der', '12 34'])(
    'takes any string: %j',
    (text) => {
      expect(findPeople(text, null)).toEqual([]);
    },
  );

  it.each([
    ['large letters', 'A'],
    ['large words', 'Aa '],
    ['names of one family', 'Mara Ilvane said. '],
    ['titles', 'Mr. '],
    ['descriptions', 'the minister of the president '],
    ['appositions', 'Aa Bb, mayor of Cc, '],
    ['hyphens', 'Aa-'],
  ])('takes time linear in the text: %s', (_, part) => {
    const started = performance.now();
    findPeople(part.repeat(100_000 / part.length), 'en');
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
