/** A part of a document that words on a page can be compared with. */
import type { TextSpan } from '../text/text-span.ts';

/**
 * - `quote`: words the document gives as somebody's.
 * - `sentence`: the document's own words, outside every quote.
 * - `claim`: the claim that a claim review rates, or its headline, which words the claim otherwise; its span is
 *   empty, for it is not in the text.
 */
export type PassageKind = 'quote' | 'sentence' | 'claim';

export interface Passage {
  /** The document it stands in. */
  document: string;
  kind: PassageKind;
  /** Where it stands in the document's text. */
  span: TextSpan;
  text: string;
  /** Who says it, as {@link ../quotes/quote.ts Attribution} has it; `[]` for a sentence. */
  names: string[];
  /** The speaker as written in the document, or `null`. */
  speaker: string | null;
  role: string | null;
}
