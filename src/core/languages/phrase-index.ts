/** Phrases by their first word, each as its words, in the order given. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Returns the index of `phrases`, whose words are separated by a space. Put longer ones first. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0]?.replaceAll(/[[\]]/g, '') ?? '';
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}
