import { describe, expect, it } from 'vitest';

import { tellingWords } from './telling-words.ts';

describe('tellingWords', () => {
  it('brings inflected forms together and keeps a form as written, a small one if there is one', () => {
    const words = tellingWords({ title: '', text: 'Dredgers came. The dredger left.' }, 'en');
    expect(words[0]).toEqual([expect.any(String), 2, 'dredger']);
  });

  it('counts a word of the headline more than one of the text', () => {
    const words = tellingWords({ title: 'Tunnel flooded', text: 'Pumps, pumps.' }, 'en');
    expect(words.map(([, , written]) => written)).toEqual(['Tunnel', 'flooded', 'pumps']);
  });

  it('leaves out function words, numbers, months and weekdays', () => {
    expect(
      tellingWords({ title: 'On Monday', text: 'It was in 2024 and by April, or 14.' }, 'en'),
    ).toEqual([]);
  });
});
