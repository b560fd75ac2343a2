/** What matching and context need of the corpus. `storage/corpus.ts` is the real one. */
import type { Article } from '../article/article.ts';
import type { DocumentProfile } from '../context/document-profile.ts';
import type { Document, DocumentSummary } from './document.ts';
import type { Frequencies as LookupFrequencies } from './passage-features.ts';
import type { Passage } from './passage.ts';
import type { Floor } from './rank-passages.ts';

export interface Corpus {
  /** How many documents there are. */
  size(): Promise<number>;

  /** The ids of the documents that are this article: saved from its address, or with its very text. */
  copiesOf(article: Article): Promise<string[]>;

  /**
   * For each of `texts`, the passages that share most of its rare words, best first, at most
   * `limit` each. Texts are asked together because one read of the index serves them all.
   *
   * @param floor - `any` also gives passages that share little, for statements in other words; see
   *   `rank-passages.ts`. `enough` by default.
   */
  passagesLike(texts: readonly string[], limit: number, floor?: Floor): Promise<Passage[][]>;

  /** How rare the features of texts are among all passages. */
  frequencies(): Promise<Frequencies>;

  /** The documents with these ids, in the order asked, `null` where there is none. */
  documents(ids: readonly string[]): Promise<(Document | null)[]>;

  /**
   * What the documents are about that share a key of `keys` (as `DocumentProfile.keys`) or are dated
   * from `from` to `to` (ISO dates, inclusive); at most `limit`, the nearest first
   * (`core/context/nearest-documents.ts`).
   */
  profilesNear(query: {
    keys: readonly string[];
    from: string | null;
    to: string | null;
    limit: number;
  }): Promise<ProfiledDocument[]>;
}

/** In how many of all passages a feature stands, roughly. */
export type Frequencies = Pick<LookupFrequencies, 'countOf' | 'total'>;

/** A document and what it is about. */
export interface ProfiledDocument {
  document: DocumentSummary;
  profile: DocumentProfile;
}
