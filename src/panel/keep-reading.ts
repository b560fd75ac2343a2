/** Reads a page, and reads it again whenever it has changed. */
import type { ErrorCode } from '../core/app-error.ts';
import type { PageEvent } from '../messaging/protocol.ts';
import { atIntervals } from './at-intervals.ts';
import { followPage } from './follow-page.ts';
import { emptyState, nextState, type PanelEvent, type PanelState } from './panel-state.ts';
import { readAll } from './read-all.ts';

/** Where the page's text and its changes come from. */
export interface PageSource {
  read: () => ReadableStream<PageEvent>;
  watch: () => ReadableStream<{ type: 'changed' }>;
  /** Whether what was read follows the page; a selection does not, and is gone when the page changes. */
  follows: boolean;
}

/** What there is to show. */
export type PageNews =
  | { type: 'state'; state: PanelState }
  /** The text has changed; this is found in it now. */
  | { type: 'updated'; state: PanelState }
  /** The page that was read is no longer in the tab. */
  | { type: 'gone' };

/** Failures that are about the page as it is now: it may still come to hold what was asked for. */
const MISSING = new Set<ErrorCode | null>(['article-not-found', 'page-without-text']);

/**
 * Tells all there is to show, until `signal` aborts or the page is gone; never rejects. While a page
 * is read again nothing is told until all is found.
 */
export async function keepReading(
  { read, watch, follows }: PageSource,
  tell: (news: PageNews) => void,
  signal: AbortSignal,
): Promise<void> {
  let shown = emptyState;
  const show = (event: PanelEvent) => {
    shown = nextState(shown, event);
    tell({ type: 'state', state: shown });
  };
  await followPage(read, show, signal);
  if (shown.article === null && !MISSING.has(shown.error)) return;

  const readAgain = async () => {
    let found = emptyState;
    await followPage(read, (event) => (found = nextState(found, event)), signal);
    if (signal.aborted) return;
    const before = shown.article?.text;
    shown = afterUpdate(shown, found);
    const isOther = shown.article?.text !== before;
    tell({ type: isOther ? 'updated' : 'state', state: shown });
  };
  const tellGone = () => {
    if (!signal.aborted) tell({ type: 'gone' });
  };
  const onChange = follows ? atIntervals(readAgain, signal) : tellGone;
  try {
    await readAll(watch(), onChange, signal);
  } catch {
    // It breaks off or ends, as the browser has it, when the page goes.
  }
  tellGone();
}

/** What is found stays if the page could not be read again; if it holds nothing any more, it goes. */
function afterUpdate(shown: PanelState, found: PanelState): PanelState {
  if (found.article !== null || found.error === null || MISSING.has(found.error)) return found;
  return nextState(shown, { type: 'failed', code: found.error });
}
