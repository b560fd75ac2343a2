/** Finds the headline of a page's article among the titles that the page gives. */
import { cleanTitle } from '../core/article/clean-title.ts';
import { lettersOf } from '../core/article/letters-of.ts';
import { decodeEntities } from './decode-entities.ts';
import { metaContents, type MetaTags } from './meta-content.ts';

/** What is known of the page when its title is chosen. */
export interface TitleFacts {
  /** The article's headline in JSON-LD. */
  headline: string | null;
  /** The texts of the page's `h1`. */
  headings: readonly string[];
  /** Of the publisher and the site. */
  siteNames: readonly string[];
}

/**
 * Returns the title of `page` without the site's name; `''` if it gives none. The headline in JSON-LD
 * comes first, but without a kicker before it that the page's own headline does not have.
 */
export function extractTitle(page: Document, tags: MetaTags, facts: TitleFacts): string {
  const { headings, siteNames } = facts;
  const clean = (title: string) => cleanTitle(decodeEntities(title), siteNames, headings);
  const shared = metaContents(tags, ['og:title', 'twitter:title']).map(clean);
  const given = [clean(facts.headline ?? ''), ...shared, clean(page.title)];
  const title = given.find(Boolean) ?? clean(headings[0] ?? '');
  const bare = shared.find((one) => isWithoutKicker(one, title));
  return bare && headings.some((heading) => lettersOf(heading) === lettersOf(bare)) ? bare : title;
}

/** Whether `title` is `bare` with a few words and a colon before it. */
function isWithoutKicker(bare: string, title: string): boolean {
  const kicker = title.slice(0, Math.max(title.length - bare.length, 0)).trimEnd();
  return bare !== '' && kicker.endsWith(':') && title.endsWith(bare);
}
