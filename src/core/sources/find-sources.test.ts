import { describe, expect, it } from 'vitest';

import { findPeople } from '../people/find-people.ts';
import { findSources } from './find-sources.ts';

function sourcesOf(text: string, lang = 'en') {
  return findSources(text, lang, findPeople(text, lang), []);
}

function listed(text: string, lang = 'en') {
  return sourcesOf(text, lang).map(({ name, kind, description }) => [kind, name, description]);
}

const BODY = '\n\nMara Ilvane said nothing more. Мара Ільване мовчала.';

describe('findSources', () => {
  it.each<[string, [string, string, string | null][]]>([
    [
      'Source: Mara Ilvane, the president’s press secretary; clip posted on the palace’s Telegram channel; state-aligned news outlets VTR and Northern Wire',
      [
        ['person', 'Mara Ilvane', 'the president’s press secretary'],
        ['channel', 'the palace’s Telegram channel', null],
        ['outlet', 'VTR', 'state-aligned news outlets'],
        ['outlet', 'Northern Wire', 'state-aligned news outlets'],
      ],
    ],
    [
      'Source: Velland’s Ministry of Defence on Telegram',
      [
        ['body', 'Velland’s Ministry of Defence', null],
        ['platform', 'Telegram', null],
      ],
    ],
    [
      'Sources: Mayor Mara Ilvane in an interview with Ostrel Echo; the city’s website',
      [
        ['person', 'Mara Ilvane', 'Mayor'],
        ['outlet', 'Ostrel Echo', null],
        ['channel', 'the city’s website', null],
      ],
    ],
    [
      'Source: Government Press Office of Velland; video posted on the Ostrel Tunnel Authority’s Plaza channel',
      [
        ['body', 'Government Press Office of Velland', null],
        ['channel', 'the Ostrel Tunnel Authority’s Plaza channel', null],
      ],
    ],
    [
      'Source: Reuters, BBC',
      [
        ['outlet', 'Reuters', null],
        ['outlet', 'BBC', null],
      ],
    ],
    [
      'Source: press service of the Border Guard of Velland; Ostrelne, Velland’s public broadcaster',
      [
        ['channel', 'press service of the Border Guard of Velland', null],
        ['outlet', 'Ostrelne', 'Velland’s public broadcaster'],
      ],
    ],
    [
      'Fuente: EFE y Reuters',
      [
        ['outlet', 'EFE', null],
        ['outlet', 'Reuters', null],
      ],
    ],
    ['Quelle: Reuters', [['outlet', 'Reuters', null]]],
    [
      'Source: Northern Wire sources in the government; Ilvane in her evening video address; a statement by the State Border Guard',
      [
        ['outlet', 'Northern Wire', 'sources in the government'],
        ['person', 'Mara Ilvane', null],
        ['body', 'State Border Guard', null],
      ],
    ],
    [
      'Source: Reuters, citing Vellish officials; BBC, citing Mara Ilvane',
      [
        ['outlet', 'Reuters', 'citing Vellish officials'],
        ['outlet', 'BBC', null],
        ['person', 'Mara Ilvane', null],
      ],
    ],
    [
      'Source: Velland’s Air Force; Oleh Dornik, Head of the Regional Administration, on Telegram; evening video address',
      [
        ['body', 'Velland’s Air Force', null],
        ['person', 'Oleh Dornik', 'Head of the Regional Administration'],
        ['platform', 'Telegram', null],
        ['document', 'evening video address', null],
      ],
    ],
    [
      'Source: Ilvane’s evening address; press service for the Border Guard of Velland (BGV)',
      [
        ['person', 'Mara Ilvane', null],
        ['channel', 'press service for the Border Guard of Velland', null],
      ],
    ],
    [
      'Джерело: Ільване у вечірньому відеозверненні; Генштаб ЗСУ; речник Сил оборони півдня Дмитро Плетюк у Telegram; Reuters з посиланням на чиновників',
      [
        ['person', 'Мара Ільване', null],
        ['body', 'Генштаб ЗСУ', null],
        ['person', 'Дмитро Плетюк', 'речник Сил оборони півдня'],
        ['platform', 'Telegram', null],
        ['outlet', 'Reuters', 'з посиланням на чиновників'],
      ],
    ],
    ['Источник: ТАСС', [['outlet', 'ТАСС', null]]],
    [
      'Джерело: Офіс президента Велланду; Укрінформ',
      [
        ['body', 'Офіс президента Велланду', null],
        ['outlet', 'Укрінформ', null],
      ],
    ],
    [
      'Джерело: Мара Ільване, міністерка оборони, у Facebook',
      [
        ['person', 'Мара Ільване', 'міністерка оборони'],
        ['platform', 'Facebook', null],
      ],
    ],
  ])('reads the line that lists them: %s', (line, sources) => {
    expect(listed(line + BODY)).toEqual(sources);
  });

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

  it.each(['', 'Source:', 'Source: ;;;', 'Source:\nx', '\ud800', 'according to '])(
    'takes any string: %j',
    (text) => {
      expect(listed(text)).toEqual([]);
    },
  );
});
