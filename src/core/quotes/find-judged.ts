/**
 * Finds marked words that stand before the verb they belong to, as German sets them: 'Als „Fehler“
 * bezeichnete sie …', 'hat den Plan als „Fehler“ bezeichnet', 'Von einem „Fehler“ sprach …'.
 */
import { isTerm } from './is-term.ts';
import type { Language } from './languages/language.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import type { Report } from './report.ts';
import { isForm, type TokenRange } from './token-range.ts';
import { hasAdverbialFront } from './verb-second.ts';

/** Tokens of the longest clause that is looked through. */
const LONGEST_CLAUSE = 30;

/** Words between "als" and the marked words: "als einen sehr schweren". */
const LONGEST_LINK = 4;

/** Returns the reports of such verbs whose marked words are in none of `reports`. */
export function findJudged(
  text: string,
  tokens: readonly Token[],
  reports: readonly Report[],
  language: Language,
): Report[] {
  if (language.judgedAs.size === 0) return [];
  const taken = reports.flatMap(({ parts }) => parts);
  const found: Report[] = [];
  for (const [at, token] of tokens.entries()) {
    const kind = language.verbs.get(token.form);
    if (token.capital || (kind !== 'judge' && kind !== 'state')) continue;
    const start = clauseStart(tokens, at);
    const parts: TokenRange[] = [];
    for (let index = start; index < at; index += 1) {
      const free = !taken.some(({ first, end }) => index >= first && index < end);
      if (free && isJudgement(text, tokens, index, start, language)) {
        parts.push({ first: index, end: index + 1 });
      }
    }
    if (parts.length === 0) continue;
    taken.push(...parts);
    const cue = { first: at, end: at + 1 };
    found.push({ cue, speaker: speakerOf(tokens, start, at, language), parts });
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
  language: Language,
): boolean {
  if (!tokens[at]?.marked || isTerm(text, tokens, at, language)) return false;
  for (let index = at - 1; index >= Math.max(start, at - LONGEST_LINK - 1); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || token.capital) return index === start && opens(token);
    if (language.judgedAs.has(token.form)) return true;
  }
  return false;

  function opens(token: Token | undefined): boolean {
    return token !== undefined && language.judgedAs.has(token.form);
  }
}

/** Returns the subject of the clause, or who does what its passive says; `null` where it has none. */
function speakerOf(
  tokens: readonly Token[],
  start: number,
  at: number,
  language: Language,
): TokenRange | null {
  const opening = tokens[start];
  if (!opening) return null;
  for (let index = start; index < at; index += 1) {
    const { form = '' } = tokens[index] ?? {};
    if (language.passives.has(form)) return agentIn(tokens, start, at, language);
    if (!language.frames.has(form)) continue;
    const inverted = index === start || hasAdverbialFront(tokens, index, language);
    return inverted
      ? phraseAfter(tokens, index + 1, at, language)
      : phraseBefore(tokens, index, 0, language);
  }
  if (language.judgedAs.has(opening.form)) {
    return phraseAfter(tokens, at + 1, tokens.length, language);
  }
  const comma = isForm(tokens[start - 1], ',');
  if (comma && (language.relatives.has(opening.form) || language.determiners.has(opening.form))) {
    return phraseBefore(tokens, start - 1, 0, language);
  }
  return language.boundaries.has(opening.form)
    ? phraseAfter(tokens, start + 1, at, language)
    : null;
}

function agentIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  language: Language,
): TokenRange | null {
  for (let at = start; at < end; at += 1) {
    if (language.by.has(tokens[at]?.form ?? '')) {
      return phraseAfter(tokens, at + 1, end, language, true);
    }
  }
  return null;
}
