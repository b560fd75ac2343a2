/** A sentence about invented people with words between marks that begin with "X", and through what they came, in order. */
export type ViaCase = readonly [sentence: string, via: readonly string[]];
