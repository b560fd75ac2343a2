import { describe, expect, it } from 'vitest';

import { madeClaimReview, madeMatch } from './made-findings.ts';
import { bestMatch, summarize } from './summarize.ts';

const verbatim = madeMatch({});
const altered = madeMatch({ verdict: 'altered' });
const others = madeMatch({ attribution: 'different speaker' });
const unnamed = madeMatch({ verdict: 'excerpt', attribution: 'unnamed' });
const review = madeClaimReview();

describe('bestMatch', () => {
  it('is the first: the core puts the best first', () => {
    expect(bestMatch([unnamed, verbatim])).toBe(unnamed);
  });

  it('is no rated claim', () => {
    expect(bestMatch([review, altered])).toBe(altered);
    expect(bestMatch([review])).toBeNull();
  });
});

describe('summarize', () => {
  it('counts quotes, not places', () => {
    const matches = [[verbatim, unnamed], [altered], [others, review], [review], [], null];
    expect(summarize(matches)).toEqual({
      quotes: 6,
      lookedUp: 5,
      found: 3,
      altered: 1,
      differentSpeaker: 1,
      reviewed: 2,
    });
  });

  it('is all zeros for no quotes', () => {
    expect(summarize([])).toMatchObject({ quotes: 0, lookedUp: 0, found: 0 });
  });
});
