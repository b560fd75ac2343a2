/**
 * What the finder of quotes has to know of a language. All words are lower case, with typewriter
 * apostrophes. A new language is one file that fills this in, and one line in `language-of.ts`.
 */
import type { LanguageCode } from './language.ts';
import type { PhraseIndex } from './phrase-index.ts';

/**
 * What follows a verb of saying when it is no quotation.
 *
 * - `say`: a clause, with or without "that" ("said it rains").
 * - `state`: a clause, as a rule with "that" ("noted that it rains").
 * - `tell`: whom it is said to, then a clause ("told reporters it rains").
 * - `judge`: a person or thing and words about it ("called the plan 'a gift'").
 * - `think`: a thought, which only marks show to be words of somebody.
 * - `urge`: an infinitive or an object, "vowed to fight", "urged us to go".
 */
export type VerbKind = 'say' | 'state' | 'tell' | 'judge' | 'urge' | 'think';

export interface Requests {
  /** How verbs begin that ask or promise: "pidió", "закликав". */
  verbs: RegExp;
  infinitive: RegExp;
  /** Tokens behind any other verb of saying in which an infinitive is what is said: "dit avoir vu". */
  behindAny: number;
}

export interface Grammar {
  code: LanguageCode;
  /** Finite forms and participles of verbs by which words become somebody's. */
  verbs: ReadonlyMap<string, VerbKind>;
  /** Verbs that are such only with a particle at the end of their clause: "teilte … mit"; by verb and particle. */
  separable: ReadonlyMap<string, ReadonlyMap<string, VerbKind>>;
  /** Words before marked ones that stand in front of their verb: "als „Fehler“ bezeichnet". */
  judgedAs: ReadonlySet<string>;
  /** Words behind a verb that turn it: "called for" urges, "called" judges. */
  particles: ReadonlySet<string>;
  /** Those of the forms that have no subject of their own: "saying", "добавив". */
  participles: ReadonlySet<string>;
  /** Forms that are as often nouns: only a verb behind a name or pronoun, or before "that". */
  ambiguous: ReadonlySet<string>;
  /** Words that open a reported clause: "that", "whether". */
  that: ReadonlySet<string>;
  /** Verbs of several words: "put it", "made clear". */
  phrasal: PhraseIndex;
  /** Verbs that give the words of their object: "quotes Ilvane as saying". */
  quoting: ReadonlySet<string>;
  /** How institutions begin where "in the ministry they said" makes them speak; `null` where nothing does. */
  institutions: RegExp | null;
  /** What somebody asks to be who is not named: "anonymous". */
  unnamed: ReadonlySet<string>;
  /** Verbs of asking, and the words that open what is asked: "if", "what". */
  asking: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  /** Phrases that give the source of a clause, "according to"; a word in brackets is who speaks. */
  accordingTo: PhraseIndex;
  /** What names, behind a source, whom it has the words from: "citing", "que cita a". */
  cites: PhraseIndex;
  /** The same behind the source: "Ilvane zufolge". */
  accordingToAfter: ReadonlySet<string>;
  /** Auxiliaries that, right before the verb, make the subject who is spoken to: "was told". */
  passives: ReadonlySet<string>;
  /** What gives the speaker then: "by". */
  by: ReadonlySet<string>;
  /** How adverbs end that are not listed; `null` where that tells nothing. */
  adverbEnding: string | null;
  /** How participles end that open a clause without subject, "Speaking in Arden, …"; or `null`. */
  participleEnding: string | null;
  /** How the past of regular verbs ends, or `null` where that tells nothing. */
  pastEnding: string | null;
  /** Words that open an adverbial clause with a verb of saying: "as X reported", "wie X mitteilte". */
  as: ReadonlySet<string>;
  /** Words that are a cue only behind what is said: `"…", so Ilvane`. */
  closers: ReadonlySet<string>;
  /** Verbs that nobody is the subject of: "es heißt in dem Brief". */
  impersonal: ReadonlySet<string>;
  /** Auxiliaries that can stand far before their participle, the subject between them: "hat … gesagt". */
  frames: ReadonlySet<string>;
  /** How what somebody asks or promises is told from other infinitives; `null` where "to" marks it. */
  requests: Requests | null;
  /** How plural verbs end, where a verb may stand without its subject: "Dijo que"; `null` where none may. */
  dropped: RegExp | null;
  /** The word before an infinitive, which says nothing yet: "to say"; or `null`. */
  infinitive: string | null;
  /** Whether the cue may stand inside the marks: «Так, — сказал он, — и будет». */
  incised: boolean;
  /** Whether short words are joined by an apostrophe, and pronouns by a hyphen: "qu'il", "dit-il". */
  elided: boolean;
  /** Whether a full stop behind a number makes it an ordinal: "am 5. Mai". */
  ordinals: boolean;
  /** Whether all nouns have capital letters. */
  capitalNouns: boolean;
  /** Articles and pronouns in cases that no subject has: "dem". */
  oblique: ReadonlySet<string>;
  /** Those of them that hang on the noun before: "des". */
  genitives: ReadonlySet<string>;
  /** Pronouns that are as often objects: "nannte sie". */
  objects: ReadonlySet<string>;
  /** Verb forms that alone show a sentence to be reported: "sei", "habe". */
  subjunctive: ReadonlySet<string>;
  /** How other verbs end in that mood; `null` where it has no ending of its own. */
  subjunctiveEnding: RegExp | null;
  /** Forms that do so right behind what somebody says: "würden", "hätten". */
  conditional: ReadonlySet<string>;
  /** Whether the object of a judging verb may stand anywhere, so that only the marked words are sure. */
  freeOrder: boolean;
  /** Whether the verb may precede its subject and what is said: "Am Montag sagte X, dass". */
  verbFirst: boolean;
  /** Whether one constituent stands before the verb, which may be any: German. */
  verbSecond: boolean;
  /** Whether a comma stands between the verb and the reported clause: German, Russian, Ukrainian. */
  commaBeforeClause: boolean;
  /** Common finite verbs, by which a clause is told from an adverbial. */
  finite: ReadonlySet<string>;
  /** How other finite verbs end, of five letters or more; `null` where that tells nothing. */
  finiteEnding: RegExp | null;
  /** Pronouns that can be who speaks. */
  pronouns: ReadonlySet<string>;
  /** Pronouns that stand for the noun before them: "who". */
  relatives: ReadonlySet<string>;
  /** Auxiliaries and adverbs between the subject and the verb. */
  auxiliaries: ReadonlySet<string>;
  /** Words that make saying not said: "not", "would", "if". */
  unreal: ReadonlySet<string>;
  /** Words at which a noun phrase ends on the way left: conjunctions, "that", "when". */
  boundaries: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Conjunctions that join main clauses: "but". */
  coordinators: ReadonlySet<string>;
  /** Prepositions that join nouns to the phrase ("of", "for"), and at its front make it an adverbial. */
  prepositions: ReadonlySet<string>;
  /** Articles and such that a noun phrase may begin with. */
  determiners: ReadonlySet<string>;
  /** Articles of an apposition that tells who somebody is: "a", "an". */
  indefinite: ReadonlySet<string>;
  /** Words of time and place that are no speakers: weekdays, "yesterday". */
  times: ReadonlySet<string>;
  /** Prepositions before the paper or programme in which something is said: "in dem „Boten“". */
  places: ReadonlySet<string>;
  /** Words before a term, not a quote: "so-called", and nouns before what they name: "der Sender „Arn 1“". */
  soCalled: ReadonlySet<string>;
  /** Labels of quotes, with or without a speaker behind them: "Quote:", "Quote from X:". */
  labels: PhraseIndex;
  /** Words that are no speaker before a colon: "Source", "Details". */
  notSpeakers: ReadonlySet<string>;
  /** Nouns for something said: "statement", "letter". With a colon or "that" they are a cue. */
  sayings: ReadonlySet<string>;
  /** Nouns right before the words that were shouted, shown or spoken: "Parolen wie „…“". */
  slogans: ReadonlySet<string>;
  /** Verbs that say what their subject wants: "will". */
  wanting: ReadonlySet<string>;
  /** Between a text and those who wrote it or whom it is about: "by". */
  writtenBy: ReadonlySet<string>;
  /** Before whom something is said, where the speaker may follow: "a déclaré à l'Agence le maire". */
  spokenTo: ReadonlySet<string>;
  /** Prepositions inside names and offices: "of". */
  joining: ReadonlySet<string>;
  /** Whom it was said to, as pronoun: "him", "us". */
  addressees: ReadonlySet<string>;
  /** Abbreviations, without their full stop, that do not end a sentence. */
  abbreviations: ReadonlySet<string>;
  /** Labels of questions and of answers: "Q:", "A:". */
  questionLabels: ReadonlySet<string>;
  answerLabels: ReadonlySet<string>;
  /** Whether a full stop may stand behind such a label: "P. ¿Cuándo?" */
  dottedLabels: boolean;
  /** Words of somebody who speaks of themselves. */
  firstPerson: ReadonlySet<string>;
}
