/** Takes off an author's name what follows it: an office, a place, a date, an address. */
import { ofAllPages } from './all-pages.ts';
import { inLowerCase } from './in-lower-case.ts';

/** What may follow a name: a date, an hour, an office, where from. */
const after = ofAllPages((_, any) => {
  const qualifier = any(({ byline }) => byline.qualifiers);
  return new RegExp(
    [
      '\\s*[(（\\[].*$',
      '\\s+[–—-]\\s.*$',
      `\\s+${any(({ byline }) => byline.at)}\\s.*$`,
      `\\s*(?<!\\p{L})${any(({ byline }) => byline.published)}(?!\\p{L}).*$`,
      '\\s+\\d{1,4}[./-]\\d.*$',
      '\\s+@\\w.*$',
      '\\s*[^\\s@]+@[^\\s@]+\\.\\S.*$',
      '\\s+(?:기자|특파원|記者|记者)$',
      // An office right behind a first and a last name, without a comma.
      `(?<=\\s\\S{1,30})(?<!\\s${qualifier})\\s+${qualifier}\\s(?:[^\\s]+\\s){0,4}${any(({ byline }) => byline.offices)}$`,
    ].join('|'),
    'u',
  );
});

/** Offices as they stand in a name's place. */
const onlyOffice = ofAllPages(
  (_, any) => new RegExp(`^(?:.{0,40}\\s)?${any(({ byline }) => byline.offices)}$`, 'u'),
);

/** Returns `text` up to where its name ends; `''` if it is an office and no name. */
export function takeOffRole(text: string): string {
  const name = text.slice(0, after().exec(inLowerCase(text))?.index).trim();
  return onlyOffice().test(inLowerCase(name)) ? '' : name;
}
