/** The words of a language for what passes news on, ready to be looked up. What they are is in `source-words.ts`. */
import { languageOf } from '../languages/language-of.ts';
import type { Language } from '../languages/language.ts';
import {
  lastWords,
  phraseEnding,
  phrasePattern,
  wordPattern,
  listTest,
} from '../languages/phrase-list.ts';
import { countryOf } from '../people/countries.ts';
import { remember } from '../people/remember.ts';
import { termsOf } from '../people/terms.ts';
import { nameFacts } from './name-facts.ts';

export type SourceLexicon = ReturnType<typeof lexiconOf>;

const known = new Map<string, SourceLexicon>();

/** Returns the lexicon of `lang` (BCP 47), made when it is first asked for. */
export function sourceLexicon(lang: string | null): SourceLexicon {
  const language = languageOf(lang);
  const lexicon = known.get(language.code) ?? lexiconOf(language);
  known.set(language.code, lexicon);
  return lexicon;
}

/** Networks that have channels and accounts. */
const NETWORK =
  '(?:Telegram|YouTube|Facebook|Twitter|X|Instagram|WhatsApp|TikTok|Viber|VK|Threads|Bluesky|LinkedIn)';

/** Longer words describe nothing. */
const LONGEST = 60;

/** No letter, digit or hyphen goes on. */
const WORD_ENDS = String.raw`(?![\p{L}\p{N}]|-\p{L})`;

