import { describe, expect, it } from 'vitest';

import { plainStatement } from './plain-statement.ts';

describe('plainStatement', () => {
  it.each([
    ['The ferry sails at nine.', 'The ferry sails at nine.'],
    ['It sails — as Ilvane said — at nine.', 'It sails — as Ilvane said — at nine.'],
    ['Look! https://harbour.example/a?b=1 It sails.', 'Look!   It sails.'],
    [
      'It sails. pic.example.com/aB3 — Mara Ilvane (@ilvane) May 3, 2031',
      'It sails.   Mara Ilvane',
    ],
    ['@MaraIlvane lies about #TheFerry2031', 'Mara Ilvane lies about The Ferry 2031'],
    ['#harbour_watch sees it', 'harbour watch sees it'],
    ['mail mara@ilvane.example or call #4', 'mail mara@ilvane.example or call 4'],
    ['', ''],
    ['@', '@'],
    ['\ud800 #\udc00', '\ud800 #\udc00'],
  ])('reads %j as %j', (post, words) => {
    expect(plainStatement(post)).toBe(words);
  });

  it('takes linear time on hostile text', () => {
    const hostile = [' — a'.repeat(30_000), '@a_'.repeat(30_000), '— ('.repeat(30_000)];
    const start = performance.now();
    for (const text of hostile) plainStatement(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
