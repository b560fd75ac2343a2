import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findCarriers } from './find-carriers.ts';
import { findPapers } from './find-papers.ts';
import type { SourceKind } from './source-mention.ts';
import { unlistedOutlets } from './unlisted-outlet.ts';

/** What passed somebody's words on. */
export interface Via {
  /** As written, without article and marks. */
  span: TextSpan;
  kind: SourceKind;
}

/** Code units read on either side of a quote: the words that say how it came stand near it. */
const NEAR = 400;

/**
 * Returns through what the words of `quote` came, as named in `sentence` outside the quote: outlets,
 * channels, platforms, documents, people. In reading order, as spans into `text`; `[]` where the sentence does
 * not say.
 *
 * @param people - Who is in the text. Without it only outlets that are known by name or by a noun
 *   beside it are found, for "told Veldra" may name somebody.
 */
export function findVia(
  text: string,
  sentence: TextSpan,
  quote: TextSpan,
  people: readonly Person[] | null = null,
): Via[] {
  const before = {
    start: Math.max(sentence.start, quote.start - NEAR),
    end: Math.min(sentence.end, quote.start),
  };
  const after = {
    start: Math.max(sentence.start, quote.end),
    end: Math.min(sentence.end, quote.end + NEAR),
  };
  return [before, after]
    .filter(({ start, end }) => start < end)
    .flatMap((part) => viaIn(text, part, people));
}

function viaIn(text: string, part: TextSpan, people: readonly Person[] | null): Via[] {
  const carriers = findCarriers(text, part).map(({ span, kind }): Via => ({ span, kind }));
  const unlisted =
    carriers.length > 0 || people === null ? [] : unlistedOutlets(text, part, people);
  const passing = [...carriers, ...unlisted.map((span): Via => ({ span, kind: 'outlet' }))];
  const isPosted = passing.some(({ kind }) => kind === 'platform' || kind === 'channel');
  const papers = findPapers(text, part)
    .filter((paper) =>
      passing.every(({ span }) => span.end <= paper.start || span.start >= paper.end),
    )
    .filter(({ start, end }) => !isPosted || !POST.test(text.slice(start, end)))
    .map((span): Via => ({ span, kind: 'document' }));
  return [...papers, ...passing].toSorted((a, b) => a.span.start - b.span.start);
}

/** Where the platform is named, what stands on it says nothing more: "in a post on Telegram". */
const POST =
  /(?:post|posting|message|tweet|beitrag|nachricht|publication|mensaje|tuit|publicación|дописі|пості|повідомленні|твіті|посте|сообщении|публикации|твите)$/iu;
