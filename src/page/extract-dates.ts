/** Finds when a page's article was published and modified. */
import { findDate } from '../core/article/find-date.ts';
import { toIsoDate } from '../core/article/to-iso-date.ts';
import { metaContents, type MetaTags } from './meta-content.ts';
import { rootOf } from './page-root.ts';
import { textOf, type Thing } from './read-json-ld.ts';
import { textBelow } from './text-below.ts';

const PUBLISHED =
  'article:published_time article:published:time datepublished og:published_time og:article:published_time published_time published-date parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date date.available date.created date pubdate publishdate publish-date publish_date publication_date date.release article.published article.created originalpublicationdate'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time article:modified:time datemodified og:updated_time og:modified_time og:article:modified_time last-modified lastmod dcterms.modified date.modified date.updated article.updated'.split(
    ' ',
  );

/** Where the page keeps times: the first that holds one is asked. */
const TIMES = '[itemprop~=datePublished], time[pubdate], time';

/** Parts of a page that lead to other articles, with their times. */
const ELSEWHERE = 'nav, aside, footer, figure';

/** How far the clocks of a site and a reader may be apart, zones included, in milliseconds: a day. */
const CLOCKS_APART = 86_400_000;

/** As much of a value is searched for a day. */
const MAX_LINE = 200;

/** Begins a line that tells the last change. */
const CHANGED =
  /^\W*(?:last )?(?:updated?|modified)|aktualisiert|geändert|mis à jour|actualizado|оновлено|обновлено/iu;

/** ISO 8601, as in an article; `null` where the page says nothing. */
export interface Dates {
  published: string | null;
  modified: string | null;
}

/** Returns the dates of the article that `main` describes and `headline` stands above. */
export function extractDates(
  page: Document,
  tags: MetaTags,
  main: Thing | null,
  headline: Element | null,
): Dates {
  const told = [textOf(main?.['datePublished']), ...metaContents(tags, PUBLISHED)];
  const published = firstDate(told) ?? firstDate(timesOf(page, headline)) ?? shownDate(headline);
  const modified = firstDate([textOf(main?.['dateModified']), ...metaContents(tags, MODIFIED)]);
  return { published: published ?? firstDate([textOf(main?.['dateCreated'])]), modified };
}

function firstDate(values: readonly (string | null)[]): string | null {
  const dates = values.map(
    (value) => value && (toIsoDate(value) ?? findDate(value.slice(0, MAX_LINE))),
  );
  return dates.find((date) => date && !isAhead(date)) || null;
}

/** Whether a date is still to come: an event's, or a mistake. */
function isAhead(date: string): boolean {
  return Date.parse(date) > Date.now() + CLOCKS_APART;
}

/** The machine-readable times of the page, those in the headline's article first. */
function timesOf(page: Document, headline: Element | null): string[] {
  const places = [
    headline?.closest('article, main'),
    rootOf(page).querySelector('article, main'),
    rootOf(page),
  ];
  for (const place of places) {
    const times = [...(place?.querySelectorAll(TIMES) ?? [])].filter(
      (time) => !time.closest(ELSEWHERE),
    );
    const values = times.flatMap(
      (time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? [],
    );
    if (values.some((value) => toIsoDate(value))) return values;
  }
  return [];
}

/** The day in the lines below the headline, the first that is not called a change. */
function shownDate(headline: Element | null): string | null {
  if (!headline) return null;
  const lines = textBelow(headline).map(({ data }) => data.trim());
  const dated = lines.filter((line) => findDate(line) !== null);
  const line = dated.find((text) => !CHANGED.test(text)) ?? dated[0];
  return line ? findDate(line) : null;
}
