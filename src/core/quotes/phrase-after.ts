/** Finds the noun phrase that begins behind a verb of saying, with its role and apposition. */
import type { Language } from './languages/language.ts';
import { belongs, isLoose, LONGEST } from './noun-phrase.ts';
import type { Token } from './read-sentences.ts';
import { isForm, type TokenRange } from './token-range.ts';

/**
 * Returns the phrase that begins at token `start`, before `limit`; `null` if none can begin there.
 *
 * @param anyCase - Whether it may stand in a case that no subject has, as behind a preposition.
 */
export function phraseAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
  anyCase = false,
): TokenRange | null {
  const token = tokens[start];
  if (!token || token.kind !== 'word' || start >= limit) return null;
  if (language.pronouns.has(token.form)) return { first: start, end: start + 1 };
  if (language.prepositions.has(token.form) || language.that.has(token.form)) return null;
  if (language.times.has(token.form)) return null;
  if (!anyCase && language.oblique.has(token.form)) return null;
  if (language.addressees.has(token.form)) return null;
  let end = walkRight(tokens, start, limit, language);
  // "a reporter on Monday"
  while (end > start && language.prepositions.has(tokens[end - 1]?.form ?? '')) end -= 1;
  if (end === start) return null;
  return { first: start, end: behindApposition(tokens, end, limit, language) };
}

function walkRight(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): number {
  let named = false;
  for (let at = start; at < Math.min(limit, start + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.form === '(') {
      const close = tokens.findIndex((other, index) => index > at && other.form === ')');
      if (close < 0 || close > at + LONGEST) return at;
      at = close;
      continue;
    }
    if (language.and.has(token.form)) {
      if (!tokens[at + 1]?.capital || !tokens[at - 1]?.capital) return at;
      continue;
    }
    if (token.marked?.name && namesNoun(tokens[at - 1], language)) return at + 1;
    if (at > start && (isLoose(token, language) || !belongs(tokens, at, language))) return at;
    if (at > start && language.capitalNouns && endsNoun(tokens, at, language)) return at;
    if (language.prepositions.has(token.form) && named && !isForm(token, ...JOINING)) return at;
    named ||= token.capital;
  }
  return Math.min(limit, start + LONGEST);
}

/** Whether a name between marks may stand behind the word: "die | „Post“", "der Sender | „Arn 1“". */
function namesNoun(before: Token | undefined, language: Language): boolean {
  return (
    before !== undefined &&
    language.capitalNouns &&
    (language.determiners.has(before.form) || language.soCalled.has(before.form))
  );
}

/** Whether a German phrase is over at `at`: an object follows, or a word that is no noun nor leads to one. */
function endsNoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || !before?.capital || token.capital) return false;
  if (language.prepositions.has(token.form)) return false;
  if (language.oblique.has(token.form)) return !language.genitives.has(token.form);
  return !language.determiners.has(token.form);
}

/** Prepositions inside names and offices. */
const JOINING = ['of', 'for', 'von', 'der', 'de', 'du', 'des', 'del', 'zu', 'für'];

/** `said Mara Ilvane, a lawyer in Bonn.`: returns the end of the apposition, or `end` without one. */
function behindApposition(
  tokens: readonly Token[],
  end: number,
  limit: number,
  language: Language,
): number {
  const opening = tokens[end + 1];
  if (!isForm(tokens[end], ',') || !opening || end + 1 >= limit) return end;
  const opens =
    language.determiners.has(opening.form) ||
    language.relatives.has(opening.form) ||
    isForm(opening, 'of') ||
    namesRole(tokens, end, language);
  if (!opens) return end;
  for (let at = end + 1; at < Math.min(limit, end + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ':', ';', '–', '—')) return end;
    const isLast = at === tokens.length - 1;
    if (token.form === ',' && at > end + 1) return at;
    if (isLast) return token.kind === 'mark' ? at : at + 1;
  }
  return end;
}

/** Words of the longest name. */
const LONGEST_NAME = 4;

/** "the mayor, | Mara Ilvane.": whether the words behind the comma at `comma` are the name of a role before it. */
function namesRole(tokens: readonly Token[], comma: number, language: Language): boolean {
  if (!language.verbFirst || language.capitalNouns || tokens[comma - 1]?.capital) return false;
  let at = comma + 1;
  while (tokens[at]?.capital && at <= comma + LONGEST_NAME) at += 1;
  const names = at - comma - 1;
  return names > 1 && (tokens[at] === undefined || isForm(tokens[at], ',', '.'));
}
