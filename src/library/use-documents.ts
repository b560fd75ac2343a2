/** A page of the list of documents, as a hook. */
import { useCallback, useEffect, useState } from 'preact/hooks';

import { toErrorData, type ErrorCode } from '../core/app-error.ts';
import type { DocumentSummary } from '../core/corpus/document.ts';
import { callBackground } from '../messaging/connect.ts';

/** How many documents are listed at once. */
export const PAGE = 50;

/** The page of the list, and how to change it. */
export interface DocumentPage {
  /** Newest first; `null` until known. */
  documents: DocumentSummary[] | null;
  /** How many there are in the corpus. */
  total: number;
  error: ErrorCode | null;
  /** Asks for the page again. */
  refresh: () => void;
  /** Counts a document more or less, without asking again. */
  count: (change: 1 | -1) => void;
}

type Page = Pick<DocumentPage, 'documents' | 'total' | 'error'>;

/** Returns the documents from `offset`, and again whenever `changes` is another number. */
export function useDocuments(offset: number, changes: number): DocumentPage {
  const [page, setPage] = useState<Page>(unknown);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const next = await documentsFrom(offset);
      if (!gone) setPage(next);
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [offset, changes, asked]);

  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  const count = useCallback(
    (change: 1 | -1) => setPage((now) => ({ ...now, total: now.total + change })),
    [],
  );
  return { ...page, refresh, count };
}

const unknown = { documents: null, total: 0, error: null };

async function documentsFrom(offset: number): Promise<Page> {
  try {
    const listed = await callBackground('listDocuments', { offset, limit: PAGE });
    return { ...listed, error: null };
  } catch (error) {
    return { ...unknown, error: toErrorData(error).code };
  }
}
