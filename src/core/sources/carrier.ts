import type { TextSpan } from '../text/text-span.ts';
import type { SourceKind } from './source-mention.ts';

/** What passes news on, named where it does. */
export interface Carrier {
  /** The name, without article and marks; for a channel, whose it is too: "the ministry's website". */
  span: TextSpan;
  kind: Extract<SourceKind, 'outlet' | 'channel' | 'platform' | 'person'>;
  /** The article's words for it right before the name ("state news agency"), or `null`. */
  description: string | null;
  /** Whether nothing but the words before it shows an outlet: "told Veldra". */
  isGuess: boolean;
}

/** Returns a carrier that is sure and not described. */
export function carrier(span: TextSpan, kind: Carrier['kind']): Carrier {
  return { span, kind, description: null, isGuess: false };
}
