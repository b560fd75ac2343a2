/**
 * Takes the names out of a byline.
 *
 * A place after a mere comma ("Jane Doe, Lyon") stays: it looks like an agency or a single name.
 */
import { inLowerCase } from './in-lower-case.ts';
import { takeOffRole } from './take-off-role.ts';

/** What is written, before "by": "an analysis by". */
const GENRE =
  '(?:an? |eine? |une? |una? )?(?:analys[ei]s?|opinion|comment(?:ary)?|story|report|review|kommentar|bericht|reportage|interview|essay|kolumne|gastbeitrag|chronique|enquête|récit|crónica|análisis)';

/** Words that begin a byline, in the languages that have such a word. */
const WORDS = [
  '(?:(?:written|reported|(?:additional )?reporting|posted|published|edited|words|text|medically reviewed) )?by',
  'von|par|por|di|av|af|door|od|przez|autor:?|авторы?|автори|текст|text|texto|texte|tekst|testo|redacción',
  `${GENRE} (?:by|von|de|par|por|di)`,
  '(?:écrit|rédigé|publié|propos recueillis) par|escrito por|scritto da|geschreven door',
].join('|');

const BEFORE = new RegExp(
  `^(?:${WORDS})(?:\\s*:\\s*|\\s+)|^(?:authors?|autor(?:en|in|es|a)?|auteure?s?|автор(?:ка|и|ы)?)\\s*:?\\s+|^(?:责任编辑|责编|責任編輯|責編|编辑|編輯|作者|记者|記者|撰文|文)\\s*[:：/／]\\s*`,
  'u',
);

/** A line that begins so or goes on so after a stroke, with a name after it or nothing yet, is a byline. */
const BYLINE = new RegExp(
  `(?:^|[|·•])\\s*(?:(?:[Bb]y|BY|[Vv]on|VON|Par|Por|Av|Af|Door|Автор|Текст|Text:|Texte?:|Tekst:)(?::?\\s*$|:?\\s+\\p{Lu}))`,
  'u',
);

/** A line at the end of an article that begins so tells its authors. */
const CREDIT =
  /^[(（[\s]*(?:(?:Reporting|Written|Words|Story|Text) by\s|(?:Authors?|Autor(?:in|en|es|a)?|Auteure?s?|Texte?|Текст|Автор(?:ка|и|ы)?|Tekst|Testo|责任编辑|责编|責任編輯|編輯|编辑|作者|记者|記者|撰文)\s*[:：])/u;

/** What stands between names. */
const BETWEEN =
  /\s*(?:,(?!\s*(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|MD|M\.D)\b)|;|\||\/|\n|&|·|•|、|，)\s*|\s+(?:and|und|et|y|e|og|och|ja|en|i|та|і|и|ve|with|mit|avec|con|AND|UND|ET|Y|E|І|И)\s+/gu;

/** From where on a byline is about pictures or about those who edited it. */
const OTHERS =
  /(?:^|[\s;,.|/·(])(?:fotos?|photos?|photograph(?:y|s)|pictures?|bild(?:er)?|фото|illustrations?|vídeo|video)\s*(?::|by\s|von\s|par\s|\/).*$|[\s;,.|/·(](?:editing|edited|bearbeitet|redigiert)\s+(?:by|von)\s.*$/u;

/** Where the article appeared, or when. */
const SECTION = /,\s*(?:in|on|at)\s.*$/u;

/** As much of a byline is read, in UTF-16 code units. */
const MAX_BYLINE = 1000;

/** A name is of one to so many words. */
const MAX_WORDS = 6;

/** A longer word is no name. In UTF-16 code units. */
const MAX_NAME = 100;

/** No name of a person or a desk: an address, a number, a label, where or when. */
const NO_NAME =
  /https?:|www\.|@|\d{3,}|\d[.:/]\d|^\d+$|^(?:in|on|at|from|for|aus|am|um)\s|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|^(?:null|undefined|admin|unknown|none|author|autor|by|.{0,40}\s(?:by|von)|von|par|por|di|av|af|door|od|staff)$/u;

/** A name as it stands in addresses: "ilse-maren". */
const SLUG = /^[a-z]{2,}(?:-[a-z]{2,}){1,2}$/u;

/** Returns whether a line of text begins as a byline does. */
export function startsByline(line: string): boolean {
  return BYLINE.test(line);
}

/** Returns whether a line of text says who wrote what stands above it: "Text: …", "(责编：…)". */
export function startsCredit(line: string): boolean {
  return CREDIT.test(line);
}

/** Returns the names in `byline`, in order, each once; `[]` if there is none. */
export function splitByline(byline: string): string[] {
  const names: string[] = [];
  const text = byline
    .slice(0, MAX_BYLINE)
    .replace(/https?:\S+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s([（]+/u, '')
    .trim()
    .replace(SECTION, '');
  for (const part of withoutLabel(withoutOthers(text)).split(BETWEEN)) {
    const name = nameIn(part.trim());
    if (name && !names.includes(name)) names.push(name);
  }
  return names;
}

/** Returns the name in a part of a byline; `''` if it holds none. */
function nameIn(part: string): string {
  const name = takeOffRole(withoutLabel(part))
    .replace(/^[\p{P}\s]+(?=\p{L})|[.,:)）\]]+$/gu, '')
    .trim();
  const isName = name.length <= MAX_NAME && /\p{L}/u.test(name) && !NO_NAME.test(inLowerCase(name));
  if (!isName || name.split(' ').length > MAX_WORDS) return '';
  return SLUG.test(name)
    ? name.replace(/-/gu, ' ').replace(/\b\w/gu, (c) => c.toUpperCase())
    : name;
}

/** The patterns know lower case alone: one that ignores case takes a browser long to prepare. */
function withoutLabel(text: string): string {
  return text.slice(BEFORE.exec(inLowerCase(text))?.[0].length ?? 0);
}

function withoutOthers(text: string): string {
  return text.slice(0, OTHERS.exec(inLowerCase(text))?.index);
}
