import { describe, expect, it } from 'vitest';

import { findRepeats, type Passage } from './find-repeats.ts';

const body = (text: string): Passage => ({ text, isSetApart: false });
const apart = (text: string): Passage => ({ text, isSetApart: true });

const PARAGRAPH =
  '“We counted the boats in the morning,” said the harbour master, Ida Moll, “and there were nine of them, with nobody on board.”';

/** Several times what it takes on a slow machine that does other things too. In ms. */
const LIMIT = 15_000;

describe('findRepeats', () => {
  it.each([
    ['words of a paragraph', '“We counted the boats in the morning.”'],
    ['words in other typography', '"WE COUNTED THE BOATS IN THE MORNING"'],
    [
      'words without what stands between them',
      'We counted the boats in the morning … and there were nine of them',
    ],
  ])('finds %s', (_name, text) => {
    expect(findRepeats([body(PARAGRAPH), apart(text)])).toEqual(new Set([1]));
    expect(findRepeats([apart(text), body(PARAGRAPH)])).toEqual(new Set([0]));
  });

  it('finds words of two paragraphs, also when they stand between them', () => {
    const first = body('“We counted the boats,” she said.');
    const second = body('“There were nine of them, with nobody on board.”');
    const pull = apart('We counted the boats. There were nine of them.');
    expect(findRepeats([first, pull, second])).toEqual(new Set([1]));
    expect(findRepeats([pull, first, second])).toEqual(new Set([0]));
  });

  it('finds words in a language without spaces', () => {
    const text =
      '「港には朝から九隻の船がいて、誰も乗っていなかった」と港長のモルは月曜日に語った。';
    expect(
      findRepeats([body(text), apart('港には朝から九隻の船がいて、誰も乗っていなかった')]),
    ).toEqual(new Set([1]));
  });

  it.each([
    ['words of its own', 'Nine boats came home, and their crews had never left the harbour.'],
    [
      'half of its words elsewhere',
      '“We counted the boats in the morning, and then we went home to sleep.”',
    ],
    ['a label', 'Nine boats'],
  ])('leaves a text with %s', (_name, text) => {
    expect(findRepeats([body(PARAGRAPH), apart(text)])).toEqual(new Set());
  });

  it('leaves a refrain of the body, and one of two texts set apart that are alike', () => {
    const refrain = 'And the boats stayed where they were, all nine of them.';
    expect(findRepeats([body(refrain), body(PARAGRAPH), body(refrain)])).toEqual(new Set());
    expect(findRepeats([apart(refrain), body(PARAGRAPH), apart(refrain)])).toEqual(new Set());
  });

  it('finds words of a longer text that is set apart too', () => {
    expect(findRepeats([apart(PARAGRAPH), apart('We counted the boats in the morning')])).toEqual(
      new Set([1]),
    );
  });

  it.each([
    ['thousands of texts set apart', Array.from({ length: 5000 }, () => apart(PARAGRAPH))],
    [
      'a text of one letter',
      [body('a'.repeat(2_000_000)), ...Array.from({ length: 200 }, () => apart('a'.repeat(700)))],
    ],
    [
      'a body that holds them a thousand times',
      [
        ...Array.from({ length: 3000 }, () => body(PARAGRAPH)),
        ...Array.from({ length: 100 }, () => apart(PARAGRAPH)),
      ],
    ],
  ])('takes little time for %s', { timeout: 60_000 }, (_name, passages) => {
    const start = Date.now();
    findRepeats(passages);
    expect(Date.now() - start).toBeLessThan(LIMIT);
  });
});
