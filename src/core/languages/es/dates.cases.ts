/** Spanish texts of 14 May 2026, a Thursday, and the dates that they give. */
import type { DatesCase } from '../dates-case.ts';

export const datesCases: DatesCase[] = [
  {
    name: 'Spanish',
    text: 'Del 20 al 22 de marzo, el martes y en abril; el 19 de noviembre de 2025.',
    dates: ['2026-03-20/2026-03-22', '2026-05-12', '2026-04-01/2026-04-30', '2025-11-19'],
  },
];
