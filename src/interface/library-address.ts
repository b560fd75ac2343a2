/** How the panel points into the library: `#document=ID&start=N&end=N`. */
import type { TextSpan } from '../core/text/text-span.ts';

/** A document, and the words in it to show. */
export interface LibraryPlace {
  document: string;
  /** `null` to show the document from its beginning. */
  span: TextSpan | null;
}

/** The library's page, as our pages (`src/NAME/index.html`) see it. */
const LIBRARY = '../library/index.html';

/** Returns the address of the library, at `place` if one is given. */
export function libraryAddress(place: LibraryPlace | null): string {
  return place === null ? LIBRARY : LIBRARY + placeHash(place);
}

/** Returns the part of the library's address that names a place in it. */
export function placeHash({ document, span }: LibraryPlace): string {
  const query = new URLSearchParams({ document });
  if (span !== null) {
    query.set('start', String(span.start));
    query.set('end', String(span.end));
  }
  return `#${query.toString()}`;
}

/** Reads what {@link placeHash} wrote; `null` if it names no document. A span that is none is left out. */
export function readPlaceHash(hash: string): LibraryPlace | null {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const document = query.get('document');
  if (document === null || document === '') return null;
  const start = readOffset(query.get('start'));
  const end = readOffset(query.get('end'));
  const span = start !== null && end !== null && start < end ? { start, end } : null;
  return { document, span };
}

function readOffset(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
