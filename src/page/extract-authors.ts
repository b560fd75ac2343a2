/** Finds the authors of a page's article: in JSON-LD, in `meta` tags, in the byline that is shown. */
import { isSiteName } from '../core/article/is-site-name.ts';
import { lettersOf } from '../core/article/letters-of.ts';
import { splitByline } from '../core/article/split-byline.ts';
import { decodeEntities } from './decode-entities.ts';
import { findBylines } from './find-byline.ts';
import { metaContents, type MetaTags } from './meta-content.ts';
import { isThing, listOf, resolveThing, textOf, type Thing } from './read-json-ld.ts';

/** Tags that name authors, the most exact first. */
const TAGS =
  'parsely-author sailthru.author byl article:author_name article:byline articleauthor dc.creator dcterms.creator author article:author og:article:author'.split(
    ' ',
  );

/** What a tag for previews in chats is called; apart for its space. */
const WRITTEN_BY = 'twitter:misc:written by';

/** As much is read of a byline, before its entities are decoded. In UTF-16 code units. */
const MAX_BYLINE = 4000;

/** More than any article has; a page that names more lists its staff. */
const MAX_AUTHORS = 50;

/** What is known of the page when its authors are looked for. */
export interface AuthorFacts {
  /** The article as JSON-LD describes it. */
  main: Thing | null;
  /** All that JSON-LD describes. */
  things: readonly Thing[];
  /** Of the publisher and the site. */
  siteNames: readonly string[];
  headline: Element | null;
}

/**
 * Returns the names of the authors in the page's order; `[]` if it names none. The site itself is
 * an author only if no person is named anywhere.
 */
export function extractAuthors(page: Document, tags: MetaTags, facts: AuthorFacts): string[] {
  const isPerson = (name: string) => !isSiteName(name, facts.siteNames, page.location.hostname);
  const told = toldBylines(tags, facts).map(namesIn);
  const shown = findBylines(page, facts.headline).map((lines) => namesIn(lines).filter(isPerson));
  const persons = told.find((names) => names.some(isPerson));
  const better = shown.find((names) => isBetter(names, persons ?? []));
  const [site = []] = told.filter((names) => names.length > 0);
  const authors =
    better ?? persons ?? (site.length > 0 ? site : shown.find(({ length }) => length > 0));
  return (authors ?? []).slice(0, MAX_AUTHORS);
}

/**
 * Whether the names that the page shows are better than those it tells without showing them: they are
 * full names, and told are none, or an account's ("newsroom"), or the same but for some.
 */
function isBetter(shown: readonly string[], told: readonly string[]): boolean {
  if (!shown.some(isFullName)) return false;
  if (told.every(isAccount)) return true;
  const letters = new Set(shown.map(lettersOf));
  const added = shown.filter((name) => !told.includes(name));
  return told.every((name) => letters.has(lettersOf(name))) && added.every(isFullName);
}

/** What the page says of its authors without showing it, the most exact first. */
function toldBylines(tags: MetaTags, { main, things }: AuthorFacts): string[][] {
  const described = [listOf(main?.['author']), listOf(main?.['creator'])];
  return [
    ...described.map((authors) => authors.flatMap((one) => namesOf(resolveThing(one, things)))),
    ...[...TAGS, WRITTEN_BY].map((name) => metaContents(tags, [name])),
  ];
}

function namesIn(bylines: readonly string[]): string[] {
  const decoded = bylines
    .slice(0, MAX_AUTHORS)
    .map((one) => decodeEntities(one.slice(0, MAX_BYLINE)));
  return [...new Set(decoded.flatMap(splitByline))];
}

/** One word that is no agency's sign. */
function isAccount(name: string): boolean {
  return /^[\p{Script=Latin}\p{N}_.-]*\p{Ll}[\p{Script=Latin}\p{N}_.-]*$/u.test(name);
}

/** A first name and a last name, or a name in a script that writes no space between them. */
function isFullName(name: string): boolean {
  return /^\p{Lu}.*\p{Ll}.*\s\p{Lu}|^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name);
}

/** The names of one described author: it may have several, or the parts of one. */
function namesOf(author: unknown): string[] {
  if (!isThing(author)) return listOf(author).map((one) => textOf(one) ?? '');
  if ('@list' in author) return listOf(author['@list']).map((one) => textOf(one) ?? '');
  if ('name' in author) return listOf(author['name']).map((name) => textOf(name) ?? '');
  const parts = [textOf(author['givenName']), textOf(author['familyName'])];
  return [parts.filter(Boolean).join(' ')];
}
