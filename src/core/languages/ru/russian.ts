/** What we know of Russian. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { grammar } from './grammar.ts';

export const russian: Language = { code: 'ru', grammar, changes };
