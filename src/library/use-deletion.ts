/** Takes a document out of the corpus and brings it back, as a hook. */
import { useState } from 'preact/hooks';

import { toErrorData, type ErrorCode } from '../core/app-error.ts';
import type { Document } from '../core/corpus/document.ts';
import { callBackground } from '../messaging/connect.ts';

/** A deletion as a component sees it. */
export interface Deletion {
  isDeleted: boolean;
  /** Why the last attempt failed. */
  error: ErrorCode | null;
  remove: () => void;
  /** Brings it back, for as long as this page is open. */
  restore: () => void;
}

/** Returns how to delete the document with this id, and how that stands; tells `onCount` each change. */
export function useDeletion(id: string, onCount: (change: 1 | -1) => void): Deletion {
  const [kept, setKept] = useState<Document | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  const attempt = async (change: () => Promise<Document | null>) => {
    try {
      setKept(await change());
      setError(null);
    } catch (reason) {
      setError(toErrorData(reason).code);
    }
  };
  const remove = async () => {
    const document = await callBackground('getDocument', { id });
    await callBackground('deleteDocument', { id });
    onCount(-1);
    return document;
  };
  const restore = async () => {
    if (kept !== null) {
      await callBackground('importDocuments', { documents: [kept] });
      onCount(1);
    }
    return null;
  };
  return {
    isDeleted: kept !== null,
    error,
    remove: () => void attempt(remove),
    restore: () => void attempt(restore),
  };
}
