/**
 * Names what kind of change a stretch is where page and document differ. A change that carries
 * meaning is an accusation, so each such kind has to be shown by words that a lexicon names, by
 * two numbers, or by two names; everything else is `wording` at worst.
 */
import { isSameReading } from './align-words.ts';
import { isAntonym, isNegated } from './antonyms.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isOtherName } from './is-other-name.ts';
import { isSynonym } from './is-synonym.ts';
import type { Lexicon } from './lexicon.ts';
import type { ChangeKind } from './match.ts';
import { isSimilarSpelling } from './similar-spelling.ts';
import type { Token } from './token.ts';

/** Words a change may have on a side for its parts to answer one another. */
const SHORT = 3;

/** The group of `Lexicon.modals` that may come and go: reports turn "will" into "would" or nothing. */
const FUTURE = 0;

/** Returns the kind of change between one word in two forms, `null` for the same form. */
export function classifyForms(page: Token, document: Token): ChangeKind | null {
  if (page.surface === document.surface) return null;
  if (page.number && document.number) return 'number form';
  if (/'/.test(page.surface) !== /'/.test(document.surface)) return 'contraction';
  if (page.form !== document.form) {
    return isSameReading(page, document) ? 'contraction' : 'inflection';
  }
  if (page.surface === page.form || document.surface === document.form) {
    return isSimilarSpelling(page.surface, document.surface) ? 'spelling' : 'contraction';
  }
  return 'spelling';
}

/** Returns the kind of change where words of one side stand for words of the other, or for none. */
export function classifyChange(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): ChangeKind {
  if (page.length === 0 || document.length === 0) {
    return classifyCut([...page, ...document], lexicon);
  }
  if (page.length > SHORT && document.length > SHORT) return 'wording';
  const number = classifyNumbers(page, document, lexicon);
  if (number) return number;
  if ([...page, ...document].some(({ isBracketed }) => isBracketed)) {
    return hidesNegation(page, document, lexicon) ? 'negation' : 'bracket';
  }
  return (
    classifyNegation(page, document, lexicon) ??
    classifyMeaning(page, document, lexicon) ??
    classifyForm(page, document, lexicon)
  );
}

/** Words that stand on one side alone. */
function classifyCut(words: readonly Token[], lexicon: Lexicon): ChangeKind {
  if (words.every(({ isBracketed }) => isBracketed)) return 'bracket';
  if (words.length > SHORT) return 'cut';
  if (!words.every((word) => isOperator(word, lexicon))) return 'cut';
  // "Not only" negates nothing.
  if (words.length === 2 && lexicon.limiters.has(words[1]?.form ?? '')) return 'function word';
  if (words.some((word) => isNegation(word, lexicon))) return 'negation';
  const [only] = words.length === 1 ? words : [];
  if (only?.surface === "'s") return 'inflection';
  if (only && lexicon.limiters.has(only.form)) return 'quantifier';
  if (only && (lexicon.modals.get(only.form) ?? FUTURE) !== FUTURE) return 'modality';
  return 'function word';
}

/** A word that says something only of the words around it. */
function isOperator(word: Token, lexicon: Lexicon): boolean {
  const { form, isFunctionWord } = word;
  return (
    isFunctionWord ||
    isNegation(word, lexicon) ||
    lexicon.modals.has(form) ||
    lexicon.limiters.has(form)
  );
}

function classifyNumbers(
  page: readonly Token[],
  document: readonly Token[],
  { hedges }: Lexicon,
): ChangeKind | null {
  const [one, ...more] = page.filter(hasDigits);
  const [two, ...others] = document.filter(hasDigits);
  if (!one || !two || more.length + others.length > 0) return null;
  if (one.isBracketed !== two.isBracketed) return null;
  // What no number reads ("6'2", "G7") is still another figure.
  if (!one.number || !two.number) return one.form === two.form ? null : 'number';
  const isRough = [...page, ...document].some(({ form }) => hedges.has(form));
  return compareNumbers(one.number, two.number, isRough);
}

function hasDigits({ form, number }: Token): boolean {
  return number !== null || /\d/.test(form);
}

