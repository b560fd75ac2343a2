/** What we know of Ukrainian. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { grammar } from './grammar.ts';

export const ukrainian: Language = { code: 'uk', grammar, changes };
