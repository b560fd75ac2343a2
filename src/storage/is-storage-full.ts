/**
 * Whether the database failed for want of room. Firefox says so; Chromium does where it refuses to
 * open or to grow, but a disk that fills up during a write is an "unknown error" to it (seen in 156).
 */

/** A batch of documents with its index takes a few megabytes; with less than this left, there is no room. */
const LEAST_ROOM = 8_000_000;

/** Returns whether `errors`, thrown by the database, come from a full disk or a used-up quota. */
export async function isStorageFull(...errors: unknown[]): Promise<boolean> {
  if (errors.some((error) => isNamed(error, 'QuotaExceededError'))) return true;
  const mayBe = errors.some((error) => isNamed(error, 'UnknownError', 'AbortError'));
  return mayBe && (await roomLeft()) < LEAST_ROOM;
}

/** By name: browsers are moving from `DOMException` to a class of its own. */
function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** Bytes that may still be stored; without a limit where the browser does not tell. */
async function roomLeft(): Promise<number> {
  // Node, where the storage is tested, has no storage manager.
  const storage = 'navigator' in globalThis ? navigator.storage : undefined;
  const { quota, usage } = (await storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined ? Infinity : quota - usage;
}
