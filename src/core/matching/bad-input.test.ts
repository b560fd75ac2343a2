import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '../analyze-article.ts';
import type { Article } from '../article/article.ts';
import type { Document } from '../corpus/document.ts';
import { memoryCorpus, passageIndex } from '../corpus/memory-corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote, QuoteType } from '../quotes/quote.ts';
import { compareWords } from './compare-words.ts';
import { matchQuote, matchStatement } from './match-quote.ts';
import type { Verdict } from './match.ts';

const FERRY = 'The ferry will sail from the old harbour at nine on Monday';

/** A text of `count` words, all of them different. */
function manyWords(count: number): string {
  const words = Array.from({ length: count }, (_, index) => `w${(index * 7919) % 1_000_003}`);
  return words.join(' ');
}

/** Seconds of computing, which other programs do not make longer. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const article: Article = {
  url: 'https://ledger.example/ferry',
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

function quoteOf(text: string, type: QuoteType): Quote {
  const attribution = {
    cue: null,
    speaker: null,
    names: [],
    role: null,
    certainty: 'open' as const,
    via: [],
  };
  return { type, span: { start: 0, end: text.length }, text, quoted: [], attribution, group: 0 };
}

function passageOf(text: string, kind: Passage['kind'] = 'quote'): Passage {
  const span = { start: 0, end: text.length };
  return { document: text.slice(0, 40), kind, span, text, names: [], speaker: null, role: null };
}

/** What is said of a page's words, by what stands in the document: `null` for no match. */
const WORDS: [name: string, page: string, document: string, Verdict | null][] = [
  ['nothing', '', '', null],
  ['nothing against words', '', FERRY, null],
  ['one word', 'ferry', 'ferry', null],
  ['one word against words', 'ferry', FERRY, null],
  ['punctuation alone', '… — !? «» ""', '… — !? «» ""', null],
  ['punctuation against words', '… — !?', FERRY, null],
  ['white space', ' \n\t\u00a0\u2003', FERRY, null],
  ['lone surrogates', '\ud800\udfff \udc00', '\ud800\udfff \udc00', null],
  ['words between lone surrogates', `\ud800 ${FERRY} \udc00`, FERRY, 'verbatim'],
  ['combining marks alone', '\u0301\u0308\u0301', '\u0301\u0308\u0301', null],
  [
    'letters composed and decomposed',
    `${FERRY} för évêque`,
    `${FERRY} fo\u0308r e\u0301ve\u0302que`,
    'verbatim',
  ],
  ['a tower of marks on a word', `${FERRY} z${'\u0301'.repeat(5000)}`, FERRY, 'excerpt'],
  ['invisible characters inside words', FERRY.replaceAll('r', 'r\u00ad\u200b'), FERRY, 'verbatim'],
  ['mixed scripts', `${FERRY} и паром 渡し船 عبارة`, `${FERRY} и паром 渡し船 عبارة`, 'verbatim'],
  ['text from right to left around it', `\u202e${FERRY}\u202c`, FERRY, 'verbatim'],
  ['null characters', `${FERRY}\0`, FERRY, 'verbatim'],
  [
    'names of things that objects have',
    '__proto__ constructor toString',
    '__proto__ constructor toString',
    null,
  ],
  [
    'numbers beyond all bounds',
    `${FERRY} ${'9'.repeat(5000)}`,
    `${FERRY} ${'8'.repeat(5000)}`,
    'altered',
  ],
];

describe('bad input', () => {
  it.each(WORDS)('%s', (_name, page, document, verdict) => {
    for (const lang of ['en', 'uk', 'xx', '', null]) {
      expect(compareWords(page, document, lang)?.verdict ?? null).toBe(verdict);
    }
  });

  it.each(WORDS)('%s, as a statement', (_name, page, document) => {
    const passages = [passageOf(document), passageOf(document, 'claim')];
    const { frequencies } = passageIndex(passages);
    for (const type of ['direct', 'indirect'] as const) {
      expect(() => matchQuote(quoteOf(page, type), article, passages)).not.toThrow();
    }
    expect(() =>
      matchStatement(quoteOf(page, 'indirect'), article, passages, frequencies),
    ).not.toThrow();
  });

  it('finds a hundred thousand words and one sentence of them, in bounded time', () => {
    const long = manyWords(100_000);
    const part = long.split(' ').slice(50_000, 50_040).join(' ');
    const start = process.cpuUsage();
    expect(compareWords(long, long, 'en')?.verdict).toBe('verbatim');
    expect(compareWords(part, long, 'en')?.verdict).toBe('excerpt');
    expect(secondsSince(start)).toBeLessThan(15);
  }, 120_000);

  it('finds a statement of ten thousand words in another order, in bounded time', () => {
    const long = manyWords(10_000);
    const passages = [passageOf(long.split(' ').toReversed().join(' '))];
    const { frequencies } = passageIndex(passages);
    const start = process.cpuUsage();
    const found = matchStatement(quoteOf(long, 'indirect'), article, passages, frequencies);
    expect(found).toHaveLength(1);
    expect(secondsSince(start)).toBeLessThan(5);
  }, 120_000);

  it('finds nothing in a hundred thousand times one word, in bounded time', () => {
    const same = 'ferry '.repeat(100_000);
    const start = process.cpuUsage();
    expect(compareWords(same, FERRY, 'en')).toBeNull();
    expect(() => compareWords(same, same, 'en')).not.toThrow();
    expect(secondsSince(start)).toBeLessThan(15);
  }, 120_000);

  it('answers for a document without text and a page without quotes', async () => {
    const document: Document = {
      id: 'empty',
      url: null,
      title: '',
      publisher: null,
      author: null,
      published: null,
      lang: null,
      license: null,
      review: { claim: '', claimant: null, rating: '' },
      text: '',
    };
    for (const text of ['', '“”', '“ferry”', '“… — !?” said \ud800.', `“${'a\u0301'.repeat(9)}”`]) {
      for await (const event of analyzeArticle({ ...article, text }, memoryCorpus([document]))) {
        if (event.type === 'matches') expect(event.matches).toEqual([]);
      }
    }
  });
});
