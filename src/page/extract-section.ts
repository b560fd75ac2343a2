/** Finds the part of its publication that a page's article appeared in. */
import { isSimilar } from '../core/article/is-similar.ts';
import { decodeEntities } from './decode-entities.ts';
import { metaContents, type MetaTags } from './meta-content.ts';
import { rootOf } from './page-root.ts';
import { isOfType, isThing, listOf, resolveThing, textOf, type Thing } from './read-json-ld.ts';

const TAGS =
  'article:section og:article:section articlesection parsely-section sailthru.section dc.subject.section section'.split(
    ' ',
  );

const BREADCRUMBS = /^breadcrumblist$/iu;

/** Where a page shows the way to its article. */
const SHOWN_BREADCRUMBS = '[aria-label*=breadcrumb i], [class*=breadcrumb i], [id*=breadcrumb i]';

/** A longer text names no section. In UTF-16 code units. */
const MAX_LENGTH = 60;

/** As much of a text is looked at: white space is not yet collapsed in it. */
const MAX_SOURCE = 500;

/** More steps than any way to an article has. */
const MAX_CRUMBS = 20;

/** What is known of the page when its section is looked for. */
export interface SectionFacts {
  /** The article as JSON-LD describes it. */
  main: Thing | null;
  /** All that JSON-LD describes. */
  things: readonly Thing[];
  title: string;
  /** Of the publisher and the site. */
  siteNames: readonly string[];
}

/**
 * Returns the section in the page's own words, "Politics": as it is described, else the last step of
 * the way to the article. `null` if the page names none.
 */
export function extractSection(page: Document, tags: MetaTags, facts: SectionFacts): string | null {
  const { main, title, siteNames } = facts;
  const isSection = (name: string) =>
    /\p{L}/u.test(name) &&
    name.length <= MAX_LENGTH &&
    !/^https?:/u.test(name) &&
    ![title, ...siteNames].some((other) => isSimilar(name, other));
  const told = [
    ...listOf(main?.['articleSection']).map((one) => textOf(one) ?? ''),
    ...metaContents(tags, TAGS),
  ];
  const ways = [describedWay(facts), shownWay(page)];
  // The first step is the front page.
  const lastSteps = ways.map((way) => way.slice(1).findLast((name) => isSection(name)) ?? '');
  return [...told, ...lastSteps].map(plain).find(isSection) ?? null;
}

/** The steps to the article, the front page first, as JSON-LD describes them. */
function describedWay({ things }: SectionFacts): string[] {
  const list = things.find((thing) => isOfType(thing, BREADCRUMBS));
  return listOf(list?.['itemListElement'])
    .slice(0, MAX_CRUMBS)
    .flatMap((step) => (isThing(step) ? [step] : []))
    .toSorted((one, other) => Number(one['position']) - Number(other['position']))
    .map((step) => plain(textOf(step) ?? textOf(resolveThing(step['item'], things)) ?? ''));
}

/** The same as the page shows them: the texts of the links in the first breadcrumbs with links. */
function shownWay(page: Document): string[] {
  for (const breadcrumbs of rootOf(page).querySelectorAll(SHOWN_BREADCRUMBS)) {
    const links = [...breadcrumbs.querySelectorAll('a[href]')].slice(0, MAX_CRUMBS);
    if (links.length > 0) return links.map(({ textContent }) => plain(textContent ?? ''));
  }
  return [];
}

function plain(text: string): string {
  return decodeEntities(text.slice(0, MAX_SOURCE)).replace(/\s+/gu, ' ').trim();
}
