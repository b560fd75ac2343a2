/** One line of a JSON Lines file of documents. The README tells users its fields. */
import * as v from 'valibot';

import type { Document } from './document.ts';
import { readDate } from './read-date.ts';
import { textFingerprint } from './text-fingerprint.ts';

/** Why a part of a corpus file is not a document. The library has a sentence for each code. */
export type LineProblem =
  /** The line is not JSON: cut off, or a file of another kind. */
  | { code: 'not-json' }
  /** JSON, but a list, a number or a string. */
  | { code: 'not-an-object' }
  /** A field is not text. */
  | { code: 'wrong-field'; field: string }
  /** `published` is not a date as ISO 8601 writes it. */
  | { code: 'not-a-date'; value: string }
  /** None of `fields` is there, and one has to be. */
  | { code: 'missing-field'; fields: string[] }
  /** Longer than any document. */
  | { code: 'too-long' }
  /** Not text: a picture, an archive, or text in another encoding than UTF-8. */
  | { code: 'not-text' }
  /** A web page, a feed or another file in markup. */
  | { code: 'markup' }
  /** A text file without a word in it. */
  | { code: 'empty' };

/** Absent, `null` and blank mean the same. */
const optionalText = v.optional(
  v.pipe(
    v.nullable(v.string()),
    v.transform((text) => text?.trim() || null),
  ),
  null,
);

/** Some files number their documents and ratings. */
const optionalTextOrNumber = v.optional(
  v.pipe(
    v.nullable(v.union([v.string(), v.number()])),
    v.transform((value) => String(value ?? '').trim() || null),
  ),
  null,
);

/** Fields not named here are ignored. */
const lineSchema = v.object({
  id: optionalTextOrNumber,
  url: optionalText,
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  published: optionalText,
  lang: optionalText,
  license: optionalText,
  text: optionalText,
  claimReviewed: optionalText,
  claimant: optionalText,
  rating: optionalTextOrNumber,
});

/** Returns the document that `line` gives, or why it gives none. */
export function readDocumentLine(line: string): Document | LineProblem {
  const json = parseJson(line);
  return json === undefined ? { code: 'not-json' } : readDocumentObject(json);
}

/** Returns the document that `json`, parsed JSON, gives, or why it gives none. */
export function readDocumentObject(json: unknown): Document | LineProblem {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return { code: 'not-an-object' };
  }
  const parsed = v.safeParse(lineSchema, json);
  if (!parsed.success) {
    return { code: 'wrong-field', field: v.getDotPath(parsed.issues[0]) ?? '' };
  }
  return documentFrom(parsed.output);
}

function documentFrom(fields: v.InferOutput<typeof lineSchema>): Document | LineProblem {
  const { id, url, title, claimReviewed } = fields;
  const { claimant, rating, publisher, author, lang, license } = fields;
  const text = (fields.text ?? '').replace(/\r\n?/g, '\n');
  if (text === '' && claimReviewed === null) {
    return { code: 'missing-field', fields: ['text', 'claimReviewed'] };
  }
  if (id === null && url === null && title === null) {
    return { code: 'missing-field', fields: ['id', 'url', 'title'] };
  }
  const published = fields.published === null ? null : readDate(fields.published);
  if (fields.published !== null && published === null) {
    return { code: 'not-a-date', value: fields.published };
  }
  return {
    // Titles are not unique ("Press release"), so the words help.
    id: id ?? url ?? `${title} ${textFingerprint(text || (claimReviewed ?? ''))}`,
    url,
    title: title ?? claimReviewed ?? url ?? id ?? '',
    publisher,
    author,
    published,
    lang,
    license,
    text,
    review:
      claimReviewed === null ? null : { claim: claimReviewed, claimant, rating: rating ?? '' },
  };
}

/** Returns what `line` is in JSON, or `undefined` if it is not JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own words differ from browser to browser and help nobody who has the line number.
    return undefined;
  }
}
