import type { Article } from '../../core/article/article.ts';
import type { Match } from '../../core/matching/match.ts';
import { foldCopies } from '../../core/matching/occurrences.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import { Icon } from '../../interface/components/icon.tsx';
import { t } from '../../interface/t.ts';
import { bestMatch, isClaimReview } from '../summarize.ts';
import { ClaimReviewItem } from './claim-review-item.tsx';
import { MatchItem } from './match-item.tsx';
import { OccurrenceLine } from './occurrence-line.tsx';

interface QuoteDetailsProps {
  article: Article;
  quote: Quote;
  /** `null` until looked up. */
  matches: Match[] | null;
  /** Whether the words were not found on the page. */
  lost: boolean;
  reveal: () => void;
}

/** Every place where a quote stands, with the evidence. */
export function QuoteDetails({ article, quote, matches, lost, reveal }: QuoteDetailsProps) {
  return (
    <div class="details">
      <p>
        <button type="button" class="quiet" onClick={reveal}>
          <Icon name="place" />
          {t('showOnPage')}
        </button>
      </p>
      <p role="status">{lost && <span class="lost">{t('notOnPage')}</span>}</p>
      {matches?.length === 0 && <p>{t('noMatchForQuote')}</p>}
      <OccurrenceLine matches={matches ?? []} published={article.published} />
      <ul>
        {foldCopies(bestFirst(matches ?? [])).map(({ match, copies }, index) =>
          isClaimReview(match) ? (
            <ClaimReviewItem key={index} match={match} />
          ) : (
            <MatchItem
              key={index}
              match={match}
              copies={copies}
              article={article}
              attribution={quote.attribution}
            />
          ),
        )}
      </ul>
    </div>
  );
}

/** The place that the words are judged by first, the others in their order. */
function bestFirst(matches: Match[]): Match[] {
  const best = bestMatch(matches);
  return best === null ? matches : [best, ...matches.filter((match) => match !== best)];
}
