import { describe, expect, it } from 'vitest';

import { cleanTitle } from './clean-title.ts';

const SITE = ['The Tarn Courier'];

describe('cleanTitle', () => {
  it('takes the site’s name off the end', () =>
    expect(cleanTitle('Bridge to close - The Tarn Courier', SITE, [])).toBe('Bridge to close'));

  it('takes the site’s name off the start', () =>
    expect(cleanTitle('The Tarn Courier | Harbour bridge to close', SITE, [])).toBe(
      'Harbour bridge to close',
    ));

  it('takes sections and the site’s name off after a bar', () =>
    expect(cleanTitle('Harbour bridge to close | Ports | Courier', SITE, [])).toBe(
      'Harbour bridge to close',
    ));

  it('leaves a dash in a headline alone', () =>
    expect(cleanTitle('The bridge is closed – and now?', SITE, [])).toBe(
      'The bridge is closed – and now?',
    ));

  it('takes a heading at its start for the headline', () =>
    expect(cleanTitle('Harbour bridge to close – Tarnport', [], ['Harbour bridge to close'])).toBe(
      'Harbour bridge to close',
    ));

  it('keeps a title that is the site’s name', () =>
    expect(cleanTitle('The Tarn Courier', SITE, [])).toBe('The Tarn Courier'));
});
