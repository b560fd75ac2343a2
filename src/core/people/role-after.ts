/** The role that stands after a name, between commas: "…, mayor of Ostrel,". */
import type { TextSpan } from '../text/text-span.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** More words than this after a name are a clause. */
const LONGEST_AFTER = 24;

/**
 * Returns where the role after the name of `run` stands: from its determiner to the comma or full stop
 * that ends it; `null` if what follows is no role.
 */
export function roleAfter(
  text: string,
  tokens: readonly NameToken[],
  run: NameRun,
  terms: Terms,
): TextSpan | null {
  let first = run.end;
  if (/^['’]? \($/.test(tokens[first]?.gap ?? '')) first = afterParenthesis(tokens, first);
  if (!/^[)]?, $/.test(tokens[first]?.gap ?? '')) return null;
  if (/^\d{1,3}$/.test(tokens[first]?.text ?? '')) first += 1;
  const opening = tokens[first];
  if (!opening || !/^[)]?, $/.test(opening.gap)) return null;

  let end = first;
  let hasRole = false;
  let isClosed = false;
  while (end < tokens.length && end - first < LONGEST_AFTER) {
    const token = tokens[end];
    if (!token) break;
    if (end > first && !/^(?:['’]?s? |[ \u00a0]|-|['’]|\. | & | \(|)$/.test(token.gap)) {
      isClosed = true;
      break;
    }
    isClosed =
      (end > first && token.opens && !token.isJoined) || terms.isPersonalRelative(token.lower);
    if (isClosed || endsApposition(token.lower, terms)) break;
    hasRole ||= terms.roleOf(token.lower) !== null && end - first < NEAR;
    end += 1;
  }
  if (end >= tokens.length) isClosed = true;
  const isDetermined = terms.isDeterminer(opening.lower);
  while (end > first && terms.isLink(tokens[end - 1]?.lower ?? '')) end -= 1;
  const words = tokens.slice(first, end);
  const second = words[1]?.lower ?? '';
  if (
    isDetermined &&
    terms.isSmallWord(second) &&
    !terms.isDeterminer(second) &&
    terms.roleOf(second) === null &&
    !terms.isSmallInRoles(second)
  )
    return null;
  if (words.length === 0 || (terms.isSmallWord(opening.lower) && !isDetermined)) return null;
  if (terms.isGerund(opening.text) && !terms.isModifier(opening.lower)) return null;
  if (!isDetermined && (isSomebodyElse(words, terms) || isParticiple(opening, terms))) return null;
  const isDescription =
    isDetermined &&
    (terms.words.agentsBehind === null ||
      words
        .slice(1, FEW)
        .some(({ lower, isCapital }) => !isCapital && terms.isAgentBehind(lower))) &&
    isClosed &&
    words.some(({ isCapital, lower }) => !isCapital && !terms.isSmallWord(lower)) &&
    !words.some(({ lower }) => terms.isVerb(lower));
  if (!hasRole && !isDescription) return null;
  // "Frau Ilvane, der Trainer hat …"
  if (terms.hasLargeNouns && !isClosed) return null;
  if (!hasRole && words.some(({ lower }) => terms.isBodyWord(lower)) && words.length < 3)
    return null;
  const start = opening.start;
  const last = words.at(-1);
  return last ? { start, end: endOfText(text, last, words) } : null;
}

/** A verb or a relative pronoun ends an apposition without a comma. */
function endsApposition(word: string, terms: Terms): boolean {
  return terms.isRelative(word) || terms.isSaying(word) || terms.isFinite(word);
}

/** "…, jugée aux côtés de son patron,": what happened to somebody, not what they are. */
function isParticiple({ lower }: NameToken, terms: Terms): boolean {
  return terms.isParticiple(lower) && terms.roleOf(lower) === null && !terms.isAgent(lower);
}

/** "…, Ohio Governor Mara Ilvane and others": the next one of a list, with their own role. */
function isSomebodyElse(words: readonly NameToken[], terms: Terms): boolean {
  const role = words.findIndex(({ lower }) => terms.roleOf(lower) !== null);
  const [opening] = words;
  const [given, family] = words.slice(role + 1);
  return (
    givenNameGender(opening?.text ?? '') !== null ||
    givenNameGender(given?.text ?? '') !== null ||
    (given?.isCapital === true &&
      family?.isCapital === true &&
      terms.roleOf(given.lower) === null &&
      terms.roleOf(family.lower) === null)
  );
}

/** The noun that says what somebody is stands before what it is of. */
const FEW = 6;

/** The noun that tells the role stands among the first words. */
const NEAR = 9;

function endOfText(text: string, last: NameToken, words: readonly NameToken[]): number {
  const isOpen = words.some(({ gap }) => gap.includes('(')) && text.startsWith(')', last.end);
  return isOpen ? last.end + 1 : last.end;
}

function afterParenthesis(tokens: readonly NameToken[], from: number): number {
  let index = from + 1;
  while (index < tokens.length && index - from < 8 && !tokens[index]?.gap.startsWith(')'))
    index += 1;
  return index;
}
