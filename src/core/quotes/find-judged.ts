/**
 * Finds marked words that stand before the verb they belong to, as German sets them: 'Als „Fehler“
 * bezeichnete sie …', 'hat den Plan als „Fehler“ bezeichnet', 'Von einem „Fehler“ sprach …'.
 */
import type { Grammar } from '../languages/grammar.ts';
import { isTerm } from './is-term.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import type { Report } from './report.ts';
import { isForm, type TokenRange } from './token-range.ts';
import { behindPassed, hasAdverbialFront } from './verb-second.ts';

/** Tokens of the longest clause that is looked through. */
const LONGEST_CLAUSE = 30;

/** Words between "als" and the marked words: "als einen sehr schweren". */
const LONGEST_LINK = 4;

/** Returns the reports of such verbs whose marked words are in none of `reports`. */
export function findJudged(
  text: string,
  tokens: readonly Token[],
  reports: readonly Report[],
  grammar: Grammar,
): Report[] {
  if (grammar.judgedAs.size === 0) return [];
  const taken = reports.flatMap(({ parts }) => parts);
  const found: Report[] = [];
  for (const [at, token] of tokens.entries()) {
    const kind = grammar.verbs.get(token.form);
    if (token.capital || (kind !== 'judge' && kind !== 'state')) continue;
    const start = clauseStart(tokens, at);
    const parts: TokenRange[] = [];
    for (let index = start; index < at; index += 1) {
      const free = !taken.some(({ first, end }) => index >= first && index < end);
      if (free && isJudgement(text, tokens, index, start, grammar)) {
        parts.push({ first: index, end: index + 1 });
      }
    }
    if (parts.length === 0) continue;
    const speaker = speakerOf(tokens, start, at, grammar);
    // "was als „Arnwind“ bezeichnet wird": what something is called, by nobody.
    if (!speaker && parts.every(({ first }) => tokens[first]?.marked?.name)) continue;
    taken.push(...parts);
    const cue = { first: at, end: at + 1 };
    found.push({ cue, speaker, parts });
  }
  return found;
}

/** Returns where the clause with the verb at `at` begins: behind the mark before it. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const floor = Math.max(0, at - LONGEST_CLAUSE);
  for (let index = at - 1; index >= floor; index -= 1) {
    if (isForm(tokens[index], ',', ':', ';', '(', ')')) return index + 1;
  }
  return floor;
}

/** Whether the marked words at `at` stand behind "als", or in a list behind others that do. */
function isJudgement(
  text: string,
  tokens: readonly Token[],
  at: number,
  start: number,
  grammar: Grammar,
): boolean {
  if (!tokens[at]?.marked || isTerm(text, tokens, at, grammar)) return false;
  for (let index = at - 1; index >= Math.max(start, at - LONGEST_LINK - 1); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || token.capital) return index === start && opens(token);
    if (grammar.judgedAs.has(token.form)) return true;
  }
  return false;

  function opens(token: Token | undefined): boolean {
    return token !== undefined && grammar.judgedAs.has(token.form);
  }
}

/** Returns the subject of the clause, or who does what its passive says; `null` where it has none. */
function speakerOf(
  tokens: readonly Token[],
  start: number,
  at: number,
  grammar: Grammar,
): TokenRange | null {
  const opening = tokens[start];
  if (!opening) return null;
  for (let index = start; index < at; index += 1) {
    const { form = '' } = tokens[index] ?? {};
    if (grammar.passives.has(form)) return agentIn(tokens, start, at, grammar);
    if (!grammar.frames.has(form)) continue;
    const inverted = index === start || hasAdverbialFront(tokens, index, grammar);
    return inverted
      ? phraseAfter(tokens, index + 1, at, grammar)
      : phraseBefore(tokens, index, 0, grammar);
  }
  if (grammar.passives.has(tokens[at + 1]?.form ?? '')) return agentIn(tokens, start, at, grammar);
  if (grammar.judgedAs.has(opening.form)) {
    const passed = behindPassed(tokens, at + 1, tokens.length, grammar);
    return phraseAfter(tokens, passed, tokens.length, grammar);
  }
  const comma = isForm(tokens[start - 1], ',');
  if (comma && (grammar.relatives.has(opening.form) || grammar.determiners.has(opening.form))) {
    return phraseBefore(tokens, start - 1, 0, grammar);
  }
  return grammar.boundaries.has(opening.form) ? phraseAfter(tokens, start + 1, at, grammar) : null;
}

function agentIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  grammar: Grammar,
): TokenRange | null {
  for (let at = end - 1; at >= start; at -= 1) {
    if (grammar.by.has(tokens[at]?.form ?? '')) {
      return phraseAfter(tokens, at + 1, end, grammar, true);
    }
  }
  return null;
}
