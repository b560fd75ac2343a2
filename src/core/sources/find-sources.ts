import type { BlockQuote } from '../article/block-quote.ts';
import { peopleIndex } from '../people/people-index.ts';
import type { Person } from '../people/person.ts';
import type { Quote } from '../quotes/quote.ts';
import { splitParagraphs } from '../text/split-sentences.ts';
import { findCarriers } from './find-carriers.ts';
import type { Via } from './find-via.ts';
import { isOutlet } from './media-names.ts';
import { findSourceLines, readSourceLine } from './source-line.ts';
import type { SourceMention } from './source-mention.ts';

/**
 * Returns what the article says its knowledge rests on, in reading order, each once: what it lists
 * after "Source:", what passed words on, whom it follows ("according to …"), papers that were seen,
 * and where posts that it shows were posted.
 */
export function findSources(
  text: string,
  _lang: string | null,
  people: readonly Person[],
  quotes: readonly Quote[],
  blockQuotes: readonly BlockQuote[] = [],
): SourceMention[] {
  const lines = findSourceLines(text);
  const listed = lines.flatMap((line) => readSourceLine(text, line, people));
  const isListed = ({ span }: SourceMention) =>
    lines.some(({ start, end }) => span.start >= start && span.end <= end);
  const told = [
    ...carried(text),
    ...quotes.flatMap(({ attribution }) => attribution.via).map((via) => viaMention(text, via)),
    ...followed(text, people),
    ...documents(text),
    ...blockQuotes.flatMap(platformOf),
  ].filter((mention) => !isListed(mention));
  return onceEach([...listed, ...told].toSorted((a, b) => a.span.start - b.span.start));
}

function carried(text: string): SourceMention[] {
  return splitParagraphs(text)
    .flatMap((paragraph) => findCarriers(text, paragraph))
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

const ACCORDING_TO =
  /(?:^|[\s(,;—–-])(?:according to|laut|nach angaben (?:von|des|der)|nach aussagen (?:von|des|der)|selon|d['’]après|según|de acuerdo con|за словами|за даними|за інформацією|по словам|по данным|по информации|со слов|зі слів|as reported by)\s+(?:the\s+|l['’]|le\s+|la\s+|el\s+|der\s+|dem\s+|des\s+)?$/iu;

/** Code units that hold "according to the" before a name. */
const LEAD = 40;

/** People and bodies after "according to". */
function followed(text: string, people: readonly Person[]): SourceMention[] {
  return peopleIndex(text, people).mentions.flatMap(({ span, person }) => {
    if (!ACCORDING_TO.test(text.slice(Math.max(0, span.start - LEAD), span.start))) return [];
    if (/^['’]s?\s/.test(text.slice(span.end, span.end + 3))) return [];
    const kind = person.kind === 'person' ? 'person' : isOutlet(person.name) ? 'outlet' : 'body';
    return [{ name: person.name, kind, span, description: person.role }];
  });
}

/** Papers that somebody saw: "documents seen by", "a report obtained by". */
const DOCUMENT =
  /(?<![\p{L}])((?:court |internal |leaked |classified |confidential |police |official )?(?:documents?|records|filings?|papers|memos?|memorandum|emails|e-mails|letters?|transcripts?|reports?|draft|files|recordings?|contract|text messages))(?: (?:that (?:were|was) |which (?:were|was) )?(?:seen|obtained|reviewed|examined|viewed|published|leaked|released) by)(?![\p{L}])/gu;

function documents(text: string): SourceMention[] {
  return Array.from(text.matchAll(DOCUMENT), (match): SourceMention => {
    const name = match[1] ?? '';
    return {
      name,
      kind: 'document',
      span: { start: match.index, end: match.index + name.length },
      description: null,
    };
  });
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
