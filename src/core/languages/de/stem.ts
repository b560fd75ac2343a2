/** Endings of German words. */
import { endingStemmer } from '../stemmer.ts';

export const stem = endingStemmer(
  'ern em en er es e n st t te ten test tet',
  // Umlauts come and go with the ending.
  (form) =>
    form
      .replaceAll('ä', 'a')
      .replaceAll('ö', 'o')
      .replaceAll('ü', 'u')
      .replaceAll('ß', 'ss')
      .replace(/(?<=[bdfghklmnrt])s$/, ''),
);
