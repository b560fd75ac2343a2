/** Who says the words on the page and in a document, in a sentence. */
import type { PassageMatch } from '../core/matching/match.ts';
import type { Attribution } from '../core/quotes/quote.ts';
import { formatList, t } from '../interface/t.ts';

/** Returns the sentence for `match` of a quote that the page gives as `here` says. */
export function speakersInWords({ attribution, passage }: PassageMatch, here: Attribution): string {
  const there = passage.names.length > 0 ? formatList(passage.names) : passage.speaker;
  switch (attribution) {
    case 'same speaker':
      return t('sameSpeaker', there ?? formatList(here.names));
    case 'different speaker':
      return t('otherSpeaker', there ?? t('somebodyElse'), formatList(here.names));
    case 'unnamed':
      if (passage.kind === 'sentence') return t('ownWords');
      if (passage.names.length > 0 && here.names.length > 0) {
        return t('perhapsSameSpeaker', formatList(passage.names), formatList(here.names));
      }
      if (passage.names.length > 0) return t('unnamedHere', formatList(passage.names));
      return passage.speaker === null ? t('unnamedThere') : t('unclearThere', passage.speaker);
  }
}
