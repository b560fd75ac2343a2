/**
 * The shortest time between the end of one piece of work and the next, in ms, and how many times as
 * long as the work took it is at least.
 */
const PAUSE = 2000;
const PAUSE_RATIO = 10;

/**
 * Returns a function that asks for `work`, which is then done at once, or when the pause after the
 * last time is over: once, however often it was asked for. After `signal` aborts nothing is done.
 * `work` must not reject.
 */
export function atIntervals(work: () => Promise<void>, signal: AbortSignal): () => void {
  let isWanted = false;
  let isBusy = false;
  let pausedUntil = 0;

  const run = async () => {
    isBusy = true;
    while (isWanted && !signal.aborted) {
      const pause = pausedUntil - performance.now();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return;
      isWanted = false;
      const begin = performance.now();
      await work();
      const end = performance.now();
      pausedUntil = end + Math.max(PAUSE, (end - begin) * PAUSE_RATIO);
    }
    isBusy = false;
  };
  return () => {
    isWanted = true;
    if (!isBusy) void run();
  };
}
