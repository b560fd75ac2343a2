/** What Spanish source lines list. Mara Ilvane (Мара Ільване) is in the text. */
import type { SourceLineCase } from '../source-line-case.ts';

export const sourceLineCases: SourceLineCase[] = [
  [
    'Fuente: EFE y Reuters',
    [
      ['outlet', 'EFE', null],
      ['outlet', 'Reuters', null],
    ],
  ],
];
