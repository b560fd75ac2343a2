/**
 * Gives all that comes over `stream` to `onEvent`. Resolves when it ends or `signal` aborts it, which
 * closes it; rejects if it fails.
 */
export async function readAll<Event>(
  stream: ReadableStream<Event>,
  onEvent: (event: Event) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = stream.getReader();
  signal.addEventListener('abort', () => void reader.cancel(), { once: true });
  for (;;) {
    const { done, value } = await reader.read();
    if (done || signal.aborted) return;
    onEvent(value);
  }
}
