import type { Match } from '../../core/matching/match.ts';
import { DocumentOrigin } from '../../interface/components/document-origin.tsx';
import { Icon } from '../../interface/components/icon.tsx';
import { OriginalLink } from '../../interface/components/original-link.tsx';
import { t } from '../../interface/t.ts';
import { DocumentLink } from './document-link.tsx';
import { MatchReasons } from './match-reasons.tsx';

/** That somebody rated a claim like the quote, and how, in their own words. The judgement is theirs. */
export function ClaimReviewItem({ match }: { match: Match }) {
  const { document } = match;
  const { review } = document;
  if (review === null) return null;
  const reviewer = document.publisher ?? document.author ?? t('somebody');
  return (
    <li class="match claim">
      <h3>
        <Icon name="review" />
        {t('ratedClaim', reviewer, review.rating)}
      </h3>
      <blockquote dir="auto" lang={document.lang ?? undefined}>
        {review.claim}
      </blockquote>
      {review.claimant !== null && <p>{t('claimant', review.claimant)}</p>}
      <MatchReasons reasons={match.reasons} />
      <p>
        <DocumentLink document={document} span={null} />
      </p>
      <DocumentOrigin document={document} distance={null} />
      <p class="links">
        <OriginalLink url={document.url} />
      </p>
    </li>
  );
}
