/**
 * By what words a language tells through what news and somebody's words came: outlets ("told the Northern
 * Wire"), platforms ("wrote on Telegram"), channels ("on the ministry's website"), papers ("in a joint
 * statement") and people ("through her lawyer"). All from general knowledge of the language and its press.
 *
 * Lists are words by white space, in lower case with typewriter apostrophes, where nothing else is said; `~`
 * stands for any letters at that end of a word: "сайт~", "~zeitung".
 */
import type { PhraseList } from './phrase-list.ts';

export interface SourceWords {
  names: OutletNames;
  nouns: CarrierNouns;
  leads: CarrierLeads;
  papers: PaperWords;
  lines: SourceLineWords;
}

/** How a name by itself shows that it is an outlet's. Names cross borders, so these of all languages are known in each. */
export interface OutletNames {
  /** Well-known outlets of the countries that speak it, separated by "|" or a line break, without "the". */
  outlets: string;
  /** Words in the names of outlets, as written there: "Times". */
  words: string;
  /** How such a name ends that is one word: "zeitung". */
  endings: string;
}

/** Common nouns for what passes words on, and what stands beside them. */
export interface CarrierNouns {
  /** "newspaper", "agency", in every form that stands before a name. */
  outlets: string;
  /** Words beside those: "state-run", "daily", "public". */
  adjectives: string;
  /** Those of the nouns that are an outlet without a name: "state television", "the paper". */
  unnamed: string;
  /** Those that are channels of a network: "канал". */
  channels: string;
  /** Where the case of a noun alone shows that words go to it: "виданню". */
  datives: string;
  /** Before such nouns and names. */
  articles: string;
  possessives: string;
  /** Networks in letters of the language: "телеграм~". */
  platforms: string;
  /** The network named just before: "the same network". */
  samePlatform: PhraseList;
  /** What makes the name of a network somebody's channel there, behind it or, with a hyphen, joined to it: "channel". */
  accounts: string;
  /** Such channels in other order: "canal de Telegram", in every network's name. */
  accountsBefore: PhraseList;
  /** Sites of bodies: "website". */
  sites: PhraseList;
  /** Offices that pass on what others say: "press service". */
  offices: PhraseList;
  /** Before whose they are, behind them: "of the"; `''` where a mere case says it. */
  officeOf: PhraseList;
  /** Something written on a network, behind its name: "a Facebook post". */
  posts: string;
}

/** What stands before and behind the names of carriers. */
export interface CarrierLeads {
  /** Before whatever it is: "interview with", "citing". */
  through: PhraseList;
  /** Before a name that is an outlet's: "told", "according to". */
  outlet: PhraseList;
  /** Before an outlet that nothing else shows to be one, the verb and its preposition: "told", "dijo a". */
  unlisted: PhraseList;
  /** Before a noun for an outlet that has no name there: "told" the paper. */
  unnamed: PhraseList;
  /** What may go on behind an unlisted name: "told Veldra that". */
  goesOn: string;
  /** Before somebody who talked with who is quoted: "interview with". */
  person: PhraseList;
  /** Before a network or channel: "on", "via". */
  platform: PhraseList;
  /** Behind a name that is an outlet for it: "has learned". */
  learns: PhraseList;
  /** Behind an outlet: "reported". */
  verbs: string;
  /** Between an outlet and that verb: "has", "also". */
  auxiliaries: string;
  /** Before somebody who hands another's words on: "through". */
  envoy: PhraseList;
  /** Who does so: "lawyer", in every form. */
  envoys: string;
  /** Who hands on what was said to them: "biographer". */
  hearers: string;
  /** Before whom an article follows: "according to". */
  followed: PhraseList;
  /** Papers that somebody saw, then the words that say so: "documents", "seen by". */
  seen: { papers: PhraseList; by: PhraseList };
}

/** How papers are named in which words stand. */
export interface PaperWords {
  /** Prepositions before them: "in". */
  before: PhraseList;
  /** "statement", "joint letter": in the case that the preposition asks for; `~` stands before the end of compounds. */
  nouns: PhraseList;
  /** Before whoever gave it out, behind the noun: "from"; `''` where a mere case says it. */
  author: PhraseList;
  /** What belongs to the noun behind it: "conjunto", "de prensa". */
  after: PhraseList;
  /** Papers that are nothing more than what stands on a network that is named: "post". */
  posts: string;
  /** Other words than articles and possessives before the noun that are no part of its name: "this". */
  owners: string;
  /** What shows whose or for whom it is spoken, so that it is no paper: "a message to the nation". */
  spoken: PhraseList;
  /** Words at which another phrase has begun. */
  breaks: string;
  /** Participles before the preposition that tell who somebody is: "named in the report". */
  identifying: string;
}

/** The line in which some papers list what a report rests on: "Source: …; …". */
export interface SourceLineWords {
  /** Its labels: "source". */
  labels: string;
  /** Labels of what no longer rests on it: "background". */
  ends: PhraseList;
  /** Between a carrier and whom it cites: "citing". */
  citing: PhraseList;
  /** Where somebody spoke: "at a briefing"; what follows the words belongs to it. */
  occasions: PhraseList;
  /** What somebody gave out, before them: "a statement by the". */
  givenOut: PhraseList;
  /** Papers without an author: "decree". */
  papers: string;
  /** Before a channel or network: "on". */
  led: PhraseList;
  /** From somebody to a channel or outlet, at the end: "on", "in an interview with". */
  carried: PhraseList;
  /** How bodies begin whose names go on in small letters: "Офіс". */
  bodies: string;
  /** Whom an outlet has it from, behind its name: "sources in the government". */
  informants: PhraseList;
}
