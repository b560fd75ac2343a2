import { useEffect, useState } from 'preact/hooks';

import { toErrorData, type ErrorCode } from '../../core/app-error.ts';
import type { Document } from '../../core/corpus/document.ts';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { Notice } from '../../interface/components/notice.tsx';
import type { LibraryPlace } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';
import { callBackground } from '../../messaging/connect.ts';
import { DocumentText } from './document-text.tsx';

type Found = { document: Document } | { missing: true } | { error: ErrorCode };

/** The document that the address names, shown at its words. */
export function DocumentView({ place }: { place: LibraryPlace }) {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let gone = false;
    const find = async () => {
      const next = await findDocument(place.document);
      if (!gone) setFound(next);
    };
    void find();
    return () => {
      gone = true;
    };
  }, [place.document]);

  if (found === null) return <progress aria-label={t('readingCorpus')} />;
  if ('error' in found) return <ErrorNotice code={found.error} />;
  if ('missing' in found) {
    return (
      <Notice title={t('documentMissingTitle')} text={t('documentMissingText')}>
        <a class="button" href="#">
          {t('allDocuments')}
        </a>
      </Notice>
    );
  }
  return <DocumentText document={found.document} span={place.span} />;
}

async function findDocument(id: string): Promise<Found> {
  try {
    const document = await callBackground('getDocument', { id });
    return document === null ? { missing: true } : { document };
  } catch (error) {
    return { error: toErrorData(error).code };
  }
}
