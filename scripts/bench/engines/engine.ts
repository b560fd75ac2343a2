/** A way to keep quotes and find them again, as the bench runs it inside a worker. */
export interface Engine {
  /** Stores quotes, which are numbered from `first` on. All are durable after `finish`. */
  add(quotes: readonly string[], first: number): Promise<void>;

  /** Ends the building. */
  finish(): Promise<void>;

  /** Returns the quotes most like each of `texts`, best first. */
  lookUp(texts: readonly string[]): Promise<string[][]>;
}

/** Opens an engine on what it stored under `name`, or on nothing. */
export type OpenEngine = (name: string) => Promise<Engine>;

/** Candidates that peers give for each quote: as many as the index reads for one that is found. */
export const PEER_CANDIDATES = 4;

/** Words looked up for each quote where a peer is given the rare ones. */
export const RARE_WORDS = 8;
