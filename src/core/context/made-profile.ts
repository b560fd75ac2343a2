/** Profiled documents made from a few words, for tests. */
import type { ProfiledDocument } from '../corpus/corpus.ts';
import { findPeople } from '../people/find-people.ts';
import { documentProfile } from './document-profile.ts';

/** What a test says of a document. */
export interface MadeText {
  id: string;
  published: string | null;
  title: string;
  text: string;
  lang?: string;
}

/** Returns the document that `made` describes, profiled as the corpus does it. */
export function madeProfile({
  id,
  published,
  title,
  text,
  lang = 'en',
}: MadeText): ProfiledDocument {
  return {
    document: {
      id,
      url: null,
      title,
      publisher: null,
      author: null,
      published,
      lang,
      license: null,
      review: null,
    },
    profile: documentProfile({ title, text, published, lang }, findPeople(text, lang)),
  };
}
