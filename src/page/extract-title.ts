/** Finds the headline of a page's article among the titles that the page gives. */
import { cleanTitle } from '../core/article/clean-title.ts';
import { decodeEntities } from './decode-entities.ts';
import { metaContents, type MetaTags } from './meta-content.ts';

/** A longer text is no title. In UTF-16 code units. */
const MAX_LENGTH = 1000;

/** What is known of the page when its title is chosen. */
export interface TitleFacts {
  /** The article's headline in JSON-LD. */
  headline: string | null;
  /** The texts of the headings that may be the article's. */
  headings: readonly string[];
  /** What the browser shows as the page's title. */
  pageTitle: string;
  /** Of the publisher and the site. */
  siteNames: readonly string[];
}

/**
 * Returns the title of a page without the site's name; `''` if it gives none. The headline in JSON-LD
 * comes first, but without a kicker before it that the page leaves out where it is passed on.
 */
export function extractTitle(tags: MetaTags, facts: TitleFacts): string {
  const { headings, siteNames } = facts;
  const clean = (title: string, shown: readonly string[] = headings) =>
    cleanTitle(decodeEntities(title.slice(0, MAX_LENGTH)), siteNames, shown);
  const shared = metaContents(tags, ['og:title', 'twitter:title']).map((title) => clean(title));
  // A headline that is described as one has no section or site behind it to look for.
  const described = clean(facts.headline ?? '', []);
  const others = [facts.pageTitle, headings[0] ?? ''].map((title) => clean(title));
  const title = [described, ...shared, ...others].find(Boolean) ?? '';
  return shared.find((one) => isWithoutKicker(one, title)) ?? title;
}

/** Whether `title` is `bare` with a few words and a colon before it. */
function isWithoutKicker(bare: string, title: string): boolean {
  const kicker = title.slice(0, Math.max(title.length - bare.length, 0)).trimEnd();
  return bare !== '' && kicker.endsWith(':') && title.endsWith(bare);
}
