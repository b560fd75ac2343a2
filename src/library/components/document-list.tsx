import { useState } from 'preact/hooks';

import { DemoButton } from '../../interface/components/demo-button.tsx';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { Notice } from '../../interface/components/notice.tsx';
import { plural, t } from '../../interface/t.ts';
import { useDocuments } from '../use-documents.ts';
import { DocumentRow } from './document-row.tsx';
import { Pager } from './pager.tsx';

interface DocumentListProps {
  /** Another number whenever the corpus has changed. */
  changes: number;
}

/** The documents of the corpus, newest first, page by page. */
export function DocumentList({ changes }: DocumentListProps) {
  const [offset, setOffset] = useState(0);
  const { documents, total, error, refresh, count } = useDocuments(offset, changes);

  if (error !== null) {
    return (
      <ErrorNotice code={error}>
        <button type="button" onClick={refresh}>
          {t('tryAgain')}
        </button>
      </ErrorNotice>
    );
  }
  if (documents === null) return <progress aria-label={t('readingCorpus')} />;
  if (documents.length === 0 && total === 0) {
    return (
      <Notice title={t('emptyCorpusTitle')} text={t('emptyLibraryText')}>
        <DemoButton onLoaded={refresh} />
      </Notice>
    );
  }
  return (
    <section class="documents" aria-labelledby="documents">
      <h2 id="documents">{plural('documentsInCorpus', total)}</h2>
      <ul>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} onCount={count} />
        ))}
      </ul>
      <Pager offset={offset} total={total} onOffset={setOffset} />
    </section>
  );
}
