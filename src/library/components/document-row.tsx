import type { DocumentSummary } from '../../core/corpus/document.ts';
import { DocumentOrigin } from '../../interface/components/document-origin.tsx';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { OriginalLink } from '../../interface/components/original-link.tsx';
import { placeHash } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';
import { useDeletion } from '../use-deletion.ts';

interface DocumentRowProps {
  document: DocumentSummary;
  /** Told when there is a document more or less. */
  onCount: (change: 1 | -1) => void;
}

/** A document in the list; a deleted one stays as a line that brings it back. */
export function DocumentRow({ document, onCount }: DocumentRowProps) {
  const title = document.title || t('untitled');
  const { isDeleted, error, remove, restore } = useDeletion(document.id, onCount);

  if (isDeleted) {
    return (
      <li class="document deleted">
        <p role="status">{t('documentDeleted', title)}</p>
        <button type="button" onClick={restore}>
          {t('undo')}
        </button>
        {error !== null && <ErrorNotice code={error} />}
      </li>
    );
  }
  return (
    <li class="document">
      <div>
        <a class="document-link" href={placeHash({ document: document.id, span: null })} dir="auto">
          {title}
        </a>
        <DocumentOrigin document={document} distance={null} />
      </div>
      <OriginalLink url={document.url} />
      <button
        type="button"
        class="quiet"
        aria-label={t('deleteNamed', title)}
        onClick={() => {
          if (confirm(t('confirmDelete', title))) remove();
        }}
      >
        {t('delete')}
      </button>
      {error !== null && <ErrorNotice code={error} />}
    </li>
  );
}
