/** Cases of changed words in a language, for tests alone: invented sentences, each compared both ways. */
import type { ChangeKind } from '../matching/match.ts';

/**
 * What is named, a text, and the other text. "~" is a harmless change, whatever its verdict but
 * `altered`; for others the kind of change has to be named.
 */
export type LanguageChange = readonly [expected: ChangeKind | '~', one: string, other: string];
