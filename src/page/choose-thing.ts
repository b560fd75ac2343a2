/** Chooses the description of a page's article among those of several articles. */
import { isSimilar } from '../core/article/is-similar.ts';
import { isOfType, isThing, listOf, textOf, type Thing } from './read-json-ld.ts';

/** schema.org's Article and its kinds; a page that reports a claim review is one as well. */
const ARTICLE = /(?:article|posting|report|review|reportage)$/iu;

/** What says the address of a thing; `mainEntityOfPage` may hold it as a thing of its own. */
const ADDRESSES = ['url', 'mainEntityOfPage', '@id'];

/**
 * Returns the article among `things` that gives `address` as its own, else the one whose headline is
 * among `titles`, else the first with a headline, else the first; `null` if there is none.
 */
export function chooseThing(
  things: readonly Thing[],
  address: string,
  titles: readonly string[],
): Thing | null {
  const articles = things.filter((thing) => isOfType(thing, ARTICLE));
  const isShown = ({ headline }: Thing) => {
    const text = textOf(headline) ?? '';
    return titles.some((title) => isSimilar(title, text));
  };
  const titled = articles.filter((thing) => 'headline' in thing);
  const here = titled.filter((thing) => isAt(thing, address));
  const candidates = [here, titled, articles].find((list) => list.length > 0) ?? [];
  return candidates.find(isShown) ?? candidates[0] ?? null;
}

/** Whether a thing gives `address` as its own. */
function isAt(thing: Thing, address: string): boolean {
  return ADDRESSES.flatMap((key) => listOf(thing[key])).some((value) => {
    const own = isThing(value) ? (value['@id'] ?? value['url']) : value;
    return typeof own === 'string' && isSameAddress(own, address);
  });
}

/** Whether `own` leads to the page at `address`, which may say more behind its question mark. */
function isSameAddress(own: string, address: string): boolean {
  // A bare fragment names a part of this page, which need not be its article.
  if (own.trim().startsWith('#') || !URL.canParse(own, address)) return false;
  const [one, other] = [new URL(own, address), new URL(address)];
  return (
    placeOf(one) === placeOf(other) &&
    [...one.searchParams].every(([name, value]) => other.searchParams.getAll(name).includes(value))
  );
}

function placeOf({ host, pathname }: URL): string {
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`;
}