/** A negation on one side alone, the other words of the stretch being of no weight. */
function classifyNegation(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): ChangeKind | null {
  if (isLikePolarity(page, document, lexicon)) return null;
  const rest = [...page, ...document].filter((word) => !isNegation(word, lexicon));
  return rest.every((word) => word.isFunctionWord) ? 'negation' : null;
}

/**
 * Whether brackets stand for a pronoun and its negation: "[the minister] goes" for "he does not go". For a
 * verb and its negation they may stand: "[refuses to] go".
 */
function hidesNegation(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const written = [page, document].map((words) => words.filter(({ isBracketed }) => !isBracketed));
  const [one = [], two = []] = written;
  if (isNegative(page, lexicon) === isNegative(document, lexicon)) return false;
  const rest = [...one, ...two].filter((word) => !isNegation(word, lexicon));
  return (
    isNegative([...one, ...two], lexicon) &&
    rest.length > 0 &&
    rest.every(({ form, isFunctionWord }) => isFunctionWord && !lexicon.modals.has(form))
  );
}

function classifyMeaning(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): ChangeKind | null {
  if (isLikePolarity(page, document, lexicon)) {
    const opposed = opposedPairs(page, document, lexicon);
    if (opposed.length === 1) return opposed[0] ?? null;
  }
  if (differs(page, document, lexicon.quantifiers)) return 'quantifier';
  if (differs(page, document, lexicon.modals)) return 'modality';
  if (isOtherName(page, document)) return 'name';
  return null;
}

/**
 * The opposites that stand on the two sides, if every other word of weight has its like there. Two
 * pairs of opposites say the same again ("more safe", "less dangerous").
 */
function opposedPairs(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): ChangeKind[] {
  const [one, two] = [page, document].map((words) =>
    words.filter((word) => !isIdle(word, lexicon)),
  );
  if (!one || one.length !== two?.length) return [];
  const kinds = one.map((word, index): ChangeKind | 'same' | null => {
    const other = two[index];
    if (!other) return null;
    if (isNegated(word.form, other.form, lexicon)) return 'negation';
    if (isAntonym(word, other, lexicon)) return 'antonym';
    return word.stem === other.stem || isSynonym(word, other, lexicon) ? 'same' : null;
  });
  return kinds.includes(null) ? [] : kinds.filter((kind) => kind !== null && kind !== 'same');
}

/** A function word without an opposite. */
function isIdle({ isFunctionWord, stem }: Token, { antonyms }: Lexicon): boolean {
  return isFunctionWord && !antonyms.has(stem);
}

function isLikePolarity(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): boolean {
  return isNegative(page, lexicon) === isNegative(document, lexicon);
}

function classifyForm(
  page: readonly Token[],
  document: readonly Token[],
  lexicon: Lexicon,
): ChangeKind {
  const [one, two] = [page, document].map((words) => words.filter((word) => !word.isFunctionWord));
  if (!one || !two || one.length + two.length === 0) return 'function word';
  if (one.length !== two.length) return 'wording';
  const isEvery = (test: (word: Token, other: Token) => boolean) =>
    one.every((word, index) => {
      const other = two[index];
      return other !== undefined && (word.stem === other.stem || test(word, other));
    });
  if (isEvery((word, other) => isSimilarSpelling(word.form, other.form))) return 'spelling';
  if (isEvery((word, other) => isSynonym(word, other, lexicon))) return 'synonym';
  return 'wording';
}

/** "No, we are open" negates nothing that follows. */
function isNegation({ form, endsClause }: Token, { negations, interjections }: Lexicon): boolean {
  return negations.has(form) && !(endsClause && interjections.has(form));
}

/** One negation is as many as two: "никто не" is "nobody". */
function isNegative(words: readonly Token[], lexicon: Lexicon): boolean {
  return words.some((word) => isNegation(word, lexicon));
}

/** Whether both sides have one word of `groups` each, of different groups, and else nothing of weight. */
function differs(
  page: readonly Token[],
  document: readonly Token[],
  groups: ReadonlyMap<string, number>,
): boolean {
  const [one, two] = [page, document].map((words) =>
    words.flatMap(({ form }) => groups.get(form) ?? []),
  );
  if (one?.length !== 1 || two?.length !== 1 || one[0] === two[0]) return false;
  return [...page, ...document].every(
    ({ form, isFunctionWord }) => isFunctionWord || groups.has(form),
  );
}
