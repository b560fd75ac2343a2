/** What a quote and a document have in common, in words. */
import type { MatchReason } from '../core/matching/match-reason.ts';
import { formatList, t } from '../interface/t.ts';

/** Returns the phrase for one thing that both have. */
export function matchReasonInWords({ kind, evidence }: MatchReason): string {
  const list = formatList(evidence);
  switch (kind) {
    case 'same speaker':
      return t('bothSpeaker');
    case 'same phrase':
      return t('bothPhrase', list);
    case 'same figures':
      return t('bothFigures', list);
    case 'same names':
      return t('bothNames', list);
    case 'same words':
      return t('bothWords', list);
    case 'synonyms':
      return t('bothMeaning', list);
  }
}
