/** Finds the authors of a page's article: in JSON-LD, in `meta` tags, in the byline that is shown. */
import { isSiteName } from '../core/article/is-site-name.ts';
import { splitByline } from '../core/article/split-byline.ts';
import { decodeEntities } from './decode-entities.ts';
import { findByline } from './find-byline.ts';
import { metaContents, type MetaTags } from './meta-content.ts';
import { isThing, listOf, resolveThing, textOf, type Thing } from './read-json-ld.ts';

/** Tags that name authors, the most exact first. */
const TAGS =
  'parsely-author sailthru.author byl article:author_name article:byline articleauthor dc.creator dcterms.creator author article:author og:article:author'.split(
    ' ',
  );

/** What a tag for previews in chats is called; apart for its space. */
const WRITTEN_BY = 'twitter:misc:written by';

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
  let site: string[] = [];
  for (const bylines of toldBylines(tags, facts)) {
    const names = namesIn(bylines);
    if (names.some(isPerson)) return names;
    if (site.length === 0) site = names;
  }
  const shown = namesIn(findByline(page, facts.headline)).filter(isPerson);
  // Initials and desks are shown for the site's own reports too.
  const isBetter = site.length === 0 || shown.some(isFullName);
  return shown.length > 0 && isBetter ? shown : site;
}

/** What the page says of its authors without showing it, the most exact first. */
function toldBylines(tags: MetaTags, { main, things }: AuthorFacts): string[][] {
  const described = [listOf(main?.['author']), listOf(main?.['creator'])];
  return [
    ...described.map((authors) => authors.flatMap((one) => namesOf(resolveThing(one, things)))),
    ...TAGS.map((name) => metaContents(tags, [name])),
    metaContents(tags, [WRITTEN_BY]),
  ];
}

function namesIn(bylines: readonly string[]): string[] {
  return [...new Set(bylines.map(decodeEntities).flatMap(splitByline))];
}

/** A first name and a last name, or a name in a script that writes no space between them. */
function isFullName(name: string): boolean {
  return /^\p{Lu}.*\s\p{Lu}|^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name);
}

/** The names of one described author: it may have several, or the parts of one. */
function namesOf(author: unknown): string[] {
  if (!isThing(author)) return listOf(author).map((one) => textOf(one) ?? '');
  if ('@list' in author) return listOf(author['@list']).map((one) => textOf(one) ?? '');
  if ('name' in author) return listOf(author['name']).map((name) => textOf(name) ?? '');
  const parts = [textOf(author['givenName']), textOf(author['familyName'])];
  return [parts.filter(Boolean).join(' ')];
}
