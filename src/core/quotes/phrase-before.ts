/**
 * Finds the noun phrase that speaks, before or behind a verb of saying.
 *
 * There is no tagger here: the phrase runs from the verb to the nearest word or mark that cannot be
 * inside one. What a role or an apposition adds belongs to it.
 */
import type { Grammar } from '../languages/grammar.ts';
import { behindAdverbial, belongs, isLoose, LONGEST } from './noun-phrase.ts';
import type { Token } from './read-sentences.ts';
import { isDash, isForm, type TokenRange } from './token-range.ts';

/** Tokens of the longest place before its region: "of New Arden, Velland". */
const LONGEST_PLACE = 6;

/** Words that a list of speakers may have before its "and": "Ana Bell and Tom Ray". */
const LONGEST_CONJUNCT = 4;

/** Returns the phrase that ends before token `end`, starting at `floor` or later; `null` if none. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  const last = tokens[end - 1];
  if (!last || end <= floor) return null;
  if (last.form === ',') return beforeApposition(tokens, end - 1, floor, grammar);
  if (last.kind === 'marked') {
    return grammar.capitalNouns
      ? withName(tokens, end, floor, grammar)
      : beforeParticiple(tokens, end - 1, floor, grammar);
  }
  if (isDash(last)) return beforeDashes(tokens, end - 1, floor, grammar);
  if (grammar.relatives.has(last.form)) {
    const comma = isForm(tokens[end - 2], ',') ? end - 2 : end - 1;
    const agent = agentBefore(tokens, comma, floor, grammar);
    return agent ?? walkLeft(tokens, comma, floor, grammar) ?? { first: end - 1, end };
  }
  if (grammar.pronouns.has(last.form)) return { first: end - 1, end };
  const phrase = walkLeft(tokens, end, floor, grammar);
  if (phrase) return phrase;
  const comma = adverbialComma(tokens, end, floor);
  return comma === null ? null : beforeApposition(tokens, comma, floor, grammar);
}

/** "confirmed by | Ilvane, who said": the phrase behind the nearest "by", which is not within a name. */
function agentBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at -= 1) {
    const token = tokens[at];
    if (!token || !belongs(tokens, at, grammar)) return null;
    if (!grammar.by.has(token.form) || tokens[at - 1]?.capital) continue;
    return walkLeft(tokens, end, at + 1, grammar);
  }
  return null;
}

/** Code units of the longest name between marks. */
const LONGEST_NAME = 40;

/** "die Zeitung „Der Bote“ | schrieb": a noun with the name that stands between marks behind it. */
function withName(
  tokens: readonly Token[],
  end: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  const noun = tokens[end - 2];
  const name = tokens[end - 1];
  if (!name?.marked || name.end - name.start > LONGEST_NAME || !noun) return null;
  if (!noun.capital && !grammar.determiners.has(noun.form)) return null;
  const phrase = walkLeft(tokens, end - 1, floor, grammar);
  return phrase && { first: phrase.first, end };
}

/** `Ilvane, citing "the weather," said`: the phrase before the participle that marked words hang on. */
function beforeParticiple(
  tokens: readonly Token[],
  marked: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  const ending = grammar.participleEnding;
  if (ending === null) return null;
  for (let at = marked - 1; at > Math.max(floor, marked - LONGEST_ADVERBIAL); at -= 1) {
    if (tokens[at]?.kind !== 'word') return null;
    if (tokens[at]?.form.endsWith(ending) && isForm(tokens[at - 1], ',')) {
      return phraseBefore(tokens, at - 1, floor, grammar);
    }
  }
  return null;
}

/** `The mayor -- Mara Ilvane -- said`: the phrase begins before the first dash of the pair. */
function beforeDashes(
  tokens: readonly Token[],
  dash: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  for (let at = dash - 1; at > Math.max(floor, dash - LONGEST); at -= 1) {
    if (tokens[at]?.kind === 'marked') return null;
    if (!isDash(tokens[at])) continue;
    const head = phraseBefore(tokens, at, floor, grammar);
    return head && { first: head.first, end: dash };
  }
  return null;
}

/** Tokens of an adverbial between apposition and verb: "Mara Ilvane, a lawyer, on Tuesday said". */
const LONGEST_ADVERBIAL = 5;

function adverbialComma(tokens: readonly Token[], end: number, floor: number): number | null {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_ADVERBIAL); at -= 1) {
    const token = tokens[at];
    if (isForm(token, ',')) return at < end - 1 ? at : null;
    if (token?.kind !== 'word') return null;
  }
  return null;
}

