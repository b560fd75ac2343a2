import type { Article } from '../article/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote } from '../quotes/quote.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareWords } from './compare-words.ts';
import type { PassageMatch } from './match.ts';

/**
 * Compares the quote's words with each candidate passage and returns the real matches, at most one
 * (the best) per document, best first; `[]` if there is none.
 */
export function matchQuote(
  quote: Quote,
  article: Article,
  passages: readonly Passage[],
): PassageMatch[] {
  const best = new Map<string, PassageMatch>();
  for (const passage of passages) {
    const match = matchPassage(quote, article, passage);
    if (match && match.score > (best.get(passage.document)?.score ?? 0))
      best.set(passage.document, match);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function matchPassage(quote: Quote, { lang }: Article, passage: Passage): PassageMatch | null {
  const comparison = compareWords(quote.text, passage.text, lang);
  if (!comparison) return null;
  const attribution = compareSpeakers(quote.attribution.names, passage.names);
  return { passage, attribution, ...comparison };
}
