/** Tells whom a speaker phrase is about from whom it only mentions: "a lawyer for Ilvane" is not Ilvane. */
import type { TextSpan } from '../text/text-span.ts';
import { isModifier } from './modifiers.ts';
import { mentionAt, type PeopleIndex, type PersonMention } from './people-index.ts';
import type { Person } from './person.ts';
import { roleOf } from './role-words.ts';

/** What may stand between two people who speak together. */
const JOINT =
  /^(?:(?:[^.;:!?]|\.(?=[,\p{L}])){0,160}?,)?\s*(?:,|and|&|und|sowie|et|y|e|та|і|й|и|as well as)\s+(?:[^.;:!?,]{0,80},?\s)?$/u;

const DIRECT_JOINT =
  /^,?\s*(?:,|and|&|und|sowie|et|y|e|та|і|й|и)\s+(?:(?:de|van|von|der|la|el|al|di|da)\s+){0,2}$/u;

/** Words after which a name depends on the noun before. */
const DEPENDS =
  /(?:^|\s)(?:including|like|than|of|for|from|to|with|by|at|in|on|about|against|behind|around|under|near|who|whose|whom|which|that|represents?|representing|called|named|beim|bei|vom|von|für|gegen|aus|im|zu|zur|zum|de|du|des|d|del|à|chez|pour|en|para|з|із|від|для|у|в|при|від|с|от|из|при)[\s'’]+(?:the\s+|la\s+|le\s+|les\s+|los\s+|las\s+|el\s+|der\s+|dem\s+|den\s+|family\s+of\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/iu;

/** Words that may follow the name of a speaker without making it part of another noun. */
const GOES_ON =
  /^(?:and|or|und|oder|et|ou|y|o|та|і|й|и|of|in|at|from|on|with|for|who|whose|which|that|himself|herself|also|then|later|von|aus|vom|in|im|der|die|selbst|de|du|del|au|en|d|qui|que|з|із|із|с|из|который|которая|який|яка|as|but|у|в|на|під|після|по|при|a|à|dans|lors|sur|sobre|tras|durante|ante|sin|,)$/iu;

/** Returns the people whom the phrase at `speaker` is about, in its order. Linear in the phrase. */
export function speakerHeads(text: string, speaker: TextSpan, index: PeopleIndex): Person[] {
  const heads: Person[] = [];
  let before: { mention: PersonMention; isHead: boolean } | null = null;
  for (const mention of outermostIn(index, speaker)) {
    const isHead: boolean =
      standsAlone(text, speaker, mention) &&
      (before === null
        ? leads(text, speaker, mention)
        : follows(text, speaker, before, mention, heads));
    if (isHead && !heads.includes(mention.person)) heads.push(mention.person);
    before = { mention, isHead };
  }
  return heads;
}

/** More mentions make no speaker phrase. */
const MOST = 12;

function outermostIn({ mentions }: PeopleIndex, { start, end }: TextSpan): PersonMention[] {
  const found: PersonMention[] = [];
  for (
    let at = Math.max(0, mentionAt(mentions, start) - 1);
    at < mentions.length && found.length < MOST;
    at += 1
  ) {
    const mention = mentions[at];
    if (!mention || mention.span.start >= end) break;
    const covers = (found.at(-1)?.span.end ?? -1) >= mention.span.end;
    const isIn =
      mention.span.start >= start
        ? mention.span.end <= end + 2
        : mention.span.end >= end && mention.span.end > start;
    if (isIn && !covers) found.push(mention);
  }
  return found;
}

/** Not "Ilvane's spokesman" and not "Ilvane campaign". */
function standsAlone(text: string, speaker: TextSpan, { span }: PersonMention): boolean {
  const after = text.slice(span.end, speaker.end);
  if (/^(?:['’]s?\s+\S|\/)/.test(after)) return false;
  const next = /^[ \u00a0-]([\p{L}'’]+)/u.exec(after)?.[1];
  return (
    next === undefined || GOES_ON.test(next) || (/^\p{Lu}/u.test(next) && roleOf(next) === null)
  );
}

function leads(text: string, speaker: TextSpan, { span, person }: PersonMention): boolean {
  const lead = text.slice(speaker.start, Math.max(speaker.start, span.start)).trimStart();
  if (lead === '') return true;
  if (/[,—–-]\s*$/.test(lead)) return true;
  if (DEPENDS.test(lead)) return false;
  return person.kind === 'person' ? !/\b(?:who|which|that)\s/.test(lead) : isDescription(lead);
}

/** Before a body's name: articles and adjectives. */
function isDescription(lead: string): boolean {
  return lead
    .trim()
    .split(/\s+/)
    .every(
      (word) =>
        /^(?:the|a|an|le|la|les|el|los|las|l['’]|der|die|das|dem|den)$/i.test(word) ||
        isModifier(word.toLowerCase()) ||
        /^(?:nonpartisan|\p{Lu}\p{L}*(?:['’]s)?|\p{Ll}+-\p{Ll}+)$/u.test(word) ||
        roleOf(word) !== null,
    );
}

function follows(
  text: string,
  speaker: TextSpan,
  before: { mention: PersonMention; isHead: boolean },
  mention: PersonMention,
  heads: readonly Person[],
): boolean {
  const between = text.slice(before.mention.span.end, mention.span.start);
  if (DIRECT_JOINT.test(between))
    return before.isHead || (heads.length === 0 && leads(text, speaker, mention));
  if (heads.length === 0) return leads(text, speaker, mention) && !(mention.person.kind === 'body');
  return (
    JOINT.test(between) &&
    !DEPENDS.test(between) &&
    !/\b(?:who|which|whose)\s/.test(between) &&
    mention.person.kind === 'person'
  );
}
