import type { Word } from '../text/words.ts';

/** What may stand between the groups of a number: a space, or one that does not break. */
const SEPARATOR = /^[ \u00a0\u2009\u202f]$/;

/** In English a space between figures is one between words: "in May 300 people". */
const ENGLISH_SEPARATOR = /^[\u00a0\u2009\u202f]$/;

/** Returns `words` with figures in groups of three as one word: "2 500 000", and "2 500,5". */
export function joinThousands(text: string, words: readonly Word[], lang: string): Word[] {
  const separator = lang === 'en' ? ENGLISH_SEPARATOR : SEPARATOR;
  const joined: Word[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.span.end, word.span.start) : '';
    if (last && isOpen && separator.test(gap) && /^\d{3}(?:[.,]\d+)?$/.test(word.form)) {
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: word.span.end },
        form: last.form + word.form,
      };
      isOpen = /^\d+$/.test(word.form);
    } else {
      joined.push(word);
      isOpen = /^[1-9]\d{0,2}$/.test(word.form);
    }
  }
  return joined;
}
