import { describe, expect, it } from 'vitest';

import { madeProfile } from './made-profile.ts';

describe('documentProfile', () => {
  const { profile } = madeProfile({
    id: 'quay',
    published: '2031-05-02',
    title: 'Torvik opens quay',
    text: 'Ana Torvik opened the quay in Orlen on Thursday. "It is dry," Torvik said. Ivo Reddick was not there.',
  });

  it('names people by key and full name, the most mentioned first', () => {
    expect(profile.fullNames.slice(0, 2)).toEqual(['Ana Torvik', 'Ivo Reddick']);
    expect(profile.names).toHaveLength(profile.fullNames.length);
  });

  it('gives the places and the dates of the text', () => {
    expect(profile.places).toEqual(['orlen']);
    expect(profile.dates).toEqual([{ from: '2031-05-01', to: '2031-05-01' }]);
  });

  it('is looked up by its names and by the words of its headline', () => {
    expect(profile.keys).toEqual(expect.arrayContaining([...profile.names, '~quai']));
  });

  it('meets a text in another script under the same name', () => {
    const other = madeProfile({
      id: 'other',
      published: '2031-05-02',
      title: 'Причал',
      text: 'Ана Торвік відкрила причал. «Сухо», — сказала Ана Торвік.',
      lang: 'uk',
    });
    expect(other.profile.names[0]).toBe(profile.names[0]);
  });
});
