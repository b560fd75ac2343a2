import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitParagraphs } from '../core/text/split-sentences.ts';
import { markParagraphs } from './mark-paragraphs.ts';

const text = 'The ferry sails.\n\nIt will not stop.\n\nThe ice holds.';

describe('markParagraphs', () => {
  it('marks words in their paragraph', () => {
    const start = text.indexOf('not');
    expect(markParagraphs(text, { start, end: start + 3 })).toEqual([
      { before: 'The ferry sails.', marked: '', after: '' },
      { before: 'It will ', marked: 'not', after: ' stop.' },
      { before: '', marked: '', after: 'The ice holds.' },
    ]);
  });

  it('marks words over several paragraphs', () => {
    const span = { start: text.indexOf('sails'), end: text.indexOf(' holds') };
    const marked = markParagraphs(text, span).map((paragraph) => paragraph.marked);
    expect(marked).toEqual(['sails.', 'It will not stop.', 'The ice']);
  });

  it('marks nothing without a span', () => {
    expect(markParagraphs(text, null).every(({ marked }) => marked === '')).toBe(true);
  });

  it('loses no word, whatever the span', () => {
    const offset = nat(text.length + 9);
    const keepsWords = property(offset, offset, (start, end) => {
      const whole = markParagraphs(text, { start, end }).map(
        ({ before, marked, after }) => before + marked + after,
      );
      expect(whole).toEqual(splitParagraphs(text).map((each) => text.slice(each.start, each.end)));
    });
    assert(keepsWords);
  });
});
