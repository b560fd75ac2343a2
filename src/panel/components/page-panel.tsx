import { usePage } from '../use-page.ts';
import { ArticleCard } from './article-card.tsx';
import { Failure } from './failure.tsx';
import { Findings } from './findings.tsx';
import { Toolbar } from './toolbar.tsx';
import { Waiting } from './waiting.tsx';

interface PagePanelProps {
  tab: number;
  /** Reads the page again from the beginning. */
  readAgain: () => void;
}

/** What is found in one tab. */
export function PagePanel({ tab, readAgain }: PagePanelProps) {
  const state = usePage(tab);
  const { article, error, step } = state;
  return (
    <>
      <Toolbar tab={tab} readAgain={readAgain} />
      <main>
        {error !== null && <Failure code={error} readAgain={readAgain} />}
        {article === null && error === null && <Waiting />}
        {article !== null && (
          <>
            <ArticleCard article={article} sources={state.sources} saved={state.saved} tab={tab} />
            {step === 'reading' ? (
              <Waiting />
            ) : (
              <Findings article={article} state={state} tab={tab} readAgain={readAgain} />
            )}
          </>
        )}
      </main>
    </>
  );
}
