/** Finds press services that pass on what somebody said: "the club's press service quoted her". */
import type { TextSpan } from '../text/text-span.ts';
import { carrier, type Carrier } from './carrier.ts';
import { findNouns } from './find-nouns.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { wordsBefore } from './words-before.ts';

/** Words that may stand between what leads to an office and its noun: "the club's own". */
const MOST_OWNERS = 3;

/** Code units of the longest name of whose an office is. */
const LONGEST_OWNER = 80;

/** Returns them in order, with whose they are. One that merely says something is who speaks. */
export function findOffices(text: string, lower: string, lexicon: SourceLexicon): Carrier[] {
  return findNouns(lower, lexicon.offices).flatMap((noun) => {
    const { forms, starts } = wordsBefore(text, noun.start);
    const isDative = lexicon.isDative(lower.slice(noun.start, noun.end));
    for (let at = forms.length; at > 0 && at >= forms.length - MOST_OWNERS; at -= 1) {
      if (lexicon.platform(forms, at)) return [];
      const isLed = lexicon.through(forms, at) || lexicon.beforeUnnamed(forms, at);
      if (isLed || (isDative && !isAdjectival(forms[at - 1] ?? ''))) {
        const first = lexicon.isArticle(forms[at] ?? '') ? at + 1 : at;
        const start = starts[first] ?? noun.start;
        return [carrier({ start, end: noun.end + ownerBehind(text, noun, lexicon) }, 'channel')];
      }
    }
    return [];
  });
}

/** Endings of adjectives in the dative: "клубному". */
function isAdjectival(form: string): boolean {
  return /(?:ому|ій|ой|ей)$/u.test(form);
}

/** Length of whose it is, behind the noun: "of the Border Guard", "уряду". */
function ownerBehind(text: string, { end }: TextSpan, lexicon: SourceLexicon): number {
  const behind = text.slice(end, end + LONGEST_OWNER);
  if (!lexicon.hasOfficeOf)
    return /^(?: [\p{L}'’-]+){1,3}(?=[.,;:!?)»”"\n]|$)/u.exec(behind)?.[0].length ?? 0;
  lexicon.officeOf.lastIndex = end;
  const of = lexicon.officeOf.exec(text)?.[0].length ?? 0;
  const name = /^ ?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(behind.slice(of))?.[0];
  return of === 0 || name === undefined ? 0 : of + name.length;
}
