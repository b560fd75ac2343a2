/** What a language calls people and bodies, as questions about one word; made once for each language. */
import { languageOf } from '../languages/language-of.ts';
import type { Language } from '../languages/language.ts';
import type { PeopleWords } from '../languages/people-words.ts';
import { BODIES, LETTERS, THINGS } from './international.ts';
import type { Gender } from './person.ts';
import { makeRoleGender, makeRoleOf } from './role-of.ts';
import { endingTest, wordTest, type WordTest } from './word-test.ts';

/** Every test takes a word in any case, without a possessive "'s". */
export interface Terms {
  language: Language;
  /** The lists behind it, for patterns of whole phrases. */
  words: PeopleWords;
  /** The idea that a word stands for as somebody's role ("minister"), or `null` for other words. */
  roleOf: (word: string) => string | null;
  /** The gender that a role noun shows by its form ("spokeswoman"). */
  roleGender: (word: string) => Gender;
  isPluralRole: WordTest;
  /** Whether the form of a word is that of a noun for somebody; only beside a name is it safe to ask. */
  isAgent: WordTest;
  /** The same, less strictly, for a noun between an article and a comma behind a name. */
  isAgentBehind: WordTest;
  isFamilyRole: WordTest;
  isGivenRole: WordTest;
  isModifier: WordTest;
  isNational: WordTest;
  isAdjective: WordTest;
  isAdjectiveBehind: WordTest;
  isOpeningAdjective: WordTest;
  isEmptyInRoles: WordTest;
  isRealm: WordTest;
  isTitle: WordTest;
  isFemaleTitle: WordTest;
  isMaleTitle: WordTest;
  isSmallWord: WordTest;
  isSmallInRoles: WordTest;
  isCalendarWord: WordTest;
  isMonthName: WordTest;
  isBodyWord: WordTest;
  isSpeakingBody: WordTest;
  isOnlyBody: WordTest;
  isAnyBody: WordTest;
  isBehindPossessive: WordTest;
  isThingWord: WordTest;
  /** Of capital letters as written. */
  isLetters: (word: string) => boolean;
  isDefinite: WordTest;
  isDefinitePlural: WordTest;
  isIndefinite: WordTest;
  /** Whether a word begins a role and is no part of it: an article or a possessive. */
  isDeterminer: WordTest;
  isDemonstrative: WordTest;
  isBesideNoun: WordTest;
  isLink: WordTest;
  isOf: WordTest;
  isOfOrGenitive: WordTest;
  isPreposition: WordTest;
  isWhere: WordTest;
  isFrom: WordTest;
  isAnd: WordTest;
  isInfinitive: WordTest;
  isBodyLink: WordTest;
  /** `null` where names hold the small words of all languages. */
  isNameLink: WordTest | null;
  isSaying: WordTest;
  isAddressing: WordTest;
  isDative: WordTest;
  isVerb: WordTest;
  isFinite: WordTest;
  isParticiple: WordTest;
  isGerund: WordTest;
  isRelative: WordTest;
  isPersonalRelative: WordTest;
  isCommonEnding: WordTest;
  hasArticles: boolean;
  /** Whether every noun is large. */
  hasLargeNouns: boolean;
}

/** Returns the terms of the language with the BCP 47 tag `lang`; English where it is unknown or `null`. */
export function termsOf(lang: string | null): Terms {
  return termsIn(languageOf(lang));
}

function termsIn(language: Language): Terms {
  const known = made.get(language) ?? makeTerms(language);
  made.set(language, known);
  return known;
}

const made = new WeakMap<Language, Terms>();

/** Returns a function that makes something of the terms of a language, such as its patterns of phrases, once for each. */
export function perLanguage<Value>(make: (terms: Terms) => Value): (terms: Terms) => Value {
  const values = new WeakMap<Terms, { value: Value }>();
  return (terms) => {
    const known = values.get(terms) ?? { value: make(terms) };
    values.set(terms, known);
    return known.value;
  };
}

