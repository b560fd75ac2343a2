/**
 * Finds speech that a dash opens at the front of a paragraph, as novels and features set it: «— Так, —
 * сказала Олена. — Ідемо.», «—Sí —dijo Ana—. Vamos.» A list is set with dashes too: words without a
 * verb of saying count only where another paragraph of the text has one.
 */
import type { Grammar } from '../languages/grammar.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { MarkedSpan } from './find-marked-spans.ts';

/** A dash, or a hyphen with a space behind it, and the words behind. */
const OPENING = /^(?:[—–―]\s*|-\s+)(?=[\p{Lu}\p{N}¿¡«"“„…])/u;

/** A dash within a paragraph: with spaces around, or close to the words of the article. */
const JOINT = /\s[—–―-]\s|\s[—―](?=\p{L})|(?<=[\p{L}\p{N}])[—―](?=[.,;:!?…\s])/gu;

/** How far into the words of the article the verb of saying stands: "con una sonrisa dijo Ana". */
const VERB_WITHIN = 4;

/** Returns the spoken words as marked spans, in reading order; the marks are no part of them. */
export function findDashSpeech(
  text: string,
  paragraphs: readonly TextSpan[],
  grammar: Grammar,
): MarkedSpan[] {
  if (!grammar.incised) return [];
  const spoken = paragraphs.map((paragraph) => partsOf(text, paragraph, grammar));
  if (!spoken.some((parts) => parts !== null && parts.tagged)) return [];
  return spoken.flatMap((parts) => parts?.spans ?? []);
}

interface Parts {
  spans: MarkedSpan[];
  /** Whether the article says whose words they are. */
  tagged: boolean;
}

function partsOf(text: string, { start, end }: TextSpan, grammar: Grammar): Parts | null {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words);
  if (!opening) return null;
  const spans: MarkedSpan[] = [];
  let tagged = false;
  let from = opening[0].length;
  let told = false;
  const joints = Array.from(words.matchAll(JOINT), (joint) => ({
    at: joint.index,
    behind: joint.index + joint[0].length,
  })).filter(({ at }) => at >= from);
  for (const [index, { at, behind }] of joints.entries()) {
    const next = words.slice(behind, joints[index + 1]?.at ?? words.length);
    if (told) {
      told = false;
      from = behind;
    } else if (isTold(next, grammar)) {
      add(from, at);
      tagged = true;
      told = true;
    }
  }
  if (!told) add(from, words.length);
  return { spans, tagged };

  function add(first: number, last: number): void {
    const part = words.slice(first, last);
    const lead = /^[\s.,;:!?…]*/.exec(part)?.[0].length ?? 0;
    const span = { start: start + first + lead, end: start + first + part.trimEnd().length };
    if (span.start < span.end)
      spans.push({ ...span, inner: span, single: false, continues: false, name: false });
  }
}

/** Whether the words between two dashes are the article's: they begin small and soon say who speaks. */
function isTold(words: string, grammar: Grammar): boolean {
  if (!/^\p{Ll}/u.test(words)) return false;
  const forms = words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u, VERB_WITHIN);
  return forms.some((form) => grammar.verbs.has(form));
}
