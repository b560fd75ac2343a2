import { describe, expect, it } from 'vitest';

import { article, madeMatch, quote } from './made-findings.ts';
import { emptyState, nextState, type PanelEvent } from './panel-state.ts';

const found: PanelEvent = {
  type: 'quotes',
  quotes: [quote, quote],
  sources: [],
  corpusSize: 3,
  saved: false,
};

const after = (...events: PanelEvent[]) => events.reduce(nextState, emptyState);

describe('nextState', () => {
  it('shows the article before anything is found in it', () => {
    expect(after({ type: 'started' }, { type: 'article', article })).toMatchObject({
      step: 'reading',
      article,
    });
  });

  it('shows quotes before they are looked up', () => {
    expect(after({ type: 'article', article }, found)).toMatchObject({
      step: 'matching',
      quotes: [quote, quote],
      matches: [null, null],
    });
  });

  it('puts matches to their quote, in whatever order they arrive', () => {
    const match = madeMatch({});
    const state = after(
      found,
      { type: 'matches', quote: 1, matches: [match] },
      { type: 'matches', quote: 0, matches: [] },
    );
    expect(state.matches).toEqual([[], [match]]);
  });

  it('ignores matches of a quote that there is not', () => {
    const state = after(found);
    expect(nextState(state, { type: 'matches', quote: 2, matches: [] })).toEqual(state);
  });

  it('is done when the stream ends', () => {
    const state = after(found, { type: 'related', related: [] }, { type: 'ended' });
    expect(state).toMatchObject({ step: 'done', related: [] });
  });

  it('keeps what was found when the reading fails', () => {
    const state = after({ type: 'article', article }, found, {
      type: 'failed',
      code: 'no-receiver',
    });
    expect(state).toMatchObject({ step: 'failed', error: 'no-receiver', article });
    expect(state.quotes).toHaveLength(2);
  });

  it('forgets all when the reading starts over', () => {
    expect(after(found, { type: 'started' })).toEqual(emptyState);
  });
});
