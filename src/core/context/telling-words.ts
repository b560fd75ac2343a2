/** Chooses the words that tell what a text is about. */
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { dateWords } from './date-words.ts';

/** A headline says in a few words what the text says in many: each of its words counts as so many. */
const HEADLINE_WEIGHT = 3;

/**
 * So many words of a text are kept. News reports rarely have more that matter; a long transcript is
 * told from others by its most frequent ones.
 */
const KEPT = 120;

/** Letters; shorter words are mostly left-overs of abbreviations. */
const SHORTEST = 2;

/** Returns stems with their counts and a form as written, the most frequent first. */
export function tellingWords(
  { title, text }: { title: string; text: string },
  lang: string | null,
): [word: string, count: number, written: string][] {
  const counts = new Map<string, [word: string, count: number, written: string]>();
  const { months, weekdays } = dateWords(lang);
  const count = (part: string, weight: number) => {
    for (const { span, form } of wordsOf(part)) {
      if (form.length < SHORTEST || isStopWord(form) || /^\p{N}+$/u.test(form)) continue;
      if (weekdays.has(form) || months.has(form)) continue;
      const word = stem(form.replace(/'s$/, ''), lang);
      const known = counts.get(word);
      const written = part.slice(span.start, span.end);
      if (!known) counts.set(word, [word, weight, written]);
      else {
        known[1] += weight;
        // A word that is written small anywhere is no name.
        if (isCapitalized(known[2])) known[2] = written;
      }
    }
  };
  count(title, HEADLINE_WEIGHT);
  count(text, 1);
  return [...counts.values()].toSorted((a, b) => b[1] - a[1]).slice(0, KEPT);
}

/** Says whether `word` begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
