/**
 * The shape of the database today, and how every older shape becomes it.
 *
 * `Schema` says what is stored now. `migrations` says how we got here, one entry for each version
 * that reached users, oldest first; the version number is the length of the list, so the two cannot
 * disagree. A released entry is history: never edit, reorder or remove it. Append.
 *
 * The user's own data are `documents` and `texts`. The other stores are derived from them and can
 * be made again: see `rebuild-index.ts`.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

import type { DocumentProfile } from '../core/context/document-profile.ts';
import type { DocumentSummary } from '../core/corpus/document.ts';
import type { Passage } from '../core/corpus/passage.ts';

/** A document without its text, and what it is found by. */
export interface DocumentRecord {
  summary: DocumentSummary;
  profile: DocumentProfile;
  /** See `document-address.ts`; `null` if the document has none, and then it is not in that index. */
  address: string | null;
  /** Of the text, or of the claim if there is no text; see `core/corpus/text-fingerprint.ts`. */
  fingerprint: string | null;
  /** When it was published, ISO 8601, `''` if unknown: so that undated documents are listed too. */
  published: string;
  /** Keys of the profile, each with the day of publication: see `key-days.ts`. */
  keyDays: string[];
  /** Its passages have consecutive numbers from this one on. */
  firstPassage: number;
  passageCount: number;
}

/** What has been counted, so that nothing needs to be read to know it. */
export interface Counts {
  documents: number;
  /** Also the number that the next passage gets: numbers are not used twice. */
  passages: number;
  /** Changes with every write, so that a reader knows whether what it remembers still holds. */
  revision: number;
  /** By which rules the index was made: see `core/corpus/index-version.ts`. */
  indexVersion: number;
}

/** The stores, with their keys, values and indexes. */
export interface Schema extends DBSchema {
  /** Key: the document's id. */
  documents: {
    key: string;
    value: DocumentRecord;
    indexes: { address: string; fingerprint: string; published: string; keyDays: string };
  };

  /** The documents' texts, apart from the rest because they are long and seldom read. Key: the id. */
  texts: { key: string; value: string };

  /** Passages in blocks, by number: see `passage-blocks.ts`. `null` where one was deleted. */
  passages: { key: number; value: (Passage | null)[] };

  /** Packed postings by bucket of features: see `posting-buckets.ts`. */
  postings: { key: number; value: Uint8Array<ArrayBuffer> };

  /** How many passages have a feature, roughly: see `frequency-sketch.ts`. */
  frequencies: { key: number; value: Uint16Array<ArrayBuffer> };

  /** One record. */
  counts: { key: 'corpus'; value: Counts };
}

/** The open database. */
export type Database = IDBPDatabase<Schema>;

/** The name of a store. */
export type StoreName = StoreNames<Schema>;

/** A transaction that reads. */
export type ReadTransaction = IDBPTransaction<Schema, StoreName[]>;

/** A transaction that reads and writes. */
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/**
 * A migration sees an untyped database and spells out every name. It must do the same thing in five
 * years, so it may not use `Schema` or any code that can change. It awaits nothing but the
 * database: anything else ends the transaction.
 */
type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** One entry per released version, oldest first. Append only. */
export const migrations: readonly Migration[] = [
  function createStores(db) {
    const documents = db.createObjectStore('documents', { keyPath: 'summary.id' });
    documents.createIndex('address', 'address');
    documents.createIndex('fingerprint', 'fingerprint');
    documents.createIndex('published', 'published');
    documents.createIndex('keyDays', 'keyDays', { multiEntry: true });
    for (const name of ['texts', 'passages', 'postings', 'frequencies', 'counts']) {
      db.createObjectStore(name);
    }
  },
];
