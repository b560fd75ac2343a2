/** Code units before a name that are read. */
const CONTEXT = 90;

/** Words before a name that are read: more than the longest phrase has with what may stand behind it. */
const MOST = 10;

/** The words before an offset, in order. */
export interface WordsBefore {
  /** In lower case with typewriter apostrophes, without marks and brackets before them; what stands behind them stays. */
  forms: string[];
  /** Where each begins. */
  starts: number[];
}

/** Returns the words of its line that stand before `offset`, as far as a phrase can reach; the last ends at the offset but for spaces. */
export function wordsBefore(text: string, offset: number): WordsBefore {
  const forms: string[] = [];
  const starts: number[] = [];
  const limit = Math.max(0, offset - CONTEXT);
  let end = offset;
  while (forms.length < MOST) {
    while (end > limit && isBlank(text.charCodeAt(end - 1))) end -= 1;
    let start = end;
    while (start > limit && !isSpace(text.charCodeAt(start - 1))) start -= 1;
    // The first one may be cut off.
    if (start === end || (start === limit && limit > 0)) break;
    const written = text.slice(start, end);
    const word = STARTS.test(written) ? written : written.replace(MARKS, '');
    // "L'hebdomadaire" is two words.
    const elided = ELIDED.exec(word)?.[0].length ?? 0;
    forms.push(lower(word.slice(elided)));
    starts.push(end - word.length + elided);
    if (elided > 0) {
      forms.push(lower(word.slice(0, elided)));
      starts.push(end - word.length);
    }
    end = start;
  }
  return { forms: forms.toReversed(), starts: starts.toReversed() };
}

/** Returns the word as written that stands before `offset` in its line; `''` if none does. */
export function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  const limit = Math.max(0, end - CONTEXT);
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, end);
  const written = STARTS.test(word) ? word : word.replace(MARKS, '');
  return written.slice(ELIDED.exec(written)?.[0].length ?? 0);
}

const ELIDED = /^(?:[cdjlmnst]|qu)['’](?=\p{L})/iu;

const STARTS = /^[\p{L}\p{N}]/u;

const MARKS = /^[^\p{L}\p{N}]+(?=.)/u;

const SPACE = 0x20;
const WIDE = new Set([0x09, 0xa0, 0x2009, 0x202f]);

function isBlank(code: number): boolean {
  return code === SPACE || WIDE.has(code);
}

/** A line break ends a word too, but no phrase goes on over it. */
function isSpace(code: number): boolean {
  return isBlank(code) || code === 0x0a || code === 0x0d;
}

function lower(word: string): string {
  const form = word.toLowerCase();
  return form.includes('’') || form.includes('ʼ') ? form.replace(/[’ʼ]/g, "'") : form;
}
