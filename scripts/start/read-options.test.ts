import { describe, expect, it } from 'vitest';

import { readOptions, USAGE } from './read-options.ts';

describe('readOptions', () => {
  it('is the demonstration in Chromium if nothing is asked', () => {
    expect(readOptions([])).toEqual({
      browser: 'chromium',
      page: null,
      corpus: [],
      json: false,
      headless: false,
    });
  });

  it('takes a page, several corpus files and a browser', () => {
    const args = [
      '--browser',
      'firefox',
      '--page',
      'a.txt',
      '--corpus',
      'b',
      '--corpus=c',
      '--json',
    ];
    expect(readOptions(args)).toEqual({
      browser: 'firefox',
      page: 'a.txt',
      corpus: ['b', 'c'],
      json: true,
      headless: false,
    });
  });

  it('lists the options if one is unknown, misplaced or without its value', () => {
    for (const args of [['--pages', 'a'], ['a.html'], ['--page'], ['--json=yes']]) {
      expect(() => readOptions(args)).toThrow(USAGE);
    }
  });

  it('names the browsers if another is asked', () => {
    expect(() => readOptions(['--browser', 'lynx'])).toThrow(
      '--browser is chromium or firefox, not "lynx".',
    );
  });

  it('is nothing if help is asked', () => {
    expect(readOptions(['--help'])).toBeNull();
  });
});
