/** Tells by the elements around a paragraph that it belongs to the site, not to the article. */
import type { BodyShare } from './body-share.ts';
import { attributeOf, closestTo, nameOf, parentOf } from './flat-children.ts';
import { nameWords } from './name-words.ts';

/** Elements that hold no part of an article's body. */
const ELEMENTS = new Set(
  'aside address dialog figcaption figure footer form label menu nav time'.split(' '),
);

const ROLES = new Set(
  'alert alertdialog complementary contentinfo dialog menu menubar navigation search toolbar tooltip'.split(
    ' ',
  ),
);

/** What sites of all kinds call the parts that are not the article. */
const NAMES = new Set(
  `ad ads advert advertisement advertising advertorial author authors avatar breadcrumb breadcrumbs
  byline bylines caption captions comment comments consent contributors cookie cookies copyright
  carousel credit credits dateline disclaimer donate donation factbox figcaption figcap footer gdpr
  infobox kicker license meta newsletter newsletters paywall permalink poll popover popup
  premium print promo promos promotion pubdate recirculation recommendation
  recommendations recommended register related share sharing shares signup skip social sponsor sponsored
  subscribe subscription subscriptions tag tags taglist timestamp toolbar tooltip trending widgets`.split(
    /\s+/u,
  ),
);

/** An element with that share of the article is around it, whatever it is called. */
const AROUND = 0.35;

/** Quotes and tables in a figure are content. */
const CONTENT = 'blockquote, table';

/**
 * Returns a function that says whether something between an element and the article's root puts it
 * outside the body. It remembers what it has asked elements, for many stand in the same ones.
 */
export function createOutsideTest(share: BodyShare): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isNamedOutside = (at: Element) => {
    const answer = known.get(at) ?? saysOutside(at);
    known.set(at, answer);
    return answer;
  };
  return (element) => {
    for (let at: Element | null = element; at && at !== share.root; at = parentOf(at)) {
      if (share.of(at) >= AROUND) return false;
      const isContent = nameOf(at) === 'figure' && closestTo(element, CONTENT) !== null;
      if (!isContent && isNamedOutside(at)) return true;
    }
    return false;
  };
}

function saysOutside(at: Element): boolean {
  if (ELEMENTS.has(nameOf(at))) return true;
  const role = attributeOf(at, 'role');
  if (role && ROLES.has(role.toLowerCase())) return true;
  return nameWords(at).some((word) => NAMES.has(word));
}
