import { useCallback, useErrorBoundary, useState } from 'preact/hooks';

import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { Icon } from '../../interface/components/icon.tsx';
import { placeHash } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';
import { usePlace } from '../use-place.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentView } from './document-view.tsx';
import { FileImport } from './file-import.tsx';
import { IndexProgress } from './index-progress.tsx';

/** The whole library: a document if the address names one, else the list and the import. */
export function Library() {
  const place = usePlace();
  const [changes, setChanges] = useState(0);
  // What cannot be drawn is a bug; it must not leave an empty page.
  const [fault] = useErrorBoundary();
  const onChange = useCallback(() => setChanges((count) => count + 1), []);

  return (
    <>
      <header class="toolbar">
        <img src="/icons/icon.svg" alt="" width="24" height="24" />
        <span class="wordmark">{t('extensionName')}</span>
        {place !== null && (
          <a class="button quiet" href="#">
            <Icon name="library" />
            {t('allDocuments')}
          </a>
        )}
      </header>
      {fault !== undefined && <ErrorNotice code="unexpected" />}
      {/* The list stays while a document is shown, so that an import goes on. */}
      <main hidden={place !== null}>
        <h1>{t('yourCorpus')}</h1>
        <p class="lead">{t('libraryLead')}</p>
        <FileImport onChange={onChange} />
        <IndexProgress />
        <DocumentList changes={changes} />
      </main>
      {place !== null && (
        <main>
          <DocumentView key={placeHash(place)} place={place} />
        </main>
      )}
    </>
  );
}
