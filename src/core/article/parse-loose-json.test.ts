import { describe, expect, it } from 'vitest';

import { sources } from './parse-loose-json.cases.ts';
import { parseLooseJson } from './parse-loose-json.ts';

/** As long as a hostile page may make a block. */
const LENGTH = 2_000_000;

const HOSTILE = [
  '{',
  '[',
  '"',
  '{"a":',
  '/*',
  '//',
  '<!--',
  ' ',
  ',',
  '\\',
  '{}',
  '-',
  '" ',
  '"a" ,',
];

describe('parseLooseJson', () => {
  for (const [name, [source, values]] of Object.entries(sources)) {
    it(name, () => expect(parseLooseJson(source)).toEqual(values));
  }

  it('a key named __proto__ is a key like any other', () => {
    const [value] = parseLooseJson('{"__proto__": {"headline": "x"},}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).not.toHaveProperty('headline');
  });

  for (const unit of HOSTILE) {
    it(`is done soon with two megabytes of "${unit}"`, () => {
      const source = `{"x": ${unit.repeat(LENGTH / unit.length)}`;
      const start = performance.now();
      parseLooseJson(source);
      expect(performance.now() - start).toBeLessThan(5000);
    });
  }
});
