/**
 * The strings of the interface, by name, from `public/_locales`. Which names there are and which of
 * them take values is checked against the English file, at compile time; `messages.test.ts` checks
 * the rest.
 */
import browser from 'webextension-polyfill';

import type messages from '../../public/_locales/en/messages.json';
import { isolate } from './isolate.ts';

type Messages = typeof messages;

/** The name of a string. */
export type MessageKey = keyof Messages;

/** The name of a string that comes in plural forms: `quotes` for `quotes_one`, `quotes_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A string without placeholders takes no values, one with placeholders at least one. */
type Values<Key extends MessageKey> = Messages[Key] extends { placeholders: object }
  ? [string, ...string[]]
  : [];

/** Returns the string named `key` in the user's language, with `values` in place of `$1`, `$2`… */
export function t<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  return browser.i18n.getMessage(key, values.map(isolate));
}

/** Returns the form of `key` that fits `count`; the count, formatted, is the first value. */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const all = [formatNumber(count), ...values.map(isolate)];
  const form = new Intl.PluralRules(locale()).select(count);
  // A form that the language's file leaves out is said with `other`.
  return (
    browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all)
  );
}

/** The language that the strings are in (BCP 47), in the user's variety of it: `en-GB` for `en`. */
export function locale(): string {
  const code = t('localeCode') || 'en';
  const wanted = browser.i18n.getUILanguage();
  return wanted.startsWith(`${code}-`) ? wanted : code;
}

/** Returns `count` with the digits and separators of the strings' language. */
export function formatNumber(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** Returns "A, B and C" in the strings' language. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}
