/** Russian texts of 14 May 2026, a Thursday, and the dates that they give. */
import type { DatesCase } from '../dates-case.ts';

export const datesCases: DatesCase[] = [
  {
    name: 'Russian',
    text: 'В среду и с 20 по 22 марта, в прошлом месяце, вчера, 19 ноября 2025 года.',
    dates: ['2026-05-13', '2026-03-20/2026-03-22', '2026-04-01/2026-04-30', '2025-11-19'],
  },
];
