/**
 * The role that stands before a name: "Russian President …", "le ministre de la Défense, …",
 * "президент України …".
 */
import type { TextSpan } from '../text/text-span.ts';
import { appositiveBefore, type Appositive } from './appositive-before.ts';
import { startOfHeadFirst } from './head-first.ts';
import { startOfHeadLast } from './head-last.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';
import { isUnlistedRole, unlistedBefore } from './unlisted-role.ts';

/** Returns where the role before the name of `run` stands, or `null`. */
export function roleBefore(
  tokens: readonly NameToken[],
  run: NameRun,
  terms: Terms,
): TextSpan | null {
  const nameAt = run.first + run.title.length;
  const last = nameAt - 1;
  const head = tokens[last];
  const name = tokens[nameAt];
  if (!head || !name) return null;
  const isAfterComma = name.gap === ', ';
  if (!name.isJoined && !isAfterComma) return null;
  if (isAfterComma && isParenthetical(tokens, run, terms)) return null;
  const apposed = appositiveBefore(tokens, run, terms);
  if (apposed !== null && !saysLess(tokens, run, apposed, terms))
    return appositiveSpan(tokens, run, apposed, terms);
  let end = last;
  while (end >= run.first && terms.isTitle(tokens[end]?.text ?? '')) end -= 1;
  if (end < last && tokens[end + 1]?.isJoined !== true) return null;
  if (end < 0 || (isAfterComma && end !== last) || terms.isLink(tokens[end]?.lower ?? ''))
    return null;
  const start =
    isHead(tokens[end], terms) && !isAfterComma
      ? startOfHeadLast(tokens, end, terms)
      : startOfHeadFirst(tokens, end, isAfterComma, terms);
  if (start !== null) return spanOf(tokens, skipDeterminers(tokens, start, end, terms), end, terms);
  const unlisted = isAfterComma ? null : unlistedBefore(tokens, end, terms);
  if (unlisted !== null) return { start: tokens[unlisted]?.start ?? name.start, end: head.end };
  return isUnlistedRole(run, terms)
    ? { start: run.title[0]?.start ?? name.start, end: head.end }
    : null;
}

/** "Her husband, former President …", "his rival, Sen. …": the office says more than the phrase before it. */
function saysLess(
  tokens: readonly NameToken[],
  { first, title }: NameRun,
  apposed: Appositive,
  terms: Terms,
): boolean {
  const ideas = (from: number, to: number) =>
    tokens.slice(from, to).flatMap(({ lower }) => terms.roleOf(lower) ?? []);
  const inner = ideas(apposed.last + 1, first + title.length);
  const outer = ideas(apposed.first, apposed.last + 1);
  return inner.length > 0 && outer.every((idea) => idea === 'kin');
}

/** With what stands between its comma and the name, without the title. */
function appositiveSpan(
  tokens: readonly NameToken[],
  run: NameRun,
  { first, last }: Appositive,
  terms: Terms,
): TextSpan | null {
  const start = tokens[skipDeterminers(tokens, first, last, terms)];
  let end = run.first + run.title.length - 1;
  while (end > last && terms.isTitle(tokens[end]?.text ?? '')) end -= 1;
  const between = tokens.slice(last + 1, end + 1);
  const hasRole = between.some(({ lower }) => terms.roleOf(lower) !== null || terms.isAgent(lower));
  const closing = tokens[hasRole ? end : last];
  return start && closing ? { start: start.start, end: closing.end } : null;
}

/** "The mayor, Marsh said, was asleep": the one who says it is not the one before the comma. */
function isParenthetical(tokens: readonly NameToken[], { end }: NameRun, terms: Terms): boolean {
  const verb = tokens[end];
  const isSaid = verb?.isJoined === true && terms.isSaying(verb.lower);
  return isSaid && tokens[end + 1]?.gap.startsWith(',') === true;
}

function isHead(token: NameToken | undefined, terms: Terms): boolean {
  return token !== undefined && terms.roleOf(token.lower) !== null && !token.isPossessive;
}

function skipDeterminers(
  tokens: readonly NameToken[],
  from: number,
  end: number,
  terms: Terms,
): number {
  let start = from;
  while (start < end && terms.isDeterminer(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

function spanOf(
  tokens: readonly NameToken[],
  start: number,
  end: number,
  terms: Terms,
): TextSpan | null {
  const first = tokens[start];
  const last = tokens[end];
  if (
    !first ||
    !last ||
    !tokens.slice(start, end + 1).some(({ lower }) => terms.roleOf(lower) !== null)
  )
    return null;
  return { start: first.start, end: last.end };
}
