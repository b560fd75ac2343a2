import { isSamePerson } from '../people/same-person.ts';
import { isSimilarSpelling } from './similar-spelling.ts';
import type { Token } from './token.ts';

/**
 * Returns whether both sides are names, and not two forms of one: "Ilvane" and "Mara Ilvane". That one
 * is a name is enough where the other only begins a sentence.
 */
export function isOtherName(page: readonly Token[], document: readonly Token[]): boolean {
  const [one, two] = [page, document].map((words) =>
    words.filter(({ isFunctionWord }) => !isFunctionWord),
  );
  if (!one?.length || !two?.length || one.length !== two.length) return false;
  if (![...one, ...two].every(({ isCapitalised }) => isCapitalised)) return false;
  if (![one, two].some((words) => words.every(({ isName }) => isName))) return false;
  if (isAbbreviation(one, two) || isAbbreviation(two, one)) return false;
  if (one.every((a) => two.some((b) => isSimilarSpelling(a.form, b.form)))) return false;
  return !isSamePerson(joined(one), joined(two));
}

/** Letters of an abbreviation; longer ones are words. */
const LONGEST_ABBREVIATION = 5;

function isAbbreviation(short: readonly Token[], long: readonly Token[]): boolean {
  const letters = short.map(({ form }) => form.replaceAll('.', '')).join('');
  return (
    letters.length <= LONGEST_ABBREVIATION &&
    (long.length > 1 || long[0]?.form.startsWith(letters.slice(0, 1)) === true) &&
    letters.startsWith(long.map(({ form }) => form.slice(0, 1)).join(''))
  );
}

function joined(words: readonly Token[]): string {
  return words.map(({ form }) => form.slice(0, 1).toUpperCase() + form.slice(1)).join(' ');
}
