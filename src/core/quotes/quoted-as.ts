/** Reads "the paper quoted Ilvane as saying that …", where the object of the verb speaks. */
import type { Grammar } from '../languages/grammar.ts';
import type { Cue } from './cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Token } from './read-sentences.ts';
import { isForm } from './token-range.ts';
import { verbGroup } from './verb-group.ts';
import { hasAdverbialFront } from './verb-second.ts';

/** Tokens between the verb and "as": "quoted a spokesman for the ministry of transport as saying". */
const LONGEST_OBJECT = 14;

/**
 * Returns the cue that the verb of quoting at `at` makes, from the verb to "as saying"; `null` where
 * its subject may speak itself.
 *
 * @param floor - Where its subject may begin at the earliest.
 */
export function quotedAs(
  tokens: readonly Token[],
  at: number,
  floor: number,
  grammar: Grammar,
): Cue | null {
  if (!grammar.quoting.has(tokens[at]?.form ?? '')) return null;
  const { first, unreal, passive } = verbGroup(tokens, at, grammar);
  if (unreal) return null;
  const framed = grammar.verbSecond ? quotedOf(tokens, at, grammar) : null;
  if (framed) return framed;
  const subject = phraseBefore(tokens, first, floor, grammar);
  const as = asSaying(tokens, at, grammar);
  const base = {
    kind: 'say' as const,
    at,
    particle: null,
    first: subject ? Math.min(subject.first, first) : first,
    unreal: false,
    inverted: false,
    participle: false,
    joined: false,
  };
  if (passive) return as && subject && { ...base, ...as.said, speaker: subject };
  const paper = grammar.verbSecond ? paperEnd(tokens, at + 1, grammar) : at + 1;
  const object = { first: paper, end: as?.first ?? nameEnd(tokens, paper, grammar) };
  const opening = tokens[object.first];
  if (object.end === object.first || !opening || opening.kind !== 'word') return null;
  if (grammar.prepositions.has(opening.form)) return null;
  if (!as && paper === at + 1 && !isNameOnly(tokens, object.end)) return null;
  if (grammar.verbSecond && !as) return { ...base, end: at + 1, inverted: true, speaker: object };
  return { ...base, ...(as?.said ?? { end: object.end }), speaker: object };
}

/** Tokens between the auxiliary and "zitiert". */
const LONGEST_FRAME = 20;

/** Reads "wird Ilvane in der Zeitung zitiert", where the subject of the passive speaks. */
function quotedOf(tokens: readonly Token[], at: number, grammar: Grammar): Cue | null {
  for (let frame = at - 1; frame >= Math.max(0, at - LONGEST_FRAME); frame -= 1) {
    const token = tokens[frame];
    if (!token || isForm(token, ':', ';')) return null;
    if (token.kind === 'marked' && !token.marked?.name) return null;
    if (!grammar.passives.has(token.form)) continue;
    const before = tokens[isForm(tokens[frame - 1], ',') ? frame - 2 : frame - 1];
    const inverted = hasAdverbialFront(tokens, frame, grammar) || before?.kind !== 'word';
    const front = inverted ? null : phraseBefore(tokens, frame, 0, grammar);
    const speaker = front ?? phraseAfter(tokens, frame + 1, at, grammar);
    if (!speaker) return null;
    return {
      kind: 'say',
      at,
      end: at + 1,
      particle: null,
      first: frame,
      speaker,
      unreal: false,
      inverted: false,
      participle: false,
      joined: false,
    };
  }
  return null;
}

/** Finds "as saying", "as having said" or "as telling reporters" behind the verb. */
function asSaying(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { first: number; said: Pick<Cue, 'kind' | 'end'> } | null {
  for (let index = at + 1; index <= at + LONGEST_OBJECT; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'marked' || isForm(token, ':', ';')) return null;
    if (!grammar.as.has(token.form)) continue;
    const having = isForm(tokens[index + 1], 'having') ? 1 : 0;
    const verb = tokens[index + 1 + having];
    const kind = grammar.verbs.get(verb?.form ?? '');
    if (kind && kind !== 'judge') return { first: index, said: { kind, end: index + 2 + having } };
  }
  return null;
}

/** Returns where the one who is quoted begins: "zitiert | man Ilvane", "zitiert die „Arnpost“ | den Minister". */
function paperEnd(tokens: readonly Token[], start: number, grammar: Grammar): number {
  if (isForm(tokens[start], 'man')) return start + 1;
  const article = grammar.determiners.has(tokens[start]?.form ?? '');
  const name = tokens[article ? start + 1 : start];
  const end = article ? start + 2 : start + 1;
  const next = tokens[end];
  const named = name?.marked?.name === true && next?.capital === true;
  const object = name !== undefined && (name.capital || name.marked?.name) && isForm(next, 'den');
  return named || object ? end : start;
}

function nameEnd(tokens: readonly Token[], start: number, grammar: Grammar): number {
  let end = start;
  // "den alten Minister"
  if (grammar.verbSecond && isForm(tokens[end], 'den', 'die', 'einen', 'eine')) {
    end += 1;
    while (tokens[end]?.kind === 'word' && !tokens[end]?.capital && end < start + LONGEST_ARTICLE)
      end += 1;
  }
  while (tokens[end]?.capital) end += 1;
  return end;
}

/** Tokens of an article with adjectives. */
const LONGEST_ARTICLE = 4;

/** Tokens of "mit den folgenden Worten". */
const LONGEST_WORDS = 5;

/** `"…," the agency quoted Ilvane.`, `Die Zeitung zitiert Kelm mit den Worten: „…“`. */
function isNameOnly(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || isForm(next, '.', ':')) return true;
  return (
    isForm(next, 'mit') &&
    tokens.slice(end, end + LONGEST_WORDS).some((token) => isForm(token, 'worten'))
  );
}