function lexiconOf({ code, grammar, sources }: Language) {
  const terms = termsOf(code);
  const { nouns, leads, papers, lines } = sources;
  const isNoun = listTest(nouns.outlets);
  const isAdjective = listTest(nouns.adjectives);
  const isOwner = listTest(papers.owners);
  const isArticle = listTest(nouns.articles);
  const isPossessive = listTest(nouns.possessives);
  const isLast = listTest(`${lastWords(leads.unlisted)} ${lastWords(leads.person)}`);
  const describes = remember((word: string) => {
    const form = word.toLowerCase();
    return word.length < LONGEST && (isNoun(form) || isAdjective(form) || countryOf(word) !== null);
  });
  const isLargeNoun = (word: string): boolean =>
    grammar.capitalNouns && /^\p{Lu}/u.test(word) && isNoun(word.toLowerCase());
  const isAccount = listTest(nouns.accounts);
  const through = phraseEnding(leads.through);
  const article = wordPattern(nouns.articles);
  const account = wordPattern(nouns.accounts);
  const site = `(?:${phrasePattern(nouns.sites)}|${phrasePattern(nouns.offices)})`;
  return {
    /** What the language calls people and bodies. */
    terms,
    /** Says whether a word, as written, describes an outlet, network or channel: "newspaper", "state-run", "Chinese". */
    describes,
    /** Says whether a word, written large as all nouns are, is one for an outlet: "Sender". */
    isLargeNoun,
    /** What a name as written tells by itself. */
    nameFacts: remember((written: string) =>
      nameFacts(written, { terms, isLargeNoun, isAccount, isLead: through }),
    ),
    /** Says whether a word can make the name behind it an outlet's or a source's, whatever that name is. */
    mayLead: remember((word: string) => describes(word) || isLast(word.toLowerCase())),
    isNoun,
    isChannelNoun: listTest(nouns.channels),
    isDative: listTest(nouns.datives),
    isArticle,
    isPossessive,
    isAccount,
    /** What stands right before a name. */
    through,
    outlet: phraseEnding(leads.outlet),
    unlisted: phraseEnding(leads.unlisted),
    person: phraseEnding(leads.person),
    platform: phraseEnding(leads.platform),
    accountBefore: phraseEnding(nouns.accountsBefore),
    followed: phraseEnding(leads.followed),
    /** Says whether a word can be the last of those. */
    mayFollow: listTest(lastWords(leads.followed)),
    /** What stands right behind one; to be tried at an offset. */
    reports: sticky(
      `["“”»’']?,?\\s(?:${wordPattern(leads.auxiliaries)},?\\s){0,2}${wordPattern(leads.verbs)}(?!\\p{L})`,
    ),
    learns: sticky(`\\s${phrasePattern(leads.learns)}(?!\\p{L})`),
    goesOn: sticky(`[”“»"]?(?:\\s*(?:$|[,.:;“„«"])|\\s+${wordPattern(leads.goesOn)}(?!\\p{L}))`),
    post: sticky(`[ -]${wordPattern(nouns.posts)}(?!\\p{L})`),
    account: sticky(`[ -]${wordPattern(nouns.accounts)}(?!\\p{L})`),
    /** What has no name, in text in lower case. */
    networks: anywhere(`${wordPattern(nouns.platforms)}|${phrasePattern(nouns.samePlatform)}`),
    sites: anywhere(phrasePattern(nouns.sites)),
    offices: anywhere(phrasePattern(nouns.offices)),
    officeOf: sticky(` ${phrasePattern(nouns.officeOf)}`),
    hasOfficeOf: nouns.officeOf !== '',
    unnamed: anywhere(wordPattern(nouns.unnamed)),
    beforeUnnamed: phraseEnding(leads.unnamed),
    isAdjective,
    envoys: anywhere(wordPattern(`${leads.envoys} ${leads.hearers}`)),
    isHearer: listTest(leads.hearers),
    envoy: phraseEnding(leads.envoy),
    seen: anywhere(`${phrasePattern(leads.seen.papers)}(?= ${phrasePattern(leads.seen.by)})`),
    papers: anywhere(
      `${phrasePattern(papers.nouns.replace(/~(?=\p{L})/gu, ''))}(?: ${phrasePattern(papers.after)})?`,
    ),
    /** Says whether a word is written together of a paper and what stands before it: "Presseerklärung". */
    isPaperCompound: listTest((papers.nouns.match(/~\p{L}+/gu) ?? []).join(' ')),
    beforePaper: phraseEnding(papers.before),
    author: sticky(String.raw`(?: [\p{L}-]+){0,2} ${phrasePattern(papers.author)} `),
    hasAuthor: papers.author !== '',
    isPost: listTest(papers.posts),
    /** Words before a paper that are no part of its name. */
    isOwner: (form: string) =>
      isArticle(form) ||
      isPossessive(form) ||
      isOwner(form) ||
      /\p{L}['’]s$|\p{L}s['’]$/u.test(form),
    isBreak: listTest(papers.breaks),
    identifies: listTest(papers.identifying),
    spoken: sticky(` ${phrasePattern(papers.spoken)}(?!\\p{L})`),
    line: {
      /** "The palace's Telegram channel", "сайт міністерства". */
      channel: new RegExp(
        [
          String.raw`(?<![\p{L}.-])(?:${article} )?(?:[\p{L}.-]{1,30}(?:['’]s?)? ){0,5}?(?:${NETWORK}[ -]${account}|(?<=['’]s? )[\p{L}-]{1,30} ${account}|${phrasePattern(nouns.accountsBefore)} ${NETWORK}|${site})(?![\p{L}])`,
          ...(nouns.officeOf === ''
            ? [
                `(?:${NETWORK}-${account}|${wordPattern(nouns.channels)}|${site})(?: [\\p{L}«»"-]+){0,4}`,
              ]
            : []),
        ]
          .toReversed()
          .join('|'),
        'iu',
      ),
      /** What leads to it. */
      led: new RegExp(String.raw`^(?:.*\s)?${phrasePattern(lines.led)}\s+(?=\S)`, 'iu'),
      /** "… of the Border Guard of Velland". */
      owner: new RegExp(String.raw`^ ${phrasePattern(nouns.officeOf)} ?\p{Lu}[^,;(]{0,80}`, 'u'),
      platform: new RegExp(
        String.raw`(?<!\p{L})${phrasePattern(lines.led)} (${NETWORK}|${wordPattern(nouns.platforms)})(?!\p{L})`,
        'iu',
      ),
      label: new RegExp(
        String.raw`^[ \t]*(?:${wordPattern(lines.labels)}[ \u00a0]?:[ \t]*(\S[^\n]*)|${phrasePattern(lines.ends)}[ \u00a0]?:)`,
        'gimu',
      ),
      citing: new RegExp(String.raw`,?\s+${phrasePattern(lines.citing)}\s+`, 'iu'),
      occasion: new RegExp(
        String.raw`(?<=\S)(?<!sources?|джерела),?\s+${phrasePattern(lines.occasions)}(?:\s\p{Ll}[^;]*)?$`,
        'u',
      ),
      givenOut: new RegExp(`^${phrasePattern(lines.givenOut)}\\s+`, 'iu'),
      paper: new RegExp(`(?<!\\p{L})${wordPattern(lines.papers)}$`, 'u'),
      carried: new RegExp(String.raw`,?\s+${phrasePattern(lines.carried)}\s*$`, 'iu'),
      body: new RegExp(
        String.raw`^${wordPattern(lines.bodies)}(?: [\p{L}«»"-]+){0,8}?(?=$|,| ${phrasePattern(lines.led)} )`,
        'u',
      ),
      informants: new RegExp(String.raw` (${phrasePattern(lines.informants)}(?: .*)?)$`, 'u'),
    },
  };
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy');
}

function anywhere(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})${WORD_ENDS}`, 'gu');
}

/** Returns whether a sticky pattern matches `text` at `offset`. */
export function fitsAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
