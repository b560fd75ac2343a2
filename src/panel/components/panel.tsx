import { useCallback, useEffect, useErrorBoundary, useState } from 'preact/hooks';

import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import type { PagePart } from '../../messaging/protocol.ts';
import { PagePanel } from './page-panel.tsx';
import { Waiting } from './waiting.tsx';

interface PanelProps {
  /** Finds the tab that the panel is about, `null` if there is none. */
  findTab: () => Promise<number | null>;
}

/** What is read of the page, and how often it was asked for. */
interface Reading {
  count: number;
  part: PagePart;
}

/** The whole panel. Reading again starts with the tab: beside the page, the panel outlives it. */
export function Panel({ findTab }: PanelProps) {
  const [tab, setTab] = useState<number | 'none' | 'unknown'>('unknown');
  const [reading, setReading] = useState<Reading>({ count: 0, part: 'article' });
  // What cannot be drawn is a bug; it must not leave an empty panel.
  const [fault] = useErrorBoundary();
  const read = useCallback(
    (part: PagePart) => setReading(({ count }) => ({ count: count + 1, part })),
    [],
  );

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
  const { count, part } = reading;
  return <PagePanel key={`${tab} ${count}`} tab={tab} part={part} findTab={findTab} read={read} />;
}
