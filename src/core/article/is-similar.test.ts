import { describe, expect, it } from 'vitest';

import { isSimilar } from './is-similar.ts';

describe('isSimilar', () => {
  it('case, marks and order do not matter', () =>
    expect(isSimilar('Bridge closed: “at last”', 'At last, bridge closed')).toBe(true));
  it('a line of a few of the words is another line', () =>
    expect(isSimilar('The bridge', 'The bridge will close for eleven weeks')).toBe(false));
  it('lines without words are not alike', () => expect(isSimilar('—', '—')).toBe(false));
});
