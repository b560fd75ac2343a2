/** English texts of 14 May 2026, a Thursday, and the dates that they give. */
import type { DatesCase } from '../dates-case.ts';

export const datesCases: DatesCase[] = [
  {
    name: 'a day and month without a year are the nearest, the past preferred',
    text: 'The bridge fell on 19 November.',
    dates: ['2025-11-19'],
  },
  {
    name: 'a day soon to come is nearer than the one a year ago',
    text: 'The vote is on 7 June.',
    dates: ['2026-06-07'],
  },
  {
    name: 'days from one to another are a range',
    text: 'On 20-22 March the queen visited Sarvik.',
    dates: ['2026-03-20/2026-03-22'],
  },
  {
    name: 'a year that is given counts',
    text: 'They met on 4 February 2022, hours before the games.',
    dates: ['2022-02-04'],
  },
  {
    name: 'the month may come first',
    text: 'SELWICK, May 13 (Coastline) — The treaty of March 3 to 5, 2021 holds.',
    dates: ['2026-05-13', '2021-03-03/2021-03-05'],
  },
  {
    name: 'a weekday is the last one, today included',
    text: 'She said on Sunday what he had said on Thursday.',
    dates: ['2026-05-10', '2026-05-14'],
  },
  {
    name: 'a weekday beside a date is part of it',
    text: 'They will meet on Monday, 18 May.',
    dates: ['2026-05-18'],
  },
  {
    name: 'last and next turn a weekday back and forth',
    text: 'Not last Thursday, next Thursday.',
    dates: ['2026-05-07', '2026-05-21'],
  },
  {
    name: 'weeks, months and years counted from today are ranges',
    text: 'Last week he promised what he had refused two years ago and three months ago.',
    dates: ['2026-05-04/2026-05-10', '2024-01-01/2024-12-31', '2026-02-01/2026-02-28'],
  },
  {
    name: 'a month is a month only where a month can stand',
    text: 'Troops march on; May Torvik may come in March.',
    dates: ['2026-03-01/2026-03-31'],
  },
  {
    name: 'numbers of other things are no days',
    text: 'Between 14 and 20 miles, at 5 p.m., 3/4 of it.',
    dates: [],
  },
  { name: 'a day that no month has is none', text: 'It was 31 June.', dates: [] },
  {
    name: 'the same date twice is given once',
    text: 'On 3 May, and again on May 3.',
    dates: ['2026-05-03'],
  },
];
