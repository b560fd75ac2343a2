import type { DocumentSummary } from '../../core/corpus/document.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import { libraryAddress } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';

interface DocumentLinkProps {
  document: DocumentSummary;
  /** The words to show in it, `null` for its beginning. */
  span: TextSpan | null;
}

/** A document's title; opens it in the library, at the words. */
export function DocumentLink({ document, span }: DocumentLinkProps) {
  return (
    <a
      class="document-link"
      href={libraryAddress({ document: document.id, span })}
      target="_blank"
      dir="auto"
    >
      {document.title || t('untitled')}
    </a>
  );
}
