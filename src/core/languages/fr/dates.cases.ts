/** French texts of 14 May 2026, a Thursday, and the dates that they give. */
import type { DatesCase } from '../dates-case.ts';

export const datesCases: DatesCase[] = [
  {
    name: 'French',
    text: 'Du 20 au 22 mars, puis mardi et la semaine dernière, comme le 19 novembre 2025.',
    dates: ['2026-03-20/2026-03-22', '2026-05-12', '2026-05-04/2026-05-10', '2025-11-19'],
  },
];
