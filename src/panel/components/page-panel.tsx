import { usePageLeft } from '../use-page-left.ts';
import { usePage } from '../use-page.ts';
import { ArticleCard } from './article-card.tsx';
import { Failure } from './failure.tsx';
import { Findings } from './findings.tsx';
import { PageLeft } from './page-left.tsx';
import { Toolbar } from './toolbar.tsx';
import { Waiting } from './waiting.tsx';

interface PagePanelProps {
  tab: number;
  /** Finds the tab that the panel would be about now, `null` if there is none. */
  findTab: () => Promise<number | null>;
  /** Reads the page again from the beginning. */
  readAgain: () => void;
}

/** What is found in one tab. */
export function PagePanel({ tab, findTab, readAgain }: PagePanelProps) {
  const state = usePage(tab);
  const { article, error, step } = state;
  const isLeft = usePageLeft(tab, findTab);
  return (
    <>
      <Toolbar tab={tab} readAgain={readAgain} />
      <main>
        {isLeft && <PageLeft readAgain={readAgain} />}
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
