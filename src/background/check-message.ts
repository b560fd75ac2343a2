/**
 * Checks what other contexts send before core and storage see it: types end at the wire. The page
 * is a stranger's, so its article has limits; a file's documents were read by our own library.
 */
import * as v from 'valibot';

import { AppError } from '../core/app-error.ts';
import type { Article } from '../core/article/article.ts';
import type { BlockQuote } from '../core/article/block-quote.ts';
import type { Document } from '../core/corpus/document.ts';
import type { TextSpan } from '../core/text/text-span.ts';

/** Longer than any article (a novel has half a million characters), short enough to be read in a second. */
const LONGEST_TEXT = 2_000_000;

/** Longer than any address, headline or name that is meant to be read. */
const LONGEST_FIELD = 10_000;

/** More than any page sets apart. */
const MOST_BLOCK_QUOTES = 1000;

/** More than any byline names. */
const MOST_AUTHORS = 100;

const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const optionalField = v.nullable(field);

const spanSchema: v.GenericSchema<TextSpan> = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer()),
});

const blockQuotesSchema: v.GenericSchema<BlockQuote[]> = v.array(
  v.object({ span: spanSchema, author: v.nullable(spanSchema), platform: optionalField }),
);

const articleFields: v.GenericSchema<Article> = v.object({
  url: field,
  canonical: optionalField,
  title: field,
  byline: v.pipe(v.array(field), v.maxLength(MOST_AUTHORS)),
  published: optionalField,
  modified: optionalField,
  publisher: optionalField,
  section: optionalField,
  lang: optionalField,
  lead: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  blockQuotes: v.pipe(blockQuotesSchema, v.maxLength(MOST_BLOCK_QUOTES)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

const articleSchema = v.pipe(
  articleFields,
  v.check(areInText, 'The block quotes do not lie in the text, one behind the other'),
);

const documentSchema: v.GenericSchema<Document> = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  url: v.nullable(v.string()),
  title: v.string(),
  publisher: v.nullable(v.string()),
  author: v.nullable(v.string()),
  published: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  license: v.nullable(v.string()),
  review: v.nullable(
    v.object({ claim: v.string(), claimant: v.nullable(v.string()), rating: v.string() }),
  ),
  text: v.string(),
  blockQuotes: v.optional(blockQuotesSchema),
});

/**
 * Returns `answer` as an article, without fields that an article does not have.
 *
 * @throws {AppError} `not-allowed` if it is none.
 */
export function checkArticle(answer: unknown): Article {
  return check(articleSchema, answer, 'article');
}

/**
 * Returns `documents` as documents.
 *
 * @throws {AppError} `not-allowed` if one of them is none.
 */
export function checkDocuments(documents: unknown): Document[] {
  return check(v.array(documentSchema), documents, 'documents');
}

function areInText({ text, blockQuotes }: Article): boolean {
  let end = 0;
  return blockQuotes.every(({ span, author }) => {
    const isBehind = span.start >= end && isIn(text, span);
    ({ end } = span);
    return isBehind && (author === null || isIn(text, author));
  });
}

function isIn(text: string, { start, end }: TextSpan): boolean {
  return start >= 0 && start < end && end <= text.length;
}

function check<T>(schema: v.GenericSchema<T>, value: unknown, name: string): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AppError('not-allowed', `${name}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
