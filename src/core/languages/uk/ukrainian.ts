/** What we know of Ukrainian. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { sources } from './sources.ts';
import { stem } from './stem.ts';

export const ukrainian: Language = {
  code: 'uk',
  script: 'Cyrillic',
  ownLetters: /[іїєґ]/,
  stem,
  get grammar() {
    return grammar();
  },
  people,
  changes,
  dates,
  sources,
};
