/** A verb of saying in a sentence, with who is its subject. */
import type { Grammar, VerbKind } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';
import { closesRelative } from './relative-clause.ts';
import type { TokenRange } from './token-range.ts';

export interface Cue {
  kind: VerbKind;
  /** Index of the verb. */
  at: number;
  /** Index behind the verb and its particle: "called | for". */
  end: number;
  /** Index of a particle further on, "teilte am Montag | mit"; `null` for other verbs. */
  particle: number | null;
  /** Where the verb with its auxiliaries and adverbs begins. */
  first: number;
  /** Who speaks; `null` where the sentence does not say. */
  speaker: TokenRange | null;
  /** Whether the speaker stands behind the verb: "said Ilvane". */
  inverted: boolean;
  /** Whether the verb hangs on a main clause: ", adding that". */
  participle: boolean;
  /** Whether it is not said that somebody said it: "would say", "did not say". */
  unreal: boolean;
  /** Whether it goes on for the subject of the verb before: "and added that". */
  joined: boolean;
}

/** Whether the cue stands in a relative clause: "Ilvane, who said". */
export function isRelative(
  tokens: readonly Token[],
  { first, at }: Pick<Cue, 'first' | 'at'>,
  grammar: Grammar,
): boolean {
  if (grammar.verbSecond && closesRelative(tokens, at, grammar)) return true;
  return grammar.relatives.has(tokens[first - 1]?.form ?? '');
}

/** Returns the index behind the words of the cue, its speaker included if that stands behind it. */
export function behindCue(cue: Cue): number {
  const own = behindVerb(cue);
  return cue.particle === null ? own : Math.max(own, cue.particle + 1);
}

/** The same, but with the particle still to come: "wies das | als „Unsinn“ zurück". */
export function behindVerb({ end, speaker, inverted }: Cue): number {
  return inverted && speaker ? speaker.end : end;
}
