/**
 * Names the body that speaks: "the coastguard", "its defence ministry", "la préfecture de la
 * Haute-Sarne". It needs no capital letter, for its noun says that it is one body and not people.
 */
import { wordPattern } from './letters.ts';
import { isBodyWord, isSmallWord } from './name-words.ts';
import type { PeopleIndex } from './people-index.ts';
import { isPluralRole, roleOf } from './role-words.ts';
import { slavicStem } from './slavic-cases.ts';

/** Bodies by nouns that in names mean other things too. From general knowledge of the languages. */
const SPEAKING = wordPattern([
  'coast-?guard|palace|county|regulator|watchdog|operator|embassy|consulate|municipality|borough|firm|charity|refinery|brewery|startup|thinktank|foreign|church|monastery|archive|observatory|opposition|mission|delegation|secretariat|directorate|inspectorate|rescue|league|guild|club|airport|railway|railways|port|zoo|cooperative|consortium|institute|shipyard|state|junta|kingdom|republic|league|chamber|ombudsman',
  'entreprise|direction|gestionnaire|laboratoire|ville|commune|région|métropole|ambassade|hôpital|clinique|usine|chaîne|association|confédération|chambre|exploitant|opérateur|palais|rectorat|diocèse|paroisse|municipalité|rédaction|club|état-major|onu|ong|ministère|police|justice|défense|théâtre|festival|musée|compagnie|fondation|office|régie|centrale|ligue',
  'empresa|compañía|confederación|policía|alcaldía|embajada|hospital|club|liga|junta|audiencia|dirección|consejería|servicio|cruz|organismo|entidad|federación|asociación|diputación|consistorio|cámara|concesionaria|operadora|ministerio|sindicato|jurado|presidencia|fundación|museo|gabinete',
  String.raw`поліці\p{L}{1,2}|полици\p{L}{1,2}|прокуратур\p{L}{1,2}|залізниц\p{L}{1,2}|водоканал\p{L}{0,2}|пресслужб\p{L}{1,2}|мері\p{L}{1,2}|мэри\p{L}{1,2}|фірм\p{L}{1,2}|фирм\p{L}{1,2}|відомств\p{L}{1,2}|ведомств\p{L}{1,2}|міськрад\p{L}{1,2}|облрад\p{L}{1,2}|адміністраці\p{L}{1,2}|администраци\p{L}{1,2}|командуванн\p{L}{1,2}|командовани\p{L}{1,2}|управлінн\p{L}{1,2}|управлени\p{L}{1,2}|гідрометцентр\p{L}{0,2}|енергокомпані\p{L}{1,2}|видання|издание|штаб\p{L}{0,2}|посольств\p{L}{1,2}|обленерго`,
]);

