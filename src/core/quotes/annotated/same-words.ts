/** Compares names and roles as people do who measure: without articles, marks and case endings. */
import { wordsOf } from '../../text/words.ts';

/** Articles, and the "of" that some annotators leave out, in the languages of the annotated texts. */
const LEFT_OUT = /^(?:the|an?|l'|d'|les?|la|des?|du|un|une|el|los|las|una|del?|al|der|die|das)$/;

/** Letters that a case can change at the end of a word: "Ільченком" for "Ільченко". */
const ENDING = 3;

/** Share of the words of the longer of two roles that the other has to hold. Chosen by eye. */
const SAME_ROLE = 0.5;

/** Whether both lists name the same, in any order. */
export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((name) => other.some((each) => sharedShare(name, each) === 1))
  );
}

/** Whether two roles are one, or both are absent. */
export function sameRole(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return sharedShare(one, other) >= SAME_ROLE;
}

/** Returns how much of the longer one's words both hold, 0 to 1. */
function sharedShare(one: string, other: string): number {
  const [first, second] = [contentWords(one), contentWords(other)];
  const shared = first.filter((word) => second.some((each) => sameWord(word, each))).length;
  return shared / Math.max(first.length, second.length, 1);
}

function contentWords(text: string): string[] {
  return wordsOf(text)
    .map(({ form }) => form.replace(/^[ldsmnj]'|^qu'|'s$/, ''))
    .filter((form) => !LEFT_OUT.test(form));
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < longer && one[shared] === other[shared]) shared += 1;
  return shared >= Math.max(2, longer - ENDING) && /\p{Script=Cyrillic}/u.test(one);
}
