import type { MatchReason } from '../../core/matching/match-reason.ts';
import { t } from '../../interface/t.ts';
import { matchReasonInWords } from '../match-reason-in-words.ts';

/** What a quote and a document have in common, where their words are not the same. */
export function MatchReasons({ reasons }: { reasons: MatchReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <p class="why">{t('whyMatch', reasons.map(matchReasonInWords).join(t('reasonSeparator')))}</p>
  );
}
