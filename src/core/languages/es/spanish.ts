/** What we know of Spanish. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { grammar } from './grammar.ts';

export const spanish: Language = { code: 'es', grammar, changes };
