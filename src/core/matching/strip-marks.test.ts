import { describe, expect, it } from 'vitest';

import { stripMarks } from './strip-marks.ts';

describe('stripMarks', () => {
  it.each([
    ['“The ferry sails,”', 'The ferry sails,'],
    ["''The ferry sails.''", 'The ferry sails.'],
    ['« Le traversier part »', 'Le traversier part'],
    ['„Die Fähre“', 'Die Fähre'],
    ['that the ferry sails', 'that the ferry sails'],
    ['"She said \'sail\'"', "She said 'sail'"],
    ['"', ''],
    ['  ', ''],
  ])('takes the marks off %s', (text, words) => {
    expect(stripMarks(text)).toBe(words);
  });
});
