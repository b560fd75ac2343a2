import type { ClaimReview, DocumentSummary } from '../../core/corpus/document.ts';
import { t } from '../../interface/t.ts';

interface ReviewCardProps {
  document: DocumentSummary;
  review: ClaimReview;
}

/** The claim that a document reviews, and how its publisher rates it. */
export function ReviewCard({ document, review }: ReviewCardProps) {
  const reviewer = document.publisher ?? document.author ?? t('somebody');
  return (
    <section class="notice">
      <h2>{t('ratedThisClaim', reviewer, review.rating)}</h2>
      <blockquote dir="auto">{review.claim}</blockquote>
      {review.claimant !== null && <p>{t('claimant', review.claimant)}</p>}
    </section>
  );
}
