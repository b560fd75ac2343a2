import { useEffect, useRef, useState } from 'preact/hooks';

import type { Document } from '../../core/corpus/document.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import { DocumentOrigin } from '../../interface/components/document-origin.tsx';
import { OriginalLink } from '../../interface/components/original-link.tsx';
import { t } from '../../interface/t.ts';
import { markParagraphs } from '../mark-paragraphs.ts';
import { Reading } from './reading.tsx';
import { ReviewCard } from './review-card.tsx';

interface DocumentTextProps {
  document: Document;
  /** The words to mark and scroll to, `null` for none. */
  span: TextSpan | null;
}

/** A whole document: what is known of it, and its text with the words marked. */
export function DocumentText({ document, span }: DocumentTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [document, span]);

  return (
    <article>
      <h1 dir="auto">{document.title || t('untitled')}</h1>
      <DocumentOrigin document={document} distance={null} />
      {document.license !== null && <p class="license">{t('license', document.license)}</p>}
      <p class="links">
        <OriginalLink url={document.url} />
        <button type="button" aria-pressed={isReading} onClick={() => setReading(!isReading)}>
          {t('showReading')}
        </button>
      </p>
      {document.review !== null && <ReviewCard document={document} review={document.review} />}
      {isReading ? (
        <Reading document={document} />
      ) : (
        <div class="text" ref={text} dir="auto" lang={document.lang ?? undefined}>
          {markParagraphs(document.text, span).map(({ before, marked, after }, index) => (
            <p key={index} dir="auto">
              {before}
              {marked !== '' && <mark>{marked}</mark>}
              {after}
            </p>
          ))}
        </div>
      )}
    </article>
  );
}
