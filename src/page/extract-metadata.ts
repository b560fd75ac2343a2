/** Reads what a page says about its article: JSON-LD, then `meta` tags, then what is shown. */
import type { Article } from '../core/article/article.ts';
import { chooseThing } from './choose-thing.ts';
import { extractAuthors } from './extract-authors.ts';
import { extractDates } from './extract-dates.ts';
import { extractSection } from './extract-section.ts';
import { extractTitle } from './extract-title.ts';
import { findHeadlineElement } from './find-headline-element.ts';
import { attributeOf } from './flat-children.ts';
import { headingText } from './heading-text.ts';
import { metaContents, readMetaTags, type MetaTags } from './meta-content.ts';
import { rootOf, titleOf } from './page-root.ts';
import { isOfType, listOf, readJsonLd, resolveThing, textOf } from './read-json-ld.ts';

/** An article but for its text, and what helps to find the text. */
export interface Metadata extends Omit<Article, 'lead' | 'blockQuotes' | 'text'> {
  /** The page's own summary of its article. */
  description: string | null;
  /** Whether the page says it is a video and nowhere that it is an article. */
  isVideo: boolean;
}

/** A longer text names no publisher. In UTF-16 code units. */
const MAX_NAME = 200;

/** A longer address is none that a page would give itself: servers refuse it. */
const MAX_ADDRESS = 4000;

/** More names than any site has. */
const MAX_SITE_NAMES = 10;

const VIDEO = /^video(?:object)?(?:\.|$)/iu;

/** Returns the metadata of `page`. */
export function extractMetadata(page: Document): Metadata {
  const things = readJsonLd(page);
  const tags = readMetaTags(page);
  const headings = [...rootOf(page).querySelectorAll('h1')].map(headingText).filter(Boolean);
  const url = page.location.href;
  const main = chooseThing(things, url, [...headings, titleOf(page)]);
  const meta = (...names: string[]) => metaContents(tags, names)[0] ?? null;

  const [named] = listOf(main?.['publisher']);
  const siteNames = [
    textOf(resolveThing(named, things)) ?? '',
    ...metaContents(tags, ['og:site_name', 'application-name']),
  ]
    .filter((name) => name !== '' && name.length <= MAX_NAME)
    .slice(0, MAX_SITE_NAMES);
  const title = extractTitle(tags, {
    headline: textOf(main?.['headline']),
    headings,
    pageTitle: titleOf(page),
    siteNames,
  });
  const headline = findHeadlineElement(page, title);
  return {
    url,
    canonical: addressOf(page, tags),
    title,
    byline: extractAuthors(page, tags, { main, things, siteNames, headline }),
    ...extractDates(page, tags, main, headline),
    publisher: siteNames[0] ?? null,
    section: extractSection(page, tags, { main, things, title, siteNames }),
    lang: langOf(page, tags, textOf(main?.['inLanguage'])),
    description:
      meta('og:description', 'description', 'twitter:description') ?? textOf(main?.['description']),
    isVideo:
      main === null &&
      (VIDEO.test(meta('og:type') ?? '') || things.some((thing) => isOfType(thing, VIDEO))),
  };
}

function langOf(page: Document, tags: MetaTags, described: string | null): string | null {
  const declared =
    attributeOf(rootOf(page), 'lang') ||
    metaContents(tags, ['content-language', 'og:locale', 'language', 'dc.language'])[0] ||
    described;
  const code = declared?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,5}$/iu.test(code) ? code : null;
}

/** The address the page gives itself, if it is one of the web and no longer than an address is. */
function addressOf(page: Document, tags: MetaTags): string | null {
  const link = rootOf(page).querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const address of [link, ...metaContents(tags, ['og:url'])]) {
    if (address && URL.canParse(address, rootOf(page).baseURI)) {
      const url = new URL(address, rootOf(page).baseURI);
      const isOfWeb = url.protocol === 'http:' || url.protocol === 'https:';
      if (isOfWeb && url.href.length <= MAX_ADDRESS) return url.href;
    }
  }
  return null;
}
