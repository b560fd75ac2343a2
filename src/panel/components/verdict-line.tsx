import type { Match } from '../../core/matching/match.ts';
import { foldCopies } from '../../core/matching/occurrences.ts';
import { Icon } from '../../interface/components/icon.tsx';
import { plural, t } from '../../interface/t.ts';
import { bestMatch, isClaimReview } from '../summarize.ts';
import { VerdictBadge } from './verdict-badge.tsx';

/** The verdict for the best place where a quote stands, and how many places there are besides. */
export function VerdictLine({ matches }: { matches: Match[] | null }) {
  if (matches === null) return <span class="verdicts pending">{t('lookingUp')}</span>;
  if (matches.length === 0) return <span class="verdicts none">{t('noMatch')}</span>;

  const best = bestMatch(matches);
  const reviewed = matches.some(isClaimReview);
  const places = foldCopies(matches.filter((match) => !isClaimReview(match)));
  const further = places.map(({ match }) => match).filter((match) => match !== best);
  const altered = further.filter(({ verdict }) => verdict === 'altered').length;
  return (
    <span class="verdicts">
      {best && <VerdictBadge verdict={best.verdict} />}
      {best?.attribution === 'different speaker' && (
        <span class="badge badge-different">
          <Icon name="people" />
          {t('differentSpeaker')}
        </span>
      )}
      {reviewed && (
        <span class="badge badge-review">
          <Icon name="review" />
          {t('claimReview')}
        </span>
      )}
      {further.length > 0 && (
        <span class="further">
          {plural('furtherMatches', further.length)}
          {altered > 0 && best?.verdict !== 'altered' && plural('alteredThere', altered)}
        </span>
      )}
    </span>
  );
}
