/** A quote of the page that stands in a document, and how the words differ there. */
import type { DocumentSummary } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import type { MatchReason } from './match-reason.ts';

/** The words in the document, compared with the words on the page. See design: the five verdicts. */
export type Verdict =
  /** The same, but for typography, case and punctuation. */
  | 'verbatim'
  /** The same, with more around or between them on one side (cut, ellipsis). */
  | 'excerpt'
  /** Changed in ways that keep the meaning. */
  | 'edited'
  /** Changed where it carries meaning. An accusation: `diff` names at least one such change. */
  | 'altered'
  /** Other words for the same statement. */
  | 'paraphrase';

/** The verdicts by which the words are the speaker's own. */
const KEEPING: ReadonlySet<Verdict> = new Set<Verdict>(['verbatim', 'excerpt', 'edited']);

/** Returns whether the words are the same by this verdict, but for what keeps their meaning. */
export function keepsWords(verdict: Verdict): boolean {
  return KEEPING.has(verdict);
}

/** Whether page and document name the same speaker; `unnamed` if either names none, or it stays in doubt. */
export type SpeakerMatch = 'same speaker' | 'different speaker' | 'unnamed';

/** What kind of difference a changed stretch of words is. */
export type ChangeKind =
  // keep the meaning
  | 'cut'
  | 'function word'
  | 'inflection'
  | 'bracket'
  | 'contraction'
  | 'spelling'
  | 'number form'
  | 'synonym'
  // carry meaning
  | 'negation'
  | 'number'
  | 'name'
  | 'antonym'
  | 'modality'
  | 'quantifier'
  | 'swapped roles'
  // neither known to keep nor known to change it
  | 'wording';

/** A stretch of the two texts laid side by side. Joining `page` gives the page's words, `document` the document's. */
export interface DiffPart {
  /** The words on the page, `''` if they stand in the document alone. */
  page: string;
  /** The words in the document, `''` if they stand on the page alone. */
  document: string;
  /** `null` where both are the same but for typography, case and punctuation. */
  change: ChangeKind | null;
}

/** What comparing a quote with one passage gives. */
export interface PassageMatch {
  passage: Passage;
  verdict: Verdict;
  attribution: SpeakerMatch;
  /** How much of the words is shared, 0–1, rare words counting more. Orders matches; shown to nobody. */
  score: number;
  diff: DiffPart[];
  /** What both have, the most telling first: why other words count as the same statement. */
  reasons: MatchReason[];
}

/** A match with the evidence to show for it. */
export interface Match extends PassageMatch {
  document: DocumentSummary;
  /** The sentences around the passage in the document: up to one on each side, `''` if there is none. */
  before: string;
  after: string;
}
