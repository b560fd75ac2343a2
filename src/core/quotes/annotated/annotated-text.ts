/**
 * The form of an annotated text, and where its strings stand. README.md in this folder says what is
 * marked and how; `score-quotes.ts` compares it with what is found.
 */
import * as v from 'valibot';

import type { TextSpan } from '../../text/text-span.ts';
import type { JudgedQuote } from './score-quotes.ts';

const file = v.strictObject({
  lang: v.string(),
  text: v.array(v.pipe(v.string(), v.nonEmpty())),
  quotes: v.array(
    v.strictObject({
      type: v.picklist(['direct', 'indirect', 'mixed']),
      text: v.pipe(v.string(), v.nonEmpty()),
      cue: v.nullable(v.pipe(v.string(), v.nonEmpty())),
      speaker: v.nullable(v.pipe(v.string(), v.nonEmpty())),
      name: v.array(v.pipe(v.string(), v.nonEmpty())),
      role: v.nullable(v.pipe(v.string(), v.nonEmpty())),
      via: v.array(
        v.strictObject({
          text: v.pipe(v.string(), v.nonEmpty()),
          kind: v.picklist(['outlet', 'channel', 'platform', 'document', 'person']),
        }),
      ),
    }),
  ),
});

/** A text with the quotes that people found in it. */
export interface AnnotatedText {
  lang: string;
  /** Paragraphs separated by a blank line. */
  text: string;
  /** In reading order; they do not overlap. */
  quotes: JudgedQuote[];
}

/**
 * Reads one file's JSON.
 *
 * @throws {Error} If it is not in the form of README.md or a string is not in the text. The message
 *   names the file, and the quote where one is at fault.
 */
export function readAnnotatedText(json: string, name: string): AnnotatedText {
  const parsed = v.safeParse(file, JSON.parse(json));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${name}, ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { lang, quotes } = parsed.output;
  const text = parsed.output.text.join('\n\n');
  let end = 0;
  const spans = quotes.map((quote, index) => {
    const start = text.indexOf(quote.text, end);
    if (start < 0) throw new Error(`${name}, quote ${index + 1}: no "${quote.text}" after ${end}`);
    end = start + quote.text.length;
    return { start, end };
  });
  return {
    lang,
    text,
    quotes: quotes.map((quote, index): JudgedQuote => {
      const find = (words: string): TextSpan => {
        const found = nearest(text, words, spans[index] ?? { start: 0, end: 0 }, spans);
        if (found === null) throw new Error(`${name}, quote ${index + 1}: no "${words}"`);
        return found;
      };
      [...quote.name, quote.role].forEach((words) => words !== null && find(words));
      return {
        type: quote.type,
        span: find(quote.text),
        cue: quote.cue === null ? null : find(quote.cue),
        speaker: quote.speaker === null ? null : find(quote.speaker),
        names: quote.name,
        role: quote.role,
        certainty: null,
        via: quote.via.map((each) => ({ span: find(each.text), kind: each.kind })),
      };
    }),
  };
}

/** Returns where `words` stand nearest to `quote`: as whole words, outside all quotes if they can. */
function nearest(
  text: string,
  words: string,
  quote: TextSpan,
  quotes: readonly TextSpan[],
): TextSpan | null {
  const places: { span: TextSpan; distance: number }[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length };
    if (start === quote.start && span.end === quote.end) return span;
    const cut = isLetter(text[start - 1]) || isLetter(text[span.end]);
    const quoted = quotes.some((each) => start < each.end && span.end > each.start);
    const gap = Math.max(quote.start - span.end, start - quote.end, 0);
    places.push({ span, distance: gap + (cut ? 2 : 0) * text.length + (quoted ? text.length : 0) });
  }
  const [best] = places.toSorted((one, other) => one.distance - other.distance);
  return best?.span ?? null;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
