/** Measures the finding of quotes: reads texts, writes what the extension finds in each, and how long it took. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

import * as v from 'valibot';

import type { Quote } from '../src/core/quotes/quote.ts';
import { readText } from '../src/core/read-text.ts';
import type { TextSpan } from '../src/core/text/text-span.ts';

const Line = v.object({ id: v.string(), lang: v.nullish(v.string(), null), text: v.string() });

/**
 * Finds the quotes of every text of a JSON Lines file `{"id","lang","text"}` and writes a line for each:
 * `{"id","ms","quotes":[{"start","end","type","cue","speaker","name","role","certainty","via"}]}`.
 * Says the median time on standard error.
 *
 * @throws {SyntaxError | v.ValiError} If a line is not such an object.
 */
export async function evaluateQuotes(input: string, output: string): Promise<void> {
  const lines: string[] = [];
  const times: number[] = [];
  for await (const line of createInterface({ input: createReadStream(input) })) {
    if (line.trim() === '') continue;
    const { id, lang, text } = v.parse(Line, JSON.parse(line));
    const start = performance.now();
    const { quotes } = readText(text, lang);
    const ms = performance.now() - start;
    times.push(ms);
    lines.push(JSON.stringify({ id, ms, quotes: quotes.map((quote) => written(text, quote)) }));
  }
  await writeFile(output, lines.map((line) => `${line}\n`).join(''));
  process.stderr.write(`${times.length} texts, median ${median(times).toFixed(1)} ms\n`);
}

/** The upper one of the two in the middle; 0 for no times. */
function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

function written(text: string, { span, type, attribution }: Quote): object {
  const cut = (part: TextSpan): object => ({ ...part, text: text.slice(part.start, part.end) });
  const { cue, speaker, names, role, certainty, via } = attribution;
  return {
    ...span,
    type,
    cue: cue && cut(cue),
    speaker: speaker && cut(speaker),
    name: names.length > 0 ? names.join(' and ') : null,
    role,
    certainty,
    via: via.map((each) => ({ ...cut(each.span), kind: each.kind })),
  };
}
