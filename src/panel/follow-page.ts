/** Reads the stream of a tab's findings to its end, whatever the service worker does meanwhile. */
import { toErrorData } from '../core/app-error.ts';
import type { PageEvent } from '../messaging/protocol.ts';
import type { PanelEvent } from './panel-state.ts';
import { readAll } from './read-all.ts';

/**
 * A worker that stops in the middle starts again with the next request. One that stops three times
 * will stop a fourth time.
 */
const ATTEMPTS = 3;

/**
 * Tells `onEvent` all that happens while the stream given by `open` is read, and starts over when
 * it breaks off. Resolves when it ends, fails or `signal` aborts it; never rejects.
 */
export async function followPage(
  open: () => ReadableStream<PageEvent>,
  onEvent: (event: PanelEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    onEvent({ type: 'started' });
    try {
      await readAll(open(), onEvent, signal);
      if (!signal.aborted) onEvent({ type: 'ended' });
      return;
    } catch (error) {
      const { code } = toErrorData(error);
      if (code === 'no-receiver' && attempt < ATTEMPTS) continue;
      if (!signal.aborted) onEvent({ type: 'failed', code });
      return;
    }
  }
}
