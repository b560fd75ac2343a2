/** Reads what a page says about its article: JSON-LD, then `meta` tags, then what is shown. */
import type { Article } from '../core/article/article.ts';
import { cleanTitle } from '../core/article/clean-title.ts';
import { isSimilar } from '../core/article/is-similar.ts';
import { splitByline } from '../core/article/split-byline.ts';
import { toIsoDate } from '../core/article/to-iso-date.ts';
import { findByline } from './find-byline.ts';
import { metaContents } from './meta-content.ts';
import { isOfType, isThing, listOf, readJsonLd, textOf, type Thing } from './read-json-ld.ts';

/** An article but for its text, and what helps to find the text. */
export interface Metadata extends Omit<Article, 'lead' | 'text'> {
  /** The page's own summary of its article. */
  description: string | null;
  /** Whether the page says it is a video and nowhere that it is an article. */
  isVideo: boolean;
}

/** schema.org's Article and its kinds; a page that reports a claim review is one as well. */
const ARTICLE = /(?:article|posting|report|review|reportage)$/iu;

const PUBLISHED =
  'article:published_time datepublished og:published_time published_time parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.date dc.date date pubdate publishdate publish-date publish_date publication_date date.release article.published originalpublicationdate'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time datemodified og:updated_time og:modified_time last-modified lastmod dcterms.modified article.updated'.split(
    ' ',
  );
const AUTHORS =
  'parsely-author sailthru.author byl article:author_name dc.creator dcterms.creator author article:author'.split(
    ' ',
  );

const VIDEO = /^video(?:object)?(?:\.|$)/iu;

/** Returns the metadata of `page`. */
export function extractMetadata(page: Document): Metadata {
  const things = readJsonLd(page);
  const headings = [...page.querySelectorAll('h1')].map(shownText).filter(Boolean);
  const main = chooseThing(things, [...headings, page.title]);
  const meta = (...names: string[]) => metaContents(page, names)[0] ?? null;

  const publisher =
    textOf(resolve(main?.['publisher'], things)) ?? meta('og:site_name', 'application-name');
  const url = page.location.href;
  return {
    url,
    canonical: addressOf(page),
    title: titleOf(page, textOf(main?.['headline']), headings, publisher),
    byline: bylineOf(page, main, things),
    published: firstDate([
      textOf(main?.['datePublished']),
      ...metaContents(page, PUBLISHED),
      ...timesOf(page),
    ]),
    modified: firstDate([textOf(main?.['dateModified']), ...metaContents(page, MODIFIED)]),
    publisher,
    lang: langOf(page, textOf(main?.['inLanguage'])),
    description:
      meta('og:description', 'description', 'twitter:description') ?? textOf(main?.['description']),
    isVideo:
      main === null &&
      (VIDEO.test(meta('og:type') ?? '') || things.some((thing) => isOfType(thing, VIDEO))),
  };
}

/** The article among the things: the one whose headline is on the page, else the first. */
function chooseThing(things: readonly Thing[], titles: readonly string[]): Thing | null {
  const articles = things.filter((thing) => isOfType(thing, ARTICLE));
  const isShown = ({ headline }: Thing) =>
    titles.some((title) => isSimilar(title, textOf(headline) ?? ''));
  return (
    articles.find(isShown) ?? articles.find((thing) => 'headline' in thing) ?? articles[0] ?? null
  );
}

/** Follows a reference such as `{ "@id": "#organization" }`. */
function resolve(value: unknown, things: readonly Thing[]): unknown {
  const [first] = listOf(value);
  if (!isThing(first) || 'name' in first) return value;
  return things.find((thing) => thing['@id'] === first['@id'] && 'name' in thing) ?? null;
}

function titleOf(
  page: Document,
  headline: string | null,
  headings: readonly string[],
  publisher: string | null,
): string {
  const names = [publisher, ...metaContents(page, ['og:site_name', 'application-name'])].filter(
    (name) => name !== null,
  );
  const given = [
    headline ?? '',
    ...metaContents(page, ['og:title']),
    ...metaContents(page, ['twitter:title']),
    page.title,
    headings[0] ?? '',
  ];
  return given.map((title) => cleanTitle(title, names, headings)).find(Boolean) ?? '';
}

function bylineOf(page: Document, main: Thing | null, things: readonly Thing[]): string[] {
  const described = listOf(main?.['author']).map((author) => textOf(resolve(author, things)) ?? '');
  const tagged = AUTHORS.map((name) => metaContents(page, [name]));
  for (const bylines of [described, ...tagged, findByline(page)]) {
    const names = bylines.flatMap(splitByline);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function firstDate(values: readonly (string | null)[]): string | null {
  return values.map((value) => (value ? toIsoDate(value) : null)).find(Boolean) ?? null;
}

/** The machine-readable times of the page, those of the article's own first. */
function timesOf(page: Document): string[] {
  const times = [
    ...page.querySelectorAll(
      '[itemprop~=datePublished], time[pubdate], article time, main time, time',
    ),
  ];
  return times.flatMap(
    (time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? [],
  );
}

function langOf(page: Document, described: string | null): string | null {
  const declared =
    page.documentElement.lang ||
    metaContents(page, ['content-language', 'og:locale', 'language', 'dc.language'])[0] ||
    described;
  const code = declared?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(code) ? code : null;
}

/** The address the page gives itself, if it is one of the web. */
function addressOf(page: Document): string | null {
  const link = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const address of [link, ...metaContents(page, ['og:url'])]) {
    if (address && URL.canParse(address, page.baseURI)) {
      const url = new URL(address, page.baseURI);
      if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
    }
  }
  return null;
}

function shownText(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
