import type { Grammar } from '../languages/grammar.ts';
import { isFinite } from './is-finite.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Words of the longest name. */
const LONGEST_NAME = 5;

/**
 * Whether the words before a verb are a phrase for somebody with their name between commas, which are
 * its subject and nothing that is said: "Le maire, Pascal Reed, | dit".
 */
export function isNamed(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  grammar: Grammar,
): boolean {
  const last = isForm(tokens[end - 1], ',') ? end - 1 : end;
  let at = last - 1;
  while (at > first && !isForm(tokens[at], ',')) at -= 1;
  const name = tokens.slice(at + 1, last);
  if (at <= first || name.length === 0 || name.length > LONGEST_NAME) return false;
  const [opening, ...rest] = name;
  const isName =
    opening?.kind === 'word' &&
    opening.capital &&
    rest.every(({ capital, form }) => capital || /^(?:de|del|la|von|der|van|-)$/.test(form));
  return isName && !tokens.slice(first, at).some((token) => isFinite(token, grammar));
}
