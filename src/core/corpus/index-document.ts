/** What the corpus stores of a document beside the document itself. All of it can be made again. */
import { documentProfile } from '../context/document-profile.ts';
import type { DocumentProfile } from '../context/document-profile.ts';
import { readText } from '../read-text.ts';
import { textLanguage } from '../text/text-language.ts';
import type { Document } from './document.ts';
import { findPassages } from './find-passages.ts';
import type { Passage } from './passage.ts';

/** What a document is found by. */
export interface DocumentIndex {
  passages: Passage[];
  profile: DocumentProfile;
}

/** Reads `document` and returns what it is found by. Time is linear in its text. */
export function indexDocument(document: Document): DocumentIndex {
  const lang = textLanguage(document.text, document.lang);
  const { people, quotes } = readText(document.text, lang, document.blockQuotes);
  return {
    passages: findPassages(document, quotes),
    profile: documentProfile({ ...document, lang }, people),
  };
}
