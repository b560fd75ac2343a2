import { describe, expect, it } from 'vitest';

import type { Article } from '../article/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote, QuoteType } from '../quotes/quote.ts';
import { matchQuote } from './match-quote.ts';

const WORDS = 'The dredgers clear the harbour mouths twice a year, and the fishermen pay for it';

function quote(text: string, type: QuoteType = 'direct', names: string[] = []): Quote {
  return {
    type,
    span: { start: 0, end: text.length },
    text,
    attribution: {
      cue: null,
      speaker: null,
      names,
      role: null,
      certainty: names.length > 0 ? 'named' : 'open',
      via: [],
    },
    quoted: [],
    group: 0,
  };
}

function passage(document: string, text: string, more: Partial<Passage> = {}): Passage {
  const span = { start: 0, end: text.length };
  return { document, kind: 'quote', span, text, names: [], speaker: null, role: null, ...more };
}

const ARTICLE: Article = {
  url: 'https://harbour.example/dredgers',
  canonical: null,
  title: '',
  byline: [],
  published: null,
  modified: null,
  publisher: null,
  section: null,
  lang: 'en',
  lead: null,
  blockQuotes: [],
  text: '',
};

function match(from: Quote, ...passages: Passage[]) {
  return matchQuote(from, ARTICLE, passages);
}

describe('matchQuote', () => {
  it('finds nothing where there is nothing', () => {
    expect(match(quote(`“${WORDS}”`))).toEqual([]);
    expect(match(quote(''), passage('a', ''), passage('b', WORDS))).toEqual([]);
  });

  it('keeps the best match of each document, best first', () => {
    const matches = match(
      quote(`“${WORDS}”`),
      passage('cut', '"The dredgers clear the harbour mouths twice a year"'),
      passage('whole', '"the dredgers clear the harbour mouths"'),
      passage('whole', `"${WORDS}."`),
      passage('other', '"The harbour is clear"'),
    );
    expect(matches.map(({ passage: { document }, verdict }) => [document, verdict])).toEqual([
      ['whole', 'verbatim'],
      ['cut', 'excerpt'],
    ]);
  });

  it('says whether the speaker is the same', () => {
    const attributions = match(
      quote(`“${WORDS}”`, 'direct', ['Mara Ilvane']),
      passage('same', WORDS, { names: ['Ilvane'] }),
      passage('different', WORDS, { names: ['Oda Brenn'] }),
      passage('unnamed', WORDS),
    ).map(({ attribution, passage: { document } }) => [document, attribution]);
    expect(Object.fromEntries(attributions)).toEqual({
      same: 'same speaker',
      different: 'different speaker',
      unnamed: 'unnamed',
    });
  });

  it('puts what keeps the words, and gives them to nobody else, before what does not', () => {
    const ilvane = { names: ['Mara Ilvane'] };
    const documents = match(
      quote(`“${WORDS}”`, 'direct', ['Mara Ilvane']),
      passage('altered', WORDS.replace('twice', 'never'), ilvane),
      passage('misattributed', WORDS, { names: ['Oda Brenn'] }),
      passage('excerpt', 'The dredgers clear the harbour mouths twice a year', ilvane),
    ).map(({ passage: { document } }) => document);
    expect(documents).toEqual(['excerpt', 'misattributed', 'altered']);
  });

  it('says of a joint statement that each of its speakers made it', () => {
    const [found] = match(
      quote(`“${WORDS}”`, 'direct', ['Oda Brenn']),
      passage('a', WORDS, { names: ['Mara Ilvane', 'Oda Brenn'] }),
    );
    expect(found?.attribution).toBe('same speaker');
  });

  it('takes indirect speech in other words for a paraphrase', () => {
    const [found] = match(
      quote(
        'that the dredging of the estuary had been stopped because the trawlers were losing their licences',
        'indirect',
      ),
      passage('a', '"Because trawlers lose their licences, we stopped dredging the estuary"'),
    );
    expect(found?.verdict).toBe('paraphrase');
  });

  it('matches no indirect speech that says the opposite, or another number', () => {
    const said = quote('that the dredging of the estuary would end within 3 weeks', 'indirect');
    const denied = '"The dredging of the estuary would not end within 3 weeks"';
    const later = '"The dredging of the estuary would end within 9 weeks"';
    expect(match(said, passage('a', denied), passage('b', later))).toEqual([]);
  });

  it('finds the claim of a claim review', () => {
    const [found] = match(
      quote('“Velland sold the Tarn lighthouse to a shipping syndicate in March”'),
      passage('a', 'A shipping syndicate bought the Tarn lighthouse from Velland in March', {
        kind: 'claim',
      }),
    );
    expect(found?.verdict).toBe('paraphrase');
  });

  it('asks more of a sentence than of a quote', () => {
    const text =
      'Every winter the council of Velland tells the federal ministry that the dredgers clear the harbour mouths twice a year';
    const from = quote(`“${WORDS}”`);
    expect(match(from, passage('a', text))).toHaveLength(1);
    expect(match(from, passage('a', text, { kind: 'sentence' }))).toHaveLength(0);
  });
});
