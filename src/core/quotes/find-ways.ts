/** Finds what passed the words of utterances on, each in its own part of the sentence. */
import type { Person } from '../people/person.ts';
import { findNouns } from '../sources/find-nouns.ts';
import { findVia, type Via } from '../sources/find-via.ts';
import { listedSources, type Listed } from '../sources/listed-sources.ts';
import { sourceIndex, type SourceIndex } from '../sources/source-index.ts';
import { fitsAt } from '../sources/source-lexicon.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Utterance } from './utterance.ts';

export interface Ways {
  /** Returns through what the words of the utterance at `index` came. `names` are those of who says them, `before` what the words before it came through. */
  of: (index: number, names: readonly string[], before: readonly Via[]) => Via[];
  /** Returns the last source line before an offset, `null` if there is none. */
  listed: (offset: number) => Listed | null;
}

/** Returns the ways of `utterances`, which are in reading order. */
export function findWays(
  text: string,
  lang: string | null,
  people: readonly Person[],
  utterances: readonly Utterance[],
): Ways {
  const index = sourceIndex(text, lang, people);
  const listed = listedSources(text, index.lexicon, people);
  return {
    listed,
    of(at, names, before) {
      const utterance = utterances[at];
      if (!utterance) return [];
      const told = toldIn(text, utterances, at, index);
      if (told.length > 0) return told;
      // “A,” she told the Wire. “B.”: what goes on came the same way.
      if (utterance.continues && before.length > 0) return [...before];
      return listedFor(listed(utterance.span.start), utterance, names);
    },
  };
}

/** What a source line names is for all quotes below it; where it says whose account it is, for theirs. */
function listedFor(listed: Listed | null, { type }: Utterance, names: readonly string[]): Via[] {
  if (!listed) return [];
  const isTheirs =
    listed.people.length === 0 ||
    names.some((name) => listed.people.includes(name)) ||
    (type === 'direct' && names.length === 0);
  return isTheirs ? [...listed.via] : [];
}

function toldIn(
  text: string,
  utterances: readonly Utterance[],
  at: number,
  index: SourceIndex,
): Via[] {
  const utterance = utterances[at];
  if (!utterance) return [];
  const part = ownPart(text, utterances, at);
  const around = utterances.slice(Math.max(0, at - 1), at + 2);
  return [
    ...findVia(text, part, utterance.span, index).filter(
      (via) =>
        !isSpeaker(text, utterance.speaker, via, index) &&
        // What somebody says is no word about how that came.
        !around.some(
          ({ type, span }) =>
            type === 'direct' && span.start <= via.span.start && via.span.end <= span.end,
        ),
    ),
    ...papersOfSpeaker(text, utterance.speaker, index),
    ...envoysOf(text, part, utterance, index),
  ].toSorted((one, other) => one.span.start - other.span.start);
}

/**
 * Whether it speaks for itself and is not what the words came in: "the ruling says", "a study published by". An
 * outlet that has learned something from nobody is both.
 */
