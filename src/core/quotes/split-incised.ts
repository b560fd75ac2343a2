/**
 * Cuts marked words in two where the article speaks inside the marks, as French, Spanish, Ukrainian
 * and Russian do: «Ми йдемо, — сказала Олена, — додому».
 */
import type { Grammar } from '../languages/grammar.ts';
import type { MarkedSpan } from './find-marked-spans.ts';

/** A comma or end of sentence with a dash, or a comma alone, and the words up to the next such joint. */
const INCISE =
  /([,.!?…])\s*(?:[—–−-]\s*)?((?<=[—–−-]\s?|,\s)[^,.!?…—–«»"“”]{3,80}?)([,.])\s*(?:[—–−]\s*|-\s+)?/gu;

/** How far into it the verb of saying stands: "a-t-il dit", "з усмішкою сказав він". */
const VERB_WITHIN = 4;

/** Returns `span`, or its parts before and behind what the article says in between. */
export function splitIncised(text: string, span: MarkedSpan, grammar: Grammar): MarkedSpan[] {
  if (!grammar.incised) return [span];
  const { inner } = span;
  const words = text.slice(inner.start, inner.end);
  for (const match of words.matchAll(INCISE)) {
    const [whole, , said = ''] = match;
    const forms = said
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[\s-]+/);
    if (!forms.slice(0, VERB_WITHIN).some((form) => grammar.verbs.has(form))) continue;
    if (grammar.pronouns.has(forms[0] ?? '') && !grammar.verbs.has(forms[1] ?? '')) continue;
    const end = inner.start + match.index;
    const start = end + whole.length;
    if (end <= inner.start || start >= inner.end) continue;
    const front = { ...span, end, inner: { start: inner.start, end }, continues: false };
    const rest = { ...span, start, inner: { start, end: inner.end } };
    return [front, rest];
  }
  return [span];
}
