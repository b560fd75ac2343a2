/** Shows words on the page from the panel, as a hook. */
import { useState } from 'preact/hooks';

import type { TextSpan } from '../core/text/text-span.ts';
import { callBackground } from '../messaging/connect.ts';

/** How to show words, and how that went. */
export interface Reveal {
  /** Whether the words were not on the page when last asked for. */
  lost: boolean;
  /** Scrolls the page to the words and highlights them. */
  reveal: () => void;
}

/** Returns how to show `span` of the article in `tab`, where `text` should stand. */
export function useReveal(tab: number, span: TextSpan, text: string): Reveal {
  const [lost, setLost] = useState(false);
  const reveal = () => {
    callBackground('revealSpan', { tab, span, text }).then(
      (found) => setLost(!found),
      // Whatever went wrong (the tab was closed, it went elsewhere): the words are not there.
      () => setLost(true),
    );
  };
  return { lost, reveal };
}
