/**
 * Finds what a German noun of saying holds: "der Vorwurf des Rates, er habe getrickst", "mit der Begründung,
 * dass". English nouns are read by `find-claims.ts`.
 */
import type { Grammar } from '../languages/grammar.ts';
import { contentFrom } from './content-from.ts';
import { isMainVerb, isSubjunctive } from './finite-verb.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Token } from './read-sentences.ts';
import type { Report } from './report.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Tokens between the noun and the comma: "der Vorwurf | des Rates von Arden zurückgewiesen". */
const LONGEST_OWNER = 8;

/** Tokens within which the verb of the clause stands. */
const LONGEST_FRONT = 10;

/** Returns the clauses behind such nouns, whose owner the sentence names. */
export function findHeld(text: string, tokens: readonly Token[], grammar: Grammar): Report[] {
  if (!grammar.verbSecond) return [];
  const found: Report[] = [];
  let done = 0;
  for (const [at, { form, capital }] of tokens.entries()) {
    if (at < done || !capital || !grammar.sayings.has(form)) continue;
    // A sentence in the mood of reported speech goes on as a whole.
    if (tokens.slice(0, at).some((_, index) => isSubjunctive(tokens, index, grammar))) break;
    const comma = commaBehind(tokens, at);
    if (comma === null || !isReported(tokens, comma + 1, grammar)) continue;
    const speaker = ownerOf(tokens, at, comma, grammar);
    if (!speaker) continue;
    const limit = clauseEnd(tokens, comma + 1, grammar);
    const said = contentFrom(text, tokens, comma + 1, limit, grammar);
    if (!said) continue;
    found.push({ cue: { first: at, end: at + 1 }, speaker, parts: [said] });
    done = said.end;
  }
  return found;
}

function commaBehind(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun + 1; at <= noun + LONGEST_OWNER; at += 1) {
    if (isForm(tokens[at], ',')) return at;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Whether a clause opens with "dass" or has its verb in the mood of reported speech. */
function isReported(tokens: readonly Token[], start: number, grammar: Grammar): boolean {
  if (grammar.that.has(tokens[start]?.form ?? '')) return true;
  for (let at = start; at < start + LONGEST_FRONT; at += 1) {
    const token = tokens[at];
    if (!token || isForm(token, ',', ':', ';')) return false;
    if (token.kind === 'word' && isMainVerb(tokens, at, grammar)) {
      return isSubjunctive(tokens, at, grammar) && tokens[at + 1]?.kind !== 'mark';
    }
  }
  return false;
}

/** Whose saying it is: "seine Behauptung", "Ilvanes Vorwurf", "der Vorwurf des Rates", "Ilvane ging mit dem Hinweis". */
function ownerOf(
  tokens: readonly Token[],
  noun: number,
  comma: number,
  grammar: Grammar,
): TokenRange | null {
  const before = tokens[noun - 1];
  const behind = tokens[noun + 1];
  if (isForm(before, ...POSSESSIVES)) return { first: noun - 1, end: noun };
  if (before?.capital && before.form.endsWith('s')) return { first: noun - 1, end: noun };
  if (isForm(behind, 'der', 'des')) return phraseAfter(tokens, noun + 1, comma, grammar, true);
  if (isForm(behind, 'von')) return phraseAfter(tokens, noun + 2, comma, grammar, true);
  const giving = isForm(before, 'der', 'dem') && isForm(tokens[noun - 2], 'mit');
  const passive = tokens.slice(0, comma).some(({ form }) => grammar.passives.has(form));
  return giving && !passive ? mainSubject(tokens, noun - 2, grammar) : null;
}

const POSSESSIVES = [
  'seine',
  'ihre',
  'seinen',
  'ihren',
  'seiner',
  'ihrer',
  'seinem',
  'ihrem',
  'sein',
  'ihr',
];

/** Returns where the main clause goes on: at a comma with its verb behind, or the end of the sentence. */
function clauseEnd(tokens: readonly Token[], start: number, grammar: Grammar): number {
  const comma = tokens.findIndex(
    (token, at) =>
      at > start + 1 &&
      isForm(token, ',') &&
      tokens[at + 1]?.capital === false &&
      (grammar.finite.has(tokens[at + 1]?.form ?? '') ||
        grammar.verbs.has(tokens[at + 1]?.form ?? '')),
  );
  return comma < 0 ? tokens.length : comma;
}
