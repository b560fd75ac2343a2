import { describe, expect, it } from 'vitest';

import { readPlainText } from './read-plain-text.ts';

describe('readPlainText', () => {
  it('takes the date off the beginning', () => {
    expect(readPlainText('a.txt', 'date 2031-05-02\n\nThe ferry sank.\n\nNobody drowned.')).toEqual(
      {
        title: 'a',
        published: '2031-05-02',
        text: 'The ferry sank.\n\nNobody drowned.',
      },
    );
  });

  it('takes a date with space before it and text after it in the line', () => {
    expect(readPlainText('a.txt', ' date 2031-05-02 The ferry sank.\n\nNobody drowned.')).toEqual({
      title: 'a',
      published: '2031-05-02',
      text: 'The ferry sank.\n\nNobody drowned.',
    });
  });

  it.each(['date 2031-02-31 The ferry sank.', 'date palms burned.', 'The date 2031-05-02 is set.'])(
    'leaves alone what is no date: %s',
    (text) => {
      expect(readPlainText('a.txt', text)).toMatchObject({ published: null, text });
    },
  );

  it('takes a short first paragraph without a full stop for the headline', () => {
    const text = 'date 2031-05-02\nFerry sinks off Orlen\n\nThe ferry sank.\n\nNobody drowned.';
    expect(readPlainText('a.txt', text)).toEqual({
      title: 'Ferry sinks off Orlen',
      published: '2031-05-02',
      text: 'The ferry sank.\n\nNobody drowned.',
    });
  });

  it.each([
    ['a sentence', 'The ferry sank.\n\nNobody drowned.'],
    ['an introduction', 'What we know so far:\n\nNobody drowned.'],
    ['a rubric', 'World news\n\nNobody drowned.'],
    ['a quote', '“We are all alive”\n\nNobody drowned.'],
    ['all there is', 'Ferry sinks off Orlen'],
  ])('does not take %s for the headline', (_name, text) => {
    expect(readPlainText('north/orlen-ferry_2.txt', text)).toEqual({
      title: 'orlen ferry 2',
      published: null,
      text,
    });
  });

  it('joins the lines of a wrapped paragraph', () => {
    const { text } = readPlainText(
      'a.txt',
      '\ufeffThe ferry\r\nsank.\r\n \r\nNobody\r\ndrowned.\r\n',
    );
    expect(text).toBe('The ferry sank.\n\nNobody drowned.');
  });

  it('takes lines for paragraphs where no line is blank', () => {
    const { text } = readPlainText('a.txt', 'The ferry sank.\nNobody drowned.\n');
    expect(text).toBe('The ferry sank.\n\nNobody drowned.');
  });

  it('takes an empty file', () => {
    expect(readPlainText('.txt', '')).toEqual({ title: '.txt', published: null, text: '' });
  });
});
