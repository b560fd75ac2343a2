import type { Article } from '../../core/article/article.ts';
import type { Match, Verdict } from '../../core/matching/match.ts';
import type { Attribution } from '../../core/quotes/quote.ts';
import { DocumentOrigin } from '../../interface/components/document-origin.tsx';
import { OriginalLink } from '../../interface/components/original-link.tsx';
import { daysBetween, distanceInWords } from '../../interface/distance-in-words.ts';
import { formatList, plural, t, type MessageKey } from '../../interface/t.ts';
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
  /** Documents with the same text around the words. */
  copies: Match[];
  article: Article;
  /** Who says it on the page. */
  attribution: Attribution;
}

/** One place where a quote stands: whose document, how the words differ, who says them there. */
export function MatchItem({ match, copies, article, attribution }: MatchItemProps) {
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
      {copies.length > 0 && (
        <p class="copies">{plural('copiesOfText', copies.length, copyNames(copies))}</p>
      )}
      <p class="links">
        <OriginalLink url={document.url} />
      </p>
    </li>
  );
}

/** More names would hide how many there are. */
const MOST_NAMES = 5;

function copyNames(copies: Match[]): string {
  const names = copies.map(
    ({ document }) => document.publisher ?? (document.title || t('untitled')),
  );
  return formatList([...new Set(names)].slice(0, MOST_NAMES));
}
