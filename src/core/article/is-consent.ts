import { wordPattern } from '../languages/phrase-list.ts';
import { ofAllPages } from './all-pages.ts';

/** What a request for consent speaks of. */
const subject = ofAllPages(
  (_, any) =>
    new RegExp(
      any((words) => words.consent.subject),
      'u',
    ),
);

/** Whom it speaks to, or who speaks. */
const address = ofAllPages((pages) => {
  const words = wordPattern(pages.map(({ consent }) => consent.address).join(' '));
  return new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'u');
});

/** Somebody's words about consent are no request. */
const QUOTED = /["“”„«»]/u;

/** Returns whether a paragraph asks the reader's consent to cookies or the use of data. */
export function isConsent(text: string): boolean {
  const line = text.toLowerCase();
  return subject().test(line) && address().test(line) && !QUOTED.test(text);
}
