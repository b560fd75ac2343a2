/** What we know of German. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { sources } from './sources.ts';
import { stem } from './stem.ts';

export const german: Language = {
  code: 'de',
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
