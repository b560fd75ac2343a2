import { describe, expect, it } from 'vitest';

import type { TextSpan } from '../text/text-span.ts';
import { findPeople } from './find-people.ts';
import { cases } from './resolve-speakers.cases.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** Takes the ⟦marks⟧ out of `marked` and returns where they were. */
function unmark(marked: string): { text: string; speakers: TextSpan[] } {
  const speakers: TextSpan[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const isSpeaker = part.startsWith('⟦');
    const words = isSpeaker ? part.slice(1, -1) : part;
    if (isSpeaker) speakers.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, speakers };
}

describe('resolveSpeakers', () => {
  it.each(Object.entries(cases))(
    'knows whom the article means: %s',
    (_, { text: marked, lang, names }) => {
      const { text, speakers } = unmark(marked);
      const people = findPeople(text, lang);
      let previous: string[] = [];
      const found = speakers.map((speaker) => {
        const resolved = resolveSpeakers(text, lang, speaker, people, previous).names;
        previous = resolved;
        return `${text.slice(speaker.start, speaker.end)} → ${resolved.join(' + ')}`;
      });
      const expected = speakers.map(
        ({ start, end }, index) => `${text.slice(start, end)} → ${names[index] ?? ''}`,
      );
      expect(found).toEqual(expected);
    },
  );

  it('gives the fullest role, and none for several', () => {
    const { text, speakers } = unmark(
      'Velland’s minister Ann Bell met President Ivo Marsh. ⟦Bell⟧ spoke. ⟦Bell and Marsh⟧ spoke.',
    );
    const people = findPeople(text, 'en');
    const roles = speakers.map((speaker) => resolveSpeakers(text, 'en', speaker, people, []).role);
    expect(roles).toEqual(['Velland’s minister', null]);
  });

  it('tells a name from a description that leads to one', () => {
    const { text, speakers } = unmark(
      'Mayor Ann Bell spoke. ⟦Bell⟧ spoke. ⟦She⟧ spoke. ⟦The mayor⟧ spoke. ⟦Officials⟧ spoke.',
    );
    const people = findPeople(text, 'en');
    const by = speakers.map((speaker) => resolveSpeakers(text, 'en', speaker, people, []).by);
    expect(by).toEqual(['name', 'description', 'description', null]);
  });

  it('lets a pronoun mean whoever spoke last, if gender allows', () => {
    const { text, speakers } = unmark(
      'Ann Bell met Tom Halloran, Peter Brandt and Hans Ebert. Rain fell.\n\n⟦He⟧ said so.',
    );
    const people = findPeople(text, 'en');
    const [speaker = { start: 0, end: 0 }] = speakers;
    expect(resolveSpeakers(text, 'en', speaker, people, ['Peter Brandt']).names).toEqual([
      'Peter Brandt',
    ]);
    expect(resolveSpeakers(text, 'en', speaker, people, ['Ann Bell']).names).toEqual([]);
  });

  it('takes any span of any text', () => {
    for (const text of ['', 'he', 'Mr. ', '“', '\ud800']) {
      expect(
        resolveSpeakers(text, null, { start: 0, end: text.length }, findPeople(text, null), [
          'Nobody',
        ]).names,
      ).toEqual([]);
    }
  });
});
