/** Reads the line that names whose words stand above it: "— Mara Ilvane, mayor", "Mara Ilvane (@mara) 3 May". */
import type { TextSpan } from '../text/text-span.ts';
import { ofAllPages } from './all-pages.ts';
import { isDateline } from './is-dateline.ts';

/** Longer lines are sentences of an article. */
const MAX_LINE = 160;

/** More words than a name has with a title before it; the full stop is of a sentence then. */
const MAX_WORDS = 5;

/** Longer names with a title before them are no names. */
const MAX_AUTHOR = 80;

/**
 * What may stand before a name: a dash, a preposition, and what networks write there. "Von" and "de"
 * begin names, so they count behind those words alone.
 */
const before = ofAllPages((_, any) => {
  const posted = `${any(({ byline }) => byline.posted.what)}(?: ${any(({ byline }) => byline.posted.shared)})?`;
  return new RegExp(
    String.raw`^[\s\p{Pd}~:|•·]*(?:${posted} ${any(({ byline }) => byline.posted.by)}\s+|${any(({ byline }) => byline.signed)}\s*:?\s+)?`,
    'iu',
  );
});

/** What ends a name: a handle, a role behind a comma, a date, a place. */
const BEHIND = /\s*(?:[(,;|•·\n]|\s@|\s\p{Pd}+\s|\s\d).*$/su;

const STARTS_WITH_DASH = /^\s*(?:[–—―~]|--?\s)\s*["“„«]?[\p{Lu}\p{Lo}@]/u;

/** A handle in brackets, as networks write it behind a name. */
const HANDLE = /\(@[\p{L}\p{N}_.@-]+\)/u;

/** Returns where `line` names somebody, as written but for what stands around; `null` if it does not. */
export function readCredit(line: string): TextSpan | null {
  if (line.length > MAX_LINE) return null;
  const start = before().exec(line)?.[0].length ?? 0;
  const name = line.slice(start).replace(BEHIND, '').trimEnd();
  const isName =
    /\p{L}{2}/u.test(name) && name.length <= MAX_AUTHOR && !/[!?…:]|\w\/\w/u.test(name);
  if (name.endsWith('.') && name.split(' ').length > MAX_WORDS) return null;
  return isName && !isDateline(name, []) ? { start, end: start + name.length } : null;
}

/** Returns whether `line` says of itself that it names somebody: by a dash before the name, or a handle behind it. */
export function isCredit(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  return (STARTS_WITH_DASH.test(line) || HANDLE.test(line)) && readCredit(line) !== null;
}
