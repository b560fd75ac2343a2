/**
 * Everything found in an article as one plain object: what the panel saves as JSON and what
 * `npm start -- --json` prints. Its fields are documented in the README and change only with an
 * entry in the changelog.
 */
import type { Article } from '../article/article.ts';
import type { RelatedDocument } from '../context/related-document.ts';
import type { MatchReason } from '../matching/match-reason.ts';
import type { Match, SpeakerMatch, Verdict } from '../matching/match.ts';
import { foldCopies, occurrencesOf } from '../matching/occurrences.ts';
import type { Certainty, Quote, QuoteType } from '../quotes/quote.ts';
import type { SourceKind, SourceMention } from '../sources/source-mention.ts';
import type { TextSpan } from '../text/text-span.ts';

export interface Findings {
  article: Pick<
    Article,
    'title' | 'published' | 'publisher' | 'section' | 'lang' | 'byline' | 'canonical' | 'lead'
  >;
  /** In the article's order. */
  quotes: FoundQuote[];
  sources: { name: string; kind: SourceKind }[];
  /** Ids of documents, the most closely related first. */
  related: { same: string[]; linked: string[] };
}

interface FoundQuote {
  type: QuoteType;
  text: string;
  /** The words of a mixed quote that stand between marks. */
  quoted: string[];
  /** As written in the article, or `null`. */
  cue: string | null;
  /** As written in the article, or `null`. */
  speaker: string | null;
  /** Who that is, by full name; several for a joint statement, none if it is not clear. */
  name: string[];
  role: string | null;
  /** What `name` rests on. */
  certainty: Certainty;
  via: string[];
  /** Best first. */
  matches: {
    document: string;
    verdict: Verdict;
    attribution: SpeakerMatch;
    published: string | null;
    /** What quote and document have in common, the most telling first. */
    reasons: MatchReason[];
    /** The document before it in this list that has the same text around the words, or `null`. */
    copyOf: string | null;
  }[];
  /** The earliest of these documents with the words that is not later than the article, or `null`. */
  first: { document: string; published: string | null; daysBefore: number } | null;
}

/** Returns the findings of `article`; `matches[i]` are those of `quotes[i]`. */
export function toFindings(
  article: Article,
  quotes: readonly Quote[],
  matches: readonly (readonly Match[])[],
  sources: readonly SourceMention[],
  related: readonly RelatedDocument[],
): Findings {
  const { title, published, publisher, section, lang, byline, canonical, lead } = article;
  const idsOf = (relation: RelatedDocument['relation']) =>
    related.filter((other) => other.relation === relation).map(({ document }) => document.id);
  return {
    article: { title, published, publisher, section, lang, byline, canonical, lead },
    quotes: quotes.map((quote, index) => foundQuote(article, quote, matches[index] ?? [])),
    sources: sources.map(({ name, kind }) => ({ name, kind })),
    related: { same: idsOf('same'), linked: idsOf('linked') },
  };
}

function foundQuote(
  { text, published }: Article,
  quote: Quote,
  matches: readonly Match[],
): FoundQuote {
  const original = new Map(
    foldCopies(matches).flatMap(({ match, copies }) =>
      copies.map((copy) => [copy, match.document.id] as const),
    ),
  );
  const { first, daysBefore } = occurrencesOf(matches, published);
  const { cue, speaker, names, role, certainty, via } = quote.attribution;
  const written = ({ start, end }: TextSpan) => text.slice(start, end);
  return {
    type: quote.type,
    text: quote.text,
    quoted: quote.quoted.map(written),
    cue: cue && written(cue),
    speaker: speaker && written(speaker),
    name: names,
    role,
    certainty,
    via: via.map(({ span }) => written(span)),
    matches: matches.map((match) => ({
      document: match.document.id,
      verdict: match.verdict,
      attribution: match.attribution,
      published: match.document.published,
      reasons: match.reasons,
      copyOf: original.get(match) ?? null,
    })),
    first:
      first && daysBefore !== null
        ? { document: first.document.id, published: first.document.published, daysBefore }
        : null,
  };
}
