/**
 * Waits for something. `start` is given the function to call when it has happened, and returns the
 * one that stops looking out for it; that is called in any case. An aborted `signal` ends the wait.
 */
export function until(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      signal.removeEventListener('abort', done);
      stop();
      resolve();
    };
    const stop = start(done);
    signal.addEventListener('abort', done);
  });
}
