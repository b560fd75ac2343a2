/**
 * Cuts marked words in two where the article speaks inside the marks, as French, Spanish, Ukrainian
 * and Russian do: «Ми йдемо, — сказала Олена, — додому».
 */
import type { Grammar } from '../languages/grammar.ts';
import type { MarkedSpan } from './find-marked-spans.ts';

/** A comma or end of sentence with a dash, or a comma alone, and the words up to the next such joint. */
const INCISE =
  /([,.!?…])\s*(?:[—–−-]\s*)?((?<=[—–−-]\s?|,\s)[^,.!?…—–«»"“”]{3,80}?)([,.])\s*(?:[—–−]\s*|-\s+)?/gu;

/** Spanish sets dashes close to the words of the article: «Vamos —dijo Ana—. Hoy». */
const CLOSE = /\s[—–](?=\p{Ll})[^—–«»"“”]{3,80}[—–](?=[\s.,;:!?…])[.,;:]?\s*/gu;

/** How far into it the verb of saying stands: "a-t-il dit", "з усмішкою сказав він". */
const VERB_WITHIN = 4;

/** Returns `span`, or its parts before and behind what the article says in between. */
export function splitIncised(text: string, span: MarkedSpan, grammar: Grammar): MarkedSpan[] {
  if (!grammar.incised) return [span];
  const { inner } = span;
  const words = text.slice(inner.start, inner.end);
  for (const { whole, said, at } of incises(words)) {
    if (!tellsWho(said, whole, grammar)) continue;
    const end = inner.start + at;
    const start = end + whole.length;
    if (end <= inner.start || start >= inner.end) continue;
    const front = { ...span, end, inner: { start: inner.start, end }, continues: false };
    const rest = { ...span, start, inner: { start, end: inner.end } };
    return [front, rest];
  }
  return [span];
}

/** Returns what may be the article's words, in order, with and without its joints; they may overlap. */
function* incises(words: string): Generator<{ whole: string; said: string; at: number }> {
  INCISE.lastIndex = 0;
  for (let match = INCISE.exec(words); match; match = INCISE.exec(words)) {
    yield { whole: match[0], said: match[2] ?? '', at: match.index };
    // The joint behind may be the one before what the article says.
    INCISE.lastIndex = match.index + 1;
  }
  for (const { 0: whole, index } of words.matchAll(CLOSE)) {
    yield { whole, said: whole.replace(/^[\s—–]+|[—–].*$/gsu, ''), at: index };
  }
}

/** Whether the words between the joints `whole` say who speaks, by a verb of saying or by how they stand. */
function tellsWho(said: string, whole: string, grammar: Grammar): boolean {
  const forms = said
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+/);
  const [first = '', second = ''] = forms;
  if (grammar.pronouns.has(first)) return grammar.verbs.has(second);
  if (forms.slice(0, VERB_WITHIN).some((form) => grammar.verbs.has(form))) return true;
  // "— смеётся она. —": between two dashes any verb before its subject will do.
  if (!DASHED.test(whole) || !/^\p{Ll}{4,} /u.test(said)) return false;
  const subject = said.split(/\s+/)[1] ?? '';
  return grammar.pronouns.has(second.replace(/[,.]$/, '')) || /^\p{Lu}\p{Ll}/u.test(subject);
}

const DASHED = /^[,.!?…]?\s*[—–−-].*[—–−-]\s*$/su;
