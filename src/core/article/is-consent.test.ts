import { describe, expect, it } from 'vitest';

import { isConsent } from './is-consent.ts';

describe('isConsent', () => {
  it('a request speaks to the reader about data', () => {
    expect(isConsent('You can change your privacy settings at any time.')).toBe(true);
    expect(isConsent('Wir und unsere Partner speichern Cookies auf Ihrem Gerät.')).toBe(true);
    expect(isConsent('Nous utilisons des cookies pour mesurer notre audience.')).toBe(true);
    expect(isConsent('Ми використовуємо файли cookies, щоб поліпшити сайт.')).toBe(true);
  });
  it('a report about data is none', () =>
    expect(isConsent('The ministry lost the personal data of nine thousand people.')).toBe(false));
});
