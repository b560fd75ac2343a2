import { formatNumber, plural, t } from '../../interface/t.ts';
import type { Summary } from '../summarize.ts';

interface SummaryLineProps {
  summary: Summary;
  corpusSize: number;
}

/** The findings in a sentence: "3 of 11 quotes are in your corpus, 1 with changed words". */
export function SummaryLine({ summary, corpusSize }: SummaryLineProps) {
  const { quotes, lookedUp } = summary;
  return (
    <section class="summary">
      <p role="status" aria-busy={lookedUp < quotes}>
        {corpusSize === 0
          ? plural('quotesHere', quotes)
          : inWords(summary).join(t('clauseSeparator'))}
      </p>
      {lookedUp < quotes && (
        <progress max={quotes} value={lookedUp} aria-label={t('lookingUpQuotes')} />
      )}
    </section>
  );
}

function inWords({ quotes, found, altered, differentSpeaker, reviewed }: Summary): string[] {
  const clauses = [plural('quotesFound', found, formatNumber(quotes))];
  if (altered > 0) clauses.push(plural('quotesAltered', altered));
  if (differentSpeaker > 0) clauses.push(plural('quotesOfOthers', differentSpeaker));
  if (reviewed > 0) clauses.push(plural('quotesReviewed', reviewed));
  return clauses;
}
