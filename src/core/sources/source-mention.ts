/** Something or somebody that an article names as where it has its knowledge from. */
import type { TextSpan } from '../text/text-span.ts';

export type SourceKind = 'outlet' | 'channel' | 'platform' | 'document' | 'person' | 'body';

export interface SourceMention {
  /** As written, without an article's own description of it: "Northern Wire". */
  name: string;
  kind: SourceKind;
  span: TextSpan;
  /** How the article describes it ("state-owned news agency", "the minister's spokesman"), or `null`. */
  description: string | null;
}
