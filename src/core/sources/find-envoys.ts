/** Finds those who hand another's words on: "through her lawyer", "told his biographer". */
import type { TextSpan } from '../text/text-span.ts';
import { findNouns } from './find-nouns.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { wordsBefore } from './words-before.ts';

/** Words between the preposition and the noun: "her personal press". */
const MOST_BETWEEN = 3;

/** An envoy, and where the preposition before it begins. */
export interface Envoy {
  span: TextSpan;
  led: number;
}

/** Returns them in order, without the preposition and an article. Linear in the text, which is `lower` in lower case. */
export function findEnvoys(text: string, lower: string, lexicon: SourceLexicon): Envoy[] {
  return findNouns(lower, lexicon.envoys).flatMap((noun): Envoy[] => {
    const { forms, starts } = wordsBefore(text, noun.start);
    const isHearer = lexicon.isHearer(lower.slice(noun.start, noun.end));
    const isLed = isHearer ? lexicon.beforeUnnamed : lexicon.envoy;
    for (let at = forms.length; at > 0 && at >= forms.length - MOST_BETWEEN; at -= 1) {
      if (isLed(forms, at)) {
        const first = lexicon.isArticle(forms[at] ?? '') ? at + 1 : at;
        const span = { start: starts[first] ?? noun.start, end: noun.end };
        return [{ span, led: starts[at - 1] ?? span.start }];
      }
      if (/[^\p{L}\p{N}'-]/u.test(forms[at - 1] ?? '')) return [];
    }
    return [];
  });
}
