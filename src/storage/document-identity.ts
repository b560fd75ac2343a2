/**
 * When two documents are one. The same id, or the same address, or the same words; but
 *
 * - the reviews of two claims are two, for review pages often rate several at one address,
 * - the same words on two sites are two: who printed a text first is worth knowing.
 */
import type { Document } from '../core/corpus/document.ts';
import { textFingerprint } from '../core/corpus/text-fingerprint.ts';
import { normalizeAddress } from './document-address.ts';
import type { DocumentRecord, WriteTransaction } from './schema.ts';

/** What a document is known by. */
export interface Identity {
  id: string;
  /** Normalised; `null` if it has none. */
  address: string | null;
  /** Of its text, or of its claim if it has no text; `null` if it has no words. */
  fingerprint: string | null;
  /** The claim it reviews, or `null`. */
  claim: string | null;
}

/** Returns what `document` is known by. */
export function identityOf({ id, url, text, review }: Document): Identity {
  return {
    id,
    address: url === null ? null : normalizeAddress(url),
    fingerprint: textFingerprint(text || (review?.claim ?? '')),
    claim: review?.claim ?? null,
  };
}

/** Whether two documents are one. */
function areSame(a: Identity, b: Identity): boolean {
  if (a.id === b.id) return true;
  if (a.claim !== b.claim) return false;
  if (a.address !== null && a.address === b.address) return true;
  return a.fingerprint !== null && a.fingerprint === b.fingerprint && !onTwoSites(a, b);
}

/**
 * Returns, for each of `identities`, the id under which the corpus has it already, or under which it
 * comes earlier in the list; `null` where it is new.
 */
export async function knownIds(
  tx: WriteTransaction,
  identities: readonly Identity[],
): Promise<(string | null)[]> {
  const stored = await Promise.all(identities.map((identity) => storedLike(tx, identity)));
  const earlier = new Map<string, Identity[]>();
  return identities.map((identity, index) => {
    const keys = keysOf(identity);
    const others = [...(stored[index] ?? []), ...keys.flatMap((key) => earlier.get(key) ?? [])];
    const same = others.find((other) => areSame(identity, other));
    if (same) return same.id;
    for (const key of keys) earlier.set(key, [...(earlier.get(key) ?? []), identity]);
    return null;
  });
}

/** What of the corpus shares id, address or words with `identity`. */
async function storedLike(
  tx: WriteTransaction,
  { id, address, fingerprint }: Identity,
): Promise<Identity[]> {
  const store = tx.objectStore('documents');
  const [sameId, sameAddress, sameWords] = await Promise.all([
    store.get(id),
    address === null ? [] : store.index('address').getAll(address),
    fingerprint === null ? [] : store.index('fingerprint').getAll(fingerprint),
  ]);
  return [...(sameId ? [sameId] : []), ...sameAddress, ...sameWords].map(identityOfRecord);
}

function identityOfRecord({ summary, address, fingerprint }: DocumentRecord): Identity {
  return { id: summary.id, address, fingerprint, claim: summary.review?.claim ?? null };
}

function keysOf({ id, address, fingerprint }: Identity): string[] {
  return [`id ${id}`, `address ${address ?? id}`, `words ${fingerprint ?? id}`];
}

function onTwoSites(a: Identity, b: Identity): boolean {
  if (a.address === null || b.address === null) return false;
  return siteOf(a.address) !== siteOf(b.address);
}

/** The host of a normalised address; what is no web address is a site of its own. */
function siteOf(address: string): string {
  return /^https:\/\/[^/?]*/.exec(address)?.[0] ?? address;
}
