import { useId, useState } from 'preact/hooks';

import type { Article } from '../../core/article/article.ts';
import { dayNumber } from '../../core/context/day-number.ts';
import type { RelatedDocument } from '../../core/context/related-document.ts';
import { Facts } from '../../interface/components/facts.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { plural, t } from '../../interface/t.ts';
import { RelatedItem } from './related-item.tsx';

/** How many documents are listed before the reader asks for the rest: the closest ones. */
const FIRST = 5;

interface TimelineProps {
  title: string;
  /** The most closely related first. */
  related: RelatedDocument[];
  /** The article, if it has a place among them. */
  article: Article | null;
}

/** Documents on a line of time, the earliest first, those without a date last. */
export function Timeline({ title, related, article }: TimelineProps) {
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? related : related.slice(0, FIRST);
  const hidden = related.length - shown.length;
  const inOrder = shown.toSorted((one, other) => timeOf(one.date) - timeOf(other.date));
  const now = article === null ? Infinity : timeOf(article.published);
  const earlier = inOrder.filter(({ date }) => timeOf(date) <= now);
  const later = inOrder.filter(({ date }) => timeOf(date) > now);
  return (
    <>
      <h3 id={heading}>{title}</h3>
      <ol class="timeline" aria-labelledby={heading}>
        {earlier.map((each) => (
          <RelatedItem key={each.document.id} related={each} />
        ))}
        {article !== null && (
          <li class="now" aria-current="true">
            <Facts>
              {article.published !== null && (
                <time dateTime={article.published}>{formatDate(article.published)}</time>
              )}
              <span>{t('thisArticle')}</span>
            </Facts>
          </li>
        )}
        {later.map((each) => (
          <RelatedItem key={each.document.id} related={each} />
        ))}
      </ol>
      {hidden > 0 && (
        <p>
          <button type="button" class="quiet" aria-expanded={false} onClick={() => setAll(true)}>
            {plural('moreDocuments', hidden)}
          </button>
        </p>
      )}
    </>
  );
}

function timeOf(date: string | null): number {
  return dayNumber(date) ?? Infinity;
}
