/**
 * Measures the finding of quotes: reads texts, writes what the extension finds in each, and says how
 * long it took.
 */
import { readFile, writeFile } from 'node:fs/promises';

import * as v from 'valibot';

import { languageOf } from '../src/core/languages/language-of.ts';
import type { Quote } from '../src/core/quotes/quote.ts';
import type { TextSpan } from '../src/core/text/text-span.ts';
import { besideCompromise, compared, median, timed, type Lap } from './beside-compromise.ts';
import { builtReader } from './built-reader.ts';
import { say } from './say.ts';

const Line = v.object({ id: v.string(), lang: v.nullish(v.string(), null), text: v.string() });

/** Texts, spread over the file, that compromise reads as well; it takes some 40 ms for each. */
const MOST_COMPARED = 100;

/** How often they are read again: with the first reading, 84 articles take some 15 s. */
const WARM_ROUNDS = 2;

/**
 * Finds the quotes of every text of a JSON Lines file `{"id","lang","text"}` and writes a line for each:
 * `{"id","ms","quotes":[{"start","end","type","cue","speaker","name","role","certainty","via"}]}`,
 * where `ms` is the time of its first reading.
 * In German the marked words of a mixed quote are lines of `quotes` besides (see `entriesOf`).
 *
 * Says on standard error the median of these times and, for a sample of the texts, the medians of our
 * time and compromise's and the ratio of the two: cold (each text once, in order, as a worker reads
 * that has just started) and warm (the same texts again).
 *
 * @throws {SyntaxError | v.ValiError} If a line is not such an object.
 */
export async function evaluateQuotes(input: string, output: string): Promise<void> {
  const texts = (await readFile(input, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Line, JSON.parse(line)));
  const { readText } = await builtReader();
  const step = Math.ceil(texts.length / MOST_COMPARED);
  const lines: string[] = [];
  const times: number[] = [];
  const cold: Lap[] = [];
  for (const [index, { id, lang, text }] of texts.entries()) {
    const { result, ms } = timed(() => readText(text, lang));
    times.push(ms);
    if (index % step === 0) cold.push(besideCompromise(text, ms));
    lines.push(JSON.stringify({ id, ms, quotes: entriesOf(text, lang, result.quotes) }));
  }
  await writeFile(output, lines.map((line) => `${line}\n`).join(''));

  const again = texts.filter((_, index) => index % step === 0);
  const warm: Lap[] = [];
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    for (const { lang, text } of again) {
      warm.push(besideCompromise(text, timed(() => readText(text, lang)).ms));
    }
  }
  say(`${texts.length} texts, median ${median(times).toFixed(1)} ms`);
  say(`cold ${compared(cold)}`);
  say(`warm ${compared(warm)}`);
}

/**
 * Returns what is scored. The annotators of the German texts marked the words between marks in a reported
 * clause as a direct quote and the clause around them as another, so that such words are counted twice:
 * German quotes are written so as well. The gold of the other languages has each word once.
 */
function entriesOf(text: string, lang: string | null, quotes: readonly Quote[]): object[] {
  if (languageOf(lang).code !== 'de') return quotes.map((quote) => written(text, quote));
  return quotes.flatMap((quote) => [
    written(text, quote),
    ...quote.quoted.map((span) => written(text, { ...quote, span, type: 'direct' })),
  ]);
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
