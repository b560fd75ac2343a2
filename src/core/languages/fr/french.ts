/** What we know of French. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { grammar } from './grammar.ts';

export const french: Language = { code: 'fr', grammar, changes };
