/**
 * Reads corpus files: JSON Lines of documents, a JSON list of them, and plain text. Which of these a
 * file is, is seen from its content. JSON Lines are read as they stream, one line in memory at a
 * time; the others are held whole.
 */
import type { Document } from './document.ts';
import {
  parseJson,
  readDocumentLine,
  readDocumentObject,
  type LineProblem,
} from './read-document-line.ts';
import { readPlainText } from './read-plain-text.ts';
import { splitLines, type Line } from './split-lines.ts';
import { textFingerprint } from './text-fingerprint.ts';

/** What a corpus file gives, in the file's order. Lines count from 1. */
export type CorpusFileEvent =
  | { type: 'document'; document: Document; line: number }
  | { type: 'invalid'; line: number; reason: LineProblem };

/** How many lines to look at for one that is JSON, before the file is taken for plain text. */
const LINES_LOOKED_AT = 20;

/**
 * Yields the documents in a file called `name`, and for each line that is none, why. An empty file
 * yields nothing.
 *
 * @param chunks - The file's text in pieces of any size, decoded from UTF-8.
 */
export async function* readCorpusFile(
  name: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<CorpusFileEvent> {
  let opening: Line[] = [];
  let isJsonLines: boolean | null = null;
  for await (const line of splitLines(chunks)) {
    if (isJsonLines) {
      yield* readLine(line);
      continue;
    }
    opening.push(line);
    isJsonLines ??= recognize(opening);
    if (!isJsonLines) continue;
    for (const earlier of opening) yield* readLine(earlier);
    opening = [];
  }
  if (!isJsonLines && opening.length > 0) yield* readWhole(name, opening);
}

/** Whether a file that begins with these lines is JSON Lines; `null` if it is too early to say. */
function recognize(opening: readonly Line[]): boolean | null {
  const last = opening.at(-1)?.text.trim() ?? '';
  if (isBlank(last)) return null;
  // A first line that is cut off is still the beginning of JSON Lines, and no article begins so.
  const first = opening.find(({ text }) => !isBlank(text));
  if (first?.text.trimStart().startsWith('{"') || isObject(last)) return true;
  return opening.length >= LINES_LOOKED_AT ? false : null;
}

function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  const result = readDocumentLine(line);
  return !('code' in result) || result.code !== 'not-json';
}

function* readLine({ number, text, isCut }: Line): Generator<CorpusFileEvent> {
  if (isBlank(text)) return;
  yield event(number, isCut ? { code: 'too-long' } : readDocumentLine(text));
}

function* readWhole(name: string, lines: readonly Line[]): Generator<CorpusFileEvent> {
  const text = lines.map((line) => line.text).join('\n');
  const cut = lines.find(({ isCut }) => isCut);
  if (isBlank(text)) return;
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (cut) yield event(cut.number, { code: 'too-long' });
  else if (Array.isArray(json)) for (const item of json) yield event(1, readDocumentObject(item));
  else yield event(1, json === undefined ? readText(name, text) : readDocumentObject(json));
}

function readText(name: string, whole: string): Document | LineProblem {
  const { title, published, text } = readPlainText(name, whole);
  if (!isText(whole)) return { code: 'not-text' };
  if (MARKUP.test(whole)) return { code: 'markup' };
  if (textFingerprint(text) === null) return { code: 'empty' };
  const unknown = { url: null, publisher: null, author: null, lang: null, license: null };
  return { id: name, title, published, ...unknown, review: null, text };
}

function event(line: number, result: Document | LineProblem): CorpusFileEvent {
  return 'code' in result
    ? { type: 'invalid', line, reason: result }
    : { type: 'document', document: result, line };
}

/** How web pages, feeds and other XML begin; no article does. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|rss|feed|mediawiki)\b/i;

/** What a decoder writes for bytes that are not UTF-8, and the zeros of UTF-16 and of archives. */
const STRANGE = /[\ufffd\0]/g;

/** One bad character in a hundred is damage; more is another kind of file. */
const LARGEST_STRANGE_SHARE = 0.01;

function isText(text: string): boolean {
  const strange = text.match(STRANGE)?.length ?? 0;
  return strange <= text.length * LARGEST_STRANGE_SHARE;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
