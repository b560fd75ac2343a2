/** German texts of 14 May 2026, a Thursday, and the dates that they give. */
import type { DatesCase } from '../dates-case.ts';

export const datesCases: DatesCase[] = [
  {
    name: 'German',
    text: 'Am Mittwochabend und vom 3. bis 5. Mai, gestern und vor zwei Jahren, am 14.03.2022.',
    dates: ['2026-05-13', '2026-05-03/2026-05-05', '2024-01-01/2024-12-31', '2022-03-14'],
  },
];
