import type { Language } from './languages/language.ts';
import type { Token } from './read-sentences.ts';
/** Finds clauses that a preposition gives to somebody: "according to X, …". */
import type { Report } from './report.ts';
import { phraseAfter } from './speaker-phrase.ts';
import { isForm, type TokenRange } from './token-range.ts';

/** Returns the reports by "according to X, …" and "…, according to X" outside of `reports`. */
export function findAccording(
  tokens: readonly Token[],
  reports: readonly Report[],
  language: Language,
): Report[] {
  const found: Report[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = phraseLength(tokens, at, language);
    if (length === 0) continue;
    const speaker = phraseAfter(tokens, at + length, tokens.length, language);
    if (!speaker) continue;
    const cue = { first: at, end: at + length };
    const content = contentOf(tokens, at, speaker, language);
    const taken = reports.some(({ parts }) =>
      parts.some((part) => part.first < content.end && part.end > content.first),
    );
    if (!taken && content.end - content.first > 2) found.push({ cue, speaker, parts: [content] });
  }
  return found;
}

/** The rest of the sentence: behind the speaker if anything is, or else before the phrase. */
function contentOf(
  tokens: readonly Token[],
  at: number,
  speaker: TokenRange,
  language: Language,
): TokenRange {
  const comma = isForm(tokens[speaker.end], ',');
  const behind = { first: comma ? speaker.end + 1 : speaker.end, end: tokens.length };
  const before = { first: 0, end: at };
  if (at <= 1) return comma || language.verbFirst ? behind : before;
  const free =
    language.freeOrder && !isForm(tokens[at - 1], ',') && behind.end - behind.first > before.end;
  return free ? behind : before;
}

function phraseLength(tokens: readonly Token[], at: number, language: Language): number {
  for (const phrase of language.accordingTo) {
    const words = phrase.split(' ');
    if (words.every((word, offset) => tokens[at + offset]?.form === word)) return words.length;
  }
  return 0;
}
