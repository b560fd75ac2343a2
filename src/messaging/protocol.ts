/**
 * Every message between contexts, in one place. If it is not here, it is not sent.
 *
 * - The **page** is our content script in a tab. It asks nothing, and what it answers is treated
 *   as input from a stranger: it shares a process with the site.
 * - The **background** is the service worker. It alone opens the database, and it may be stopped
 *   between any two messages, so no call relies on an earlier one.
 * - The **panel** and the **library** are our own pages. As a popup the panel dies when it loses
 *   focus, so nothing lives only there.
 *
 * Tables are named by direction, and a table is a permission: a context can ask what its tables
 * contain. Calls take one plain JSON object (no `Date`, `Map` or class instance). Return types
 * leave out the `Promise` that every call returns.
 */
import type { AnalysisEvent } from '../core/analyze-article.ts';
import type { Article } from '../core/article/article.ts';
import type { Document, DocumentSummary } from '../core/corpus/document.ts';
import type { TextSpan } from '../core/text/text-span.ts';

/** What of a page is read: its article, what the user has selected, or all the text it shows. */
export type PagePart = 'article' | 'selection' | 'page';

/** Asked by our own pages alone: the panel and the library. */
export interface OwnPageToBackground {
  /** Saves part of a page as a document of the corpus. Fails as `readPage`, or `storage-full`. */
  savePage(request: { tab: number; part: PagePart }): { added: number; known: number };

  /**
   * Stores documents read from a file, all or none of them. Fails with `storage-full` or
   * `not-allowed` (not documents).
   */
  importDocuments(request: { documents: Document[] }): { added: number; known: number };

  /** A whole document, or `null` if there is none. */
  getDocument(request: { id: string }): Document | null;

  /** The documents, newest first, without their texts. */
  listDocuments(request: { offset: number; limit: number }): {
    documents: DocumentSummary[];
    total: number;
  };

  /**
   * How many of the documents can be found: all, but for some minutes after an update that reads texts in
   * another way.
   */
  indexProgress(request: Record<string, never>): { indexed: number; documents: number };

  /** Takes a document out of the corpus. */
  deleteDocument(request: { id: string }): void;

  /** Scrolls the article in a tab to `span` and highlights it; `false` if it is no longer there. */
  revealSpan(request: { tab: number; span: TextSpan; text: string }): boolean;
}

/** Asked by the background alone. */
export interface BackgroundToPage {
  /**
   * The part of the page as an article, or `null` if there is none: no article, nothing selected,
   * no text.
   */
  extractArticle(request: { part: PagePart }): Article | null;

  /**
   * Scrolls to `span` of the article's text and highlights it. `text` is what should stand there;
   * `false` if it does not.
   */
  revealSpan(request: { span: TextSpan; text: string }): boolean;
}

/** Long answers, sent to our own pages piece by piece over a port. */
export interface Streams {
  /**
   * Part of the page in a tab, then what is found in it. To start over, ask again. Fails with
   * `article-not-found`, `nothing-selected`, `page-without-text`, `page-not-readable`, `page-is-pdf`
   * or `no-receiver`.
   */
  readPage(request: { tab: number; part: PagePart }): PageEvent;
}

/** Long answers of the content script to the panel. */
export interface PageStreams {
  /**
   * Tells when reading `part` again would give something else, until the port closes; it ends or
   * breaks off when the page goes. What has changed is not told, for it comes from a stranger: the panel reads
   * the page again. A selection changes only with the address.
   */
  watchPage(request: { part: PagePart }): { type: 'changed' };
}

/** What `readPage` tells, in this order. */
export type PageEvent = { type: 'article'; article: Article } | AnalysisEvent;
