import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { atIntervals } from './at-intervals.ts';

/** Work that takes `time` ms, and when it was begun. */
function workOf(time: number) {
  const begun: number[] = [];
  const work = async () => {
    begun.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, time));
  };
  return { begun, work };
}

describe('atIntervals', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('does the work at once the first time', async () => {
    const { begun, work } = workOf(100);
    atIntervals(work, new AbortController().signal)();
    await vi.runAllTimersAsync();
    expect(begun).toHaveLength(1);
  });

  it('does it once after the pause, however often it is asked for meanwhile', async () => {
    const { begun, work } = workOf(100);
    const ask = atIntervals(work, new AbortController().signal);
    for (let count = 0; count < 1000; count++) ask();
    await vi.advanceTimersByTimeAsync(50);
    for (let count = 0; count < 1000; count++) ask();
    await vi.runAllTimersAsync();
    expect(begun).toHaveLength(2);
    expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBeGreaterThanOrEqual(2100);
  });

  it('pauses longer after long work', async () => {
    const { begun, work } = workOf(1000);
    const ask = atIntervals(work, new AbortController().signal);
    ask();
    await vi.advanceTimersByTimeAsync(500);
    ask();
    await vi.runAllTimersAsync();
    expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBeGreaterThanOrEqual(11_000);
  });

  it('does nothing after it is aborted', async () => {
    const { begun, work } = workOf(100);
    const gone = new AbortController();
    const ask = atIntervals(work, gone.signal);
    ask();
    await vi.advanceTimersByTimeAsync(50);
    ask();
    gone.abort();
    ask();
    await vi.runAllTimersAsync();
    expect(begun).toHaveLength(1);
  });
});
