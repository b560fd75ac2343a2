/**
 * What finding people has to know of a language: its nouns for people and bodies, and the small words
 * around names. All from general knowledge of the language.
 *
 * A field is a list of words by white space, lower case, with typewriter apostrophes; `''` where the
 * language has none. A word may be a pattern: "?", "[…]", "(?:…)", "{1,2}" as in a regular
 * expression, `\p{L}` for a small letter. Phrases, where they are allowed, are parted by ";".
 */

/** Pronouns in the third person, in every case that a speaker may stand in. */
export interface PronounWords {
  female: string;
  male: string;
  /** She or they: German "sie". */
  either: string;
  plural: string;
  /** Those that stand for the name right before them: "who". */
  relative: string;
  /** Those that stand for bodies and things alone: "it". */
  thing: string;
  /** Those that may stand for a body, for nouns have a gender: "elle". */
  body: string;
  /** Forms that always mean a woman, or a man; not French "il", which may mean nobody. */
  woman: string;
  man: string;
}

export interface PeopleWords {
  /** Nouns for what somebody is, by the idea they stand for; one idea has one name in all languages. */
  roles: Readonly<Record<string, string>>;
  /** How those nouns end that are for women, for men; whole words that end so and are for both. */
  roleEndings: { female: string; male: string; both: string };
  /** How plurals of them end. */
  plurals: string;
  /** Patterns of nouns for people that no list has, told by their form ("hairdresser"); words of the form that are none. */
  agents: string;
  notAgents: string;
  /** Further forms, for nouns between "the" or "a" and a comma behind a name; `null` if any noun will do there. */
  agentsBehind: string | null;
  notAgentsBehind: string;
  /** Nouns that also serve as a name's family name ("Baker") or given name. */
  familyRoles: string;
  givenRoles: string;
  /** Words that describe a role from before it: "former", "press". */
  modifiers: string;
  /** How nouns end that say what country one person is of: "Frenchwoman". */
  nationals: string;
  /** How adjectives end before the noun of a body, where it may stand anywhere. */
  adjectives: string;
  /** How adjectives end that follow their noun. */
  adjectivesBehind: string;
  /** How adjectives end that are large only where a sentence begins with them. */
  openingAdjectives: string;
  /** What a compound says besides its noun, as the first group: "Verteidigungsminister". */
  compound: RegExp | null;
  /** Words for an office that somebody no longer has, or does not have yet. */
  former: string;
  /** Words that make another office of it: "vice". */
  apart: string;
  /** Words in a role that do not change whom it means. */
  empty: string;
  /** "word=other": words for the same in a role. */
  same: string;
  /** Heads of the long names of countries: "republic". */
  realms: string;

  /** What is said before a name and is no role: "Mrs". */
  titles: { female: string; male: string; other: string };
  /** Articles, pronouns, prepositions, auxiliaries, adverbs: they may be large and are no names. */
  small: string;
  /** Those of them that may stand behind an article and tell of somebody: "a former nurse". */
  smallInRoles: string;
  /** Weekdays, months, seasons; the months that are names as well. */
  calendar: string;
  months: string;

  /** Words that head or begin the name of a body: "ministry". */
  bodies: string;
  /** Nouns that are bodies where they speak, and mean other things in names: "palace". */
  speakingBodies: string;
  /** Bodies of which there is one: "parliament". */
  onlyBodies: string;
  /** Those that speak without an article: "police". */
  bareBodies: string;
  /** Nouns for so many bodies of one text that alone they name none. */
  anyBodies: string;
  /** Nouns behind which the own name of a body stands: "the company Ilvane Steel". */
  namedBodies: string;
  /** Bodies that are called by somebody's name: "the Ilvane campaign". */
  ownBodies: string;
  /** What follows a possessive within the name of a body: "People's Party". */
  behindPossessive: string;
  /** Where the noun stands that says what kind of body it is. */
  bodyNoun: 'first' | 'last' | 'any';
  /** Words of places, laws, works: they stand in names of things and not of people. */
  things: string;
  /** Capital letters that stand for no body, as written. */
  letters: string;

  /** Articles, with prepositions that hold one; singular alone begins a description of one. */
  definite: string;
  definitePlural: string;
  /** "A", "one", and what else makes a body or somebody an uncertain one: "some". */
  indefinite: string;
  uncertain: string;
  possessives: string;
  demonstratives: string;
  /** Words beside a noun that is large for being a noun; `''` if nouns are small. */
  besideNouns: string;
  /** An article that tells the gender of whom it stands before. */
  articleOf: { female: string; male: string };

  /** Small words within a role that say of what: "minister of". */
  links: string;
  /** Those that tie a noun to what it is of, and the same as an article: "der". */
  of: string;
  genitives: string;
  /** Small words within names of bodies. */
  bodyLinks: string;
  /** Small words within names of people; `null` for those of all languages. */
  nameLinks: string | null;
  prepositions: string;
  /** Participles and the like after which a name depends on the noun before: "named". */
  dependent: string;
  /** Prepositions before a place: of two words; of one. */
  where: string;
  from: string;
  and: string;
  /** The same in phrases: "as well as". */
  jointly: string;
  /** Before an infinitive: "to". */
  infinitive: string;
  /** Words that may follow the name of a speaker without making it part of another noun. */
  goesOn: string;
  /** Phrases that begin where and how somebody says it: "a la salida". */
  circumstances: string;
  /** How words end that say to whom, behind a noun that says who: "режисер виданню". */
  datives: string;

  /** Verbs of saying beside a name, in the third person; those behind which stands who listens. */
  says: string;
  addresses: string;
  /** Patterns of verbs that may stand where nouns could go on; nouns that look like them. */
  verbs: string;
  notVerbs: string;
  /** Participles that follow a body: "citing". */
  participles: string;
  /** How participles end that tell what happened to somebody. */
  participleEndings: string;
  gerund: string;
  /** How the plural of a verb ends, where a pronoun is of either number: German "sie". */
  pluralEndings: string;
  /** How verbs end right behind a name that is a woman's, a man's. */
  past: { female: string; male: string };

  pronouns: PronounWords;
  /** Relative pronouns for people that have a role of their own in the sentence, and for things. */
  relatives: string;
  /** Phrases that only say that it is somebody: "the young man"; patterns. */
  somebody: { female: string; male: string; either: string };
  /**
   * An age that stands for somebody as one token, and an age before a name, the number as the first
   * group, or `null`; an age within a role.
   */
  ages: { noun: RegExp | null; before: RegExp | null; inRole: RegExp };
  /** How words end that begin phrases for groups and things rather than names. */
  commonEndings: string;
}
