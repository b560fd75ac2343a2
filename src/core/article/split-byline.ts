/**
 * Takes the names out of a byline.
 *
 * A place after a mere comma ("Jane Doe, Lyon") stays: it looks like an agency or a single name.
 */
import { ofAllPages } from './all-pages.ts';
import { inLowerCase } from './in-lower-case.ts';
import { takeOffRole } from './take-off-role.ts';

/** Names of authors in East Asian languages have no word before them but these. */
const EAST_ASIAN = '责任编辑|责编|責任編輯|責編|编辑|編輯|作者|记者|記者|撰文|文';

/** What begins a byline: "by", "an analysis by", "author:". */
const before = ofAllPages((_, any) => {
  const genre = `(?:${any((words) => words.byline.articles)} )?${any((words) => words.byline.genres)}`;
  const by = `(?:de|di|${any((words) => words.byline.editedBy.by)})`;
  const words = `(?:${any(({ byline }) => byline.by.join('|'))}|${genre} ${by})`;
  return new RegExp(
    String.raw`^${words}(?:\s*:\s*|\s+)|^${any(({ byline }) => byline.author)}\s*:?\s+|^(?:${EAST_ASIAN})\s*[:：/／]\s*`,
    'u',
  );
});

/** A line that begins so or goes on so after a stroke, with a name after it or nothing yet, is a byline. */
const start = ofAllPages(
  (_, any) =>
    new RegExp(
      String.raw`(?:^|[|·•])\s*${any(({ byline }) => byline.starts)}(?::?\s*$|:?\s+\p{Lu})`,
      'u',
    ),
);

/** A line at the end of an article that begins so tells its authors. */
const credit = ofAllPages(
  (_, any) => new RegExp(String.raw`^[(（[\s]*${any(({ byline }) => byline.credits)}`, 'u'),
);

/** What stands between names. */
const between = ofAllPages(
  (_, any) =>
    new RegExp(
      String.raw`\s*(?:,(?!\s*(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|MD|M\.D)\b)|;|\||\/|\n|&|·|•|、|，)\s*|\s+${any(({ byline }) => byline.joins)}\s+`,
      'gu',
    ),
);

/** From where on a byline is about pictures or about those who edited it. */
const others = ofAllPages((_, any) => {
  const by = any(({ byline }) => byline.editedBy.by);
  return new RegExp(
    String.raw`(?:^|[\s;,.|/·(])${any(({ byline }) => byline.pictures)}\s*(?::|${by}\s|\/).*$|[\s;,.|/·(]${any(({ byline }) => byline.editedBy.edited)}\s+${by}\s.*$`,
    'u',
  );
});

/** Where the article appeared, or when. */
const SECTION = /,\s*(?:in|on|at)\s.*$/u;

/** As much of a byline is read, in UTF-16 code units. */
const MAX_BYLINE = 1000;

/** A name is of one to so many words. */
const MAX_WORDS = 6;

/** A longer word is no name. In UTF-16 code units. */
const MAX_NAME = 100;

/** No name of a person or a desk: an address, a number, a label, where or when. */
const noName = ofAllPages((_, any) => {
  const by = any(({ byline }) => byline.by.join('|'));
  const label = `null|undefined|admin|unknown|none|staff|${by}|.{0,40}\\s(?:by|von)|${any(({ byline }) => byline.author)}`;
  return new RegExp(
    String.raw`https?:|www\.|@|\d{3,}|\d[.:/]\d|^\d+$|^${any(({ byline }) => byline.at)}\s|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|^(?:${label})$`,
    'u',
  );
});

/** A name as it stands in addresses: "ilse-maren". */
const SLUG = /^[a-z]{2,}(?:-[a-z]{2,}){1,2}$/u;

/** Returns whether a line of text begins as a byline does. */
export function startsByline(line: string): boolean {
  return start().test(line);
}

/** Returns whether a line of text says who wrote what stands above it: "Text: …", "(责编：…)". */
export function startsCredit(line: string): boolean {
  return credit().test(line);
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
  for (const part of withoutLabel(withoutOthers(text)).split(between())) {
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
  const isName =
    name.length <= MAX_NAME && /\p{L}/u.test(name) && !noName().test(inLowerCase(name));
  if (!isName || name.split(' ').length > MAX_WORDS) return '';
  return SLUG.test(name)
    ? name.replace(/-/gu, ' ').replace(/\b\w/gu, (c) => c.toUpperCase())
    : name;
}

/** The patterns know lower case alone: one that ignores case takes a browser long to prepare. */
function withoutLabel(text: string): string {
  return text.slice(before().exec(inLowerCase(text))?.[0].length ?? 0);
}

function withoutOthers(text: string): string {
  return text.slice(0, others().exec(inLowerCase(text))?.index);
}
