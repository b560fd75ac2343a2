import type { Article } from '../article/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote, QuoteType } from '../quotes/quote.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareStatements } from './compare-statements.ts';
import { compareTexts, type Comparison } from './compare-words.ts';
import { readDocumentWords, readPageWords, type ComparedText } from './compared-text.ts';
import { isNameIn } from './is-name.ts';
import type { PassageMatch, Verdict } from './match.ts';

/**
 * Compares the quote's words with each candidate passage and returns the real matches, at most one
 * (the best) per document, best first; `[]` if there is none. Best is what keeps the words and does
 * not give them to somebody else, then what shares most of them.
 *
 * The exact words count only where somebody gives them: a direct quote on the page, and not a
 * claim in the document. In indirect speech a difference that carries meaning makes it another
 * statement, which is no match, never an altered quote.
 */
export function matchQuote(
  quote: Quote,
  article: Article,
  passages: readonly Passage[],
): PassageMatch[] {
  const names = new Map<string, boolean>();
  const known = (written: string) => {
    const isKnown = names.get(written) ?? isNameIn(article.text, written);
    names.set(written, isKnown);
    return isKnown;
  };
  const words = readPageWords(quote.text, article.lang, known);
  const best = new Map<string, PassageMatch>();
  for (const passage of passages) {
    const comparison = compare(quote.type, words, passage);
    if (!comparison || comparison.score <= (best.get(passage.document)?.score ?? 0)) continue;
    const attribution = compareSpeakers(quote.attribution.names, passage.names);
    best.set(passage.document, { passage, attribution, ...comparison });
  }
  return [...best.values()].toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);
}

/** The verdicts by which the words are the speaker's own. */
const KEEPS_WORDS: ReadonlySet<Verdict> = new Set(['verbatim', 'excerpt', 'edited']);

/**
 * The words are judged by the place that keeps them and gives them to nobody else: one document that
 * altered them, or its misattribution, must not speak for the page.
 */
function rank({ verdict, attribution }: PassageMatch): number {
  if (!KEEPS_WORDS.has(verdict)) return 2;
  return attribution === 'different speaker' ? 1 : 0;
}

/**
 * A document's own sentence is not given as anybody's words: it may share a phrase with the quote
 * by chance, so more of it has to be the same.
 */
const MIN_SENTENCE_SCORE = 0.7;

function compare(type: QuoteType, page: ComparedText, passage: Passage): Comparison | null {
  const document = readDocumentWords(passage.text, page);
  const comparison = compareTexts(page, document);
  if (type === 'indirect' || passage.kind === 'claim') {
    if (comparison?.verdict === 'altered') return null;
    return comparison ?? compareStatements(page, document);
  }
  const isEnough = passage.kind !== 'sentence' || (comparison?.score ?? 0) >= MIN_SENTENCE_SCORE;
  return isEnough ? comparison : null;
}
