/** Takes the names out of a byline. */

/** Words that begin a byline, in the languages that have such a word. */
const WORDS = [
  '(?:(?:written|reported|posted|published|edited|words|text|story|analysis|opinion) )?by',
  'von|par|por|di|av|af|door|od|przez|autor:?|авторы?|автори|текст|text|texto|texte|tekst|testo',
  '(?:ein[e]? (?:analyse|kommentar|bericht|reportage|interview) von)',
  '(?:écrit|rédigé|propos recueillis) par|escrito por|scritto da|geschreven door',
].join('|');

const BEFORE = new RegExp(
  `^(?:${WORDS})(?:\\s*:\\s*|\\s+)|^(?:authors?|autor(?:en|in|es|a)?|auteure?s?)\\s*:?\\s+|^(?:责编|責編|编辑|編輯|作者|记者|記者|文)\\s*[:：/／]\\s*`,
  'u',
);

/** A line that begins so or goes on so after a stroke, with a name after it or nothing yet, is a byline. */
const BYLINE = new RegExp(
  `(?:^|[|·•])\\s*(?:(?:[Bb]y|BY|[Vv]on|VON|Par|Por|Av|Af|Door|Автор|Текст|Text:|Texte?:|Tekst:)(?::?\\s*$|:?\\s+\\p{Lu}))`,
  'u',
);

/** What stands between names. */
const BETWEEN =
  /\s*(?:,(?!\s*(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|MD|M\.D)\b)|;|\||\/|\n|&|·|•|、|，)\s*|\s+(?:and|und|et|y|e|og|och|ja|en|i|та|і|и|ve|with|AND|UND|ET|Y|E|І|И)\s+/gu;

/** What may follow a name: a date, an hour, an office, where from. */
const AFTER =
  /\s*[(（].*$|\s+[–—-]\s.*$|\s+(?:for|in|aus|für|à|pour)\s.*$|\s*\b(?:published|updated|posted|veröffentlicht|aktualisiert|publié|publicado)\b.*$|\s*\S+@\S+\.\S+.*$|\s+(?:기자|특파원|記者|记者)$/u;

/** Where the article appeared, or when. */
const SECTION = /,\s*(?:in|on|at)\s.*$/u;

/** As much of a byline is read, in UTF-16 code units. */
const MAX_BYLINE = 1000;

/** A name is of one to so many words. */
const MAX_WORDS = 6;

/** Offices as they follow a name or stand in its place. */
const OFFICE =
  'correspondent|reporter|editor|writer|columnist|journalist|contributor|critic|producer|korrespondent(?:in)?|redakteur(?:in)?|reporterin|journaliste?|redaktør|journalistin|rédac(?:teur|trice)|correspondante?|corresponsal|redactora?|periodista|redattore|giornalista|кореспондент(?:ка)?|корреспондент(?:ка)?|журналіст(?:ка)?|журналист(?:ка)?|редактор(?:ка)?';

/** No name of a person or a desk: an address, a number, a label, where or when. */
const NO_NAME = new RegExp(
  `https?:|www\\.|@|\\d{3,}|\\d[.:/]\\d|^\\d+$|^(?:in|on|at|from|for|aus|am|um)\\s|^(?:null|undefined|admin|unknown|none|author|autor|by|von|par|por|di|av|af|door|od|staff|.{0,40}\\b(?:${OFFICE}))$`,
  'u',
);

/** Returns whether a line of text begins as a byline does. */
export function startsByline(line: string): boolean {
  return BYLINE.test(line);
}

/** Returns the names in `byline`, in order, each once; `[]` if there is none. */
export function splitByline(byline: string): string[] {
  const names: string[] = [];
  const text = byline
    .slice(0, MAX_BYLINE)
    .replace(/https?:\S+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SECTION, '');
  for (const part of withoutLabel(text).split(BETWEEN)) {
    const name = withoutOffice(withoutLabel(part.trim()))
      .replace(/^[\p{P}\s]+(?=\p{L})|[.,:)）]+$/gu, '')
      .trim();
    const isName = /\p{L}/u.test(name) && !NO_NAME.test(name.toLowerCase());
    if (isName && name.split(' ').length <= MAX_WORDS && !names.includes(name)) names.push(name);
  }
  return names;
}

/** The patterns know lower case alone: one that ignores case takes a browser long to prepare. */
function withoutLabel(text: string): string {
  return text.slice(BEFORE.exec(text.toLowerCase())?.[0].length ?? 0);
}

function withoutOffice(text: string): string {
  return text.slice(0, AFTER.exec(text.toLowerCase())?.index);
}
