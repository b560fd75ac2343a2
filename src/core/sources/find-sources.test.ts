import { describe, expect, it } from 'vitest';

import { casesOf } from '../languages/cases-of.ts';
import { findPeople } from '../people/find-people.ts';
import { readText } from '../read-text.ts';
import { findSources } from './find-sources.ts';

function sourcesOf(text: string, lang = 'en') {
  return findSources(text, lang, findPeople(text, lang), []);
}

function listed(text: string, lang = 'en') {
  return sourcesOf(text, lang).map(({ name, kind, description }) => [kind, name, description]);
}

const BODY = '\n\nMara Ilvane said nothing more. Мара Ільване мовчала.';

describe('findSources', () => {
  for (const [lang, cases] of casesOf('sourceLineCases')) {
    it.each(cases)(`reads the line that lists them in ${lang}: %s`, (line, sources) => {
      expect(listed(line + BODY, lang)).toEqual(sources);
    });
  }

  it('finds what the text follows and what its words came through', () => {
    const text = `According to Mara Ilvane, the mayor of Ostrel, it rained. Northern Wire reported floods, citing documents seen by its reporters. “It is bad,” Ilvane told Reuters. She wrote on Facebook that help came.`;
    expect(listed(text)).toEqual([
      ['person', 'Mara Ilvane', 'mayor of Ostrel'],
      ['outlet', 'Northern Wire', null],
      ['document', 'documents', null],
      ['outlet', 'Reuters', null],
      ['platform', 'Facebook', null],
    ]);
  });

  it('lists each once, at its first place', () => {
    const text = 'TASS reported rain. TASS reported snow. Snow, according to TASS.';
    expect(sourcesOf(text).map(({ span }) => span)).toEqual([{ start: 0, end: 4 }]);
  });

  it('takes somebody who only speaks for no source', () => {
    expect(listed('“It rained,” Mara Ilvane said. The Ministry of Transport denied it.')).toEqual(
      [],
    );
  });

  it('lists papers by which words came if more than their kind is said', () => {
    const text =
      '“It rains,” Mara Ilvane wrote in a post. “It snows,” Tomas Reed said in a joint statement.';
    const people = findPeople(text, 'en');
    const { quotes } = readText(text, 'en');
    expect(quotes.flatMap(({ attribution }) => attribution.via)).toHaveLength(2);
    expect(findSources(text, 'en', people, quotes).map(({ name }) => name)).toEqual([
      'joint statement',
    ]);
  });

  it.each(['', 'Source:', 'Source: ;;;', 'Source:\nx', '\ud800', 'according to '])(
    'takes any string: %j',
    (text) => {
      expect(listed(text)).toEqual([]);
    },
  );
});
