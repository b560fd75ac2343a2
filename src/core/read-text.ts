/**
 * What a careful reader finds in a news text: who is in it, what they say, and where the article
 * has it from. The page's article and every document of the corpus go through this one function.
 */
import type { BlockQuote } from './article/block-quote.ts';
import { findPeople } from './people/find-people.ts';
import type { Person } from './people/person.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Quote } from './quotes/quote.ts';
import { findSources } from './sources/find-sources.ts';
import type { SourceMention } from './sources/source-mention.ts';

/** What is found in a text. */
export interface Reading {
  people: Person[];
  /** In reading order; they do not overlap. */
  quotes: Quote[];
  /** In reading order, each once. */
  sources: SourceMention[];
}

/**
 * Reads `text` (paragraphs separated by a blank line). Any string is valid; time is linear in it.
 *
 * @param blockQuotes - What the page sets apart in it as somebody's words, in order and disjoint.
 */
export function readText(
  text: string,
  lang: string | null,
  blockQuotes: readonly BlockQuote[] = [],
): Reading {
  const people = findPeople(text, lang);
  const quotes = findQuotes(text, lang, people, blockQuotes);
  const sources = findSources(text, lang, people, quotes, blockQuotes);
  return { people, quotes, sources };
}