/** `Mara Ilvane, a lawyer, said`: the phrase begins before the first comma of the pair. */
function beforeApposition(
  tokens: readonly Token[],
  comma: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  const lowest = Math.max(floor, comma - LONGEST);
  let role: TokenRange | null = null;
  for (let at = comma - 1; at > lowest; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'marked' || isForm(token, ':', ';')) return null;
    if (token.form !== ',') continue;
    // «Піч димить, а дрова, каже, мокрі»: another clause.
    if (grammar.verbFirst && grammar.coordinators.has(tokens[at + 1]?.form ?? '')) return null;
    const head = phraseBefore(tokens, at, floor, grammar);
    if (head && isInserted(tokens.slice(at + 1, comma), grammar)) return head;
    // "who, on a call on Friday, said"
    const relative = grammar.relatives.has(tokens[at - 1]?.form ?? '');
    if (head && relative && grammar.prepositions.has(tokens[at + 1]?.form ?? '')) return head;
    const first = head && tokens[head.first];
    if (!head || !first) continue;
    const named = tokens.slice(head.first, head.end).some(({ capital }) => capital);
    if (!named && !grammar.determiners.has(first.form)) continue;
    if (isPlace(tokens, head.first, grammar)) continue;
    const phrase = { first: head.first, end: comma };
    // "Mara Ilvane, head of the port, who": the role alone, so that its name stands before.
    const apposed = !first.capital && !grammar.determiners.has(first.form);
    if (!apposed || !isForm(tokens[head.first - 1], ',')) return phrase;
    role ??= phrase;
  }
  return role;
}

/** Words of the longest adverbial between commas: "on the other hand". */
const LONGEST_INSERTED = 4;

/** Whether the words between two commas tell nothing of who speaks: "however", "in turn". */
function isInserted(words: readonly Token[], grammar: Grammar): boolean {
  const [first] = words;
  if (!first || words.length > LONGEST_INSERTED) return false;
  if (words.some(({ kind, capital }) => kind !== 'word' || capital)) return false;
  if (words.every((word) => isLoose(word, grammar))) return true;
  return grammar.prepositions.has(first.form) && isForm(words.at(-1), ...INSERTED);
}

/** Nouns of adverbials that join sentences: "in turn", "for her part", "on the other hand". */
const INSERTED = ['turn', 'part', 'hand', 'time', 'case', 'contrast', 'response', 'return'];

/** Whether a chunk belongs to a place: `Mara Ilvane, of Arden, Velland,`. */
function isPlace(tokens: readonly Token[], first: number, grammar: Grammar): boolean {
  if (!isForm(tokens[first - 1], ',')) return false;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_PLACE); at -= 1) {
    const token = tokens[at];
    if (isForm(token, ',') || token?.kind === 'marked') return false;
    if (token && grammar.prepositions.has(token.form)) {
      return isForm(tokens[at - 1], ',') || /^\d/.test(tokens[at - 1]?.form ?? '');
    }
  }
  return false;
}

function walkLeft(
  tokens: readonly Token[],
  end: number,
  floor: number,
  grammar: Grammar,
): TokenRange | null {
  let first = end;
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.form === ')') {
      const open = openingOf(tokens, at, floor);
      if (open === null) break;
      at = open;
      first = open;
      continue;
    }
    if (grammar.and.has(token.form) && joins(tokens, at, floor, grammar)) continue;
    if (!belongs(tokens, at, grammar)) break;
    first = at;
  }
  return trimmed(tokens, { first, end }, grammar);
}

function openingOf(tokens: readonly Token[], close: number, floor: number): number | null {
  for (let at = close - 1; at >= Math.max(floor, close - LONGEST); at -= 1) {
    if (isForm(tokens[at], '(')) return at;
  }
  return null;
}

/** Whether "and" joins two speakers, and not two sentences. */
function joins(tokens: readonly Token[], at: number, floor: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.kind !== 'word') return false;
  if (at - floor <= LONGEST_CONJUNCT && !grammar.verbs.has(before.form)) return true;
  return before.capital && (after.capital || grammar.determiners.has(after.form));
}

/** Takes adverbials off the front: "In a statement", "On Tuesday", "Meanwhile". */
function trimmed(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  grammar: Grammar,
): TokenRange | null {
  let at = first;
  while (at < end) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'mark' || isLoose(token, grammar)) {
      at += 1;
    } else if (at === 0 && grammar.elided && token.form === 'des') {
      // "Des voisins ont dit": an article here, "of the" elsewhere.
      break;
    } else if (grammar.prepositions.has(token.form)) {
      const next = behindAdverbial(tokens, at, end, grammar);
      if (next === null) return null;
      at = next;
    } else if (at < end - 1 && leadsToObject(tokens, at, grammar)) {
      at += 1;
    } else {
      break;
    }
  }
  return at < end ? { first: at, end } : null;
}

/** "contradicting | his aide, who said": whether a participle stands before its object, which is who speaks. */
function leadsToObject(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const { participleEnding } = grammar;
  const token = tokens[at];
  if (participleEnding === null || !token || token.capital) return false;
  if (!token.form.endsWith(participleEnding)) return false;
  return grammar.determiners.has(tokens[at + 1]?.form ?? '');
}
