import type { Article } from '../../core/article/article.ts';
import { Notice } from '../../interface/components/notice.tsx';
import { plural, t } from '../../interface/t.ts';
import type { PanelState } from '../panel-state.ts';
import { summarize } from '../summarize.ts';
import { EmptyCorpus } from './empty-corpus.tsx';
import { FindingsLink } from './findings-link.tsx';
import { QuoteList } from './quote-list.tsx';
import { Related } from './related.tsx';
import { SummaryLine } from './summary-line.tsx';

interface FindingsProps {
  article: Article;
  state: PanelState;
  tab: number;
  readAgain: () => void;
}

/** What was found in the article: the sum of it, its quotes, and the events it belongs to. */
export function Findings({ article, state, tab, readAgain }: FindingsProps) {
  const { quotes, matches, related, corpusSize, step } = state;
  const summary = summarize(matches);
  const nothingFound = summary.found === 0 && summary.reviewed === 0;
  const showNothing = step === 'done' && corpusSize !== 0 && quotes.length > 0 && nothingFound;
  return (
    <>
      {quotes.length === 0 ? (
        <Notice title={t('noQuotesTitle')} text={t('noQuotesText')} />
      ) : (
        <SummaryLine summary={summary} corpusSize={corpusSize ?? 0} />
      )}
      {corpusSize === 0 && <EmptyCorpus readAgain={readAgain} />}
      {showNothing && (
        <Notice title={plural('noMatchIn', corpusSize ?? 0)} text={t('noMatchText')} />
      )}
      <QuoteList
        article={article}
        quotes={quotes}
        matches={corpusSize === 0 ? null : matches}
        tab={tab}
      />
      {related !== null && <Related article={article} related={related} />}
      {step === 'done' && <FindingsLink article={article} state={state} />}
    </>
  );
}
