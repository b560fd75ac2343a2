/**
 * Everything that can go wrong in normal use, by name. The panel has one sentence per code; a
 * failure without a code is a bug and is reported as one.
 */
export type ErrorCode =
  /** The page has no article: a front page, a menu, a video. */
  | 'article-not-found'
  /** The selected text was asked for, and there is none. */
  | 'nothing-selected'
  /** All of the page's text was asked for, and there is none. */
  | 'page-without-text'
  /** The browser lets no extension read this page: its own pages, the add-on store. */
  | 'page-not-readable'
  /** The tab shows a PDF. */
  | 'page-is-pdf'
  /** No document could be read from a corpus file. */
  | 'corpus-file-invalid'
  | 'database-outdated'
  /** The caller's context may not ask this, or asked it wrongly. */
  | 'not-allowed'
  /** Nobody answered: the tab was closed or the worker stopped. */
  | 'no-receiver'
  | 'storage-full'
  | 'unexpected';

/** An error as plain data, so that it survives the trip between contexts. */
export interface ErrorData {
  code: ErrorCode;
  /** For the developer, in English; never shown as it is. */
  message: string;
}

/** A failure that callers are expected to handle. */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Turns anything thrown into plain data. */
export function toErrorData(error: unknown): ErrorData {
  return error instanceof AppError
    ? { code: error.code, message: error.message }
    : { code: 'unexpected', message: String(error) };
}
