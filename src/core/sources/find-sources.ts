import type { BlockQuote } from '../article/block-quote.ts';
import { peopleIndex } from '../people/people-index.ts';
import type { Person } from '../people/person.ts';
import type { Quote } from '../quotes/quote.ts';
import { findNouns } from './find-nouns.ts';
import type { Via } from './find-via.ts';
import { isOutlet } from './media-names.ts';
import { sourceIndex, type SourceIndex } from './source-index.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { findSourceLines, readSourceLine } from './source-line.ts';
import type { SourceMention } from './source-mention.ts';
import { wordBefore, wordsBefore } from './words-before.ts';

/**
 * Returns what the article says its knowledge rests on, in reading order, each once: what it lists
 * after "Source:", what passed words on, whom it follows ("according to …"), papers that were seen,
 * and where posts that it shows were posted. A paper that has nothing but its kind, "a post", is no source
 * that anybody could look up.
 */
export function findSources(
  text: string,
  lang: string | null,
  people: readonly Person[],
  quotes: readonly Quote[],
  blockQuotes: readonly BlockQuote[] = [],
): SourceMention[] {
  const index = sourceIndex(text, lang, people);
  const { lexicon } = index;
  const lines = findSourceLines(text, lexicon).filter(({ isEnd }) => !isEnd);
  const listed = lines.flatMap((line) => readSourceLine(text, line, lexicon, people));
  const isListed = ({ span }: SourceMention) =>
    lines.some(({ start, end }) => span.start >= start && span.end <= end);
  const told = [
    ...carried(text, index),
    ...quotes
      .flatMap(({ attribution }) => attribution.via)
      .map((via) => viaMention(text, via))
      .filter(({ name, kind }) => kind !== 'document' || /\s/.test(name)),
    ...followed(text, lang, lexicon, people),
    ...documents(text, lexicon),
    ...blockQuotes.flatMap(platformOf),
  ].filter((mention) => !isListed(mention));
  return onceEach([...listed, ...told].toSorted((a, b) => a.span.start - b.span.start));
}

function carried(text: string, { carriers }: SourceIndex): SourceMention[] {
  return carriers
    .filter(({ isGuess }) => !isGuess)
    .map(({ span, kind, description }) => ({
      name: text.slice(span.start, span.end),
      kind,
      span,
      description,
    }));
}

function platformOf({ span, author, platform }: BlockQuote): SourceMention[] {
  if (platform === null) return [];
  return [{ name: platform, kind: 'platform', span: author ?? span, description: null }];
}

function viaMention(text: string, { span, kind }: Via): SourceMention {
  return { name: text.slice(span.start, span.end), kind, span, description: null };
}

/** People and bodies after "according to". */
function followed(
  text: string,
  lang: string | null,
  lexicon: SourceLexicon,
  people: readonly Person[],
): SourceMention[] {
  return peopleIndex(text, lang, people).mentions.flatMap(({ span, person }) => {
    if (!lexicon.mayFollow(wordBefore(text, span.start).toLowerCase())) return [];
    const { forms } = wordsBefore(text, span.start);
    if (!lexicon.followed(forms, forms.length)) return [];
    if (/^['’]s?\s/.test(text.slice(span.end, span.end + 3))) return [];
    const kind = person.kind === 'person' ? 'person' : isOutlet(person.name) ? 'outlet' : 'body';
    return [{ name: person.name, kind, span, description: person.role }];
  });
}

/** Papers that somebody saw: "documents seen by", "a report obtained by". */
function documents(text: string, { seen }: SourceLexicon): SourceMention[] {
  return findNouns(text, seen).map((span) => ({
    name: text.slice(span.start, span.end),
    kind: 'document',
    span,
    description: null,
  }));
}

function onceEach(mentions: readonly SourceMention[]): SourceMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ name }) => {
    const key = name.toLowerCase().replace(/^the /, '');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
