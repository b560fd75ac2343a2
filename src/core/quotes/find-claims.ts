/** Finds what a noun of saying holds that is somebody's: "Ilvane's claim that it rains", "his promise that". */
import type { Grammar } from '../languages/grammar.ts';
import { contentFrom } from './content-from.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import { isFree, type Report } from './report.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Tokens between the owner and the noun: "his | earlier, false | claim". */
const LONGEST_ADJECTIVES = 3;

/** Returns the clauses behind such nouns in a sentence, outside of `reports`. */
export function findClaims(
  text: string,
  tokens: readonly Token[],
  reports: readonly Report[],
  grammar: Grammar,
): Report[] {
  const found: Report[] = [];
  for (const [at, { form }] of tokens.entries()) {
    if (!grammar.sayings.has(form) || !isForm(tokens[at + 1], 'that')) continue;
    const speaker = ownerOf(tokens, at, grammar);
    if (!speaker) continue;
    const said = contentFrom(text, tokens, at + 1, tokens.length, grammar);
    if (!said || !isFree(said, reports)) continue;
    found.push({ cue: { first: at, end: at + 1 }, speaker, parts: [said] });
  }
  return found;
}

/** Returns whose saying it is; `null` where nobody's. */
function ownerOf(tokens: readonly Token[], noun: number, grammar: Grammar): TokenRange | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - LONGEST_ADJECTIVES); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (isForm(token, 'his', 'her', 'their', 'its', 'my', 'our')) return { first: at, end: at + 1 };
    if (/['’]s?$/.test(token.form)) return phraseBefore(tokens, at + 1, 0, grammar);
    if (grammar.prepositions.has(token.form) || grammar.finite.has(token.form)) return null;
  }
  return null;
}
