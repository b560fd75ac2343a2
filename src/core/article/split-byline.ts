/** Takes the names out of a byline. */

/** Words before a name. */
const BEFORE =
  /^(?:(?:written|reported|posted|published|edited|words|text|story|analysis|opinion) )?(?:by|von|par|por|di|av|af|door|od|przez|автор(?:ы|и)?|текст|von:|text|texto|texte)(?:\s*:\s*|\s+)|^(?:authors?|autor(?:en|in|es)?|auteurs?)\s*:?\s+/iu;

/** What stands between names. */
const BETWEEN =
  /\s*(?:,(?!\s*(?:jr|sr|ph\.?d|md|m\.d)\b)|;|\||\/|\n|&|·|•|、)\s*|\s+(?:and|und|et|y|e|og|och|ja|en|i|та|і|и|with)\s+/giu;

/** What may follow a name: a date, an hour, an office. */
const AFTER = /\s*\(.*$|\s+[–—-]\s.*$|\s+(?:for|in)\s.*$|\s*\b(?:published|updated|posted)\b.*$/iu;

/** A name is of one to so many words. */
const MAX_WORDS = 6;

/** No name of a person or a desk: an address, a number, a label. */
const NO_NAME =
  /https?:|www\.|@|\d{2,}|^(?:null|undefined|admin|unknown|author|autor|redaktør|journalist|reporter|correspondent|editor|staff writer|news editor|.* (?:correspondent|reporter|editor|korrespondent\p{L}*|writer|columnist))$/iu;

/** Returns the names in `byline`, in order, each once; `[]` if there is none. */
export function splitByline(byline: string): string[] {
  const names: string[] = [];
  const text = byline
    .replace(/https?:\S+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(BEFORE, '');
  for (const part of text.split(BETWEEN)) {
    const name = part
      .trim()
      .replace(BEFORE, '')
      .replace(AFTER, '')
      .replace(/[.,:]+$/u, '')
      .trim();
    const isName = /\p{L}/u.test(name) && !NO_NAME.test(name);
    if (isName && name.split(' ').length <= MAX_WORDS && !names.includes(name)) names.push(name);
  }
  return names;
}
