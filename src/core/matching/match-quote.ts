import type { Article } from '../article/article.ts';
import type { Frequencies } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote, QuoteType } from '../quotes/quote.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareStatements } from './compare-statements.ts';
import { compareTexts, type Comparison } from './compare-words.ts';
import { readDocumentWords, readPageWords, type ComparedText } from './compared-text.ts';
import { isNameIn, type KnownNames } from './is-name.ts';
import { reasonsFor } from './match-reason.ts';
import { keepsWords, type PassageMatch } from './match.ts';
import { plainStatement } from './plain-statement.ts';
import { rankCandidates } from './rank-candidates.ts';

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
  const words = readPageWords(quote.text, article.lang, namesIn(article.text));
  const best = new Map<string, PassageMatch>();
  for (const passage of passages) {
    const document = readDocumentWords(passage.text, words);
    const match = matchPassage(quote, words, passage, document);
    if (match && match.score > (best.get(passage.document)?.score ?? 0)) {
      best.set(passage.document, match);
    }
  }
  return [...best.values()].toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);
}

/** How many of the likest statements are compared word by word. */
const MOST_COMPARED = 20;

/**
 * As {@link matchQuote}, for a statement in other words than the speaker's own: the passages that say
 * what it says, the likest first. A match says in `reasons` what both have.
 *
 * @param passages - Of the index, many: what says the same shares few words.
 */
export function matchStatement(
  quote: Quote,
  article: Article,
  passages: readonly Passage[],
  frequencies: Frequencies,
): PassageMatch[] {
  const page = readPageWords(plainStatement(quote.text), article.lang, namesIn(article.text));
  const { candidates } = rankCandidates(page, passages, frequencies);
  const best = new Map<string, PassageMatch>();
  for (const candidate of candidates.slice(0, MOST_COMPARED)) {
    for (const { passage, words } of candidate.passages) {
      const match = best.has(passage.document) ? null : matchPassage(quote, page, passage, words);
      if (match) best.set(passage.document, match);
    }
  }
  return [...best.values()].toSorted((a, b) => rank(a) - rank(b));
}

/** Remembers of each word whether the article has it as a name. */
function namesIn(text: string): KnownNames {
  const names = new Map<string, boolean>();
  return (written) => {
    const isKnown = names.get(written) ?? isNameIn(text, written);
    names.set(written, isKnown);
    return isKnown;
  };
}

function matchPassage(
  { type, attribution: { names, role } }: Quote,
  page: ComparedText,
  passage: Passage,
  document: ComparedText,
): PassageMatch | null {
  const comparison = compare(type, page, passage, document);
  if (!comparison) return null;
  const attribution = compareSpeakers({ names, role }, passage);
  const speakers = attribution === 'same speaker' ? names : [];
  const reasons = reasonsFor(page, [document], speakers);
  return { passage, attribution, reasons, ...comparison };
}

/**
 * The words are judged by the place that keeps them and gives them to nobody else: one document that
 * altered them, or its misattribution, must not speak for the page.
 */
function rank({ verdict, attribution }: PassageMatch): number {
  if (!keepsWords(verdict)) return 2;
  return attribution === 'different speaker' ? 1 : 0;
}

/**
 * A document's own sentence is not given as anybody's words: it may share a phrase with the quote
 * by chance, so more of it has to be the same.
 */
const MIN_SENTENCE_SCORE = 0.7;

function compare(
  type: QuoteType,
  page: ComparedText,
  passage: Passage,
  document: ComparedText,
): Comparison | null {
  const comparison = compareTexts(page, document);
  if (type === 'indirect' || passage.kind === 'claim') {
    if (comparison?.verdict === 'altered') return null;
    return comparison ?? compareStatements(page, document);
  }
  const isEnough = passage.kind !== 'sentence' || (comparison?.score ?? 0) >= MIN_SENTENCE_SCORE;
  return isEnough ? comparison : null;
}
