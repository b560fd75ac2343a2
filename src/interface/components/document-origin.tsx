import type { DocumentSummary } from '../../core/corpus/document.ts';
import { formatDate } from '../format-date.ts';
import { Facts } from './facts.tsx';

interface DocumentOriginProps {
  document: DocumentSummary;
  /** "2 days before this article", or `null`. */
  distance: string | null;
}

/** Who published a document and when, on one line; what is unknown is left out. */
export function DocumentOrigin({ document, distance }: DocumentOriginProps) {
  const { publisher, author, published } = document;
  return (
    <p class="origin">
      <Facts>
        {publisher !== null && <bdi>{publisher}</bdi>}
        {author !== null && author !== publisher && <bdi>{author}</bdi>}
        {published !== null && <time dateTime={published}>{formatDate(published)}</time>}
        {distance !== null && <span>{distance}</span>}
      </Facts>
    </p>
  );
}
