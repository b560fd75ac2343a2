import type { RelatedDocument } from '../../core/context/related-document.ts';
import { Facts } from '../../interface/components/facts.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { t } from '../../interface/t.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { DocumentLink } from './document-link.tsx';

/** A related document: when, what, and why it is related. */
export function RelatedItem({ related }: { related: RelatedDocument }) {
  const { document, date, reason } = related;
  const published = formatDate(document.published);
  return (
    <li>
      {date === null ? (
        <span class="when">{t('noDate')}</span>
      ) : (
        <time class="when" dateTime={date}>
          {formatDate(date)}
        </time>
      )}
      <DocumentLink document={document} span={null} />
      <p class="origin">
        <Facts>
          {document.publisher !== null && <bdi>{document.publisher}</bdi>}
          {published !== null && published !== formatDate(date) && (
            <span>{t('publishedOn', published)}</span>
          )}
        </Facts>
      </p>
      <p class="reasons">{reasonInWords(reason).join(t('reasonSeparator'))}</p>
    </li>
  );
}