function isSpeaker(
  text: string,
  speaker: TextSpan | null,
  { span, kind }: Via,
  { lexicon }: SourceIndex,
): boolean {
  if (!speaker || span.start < speaker.start || span.start >= speaker.end) return false;
  const before = text.slice(speaker.start, span.start).trim().toLowerCase();
  const isHead = before === '' || lexicon.isArticle(before.replace('’', "'"));
  if (kind === 'document') {
    const isGiven = lexicon.hasAuthor && fitsAt(lexicon.author, text, span.end);
    return isHead && (lexicon.hasAuthor ? !isGiven : span.end === speaker.end);
  }
  const isNamed = before
    .split(/(?<=['’])|\s+/u)
    .every((word) => lexicon.isArticle(word.replace('’', "'")) || lexicon.describes(word));
  return (
    (isHead || isNamed) && span.end >= speaker.end - 1 && !fitsAt(lexicon.learns, text, span.end)
  );
}

/** "A statement from the palace said": the palace speaks, in a statement. */
function papersOfSpeaker(
  text: string,
  speaker: TextSpan | null,
  { lexicon, papers }: SourceIndex,
): Via[] {
  if (!speaker) return [];
  const phrase = text.slice(speaker.start, speaker.end).toLowerCase();
  const [noun] = findNouns(phrase, lexicon.papers, lexicon.isPaperCompound);
  if (!noun) return [];
  const end = speaker.start + noun.end;
  const isKnown = papers.some(({ span }) => span.end === end);
  const words = phrase
    .slice(0, noun.start)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (
    isKnown ||
    words.length > MOST_ADJECTIVES + 1 ||
    words.some((word) => /[^\p{L}\d-]/u.test(word))
  )
    return [];
  if (!fitsAt(lexicon.author, text, end)) return [];
  const first = words[0] ?? '';
  const article = lexicon.isArticle(first) || lexicon.isPossessive(first) ? first.length + 1 : 0;
  return [{ span: { start: speaker.start + article, end }, kind: 'document' }];
}

/** "The council's second annual report": words between an article and a paper. */
const MOST_ADJECTIVES = 2;

/** Code units between the verb of saying and somebody who handed the words on: "said on Monday through his lawyer". */
const NEAR_CUE = 30;

/** "She said through her lawyer that …", "Through her lawyer, she said …". */
function envoysOf(
  text: string,
  part: TextSpan,
  { cue, span }: Utterance,
  { envoys }: SourceIndex,
): Via[] {
  if (!cue) return [];
  return envoys
    .filter((envoy) => envoy.led >= part.start && envoy.span.end <= part.end)
    .filter((envoy) => envoy.span.end <= span.start || envoy.led >= span.end)
    .filter(({ led, span: who }) => {
      const opens = text.slice(part.start, led).trim() === '';
      const gap = who.end <= cue.start ? cue.start - who.end : Math.max(0, led - cue.end);
      return (
        opens || (led >= cue.start && gap <= NEAR_CUE) || (who.end <= cue.start && gap <= NEAR_CUE)
      );
    })
    .map((envoy): Via => ({ span: envoy.span, kind: 'person' }));
}

/** A full stop, behind which another sentence begins with a large letter. */
const STOP = /[.!?…]["”»“’']*\s+(?=["“„«]?\p{Lu})/gu;

/**
 * Returns the part of the sentence that can say how the words came: it reaches from where its speaker is first
 * spoken of, which is in the paragraph before where that leads up to it, to where another speaks.
 */
function ownPart(text: string, utterances: readonly Utterance[], at: number): TextSpan {
  const utterance = utterances[at];
  if (!utterance) return { start: 0, end: 0 };
  const { sentence, cue, span } = utterance;
  let { start, end } = sentence;
  if (cue && cue.end <= sentence.start) start = text.lastIndexOf('\n', cue.start) + 1;
  const before = utterances[at - 1];
  if (before && before.span.end > start && before.span.end <= span.start) {
    if (!sameVoice(before, utterance)) start = before.span.end;
    else if (endsSentence(text, before.span)) start = before.span.end;
    const gap = text.slice(start, span.start);
    if (before.cue && before.cue.end > start && before.cue.end <= span.start) {
      const stop = Array.from(gap.matchAll(STOP)).at(-1);
      if (stop) start += stop.index + stop[0].length;
    }
  }
  const after = utterances[at + 1];
  if (
    after &&
    after.span.start < end &&
    (!sameVoice(after, utterance) || endsSentence(text, span))
  ) {
    const heads = [after.span.start, after.cue?.start ?? end, after.speaker?.start ?? end];
    end = Math.min(end, ...heads.filter((head) => head >= span.end));
  }
  return { start, end };
}

function endsSentence(text: string, { start, end }: TextSpan): boolean {
  const last = text.slice(Math.max(start, end - 3), end);
  return /[.!?…]["”»“’']*$/u.test(last) && /^\s+["“„«]?\p{Lu}/u.test(text.slice(end, end + 4));
}

/** Whether one is said by whoever says the other, as far as the words tell. */
function sameVoice(one: Utterance, other: Utterance): boolean {
  return (
    !one.speaker ||
    !other.speaker ||
    one.speaker.start === other.speaker.start ||
    other.continues ||
    other.follows
  );
}
