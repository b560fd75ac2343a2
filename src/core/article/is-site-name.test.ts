import { describe, expect, it } from 'vitest';

import { isSiteName } from './is-site-name.ts';

const SITE = ['The Tarn Courier', 'Courierhaus Media'];
const HOST = 'www.tarn-courier.example';

describe('isSiteName', () => {
  for (const name of [
    'The Tarn Courier',
    'THE TARN COURIER',
    'Tarn Courier',
    'Tarn-Courier Sport',
    'Courierhaus',
    'tarn-courier.example',
  ]) {
    it(`takes "${name}" for the site`, () => expect(isSiteName(name, SITE, HOST)).toBe(true));
  }

  for (const name of ['Ilse Maren', 'Tarn Ilves', 'Harbour News Agency', 'Example', '–']) {
    it(`takes "${name}" for an author`, () => expect(isSiteName(name, SITE, HOST)).toBe(false));
  }
});
