/** Ukrainian texts of 14 May 2026, a Thursday, and the dates that they give. */
import type { DatesCase } from '../dates-case.ts';

export const datesCases: DatesCase[] = [
  {
    name: 'Ukrainian',
    text: 'У п’ятницю, 20–22 березня, у травні 2024 року, минулого тижня, 19 листопада.',
    dates: [
      '2026-05-08',
      '2026-03-20/2026-03-22',
      '2024-05-01/2024-05-31',
      '2026-05-04/2026-05-10',
      '2025-11-19',
    ],
  },
];
