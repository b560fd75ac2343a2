/** Compares quotes that were found in a text with those that people found in it. */
import type { SourceKind } from '../../sources/source-mention.ts';
import type { TextSpan } from '../../text/text-span.ts';
import type { Certainty, QuoteType } from '../quote.ts';
import { sameNames, sameRole } from './same-words.ts';

/** A quote as somebody found it: a person, or the program. */
export interface JudgedQuote {
  type: QuoteType;
  span: TextSpan;
  cue: TextSpan | null;
  speaker: TextSpan | null;
  names: readonly string[];
  role: string | null;
  /** `null` where a person says who it is. */
  certainty: Certainty | null;
  via: readonly { span: TextSpan; kind: SourceKind }[];
}

/** How often something was right, of how often it could be. */
export interface Share {
  right: number;
  of: number;
}

export interface Scores {
  /** F of the spans: shared at least as far as `SAME`. `of` counts both sides. */
  spans: Share;
  /** F of the spans that are the same to the letter, but for marks and stops around them. */
  exact: Share;
  /** Of the quotes found by both, those where the speaker as written overlaps. */
  speaker: Share;
  names: Share;
  role: Share;
  /** Of the `via` that were found, those that are right, kind included. */
  viaPrecision: Share;
  viaRecall: Share;
  /** Of the quotes of somebody with a name, those found with none. */
  unnamed: Share;
  /** How often the names are right, by how sure the program is of them. */
  certainty: Map<Certainty, Share>;
}

/** A text with what people and the program found in it. */
export interface JudgedText {
  text: string;
  gold: readonly JudgedQuote[];
  found: readonly JudgedQuote[];
}

/** Intersection over union from which two spans are the same quote, as in the literature. */
const SAME = 0.8;

/**
 * Compares the quotes of one type, or of all types (`null`), whatever type the program gave them
 * there. Attributions count for the quotes that both found.
 */
export function scoreQuotes(texts: readonly JudgedText[], type: QuoteType | null): Scores {
  const scores: Scores = {
    spans: none(),
    exact: none(),
    speaker: none(),
    names: none(),
    role: none(),
    viaPrecision: none(),
    viaRecall: none(),
    unnamed: none(),
    certainty: new Map(),
  };
  for (const { text, gold, found } of texts) {
    const pairs = pair(text, gold, found);
    const typed = pairs.filter(([one, other]) => of(one) && (type === null || other.type === type));
    const both = gold.filter(of).length + found.filter(of).length;
    count(scores.spans, 2 * typed.length, both);
    const exact = typed.filter(([one, other]) => overlap(text, one.span, other.span) === 1);
    count(scores.exact, 2 * exact.length, both);
    for (const [one, other] of pairs.filter(([each]) => of(each))) attribute(scores, one, other);
  }
  return scores;

  function of(quote: JudgedQuote): boolean {
    return type === null || quote.type === type;
  }
}

function attribute(scores: Scores, gold: JudgedQuote, found: JudgedQuote): void {
  if (gold.speaker !== null) {
    count(scores.speaker, Number(found.speaker !== null && meet(gold.speaker, found.speaker)));
  }
  const named = sameNames(gold.names, found.names);
  count(scores.names, Number(named));
  count(scores.role, Number(sameRole(gold.role, found.role)));
  if (gold.names.length > 0) count(scores.unnamed, Number(found.names.length === 0));
  for (const via of found.via) count(scores.viaPrecision, Number(gold.via.some(sameVia(via))));
  for (const via of gold.via) count(scores.viaRecall, Number(found.via.some(sameVia(via))));
  if (found.certainty === null) return;
  const level = scores.certainty.get(found.certainty) ?? none();
  count(level, Number(named));
  scores.certainty.set(found.certainty, level);
}

/** Returns the quotes of `gold` and `found` that are the same, the best fits first; each at most once. */
export function pair(
  text: string,
  gold: readonly JudgedQuote[],
  found: readonly JudgedQuote[],
): [JudgedQuote, JudgedQuote][] {
  const taken = new Set<JudgedQuote>();
  return gold
    .flatMap((one) =>
      found
        .filter((other) => meet(one.span, other.span))
        .map((other) => ({ one, other, shared: overlap(text, one.span, other.span) })),
    )
    .filter(({ shared }) => shared >= SAME)
    .toSorted((a, b) => b.shared - a.shared)
    .flatMap(({ one, other }): [JudgedQuote, JudgedQuote][] => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other]];
    });
}

function sameVia(one: JudgedQuote['via'][number]) {
  return (other: JudgedQuote['via'][number]): boolean =>
    one.kind === other.kind && meet(one.span, other.span);
}

function meet(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Returns intersection over union, without the marks and stops around the words. */
function overlap(text: string, one: TextSpan, other: TextSpan): number {
  const [a, b] = [bare(text, one), bare(text, other)];
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / Math.max(1, a.end - a.start + (b.end - b.start) - shared);
}

function bare(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const first = words.search(/[\p{L}\p{N}]/u);
  const closing = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return first < 0 ? { start, end } : { start: start + first, end: end - closing };
}

function none(): Share {
  return { right: 0, of: 0 };
}

function count(share: Share, right: number, of = 1): void {
  share.right += right;
  share.of += of;
}
