/** Verbs of saying in a sentence, with who is their subject. */
import type { Language, VerbKind } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
import { phraseAfter, phraseBefore } from './speaker-phrase.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';

export interface Cue {
  kind: VerbKind;
  /** Index of the verb. */
  at: number;
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

/** Auxiliaries and adverbs that can stand between a subject and its verb. */
const LONGEST_GROUP = 6;

/** Returns the cues of a sentence in reading order. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of tokens.entries()) {
    const kind = token.kind === 'word' ? language.verbs.get(token.form) : undefined;
    if (!kind) continue;
    const cue = cueAt(tokens, at, kind, cues.at(-1) ?? null, language);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  kind: VerbKind,
  previous: Cue | null,
  language: Language,
): Cue | null {
  const group = verbGroup(tokens, at, language);
  const token = tokens[at];
  if (!token) return null;
  const floor = previous ? previous.at + 1 : 0;
  const participle = language.participles.has(token.form) && group.first === at;
  const base = { kind, at, first: group.first, participle, unreal: group.unreal };
  if (participle) {
    return { ...base, speaker: previous?.speaker ?? null, inverted: false, joined: true };
  }
  const before = tokens[group.first - 1];
  if (previous && before && language.and.has(before.form)) {
    return { ...base, speaker: previous.speaker, inverted: false, joined: true };
  }
  const free =
    !before || before.kind === 'marked' || isDash(before) || isForm(before, ',', '.', '!', '?');
  const subject = phraseBefore(tokens, group.first, floor, language);
  if (free && !isApposed(before, subject)) {
    const behind = phraseAfter(tokens, at + 1, tokens.length, language);
    if (behind) return { ...base, speaker: behind, inverted: true, joined: false };
  }
  if (!subject && language.ambiguous.has(token.form)) return null;
  if (subject && isNoun(tokens, at, subject, language)) return null;
  return { ...base, speaker: subject, inverted: false, joined: false };
}

function isApposed(before: Token | undefined, subject: TokenRange | null): boolean {
  return before?.form === ',' && subject !== null;
}

/** "the report claims", but "their claims": a determiner before an ambiguous form makes it a noun. */
function isNoun(
  tokens: readonly Token[],
  at: number,
  subject: TokenRange,
  language: Language,
): boolean {
  const token = tokens[at];
  if (!token || !language.ambiguous.has(token.form)) return false;
  const before = tokens[at - 1];
  if (!before || language.determiners.has(before.form)) return true;
  if (language.prepositions.has(before.form) || /'s?$/.test(before.form)) return true;
  const name = tokens.slice(subject.first, subject.end).some(({ capital }) => capital);
  const pronoun = language.pronouns.has(before.form) || language.relatives.has(before.form);
  const first = tokens[subject.first];
  const plural = /s$/.test(before.form) && /[^s]$/.test(token.form);
  return !(name || pronoun || plural || (first && language.determiners.has(first.form)));
}

function verbGroup(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { first: number; unreal: boolean } {
  let first = at;
  let unreal = false;
  for (let left = at - 1; left >= Math.max(0, at - LONGEST_GROUP); left -= 1) {
    const token = tokens[left];
    if (!token || token.kind !== 'word') break;
    const negated = /n't$/.test(token.form) || language.unreal.has(token.form);
    const adverb = language.code === 'en' && /ly$/.test(token.form);
    const toInfinitive = language.code === 'en' && token.form === 'to' && left === at - 1;
    if (!negated && !adverb && !toInfinitive && !language.auxiliaries.has(token.form)) break;
    if (token.capital && left > 0 && !adverb) break;
    unreal ||= negated || toInfinitive;
    first = left;
  }
  return { first, unreal };
}
