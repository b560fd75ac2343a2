import { afterEach, describe, expect, it, vi } from 'vitest';

import { isStorageFull } from './is-storage-full.ts';

const unknown = new DOMException('Unknown error', 'UnknownError');

/** The browser's own count of what is stored and what may be. */
function withRoom(quota: number, usage: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota, usage }) } });
}

describe('isStorageFull', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('believes a browser that says so', async () => {
    expect(await isStorageFull(new DOMException('', 'QuotaExceededError'))).toBe(true);
    expect(await isStorageFull(null, new DOMException('', 'QuotaExceededError'))).toBe(true);
  });

  it('takes an unknown failure for a full disk where hardly any room is left', async () => {
    withRoom(22_304_792, 22_177_816);
    expect(await isStorageFull(unknown)).toBe(true);
  });

  it('takes it for another failure where there is room, or nobody knows', async () => {
    expect(await isStorageFull(unknown)).toBe(false);
    withRoom(10_000_000_000, 22_177_816);
    expect(await isStorageFull(unknown)).toBe(false);
  });

  it('does not blame the disk for a fault of ours', async () => {
    withRoom(22_304_792, 22_177_816);
    expect(await isStorageFull(new TypeError('x is not a function'))).toBe(false);
  });
});
