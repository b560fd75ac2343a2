/** The role that stands after a name, between commas: "…, mayor of Ostrel,". */
import type { TextSpan } from '../text/text-span.ts';
import { isAgentNoun } from './agent-noun.ts';
import { givenNameGender } from './given-names.ts';
import { isModifier } from './modifiers.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import { isBodyWord, isSmallWord } from './name-words.ts';
import { DETERMINER, isVerb, LINK } from './role-links.ts';
import { roleOf } from './role-words.ts';

/** More words than this after a name are a clause. */
const LONGEST_AFTER = 24;

/** Words that end an apposition without a comma. */
const ENDS =
  /^(?:who|whose|which|whom|that|qui|dont|que|quien|cuyo|который|которая|які?й?|яка|said|says|told|sagte|erklärte|dijo|declaró|сказав|заявив|заявила|сказал|заявил|заявила|wrote|added|was|is|are|were|has|have|had|will|would|can|could|should|did|does|hat|ist|war|est|es|fue)$/;

/** Of those, the ones that only tell more of somebody: "a hairdresser who". */
const RELATIVE = /^(?:who|whose|whom|qui|dont|quien|который|которая|які?й?|яка)$/;

/**
 * Returns where the role after the name of `run` stands: from its determiner to the comma or full stop
 * that ends it; `null` if what follows is no role.
 */
export function roleAfter(
  text: string,
  tokens: readonly NameToken[],
  run: NameRun,
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
    if (end > first && !/^(?:['’]?s? |[ \u00a0]|-|['’]|\. | & | \()$/.test(token.gap)) {
      isClosed = true;
      break;
    }
    isClosed = (end > first && token.opens && !token.isJoined) || RELATIVE.test(token.lower);
    if (isClosed || ENDS.test(token.lower)) break;
    hasRole ||= roleOf(token.lower) !== null && end - first < NEAR;
    end += 1;
  }
  if (end >= tokens.length) isClosed = true;
  const isDetermined =
    DETERMINER.test(opening.lower) &&
    !(opening.lower === 'a' && isRomance(tokens[first + 1]?.lower ?? ''));
  while (end > first && LINK.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const words = tokens.slice(first, end);
  const second = words[1]?.lower ?? '';
  if (
    isDetermined &&
    isSmallWord(second) &&
    !DETERMINER.test(second) &&
    roleOf(second) === null &&
    !/^(?:former|late|early|first|second|third|small|big|great|good|high|low|long|last|next|one|two|three)$/.test(
      second,
    )
  )
    return null;
  if (words.length === 0 || (isSmallWord(opening.lower) && !isDetermined)) return null;
  if (opening.text.endsWith('ing') && !isModifier(opening.lower)) return null;
  if (!isDetermined && (isSomebodyElse(words) || isParticiple(opening))) return null;
  const isDescription =
    isDetermined &&
    (!/^(?:the|an?|his|her|its|their|our|my)$/.test(opening.lower) ||
      words.slice(1, FEW).some(isPersonal)) &&
    isClosed &&
    words.some(({ isCapital, lower }) => !isCapital && !isSmallWord(lower)) &&
    !words.some(({ lower }) => isVerb(lower));
  if (!hasRole && !isDescription) return null;
  if (!hasRole && words.some(({ lower }) => isBodyWord(lower)) && words.length < 3) return null;
  const start = opening.start;
  const last = words.at(-1);
  return last ? { start, end: endOfText(text, last, words) } : null;
}

/** "…, jugée aux côtés de son patron,": what happened to somebody, not what they are. */
function isParticiple({ lower }: NameToken): boolean {
  return /\p{L}{3}(?:ée?|és|ées)$/u.test(lower) && roleOf(lower) === null && !isAgentNoun(lower);
}

/** Nouns that end as those for people do: "hacker", "surgeon", "industrialist"; and some that do not. */
function isPersonal({ lower, isCapital }: NameToken): boolean {
  if (!isCapital && isAgentNoun(lower)) return true;
  return (
    !isCapital &&
    !/(?:ment|^(?:number|after|under|over|other|another|power|paper|letter|order|later|never|center|error|labor|event|per))$/.test(
      lower,
    ) &&
    /(?:[eo]r|ist|ian|ant|ent|man|woman|ee|eon|crat|naut|citizen|official|guard|teen|intern|surrogate|native|girl|boy|child|cook|hero|icon|guide|ally|rival|critic|medic|head|nun|monk|spy)$/.test(
      lower,
    )
  );
}

/** "…, Ohio Governor Mara Ilvane and others": the next one of a list, with their own role. */
function isSomebodyElse(words: readonly NameToken[]): boolean {
  const role = words.findIndex(({ lower }) => roleOf(lower) !== null);
  const [opening] = words;
  const [given, family] = words.slice(role + 1);
  return (
    givenNameGender(opening?.text ?? '') !== null ||
    givenNameGender(given?.text ?? '') !== null ||
    (given?.isCapital === true &&
      family?.isCapital === true &&
      roleOf(given.lower) === null &&
      roleOf(family.lower) === null)
  );
}

/** French and Spanish "a" is a verb or "to"; a participle or an article follows. */
function isRomance(next: string): boolean {
  return (
    /(?:é|ée|és|ées|it|is|u|ado|ido)$/u.test(next) ||
    /^(?:la|los|las|su|sus|un|una|également|aussi|été)$/.test(next)
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