function makeTerms(language: Language): Terms {
  const { people: words, grammar } = language;
  const { titles, pronouns } = words;
  const roleOf = makeRoleOf(words);
  return {
    language,
    words,
    roleOf,
    roleGender: makeRoleGender(words, roleOf),
    isPluralRole: endingTest(words.plurals),
    isAgent: but(wordTest(words.agents), wordTest(words.notAgents)),
    isAgentBehind: but(
      wordTest(words.agents, words.agentsBehind ?? ''),
      wordTest(words.notAgentsBehind),
    ),
    isFamilyRole: wordTest(words.familyRoles),
    isGivenRole: wordTest(words.givenRoles),
    isModifier: wordTest(words.modifiers),
    isNational: endingTest(words.nationals),
    isAdjective: endingTest(words.adjectives),
    isAdjectiveBehind: endingTest(words.adjectivesBehind),
    isOpeningAdjective: endingTest(words.openingAdjectives),
    isEmptyInRoles: wordTest(words.empty),
    isRealm: wordTest(words.realms),
    isTitle: dotted(wordTest(titles.female, titles.male, titles.other)),
    isFemaleTitle: dotted(wordTest(titles.female)),
    isMaleTitle: dotted(wordTest(titles.male)),
    isSmallWord: elided(wordTest(words.small)),
    isSmallInRoles: wordTest(words.smallInRoles),
    isCalendarWord: dotted(wordTest(words.calendar)),
    isMonthName: wordTest(words.months),
    isBodyWord: wordTest(words.bodies, BODIES),
    isSpeakingBody: wordTest(words.speakingBodies),
    isOnlyBody: wordTest(words.onlyBodies),
    isAnyBody: wordTest(words.anyBodies),
    isBehindPossessive: wordTest(words.behindPossessive),
    isThingWord: wordTest(words.things, THINGS),
    isLetters: caseTest(`${LETTERS} ${words.letters}`),
    isDefinite: wordTest(words.definite),
    isDefinitePlural: wordTest(words.definitePlural),
    isIndefinite: wordTest(words.indefinite),
    isDeterminer: wordTest(
      words.definite,
      words.definitePlural,
      words.indefinite,
      words.possessives,
    ),
    isDemonstrative: wordTest(words.demonstratives),
    isBesideNoun: wordTest(words.besideNouns),
    isLink: wordTest(words.links),
    isOf: wordTest(words.of),
    isOfOrGenitive: wordTest(words.of, words.genitives),
    isPreposition: wordTest(words.prepositions),
    isWhere: wordTest(words.where),
    isFrom: wordTest(words.from),
    isAnd: wordTest(words.and),
    isInfinitive: wordTest(words.infinitive),
    isBodyLink: wordTest(words.bodyLinks),
    isNameLink: words.nameLinks === null ? null : wordTest(words.nameLinks),
    isSaying: wordTest(words.says),
    isAddressing: wordTest(words.addresses),
    isDative: endingTest(words.datives),
    isVerb: but(wordTest(words.verbs), wordTest(words.notVerbs)),
    isFinite: (word) => grammar.finite.has(word),
    isParticiple: endingTest(words.participleEndings),
    isGerund: endingTest(words.gerund),
    isRelative: wordTest(words.relatives),
    isPersonalRelative: wordTest(pronouns.relative),
    isCommonEnding: endingTest(words.commonEndings),
    hasArticles: words.definite !== '',
    hasLargeNouns: grammar.capitalNouns,
  };
}

function but(is: WordTest, isNot: WordTest): WordTest {
  return (word) => is(word) && !isNot(word);
}

/** "Mr.", "Sept.". */
function dotted(is: WordTest): WordTest {
  return (word) => is(word.endsWith('.') ? word.slice(0, -1) : word);
}

/** "It's", "qu'il": the word before the apostrophe tells. */
function elided(is: WordTest): WordTest {
  return (word) => {
    const [stem = ''] = /['’]/.test(word) ? word.split(/['’]/) : [word];
    return is(stem) || (stem !== word && is(word));
  };
}

/** A test for words in capital letters. */
function caseTest(list: string): WordTest {
  const words = new Set(list.split(' '));
  return (word) => words.has(word);
}
