import type { RelatedDocument } from '../../core/context/related-document.ts';
import { DocumentOrigin } from '../../interface/components/document-origin.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { t } from '../../interface/t.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { DocumentLink } from './document-link.tsx';

/** A related document: when, what, and why it is related. */
export function RelatedItem({ related }: { related: RelatedDocument }) {
  const { document, date, reason } = related;
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
      <DocumentOrigin document={document} distance={null} />
      <ul class="reasons" aria-label={t('whyRelated')}>
        {reasonInWords(reason).map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </li>
  );
}
