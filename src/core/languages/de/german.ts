/** What we know of German. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { grammar } from './grammar.ts';

export const german: Language = { code: 'de', grammar, changes };
