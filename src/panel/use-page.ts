/** The findings of a tab, as a hook. */
import { useEffect, useState } from 'preact/hooks';

import { readPage, watchPage } from '../messaging/connect.ts';
import type { PagePart } from '../messaging/protocol.ts';
import { keepReading, type PageNews } from './keep-reading.ts';
import { emptyState, type PanelState } from './panel-state.ts';

/**
 * How long events are gathered before they are shown, in milliseconds: one frame. A page of 500
 * quotes sends 500 events at once.
 */
const FRAME = 16;

/** What there is to show of a page. */
export interface PageView {
  state: PanelState;
  /** When it last followed a change of the page; `null` if there was none. */
  updated: Date | null;
  /** Whether the page that was read is no longer in the tab. */
  isGone: boolean;
}

const emptyView: PageView = { state: emptyState, updated: null, isGone: false };

/** Reads `part` of the page in `tab`, and again when it changes, until the component goes. */
export function usePage(tab: number, part: PagePart): PageView {
  const [view, setView] = useState(emptyView);

  useEffect(() => {
    const gone = new AbortController();
    let latest = emptyView;
    let timer: number | null = null;
    const show = () => {
      timer = null;
      setView(latest);
    };
    const tell = (news: PageNews) => {
      latest = nextView(latest, news);
      timer ??= self.setTimeout(show, FRAME);
    };
    const source = {
      read: () => readPage(tab, part),
      watch: () => watchPage(tab, part),
      follows: part !== 'selection',
    };
    void keepReading(source, tell, gone.signal);
    return () => {
      gone.abort();
      if (timer !== null) clearTimeout(timer);
    };
  }, [tab, part]);

  return view;
}

function nextView(view: PageView, news: PageNews): PageView {
  switch (news.type) {
    case 'state':
      return { ...view, state: news.state };
    case 'updated':
      return { ...view, state: news.state, updated: new Date() };
    case 'gone':
      return { ...view, isGone: true };
  }
}
