import type { Grammar } from '../languages/grammar.ts';
import type { Token } from './read-sentences.ts';

/** Letters; shorter words with the endings of verbs are nouns and pronouns as often. */
const SHORTEST = 5;

/** Whether a word is a finite verb, by the lists or by how it ends. */
export function isFinite({ form, kind, capital }: Token, grammar: Grammar): boolean {
  if (kind !== 'word') return false;
  if (grammar.finite.has(form)) return true;
  return !capital && form.length >= SHORTEST && (grammar.finiteEnding?.test(form) ?? false);
}
