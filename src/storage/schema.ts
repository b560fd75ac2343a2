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
  /** In which making of the index its passages are: see `Counts.generation`. */
  generation: number;
}

/** What has been counted, so that nothing needs to be read to know it. */
export interface Counts {
  documents: number;
  /** The number that the next passage gets: numbers are not used twice. */
  passages: number;
  /** By which rules the index was made: see `core/corpus/index-version.ts`. */
  indexVersion: number;
  /** How often the index was begun anew. Documents of another generation are not in it yet. */
  generation: number;
  /** While the index is made anew: the last document that was read again, `''` before the first. */
  rebuiltTo: string | null;
  /** Postings by where they are: see `posting-levels.ts`. */
  postings: { recent: number; waiting: number; settled: number };
  /** Bits by which each range of features is divided into buckets: see `posting-buckets.ts`. */
  divisions: Uint8Array<ArrayBuffer>;
  /** Numbers of passages that are gone but may have postings, as ranges: first, first after. */
  gone: [first: number, end: number][];
  /** While postings are being settled: the next range, and how many of `gone` will be gone. */
  settling: { range: number; gone: number } | null;
  /** Changes with every write, so that a reader knows whether what it remembers still holds. */
  revision: number;
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

  /** Passages in blocks, by number: see `passage-blocks.ts`. */
  passages: { key: number; value: Uint8Array<ArrayBuffer> };

  /** Postings of the last few writes, by the number of their first passage. */
  recent: { key: number; value: Uint8Array<ArrayBuffer> };

  /** Postings by range of features, and by age: see `posting-levels.ts`. */
  waiting: { key: number; value: Uint8Array<ArrayBuffer> };

  /** Most postings, by bucket of features: see `posting-buckets.ts`. */
  settled: { key: number; value: Uint8Array<ArrayBuffer> };

  /** How many passages have a feature, roughly: see `frequency-sketch.ts`. */
  frequencies: { key: number; value: Uint16Array<ArrayBuffer> };

  /** One record. */
  counts: { key: 'corpus'; value: Counts };
}

/** The open database. */
export type Database = IDBPDatabase<Schema>;

/** The name of a store. */
export type StoreName = StoreNames<Schema>;

/** The stores that are derived from the documents. */
export const DERIVED = ['passages', 'recent', 'waiting', 'settled', 'frequencies'] as const;

/** All stores. */
export const STORES: readonly StoreName[] = ['documents', 'texts', 'counts', ...DERIVED];

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
    for (const name of [
      'texts',
      'passages',
      'recent',
      'waiting',
      'settled',
      'frequencies',
      'counts',
    ]) {
      db.createObjectStore(name);
    }
  },
];
