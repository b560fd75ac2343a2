/** Finds the subject of the main clause, for verbs that have none of their own. */
import type { Grammar } from '../languages/grammar.ts';
import { termsOf } from '../people/terms.ts';
import { behindAdverbial, isLoose } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { endsAsParticiple, isDash, isForm, type TokenRange } from './token-range.ts';
import { behindPassed, subjectBehindVerb } from './verb-second.ts';

/**
 * Returns the subject of the main clause that ends before `end`: the first noun phrase that stands
 * free, behind an adverbial with its comma; `null` if the clause does not begin with one.
 */
export function mainSubject(
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): TokenRange | null {
  const behind = subjectBehindVerb(tokens, end, grammar);
  if (behind) return headOf(tokens, behind, grammar);
  let at = behindDateline(tokens, end);
  while (at < end) {
    const token = tokens[at];
    if (!token) return null;
    if (grammar.coordinators.has(token.form)) {
      at += 1;
      continue;
    }
    const adverbial =
      grammar.prepositions.has(token.form) ||
      grammar.participles.has(token.form) ||
      (at === 0 && endsAsParticiple(token, grammar));
    if (/^\p{N}+$/u.test(token.form) && isForm(tokens[at + 1], ',')) {
      at += 2;
    } else if (adverbial || (grammar.boundaries.has(token.form) && !grammar.that.has(token.form))) {
      const next = commaAfter(tokens, at, end - 1) ?? behindAdverbial(tokens, at, end, grammar);
      if (next === null) return null;
      at = next;
    } else if (token.kind !== 'word' || isLoose(token, grammar)) {
      at += 1;
    } else if (
      grammar.verbSecond &&
      isForm(tokens[at - 1], ',') &&
      grammar.finite.has(token.form)
    ) {
      // "Um Zeit zu gewinnen, will | Ilvane"
      at = behindPassed(tokens, at + 1, end, grammar);
    } else {
      break;
    }
  }
  const phrase = phraseAfter(tokens, at, end, grammar);
  return phrase && headOf(tokens, phrase, grammar);
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
function headOf(tokens: readonly Token[], phrase: TokenRange, grammar: Grammar): TokenRange {
  const { roleOf } = termsOf(grammar.code);
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || token.kind !== 'word' || token.capital) continue;
    if (grammar.prepositions.has(token.form) || grammar.and.has(token.form)) continue;
    // "TV star Lola Finch", "the Arden Nights presenter, 31"
    if (roleOf(token.form) !== null || isForm(tokens[at + 1], ',')) continue;
    const verb = /(?:ed|en)$/.test(token.form) && !grammar.determiners.has(before.form);
    const name = before.capital && !grammar.determiners.has(before.form);
    if (name || verb) return { first: phrase.first, end: at };
  }
  return phrase;
}
