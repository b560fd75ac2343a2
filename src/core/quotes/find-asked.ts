/** Finds what somebody is asked, which nobody or an agent says: "Asked whether it rains, …", "was asked by X if". */
import type { Grammar } from '../languages/grammar.ts';
import { contentFrom } from './content-from.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import { isFree, type Report } from './report.ts';
import { isAdverb, isForm } from './token-range.ts';

/** Tokens between the verb and the question: "asked by a reporter on Monday in Arden | if". */
const LONGEST_ADJUNCT = 12;

/** Returns the questions in a sentence that are put to its subject, outside of `reports`. */
export function findAsked(
  text: string,
  tokens: readonly Token[],
  reports: readonly Report[],
  grammar: Grammar,
): Report[] {
  if (grammar.pastEnding === null) return [];
  const found: Report[] = [];
  for (const [at, { form }] of tokens.entries()) {
    if (!grammar.asking.has(form) || !form.endsWith(grammar.pastEnding)) continue;
    const bare = at === 0 || isForm(tokens[at - 1], 'when', 'if', 'once');
    const before = tokens[at - 1];
    const aside = before && isAdverb(before, grammar) ? tokens[at - 2] : before;
    if (!bare && !grammar.passives.has(aside?.form ?? '')) continue;
    const by = grammar.by.has(tokens[at + 1]?.form ?? '');
    const agent = by ? phraseAfter(tokens, at + 2, tokens.length, grammar) : null;
    const speaker = agent ?? (by ? { first: at + 2, end: at + 3 } : null);
    const first = questionBehind(tokens, speaker?.end ?? at + 1, grammar);
    if (first === null) continue;
    const comma = tokens.findIndex((token, index) => index > first && isForm(token, ','));
    const limit = bare && comma > 0 ? comma : tokens.length;
    const asked = contentFrom(text, tokens, first, limit, grammar);
    if (!asked || !isFree(asked, reports)) continue;
    found.push({ cue: { first: at, end: at + 1 }, speaker, parts: [asked] });
  }
  return found;
}

/** Returns where the question begins, behind an adverbial at most. */
function questionBehind(tokens: readonly Token[], start: number, grammar: Grammar): number | null {
  for (let at = start; at < start + LONGEST_ADJUNCT; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (grammar.questions.has(token.form)) return at;
    const adjunct =
      grammar.prepositions.has(token.form) ||
      grammar.times.has(token.form) ||
      grammar.prepositions.has(tokens[at - 1]?.form ?? '') ||
      token.capital ||
      isAdverb(token, grammar);
    if (!adjunct) return null;
  }
  return null;
}
