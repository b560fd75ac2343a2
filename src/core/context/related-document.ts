/** A document about the same event as the article, or about one linked to it. */
import type { DocumentSummary } from '../corpus/document.ts';

export interface RelatedDocument {
  document: DocumentSummary;
  relation: 'same' | 'linked';
  /** When what it tells happened: an ISO date, or `null` if neither text nor metadata says. */
  date: string | null;
  reason: RelationReason;
  /** Orders a list; shown to nobody. */
  score: number;
}

/** Why a document is related, as facts that the panel puts into words. */
export interface RelationReason {
  /** People and bodies that both name, by full name. */
  people: string[];
  /** Places that both name. */
  places: string[];
  /** Other telling words that both use, as written. */
  words: string[];
  /** Days from the document to the article: positive if the document is earlier; `null` if unknown. */
  daysEarlier: number | null;
}
