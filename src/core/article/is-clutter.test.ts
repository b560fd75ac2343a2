import { describe, expect, it } from 'vitest';

import { clutter, content } from './is-clutter.cases.ts';
import { isClutter } from './is-clutter.ts';

describe('isClutter', () => {
  for (const [name, { text, linked = 0 }] of Object.entries(clutter)) {
    it(`${name} is clutter`, () => expect(isClutter(text, linked)).toBe(true));
  }
  for (const [name, { text, linked = 0 }] of Object.entries(content)) {
    it(`${name} is content`, () => expect(isClutter(text, linked)).toBe(false));
  }
  it('takes time that does not grow with a line of any length', () => {
    const start = performance.now();
    isClutter('related sign up support we '.repeat(200_000), 0.5);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
