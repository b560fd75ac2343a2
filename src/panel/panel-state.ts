/** What the panel knows of the page, and how each event of the stream adds to it. */
import type { ErrorCode } from '../core/app-error.ts';
import type { Article } from '../core/article/article.ts';
import type { RelatedDocument } from '../core/context/related-document.ts';
import type { Match } from '../core/matching/match.ts';
import type { Quote } from '../core/quotes/quote.ts';
import type { SourceMention } from '../core/sources/source-mention.ts';
import type { PageEvent } from '../messaging/protocol.ts';

/** All that the panel shows of a page. */
export interface PanelState {
  /** `reading` until the quotes are known, `matching` until all is, then `done`; or `failed`, keeping what was found. */
  step: 'reading' | 'matching' | 'done' | 'failed';
  article: Article | null;
  quotes: Quote[];
  sources: SourceMention[];
  /** For each quote, where it stands in the corpus, best first; `null` until it is looked up. */
  matches: (Match[] | null)[];
  /** `null` until looked up. */
  related: RelatedDocument[] | null;
  /** How many documents the corpus holds; `null` until known. */
  corpusSize: number | null;
  /** Whether the corpus has this article. */
  saved: boolean;
  /** Why the reading failed. */
  error: ErrorCode | null;
}

/** What comes over the stream, and what happens to it. */
export type PanelEvent =
  | PageEvent
  | { type: 'started' }
  | { type: 'ended' }
  | { type: 'failed'; code: ErrorCode };

/** Before anything has come. */
export const emptyState: PanelState = {
  step: 'reading',
  article: null,
  quotes: [],
  sources: [],
  matches: [],
  related: null,
  corpusSize: null,
  saved: false,
  error: null,
};

/** Returns `state` after `event`. An event for a quote that there is not changes nothing. */
export function nextState(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'started':
      return emptyState;
    case 'article':
      return { ...state, article: event.article };
    case 'quotes': {
      const { quotes, sources, corpusSize, saved } = event;
      const matches = quotes.map(() => null);
      return { ...state, step: 'matching', quotes, sources, corpusSize, saved, matches };
    }
    case 'matches':
      return { ...state, matches: replaced(state.matches, event.quote, event.matches) };
    case 'related':
      return { ...state, related: event.related };
    case 'ended':
      return { ...state, step: 'done' };
    case 'failed':
      return { ...state, step: 'failed', error: event.code };
  }
}

function replaced(all: PanelState['matches'], index: number, matches: Match[]) {
  return index in all ? all.with(index, matches) : all;
}
