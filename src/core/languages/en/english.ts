/** What we know of English. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { grammar } from './grammar.ts';

export const english: Language = { code: 'en', grammar, changes };
