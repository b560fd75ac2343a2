import type { PagePart } from '../../messaging/protocol.ts';
import { usePageLeft } from '../use-page-left.ts';
import { usePage } from '../use-page.ts';
import { ArticleCard } from './article-card.tsx';
import { Failure } from './failure.tsx';
import { Findings } from './findings.tsx';
import { PageLeft } from './page-left.tsx';
import { Toolbar } from './toolbar.tsx';
import { UpdateLine } from './update-line.tsx';
import { Waiting } from './waiting.tsx';

interface PagePanelProps {
  tab: number;
  part: PagePart;
  /** Finds the tab that the panel would be about now, `null` if there is none. */
  findTab: () => Promise<number | null>;
  /** Reads the page from the beginning. */
  read: (part: PagePart) => void;
}

/** What is found in one tab. */
export function PagePanel({ tab, part, findTab, read }: PagePanelProps) {
  const { state, updated, isGone } = usePage(tab, part);
  const { article, error, step } = state;
  const isElsewhere = usePageLeft(tab, findTab);
  const readAgain = () => read('article');
  return (
    <>
      <Toolbar tab={tab} readAgain={readAgain} />
      <main>
        {(isElsewhere || isGone) && (
          <PageLeft why={isElsewhere ? 'other tab' : 'page gone'} readAgain={readAgain} />
        )}
        {error !== null && <Failure code={error} read={read} />}
        <UpdateLine updated={updated} />
        {article === null && error === null && <Waiting />}
        {article !== null && (
          <>
            <ArticleCard
              article={article}
              part={part}
              sources={state.sources}
              saved={state.saved}
              tab={tab}
            />
            {step === 'reading' ? (
              <Waiting />
            ) : (
              <Findings article={article} state={state} tab={tab} readAgain={() => read(part)} />
            )}
          </>
        )}
      </main>
    </>
  );
}
