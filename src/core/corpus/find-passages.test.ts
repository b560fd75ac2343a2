import { describe, expect, it } from 'vitest';

import type { Quote } from '../quotes/quote.ts';
import type { Document } from './document.ts';
import { findPassages } from './find-passages.ts';

function documentWith(text: string, fields: Partial<Document> = {}): Document {
  const unknown = { url: null, publisher: null, author: null, published: null, license: null };
  return { id: 'ferry', title: 'Ferry', lang: 'en', review: null, ...unknown, ...fields, text };
}

/** A quote whose words and speaker stand in `text` as given. */
function quoteIn(text: string, words: string, speaker: string | null = null): Quote {
  const spanOf = (part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };
  return {
    type: 'direct',
    span: spanOf(words),
    text: words,
    attribution: {
      cue: null,
      speaker: speaker === null ? null : spanOf(speaker),
      names: speaker === null ? [] : ['Ana Torvik'],
      role: speaker === null ? null : 'harbour master',
      certainty: speaker === null ? 'open' : 'named',
      via: [],
    },
    quoted: [],
    group: 0,
  };
}

/** Kind and text of each passage of `text`, in which the words of `quotes` are quotes. */
function passagesOf(text: string, ...quotes: string[]) {
  return findPassages(
    documentWith(text),
    quotes.map((words) => quoteIn(text, words)),
  ).map((passage) => [passage.kind, passage.text]);
}

describe('findPassages', () => {
  it('gives quotes with their speaker, and the sentences around them', () => {
    const text =
      'The ferry sank on Monday night.\n\n“Nobody drowned,” said Ana Torvik. The sea was calm all week.';
    const document = documentWith(text);
    const quote = quoteIn(text, '“Nobody drowned,”', 'Ana Torvik');
    expect(findPassages(document, [quote])).toEqual([
      {
        document: 'ferry',
        kind: 'sentence',
        span: { start: 0, end: 31 },
        text: 'The ferry sank on Monday night.',
        names: [],
        speaker: null,
        role: null,
      },
      {
        document: 'ferry',
        kind: 'quote',
        span: quote.span,
        text: '“Nobody drowned,”',
        names: ['Ana Torvik'],
        speaker: 'Ana Torvik',
        role: 'harbour master',
      },
      {
        document: 'ferry',
        kind: 'sentence',
        span: { start: 68, end: 94 },
        text: 'The sea was calm all week.',
        names: [],
        speaker: null,
        role: null,
      },
    ]);
  });

  it('gives spans that reproduce the text', () => {
    const text =
      'Before it  “sank for ever”, the ferry carried mail, salt and two cows to Orlen.\n\n No.';
    const document = documentWith(text);
    for (const passage of findPassages(document, [quoteIn(text, '“sank for ever”')])) {
      expect(text.slice(passage.span.start, passage.span.end)).toBe(passage.text);
    }
  });

  it('keeps what a sentence says beside its quote if it is more than who speaks', () => {
    const text = '“It sank,” she said, and the mail, the salt and both cows went down with it.';
    expect(passagesOf(text, '“It sank,”')).toEqual([
      ['quote', '“It sank,”'],
      ['sentence', 'she said, and the mail, the salt and both cows went down with it.'],
    ]);
    expect(passagesOf('“It sank,” the harbour master told reporters.', '“It sank,”')).toEqual([
      ['quote', '“It sank,”'],
    ]);
  });

  it('takes a quote of several sentences whole', () => {
    const text = 'She said: “It sank at night. Nobody saw it go down.” Then she left the room.';
    expect(passagesOf(text, '“It sank at night. Nobody saw it go down.”')).toEqual([
      ['quote', '“It sank at night. Nobody saw it go down.”'],
      ['sentence', 'Then she left the room.'],
    ]);
  });

  it('leaves out sentences too short to be quoted', () => {
    expect(passagesOf('Background:\n\nShe is 52.\n\nThe ferry sank last night.')).toEqual([
      ['sentence', 'The ferry sank last night.'],
    ]);
  });

  it('gives the claim that a review rates, as its claimant said it and as the headline has it', () => {
    const review = { claim: 'Ten people drowned.', claimant: 'Bo Lind', rating: 'False' };
    const claim = {
      document: 'ferry',
      kind: 'claim',
      span: { start: 0, end: 0 },
      names: ['Bo Lind'],
      speaker: 'Bo Lind',
      role: null,
    };
    expect(findPassages(documentWith('', { review, title: 'Did ten drown?' }), [])).toEqual([
      { ...claim, text: 'Ten people drowned.' },
      { ...claim, text: 'Did ten drown?' },
    ]);
  });

  it('gives nothing for no text', () => {
    expect(passagesOf('')).toEqual([]);
  });
});
