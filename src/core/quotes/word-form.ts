/** What is known of a word by itself: how it is written, and which rules can begin with it. */
import type { Grammar } from '../languages/grammar.ts';
import { remember } from '../people/remember.ts';
import { classOf, LETTER, NUMBER } from '../text/character-class.ts';

export interface WordForm {
  kind: 'word' | 'mark';
  /** The word in lower case with typewriter apostrophes, or the mark. */
  form: string;
  /** Whether the word begins with a capital letter. */
  capital: boolean;
  /** The rules that can begin with it, as a sum of `VERB`, `SOURCE`, `ASKED`, `SAYING` and `DASH`; 0 for most words. */
  hints: number;
}

/** A verb of saying, or a word that begins one. */
export const VERB = 1;

/** A word that begins what gives a clause to somebody: "according". */
export const SOURCE = 2;

/** The past of a verb of asking. */
export const ASKED = 4;

/** A noun for something said. */
export const SAYING = 8;

/** A dash, in a language where any verb behind it may be one of saying. */
export const DASH = 16;

/** Marked words, which are a token of their own. */
export const MARKED = 32;

const forms = new WeakMap<Grammar, (written: string) => WordForm>();

/**
 * Returns what is known of words of a language as they are written. Each is looked at once: texts have few
 * words and use them often, and the same word being the same string makes it quick to find in lists.
 */
export function wordForms(grammar: Grammar): (written: string) => WordForm {
  const known = forms.get(grammar);
  if (known) return known;
  const made = remember((written) => formOf(written, grammar));
  forms.set(grammar, made);
  return made;
}

/** Returns the hints of all of `tokens`. */
export function hintsOf(tokens: readonly { hints: number }[]): number {
  let hints = 0;
  for (const token of tokens) hints |= token.hints;
  return hints;
}

/** Three full stops; every longer token is a word. */
const LONGEST_MARK = 3;

function formOf(written: string, grammar: Grammar): WordForm {
  const isMark =
    written.length <= LONGEST_MARK && !startsWord(written) && !/[\p{L}\p{N}]/u.test(written);
  const form = isMark ? written : written.toLowerCase().replaceAll('’', "'");
  const capital = form.charAt(0) !== written.charAt(0);
  return { kind: isMark ? 'mark' : 'word', form, capital, hints: hintsOfForm(form, grammar) };
}

function startsWord(word: string): boolean {
  return (classOf(word.charCodeAt(0)) & (LETTER | NUMBER)) !== 0;
}

function hintsOfForm(form: string, grammar: Grammar): number {
  const { verbs, quoting, separable, phrasal, pastEnding } = grammar;
  let hints = 0;
  if (verbs.has(form) || quoting.has(form) || separable.has(form) || phrasal.has(form))
    hints |= VERB;
  if (grammar.accordingTo.has(form) || grammar.accordingToAfter.has(form)) hints |= SOURCE;
  if (pastEnding !== null && grammar.asking.has(form) && form.endsWith(pastEnding)) hints |= ASKED;
  if (grammar.sayings.has(form)) hints |= SAYING;
  if (grammar.incised && grammar.verbFirst && DASHES.includes(form)) hints |= DASH;
  return hints;
}

export const DASHES: readonly string[] = ['–', '—', '--', '-', '―', '−'];
