/** What we know of French. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { sources } from './sources.ts';
import { stem } from './stem.ts';

export const french: Language = {
  code: 'fr',
  script: 'Latin',
  ownLetters: null,
  stem,
  get grammar() {
    return grammar();
  },
  people,
  changes,
  dates,
  sources,
};
