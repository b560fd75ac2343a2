import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inChunks } from './in-chunks.ts';
import { splitLines, type Line } from './split-lines.ts';

async function linesOf(chunks: string[], longest?: number) {
  const lines: Line[] = [];
  for await (const line of splitLines(inChunks(chunks), longest)) lines.push(line);
  return lines;
}

async function textsOf(chunks: string[]) {
  return (await linesOf(chunks)).map(({ text }) => text);
}

describe('splitLines', () => {
  it('takes all three kinds of line end', async () => {
    expect(await textsOf(['a\nb\r\nc\rd'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('counts blank lines, but not one after the last line end', async () => {
    expect(await linesOf(['\ufeffa\n\nb\n'])).toEqual([
      { number: 1, text: 'a', isCut: false },
      { number: 2, text: '', isCut: false },
      { number: 3, text: 'b', isCut: false },
    ]);
  });

  it('does not care where the pieces end', async () => {
    const text = fc.array(fc.constantFrom('a', 'ж', '\n', '\r', '\r\n', '😀'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(10)), async (units, cuts) => {
        const whole = units.join('');
        const chunks: string[] = [];
        let rest = whole;
        for (const cut of cuts) {
          chunks.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        expect(await textsOf([...chunks, rest])).toEqual(await textsOf([whole]));
      }),
    );
  });

  it('cuts a line that is too long and goes on after it', async () => {
    expect(await linesOf(['abc', 'def', 'ghi\nj'], 5)).toEqual([
      { number: 1, text: 'abcde', isCut: true },
      { number: 2, text: 'j', isCut: false },
    ]);
  });
});
