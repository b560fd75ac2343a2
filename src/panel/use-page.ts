/** The findings of a tab, as a hook. */
import { useEffect, useState } from 'preact/hooks';

import { readPage } from '../messaging/connect.ts';
import { followPage } from './follow-page.ts';
import { emptyState, nextState, type PanelEvent, type PanelState } from './panel-state.ts';

/**
 * How long events are gathered before they are shown, in milliseconds: one frame. A page of 500
 * quotes sends 500 events at once.
 */
const FRAME = 16;

/** Reads the article in `tab` and what is found in it, until the component goes. */
export function usePage(tab: number): PanelState {
  const [state, setState] = useState<PanelState>(emptyState);

  useEffect(() => {
    const gone = new AbortController();
    let latest = emptyState;
    let timer: number | null = null;
    const show = () => {
      timer = null;
      setState(latest);
    };
    const onEvent = (event: PanelEvent) => {
      latest = nextState(latest, event);
      timer ??= self.setTimeout(show, FRAME);
    };
    void followPage(() => readPage(tab), onEvent, gone.signal);
    return () => {
      gone.abort();
      if (timer !== null) clearTimeout(timer);
    };
  }, [tab]);

  return state;
}
