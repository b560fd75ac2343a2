/**
 * Tells the sentences a site puts between the paragraphs of its articles from the article: what to
 * read next, newsletters, donations, comments, cookies, subscriptions, copyright.
 *
 * Wording only; no phrase names a site.
 * The patterns are tried on lines in lower case: a browser needs milliseconds to prepare one that
 * ignores case.
 */

import { ofAllPages } from './all-pages.ts';
import { isAside } from './is-aside.ts';

/** A line that begins so leads to another page, if nothing or a link follows. */
const leadsAway = ofAllPages(
  (_, any) =>
    new RegExp(
      String.raw`^[\p{P}\p{S}\s]*${any((words) => words.leadsAway.join('|'))}(?<rest>$|[\s\p{P}\p{S}].*$)`,
      'su',
    ),
);

/** A line that is one of these and hardly anything more. */
const labels = ofAllPages(
  (_, any) =>
    new RegExp(
      String.raw`^[\p{P}\p{S}\d\s]*${any((words) => words.labels.join('|'))}[\p{P}\p{S}\d\s]*$`,
      'u',
    ),
);

/** A credit of a picture, alone in its line. A `Source:` line is no such thing: reports have one. */
const credit = ofAllPages(
  (_, any) =>
    new RegExp(
      String.raw`^[\p{P}\s]*${any((words) => words.picture)}\s*(?:credits?|de|${any((words) => words.byline.editedBy.by)}:?)?\s*[:/©].{0,90}$`,
      'u',
    ),
);

/** A caption says at its end whose picture it is. */
const credited = ofAllPages(
  (_, any) =>
    new RegExp(
      String.raw`[(.\s]${any((words) => words.picture)}(?: credit| ${any((words) => words.byline.editedBy.by)})?\s?[:/©]\s?[^.!?]{1,50}\)?$`,
      'u',
    ),
);

/** As much of a line's end is searched for a credit. */
const CREDIT_END = 80;

/** Longer ones are paragraphs of an article that happen to mention such a thing. */
const MAX_ASIDE = 420;

/** A label with what it may name is no longer. */
const MAX_LABEL = 120;

/** A line that names another page without a link to it is shorter. */
const MAX_LEADING = 200;

/** From this share of linked characters on, a line that says "read more" is one. */
const MOSTLY_LINKED = 0.35;

/** Words of somebody in the article may say anything. */
const QUOTED = /^\s*[“„«"‘‚»—–]/u;

/**
 * Returns whether a paragraph is no part of the article by its wording. `linked` is the share of
 * its characters that are links, 0–1.
 */
export function isClutter(text: string, linked: number): boolean {
  const given = text.slice(0, MAX_ASIDE + 1);
  const line = given.toLowerCase();
  if (text.length <= MAX_LABEL && labels().test(line)) return true;
  if (
    /[:/©]/u.test(line) &&
    !QUOTED.test(line) &&
    (credit().test(line) || credited().test(line.slice(-CREDIT_END)))
  )
    return true;
  const mayLead = linked >= MOSTLY_LINKED || text.length < MAX_LEADING;
  const away = mayLead ? leadsAway().exec(line) : null;
  if (away) {
    const rest = away.groups?.['rest']?.trim() ?? '';
    if (/^[:…»>|–-]?$/u.test(rest) || linked >= MOSTLY_LINKED) return true;
    if (rest.startsWith(':') && text.length < MAX_LEADING && !/[.!?]["”»]?$/u.test(rest))
      return true;
  }
  if (text.length > MAX_ASIDE || QUOTED.test(line)) return false;
  return isAside(given);
}