/** Those that need no article: "Police said", "a fait savoir Matignon". */
const ONE = /^(?:police|parliament|congress|matignon|bercy|beauvau|downing street|l['’]élysée)$/iu;

/** What stands before a body that the article means as a certain one; no part of its name. */
const DETERMINER =
  /^(?:(?:the|its|their|his|her|our|this|that|le|la|les|ce|cet|cette|son|sa|leur|el|los|las|su|este|esta|der|die|das|dem|den|des|sein|seine|ihre?)\s+|l['’])/iu;

const ROMANCE = /^(?:(?:le|la|les|ce|cet|cette|son|sa|leur|el|los|las|su|este|esta)\s|l['’])/iu;

const INDEFINITE =
  /^(?:an?|one|some|another|any|no|each|every|une?|deux|plusieurs|certaines?|un|una|otro|otra|einer?|einem|кілька|деякі|несколько|одна|один)\s/iu;

/** What the body is of: the words before it hold the noun that says what it is. */
const COMPLEMENT =
  /\s(?:of|for|in|at|on|and|behind|near|from|de|du|des|d|à|au|aux|en|del|von|für|в|у|з|из|при|по)[\s'’]/iu;

/** What follows a name without being part of it. */
const END =
  /,|\s\(|\s[–—]|:|\s(?:who|which|that|qui|que|dont|quien|который|которая|який|яка|яке|was|is|has|have|said|citing|quoted|citée?s?|jugée?)(?!\p{L})/iu;

/** Longer phrases tell more than a name. */
const LONGEST = 120;

/**
 * Returns the name of the body that a speaker phrase is, the fullest that the text gives it; `null`
 * if it is none, or not a certain one ("a court"). Without article and possessive pronoun.
 */
export function bodyName(text: string, phrase: string, index: PeopleIndex): string | null {
  const whole = phrase.slice(0, LONGEST);
  const name = whole.split(END)[0]?.trim().replace(DETERMINER, '') ?? '';
  if (name === '' || INDEFINITE.test(whole)) return null;
  const isDetermined = DETERMINER.test(whole) || /^\p{Lu}[^,]*['’]s?\s/u.test(name);
  const core = name.split(COMPLEMENT)[0] ?? '';
  const words = core.split(/[\s-]+/);
  const head = headOf(words, ROMANCE.test(whole));
  if (head === null) return null;
  if (!isDetermined && !isCertain(core)) return null;
  if (words.some((word) => roleOf(word) !== null || isPluralRole(word))) return null;
  if (words.length > 1 || core !== name) return name;
  return fullest(text, head, index) ?? (ANY.test(name) ? null : name);
}

/** Nouns for so many bodies of one text that alone they name none. */
const ANY =
  /^(?:company|firm|group|club|team|entreprise|société|groupe|équipe|association|empresa|compañía|grupo|equipo|компані\p{L}|компани\p{L}|фірм\p{L}|фирм\p{L}|unternehmen|firma|verein)$/iu;

/** "Foreign ministry" ends with its noun, "préfecture maritime" begins with it, in Russian it may stand anywhere. */
function headOf(words: readonly string[], isRomance: boolean): string | null {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (isBody(last)) return last;
  if (isBody(first) && isRomance) return first;
  return words.find((word) => /\p{Script=Cyrillic}/u.test(word) && isBody(word)) ?? null;
}

function isBody(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  if (isSmallWord(lower)) return false;
  return isBodyWord(lower) || SPEAKING.test(lower) || /^\p{Lu}{3,6}$/u.test(word);
}

/** Without an article: one of a kind, letters, a proper name, or a language that has no articles. */
function isCertain(core: string): boolean {
  return (
    ONE.test(core) ||
    /\p{Script=Cyrillic}/u.test(core) ||
    core.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1
  );
}

/** Words that may follow the noun in the fuller name: "direction des Chemins de fer du Sud". */
const OF = String.raw`[ \u00a0](?:of the|of|de la|de l['’]|des|du|de|d['’]|del)[ \u00a0]?\p{Lu}[\p{L}’'-]*(?:[ \u00a0](?:(?:de|du|des|of|la|le|fer|the|del)[ \u00a0]){0,3}\p{Lu}[\p{L}’'-]*){0,4}`;

/** Fuller names by noun, once for each text: the whole text is read for one. */
const known = new WeakMap<PeopleIndex, Map<string, string | null>>();

/** The fuller name of the body in the text, or `null`. Nouns are few; letters ("UNO") have no fuller form. */
function fullest(text: string, head: string, index: PeopleIndex): string | null {
  if (/^\p{Lu}+$/u.test(head)) return null;
  const names = known.get(index) ?? new Map<string, string | null>();
  known.set(index, names);
  const key = head.toLowerCase();
  const name = names.has(key) ? (names.get(key) ?? null) : findFullest(text, head, index);
  names.set(key, name);
  return name;
}

/** Returns the longest name in the text that says more about the body than its noun, or `null`. */
function findFullest(text: string, head: string, index: PeopleIndex): string | null {
  const lower = slavicStem(head.toLowerCase());
  const listed = [...index.byName.values()].filter(
    ({ kind, name }) =>
      kind === 'body' && name.split(/\s+/).some((word) => slavicStem(word.toLowerCase()) === lower),
  );
  const names = new Set(listed.map(({ name }) => name));
  const [only] = names;
  if (only !== undefined) return names.size === 1 ? only : null;
  if (!/^[\p{L}-]+$/u.test(head)) return null;
  const complement = new RegExp(`(?<!\\p{L})(?:${head}|${head.toLowerCase()})${OF}`, 'u').exec(
    text,
  )?.[0];
  return complement ?? null;
}
