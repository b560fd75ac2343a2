/** What German source lines list. Mara Ilvane (Мара Ільване) is in the text. */
import type { SourceLineCase } from '../source-line-case.ts';

export const sourceLineCases: SourceLineCase[] = [
  ['Quelle: Reuters', [['outlet', 'Reuters', null]]],
];
