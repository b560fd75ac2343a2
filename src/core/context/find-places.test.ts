import { describe, expect, it } from 'vitest';

import { findPlaces } from './find-places.ts';

const places = (text: string, lang = 'en') => findPlaces(text, lang, []);

describe('findPlaces', () => {
  it('knows countries by their names, their adjectives and in every language alike', () => {
    expect(places('The French minister flew to Poland.')).toEqual(['france', 'poland']);
    expect(places('Die französische Ministerin flog nach Polen.', 'de')).toEqual([
      'france',
      'poland',
    ]);
    expect(places('Французька міністерка прилетіла до Польщі.', 'uk')).toEqual([
      'france',
      'poland',
    ]);
  });

  it('takes what follows a word of place for one, with all its words', () => {
    expect(places('They met in Port Selwick, near Orlen.')).toEqual(['port selwick', 'orlen']);
  });

  it('counts a place wherever it is named, the most named first', () => {
    expect(
      places('A storm hit Orlen. In Sarvik it rained. In Orlen it poured; Orlen sank.'),
    ).toEqual(['orlen', 'sarvik']);
  });

  it('reads the dateline of an agency and the place line of a transcript', () => {
    expect(places('HALMOUTH, May 14 (Coastline) — The dredgers left.')).toEqual(['halmouth']);
    expect(places('3 May, 12:10\nSelwick\nThe minister opened a quay.')).toEqual(['selwick']);
  });

  it('takes no month, weekday or person for a place', () => {
    expect(places('In March, around Sunday, she won.')).toEqual([]);
    const text = 'Confidence in Anna Hamborn grew.';
    const mentions = [{ start: text.indexOf('Anna'), end: text.indexOf(' grew') }];
    expect(findPlaces(text, 'en', [{ mentions }])).toEqual([]);
  });

  it('tells the pronoun from the country', () => {
    expect(places('Give us the US answer.')).toEqual(['us']);
  });
});
