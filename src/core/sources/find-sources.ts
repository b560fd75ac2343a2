import type { Person } from '../people/person.ts';
import type { Quote } from '../quotes/quote.ts';
import type { SourceMention } from './source-mention.ts';

/** Returns what the article says its knowledge rests on, in reading order, each once. */
export function findSources(
  text: string,
  _lang: string | null,
  _people: readonly Person[],
  quotes: readonly Quote[],
): SourceMention[] {
  const found = new Map<string, SourceMention>();
  for (const span of quotes.flatMap(({ attribution }) => attribution.via)) {
    const name = text.slice(span.start, span.end).replace(/^the /i, '');
    if (!found.has(name)) found.set(name, { name, kind: 'outlet', span, description: null });
  }
  return [...found.values()];
}
