/** What the bench asks of a worker, and what it answers: plain data. */
import type { RecordedRead } from './record-reads.ts';

/** What to measure with. */
export interface Subject {
  engine: EngineName;
  /** Quotes in it. */
  size: number;
}

/** The engines by name. */
export type EngineName =
  | 'onrecord'
  | 'sqlite'
  | 'sqlite-rare'
  | 'flexsearch'
  | 'minisearch'
  | 'dexie';

/** A piece of work for a worker that was just started, or that did others before. */
export type Command =
  /** Stores the quotes. */
  | ({ do: 'build' } & Subject)
  /** Looks up `count` quotes of a set. */
  | ({ do: 'look-up'; count: number; set: number; record: boolean } & Subject)
  /** Does the bare reads that a look-up did. */
  | { do: 'replay'; name: string; reads: RecordedRead[] }
  /** Adds a page of 50 quotes that are not in it yet. */
  | ({ do: 'add'; page: number } & Subject)
  /** Writes bare records of these sizes in one transaction. */
  | { do: 'write'; name: string; sizes: number[] }
  | { do: 'nothing' };

/** How it went. */
export interface Outcome {
  /** How long it took, from the message to the answer. */
  ms: number;
  /** Of each quote that was looked up, whether the one it comes from was found, and first. */
  found?: { kind: string; first: boolean; among: boolean; candidates: number }[];
  reads?: RecordedRead[];
  /** Sizes of the records that were written. */
  writes?: number[];
}
