import { useCallback, useEffect, useErrorBoundary, useState } from 'preact/hooks';

import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { PagePanel } from './page-panel.tsx';
import { Waiting } from './waiting.tsx';

interface PanelProps {
  /** Finds the tab that the panel is about, `null` if there is none. */
  findTab: () => Promise<number | null>;
}

/** The whole panel. Reading again starts with the tab: beside the page, the panel outlives it. */
export function Panel({ findTab }: PanelProps) {
  const [tab, setTab] = useState<number | 'none' | 'unknown'>('unknown');
  const [reading, setReading] = useState(0);
  // What cannot be drawn is a bug; it must not leave an empty panel.
  const [fault] = useErrorBoundary();
  const readAgain = useCallback(() => setReading((count) => count + 1), []);

  useEffect(() => {
    let gone = false;
    const find = async () => {
      const found = await findTab();
      if (!gone) setTab(found ?? 'none');
    };
    void find();
    return () => {
      gone = true;
    };
  }, [findTab, reading]);

  if (fault !== undefined) {
    return (
      <main>
        <ErrorNotice code="unexpected" />
      </main>
    );
  }
  if (tab === 'unknown' || tab === 'none') {
    return <main>{tab === 'none' ? <ErrorNotice code="page-not-readable" /> : <Waiting />}</main>;
  }
  return <PagePanel key={`${tab} ${reading}`} tab={tab} findTab={findTab} readAgain={readAgain} />;
}
