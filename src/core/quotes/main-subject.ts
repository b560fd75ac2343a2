/** Finds the subject of the main clause, for verbs that have none of their own. */
import { roleOf } from '../people/role-words.ts';
import type { Language } from './languages/language.ts';
import { behindAdverbial, isLoose } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';
import { subjectBehindVerb } from './verb-second.ts';

/**
 * Returns the subject of the main clause that ends before `end`: the first noun phrase that stands
 * free, behind an adverbial with its comma; `null` if the clause does not begin with one.
 */
export function mainSubject(
  tokens: readonly Token[],
  end: number,
  language: Language,
): TokenRange | null {
  const behind = subjectBehindVerb(tokens, end, language);
  if (behind) return headOf(tokens, behind, language);
  let at = behindDateline(tokens, end);
  while (at < end) {
    const token = tokens[at];
    if (!token) return null;
    if (language.coordinators.has(token.form)) {
      at += 1;
      continue;
    }
    const adverbial = language.prepositions.has(token.form) || language.participles.has(token.form);
    if (/^\p{N}+$/u.test(token.form) && isForm(tokens[at + 1], ',')) {
      at += 2;
    } else if (
      adverbial ||
      (language.boundaries.has(token.form) && !language.that.has(token.form))
    ) {
      const next = commaAfter(tokens, at, end - 1) ?? behindAdverbial(tokens, at, end, language);
      if (next === null) return null;
      at = next;
    } else if (token.kind !== 'word' || isLoose(token, language)) {
      at += 1;
    } else {
      break;
    }
  }
  const phrase = phraseAfter(tokens, at, end, language);
  return phrase && headOf(tokens, phrase, language);
}

/** Tokens of the longest dateline: "ARDEN, Velland (NW) —". */
const LONGEST_DATELINE = 10;

function behindDateline(tokens: readonly Token[], end: number): number {
  for (let at = 0; at < Math.min(end, LONGEST_DATELINE); at += 1) {
    const token = tokens[at];
    if (isDash(token)) return at + 1;
    if (!token || (token.kind === 'word' && !token.capital)) return 0;
  }
  return 0;
}

function commaAfter(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) {
    if (isForm(tokens[at], ',')) return at + 1;
  }
  return null;
}

/** Cuts a phrase behind its name, before what is likely its verb: "Democrats | sued after". */
function headOf(tokens: readonly Token[], phrase: TokenRange, language: Language): TokenRange {
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || token.kind !== 'word' || token.capital) continue;
    if (language.prepositions.has(token.form) || language.and.has(token.form)) continue;
    // "TV star Lola Finch", "the Arden Nights presenter, 31"
    if (roleOf(token.form) !== null || isForm(tokens[at + 1], ',')) continue;
    const verb = /(?:ed|en)$/.test(token.form) && !language.determiners.has(before.form);
    const name = before.capital && !language.determiners.has(before.form);
    if (name || verb) return { first: phrase.first, end: at };
  }
  return phrase;
}
