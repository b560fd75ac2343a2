import type { Article } from '../../core/article/article.ts';
import type { Match, Verdict } from '../../core/matching/match.ts';
import type { Attribution } from '../../core/quotes/quote.ts';
import { DocumentOrigin } from '../../interface/components/document-origin.tsx';
import { OriginalLink } from '../../interface/components/original-link.tsx';
import { daysBetween, distanceInWords } from '../../interface/distance-in-words.ts';
import { t, type MessageKey } from '../../interface/t.ts';
import { speakersInWords } from '../speakers-in-words.ts';
import { ChangeList } from './change-list.tsx';
import { DocumentLink } from './document-link.tsx';
import { MatchReasons } from './match-reasons.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import { WordDiff } from './word-diff.tsx';

const MEANINGS = {
  verbatim: 'meansVerbatim',
  excerpt: 'meansExcerpt',
  edited: 'meansEdited',
  altered: 'meansAltered',
  paraphrase: 'meansParaphrase',
} as const satisfies Record<Verdict, MessageKey>;

interface MatchItemProps {
  match: Match;
  article: Article;
  /** Who says it on the page. */
  attribution: Attribution;
}

/** One place where a quote stands: whose document, how the words differ, who says them there. */
export function MatchItem({ match, article, attribution }: MatchItemProps) {
  const { document, passage, verdict } = match;
  const distance = distanceInWords(daysBetween(document.published, article.published));
  return (
    <li class="match">
      <h3>
        <DocumentLink document={document} span={passage.span} />
      </h3>
      <DocumentOrigin document={document} distance={distance} />
      <p class="verdict-sentence">
        <VerdictBadge verdict={verdict} /> {t(MEANINGS[verdict])}
      </p>
      <p class={match.attribution === 'different speaker' ? 'speakers different' : 'speakers'}>
        {speakersInWords(match, attribution)}
      </p>
      {verdict === 'paraphrase' && <MatchReasons reasons={match.reasons} />}
      <WordDiff match={match} />
      {verdict !== 'paraphrase' && <ChangeList diff={match.diff} />}
      <p class="links">
        <OriginalLink url={document.url} />
      </p>
    </li>
  );
}
