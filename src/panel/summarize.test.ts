import { describe, expect, it } from 'vitest';

import { madeClaimReview, madeMatch } from './made-findings.ts';
import { bestMatch, summarize } from './summarize.ts';

const verbatim = madeMatch({});
const altered = madeMatch({ verdict: 'altered' });
const others = madeMatch({ attribution: 'different speaker' });
const unnamed = madeMatch({ verdict: 'excerpt', attribution: 'unnamed' });
const review = madeClaimReview();

describe('bestMatch', () => {
  it('is the first', () => {
    expect(bestMatch([unnamed, verbatim])).toBe(unnamed);
  });

  it('does not hold against the page what another document altered', () => {
    expect(bestMatch([altered, verbatim])).toBe(verbatim);
  });

  it('does not hold against the page that another document names somebody else', () => {
    expect(bestMatch([others, unnamed])).toBe(unnamed);
  });

  it('is the altered one if no document has the words', () => {
    expect(bestMatch([altered, madeMatch({ verdict: 'paraphrase' })])).toBe(altered);
  });

  it('is somebody else’s words rather than altered ones', () => {
    expect(bestMatch([altered, others])).toBe(others);
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
