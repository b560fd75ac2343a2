/** What is known of a text's sources before its quotes are, found once for each list of people. */
import { inLowerCase } from '../article/in-lower-case.ts';
import type { Person } from '../people/person.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Carrier } from './carrier.ts';
import { findCarriers } from './find-carriers.ts';
import { findEnvoys, type Envoy } from './find-envoys.ts';
import { findPapers } from './find-papers.ts';
import { sourceLexicon, type SourceLexicon } from './source-lexicon.ts';

export interface SourceIndex {
  lexicon: SourceLexicon;
  /** In order and disjoint. */
  carriers: readonly Carrier[];
  /** In order and disjoint. */
  papers: readonly { span: TextSpan }[];
  /** In order and disjoint. */
  envoys: readonly Envoy[];
}

const indexes = new WeakMap<readonly Person[], SourceIndex & { text: string }>();

/** Returns the index of `text`, which is about `people`; the list must not change afterwards. */
export function sourceIndex(
  text: string,
  lang: string | null,
  people: readonly Person[],
): SourceIndex {
  const lexicon = sourceLexicon(lang);
  const known = indexes.get(people);
  if (known?.text === text && known.lexicon === lexicon) return known;
  const lower = inLowerCase(text);
  const index = {
    text,
    lexicon,
    carriers: findCarriers(text, lower, lexicon, people),
    envoys: findEnvoys(text, lower, lexicon),
    papers: findPapers(text, lower, lexicon).map((span) => ({ span })),
  };
  indexes.set(people, index);
  return index;
}
