import { describe, expect, it } from 'vitest';

import { normalForm, wordsOf } from './words.ts';

const CASES: [text: string, ...forms: string[]][] = [
  [''],
  [' … — “ ” ’ '],
  ["Don’t, don't, don`t", "don't", "don't", "don't"],
  ['1,000 to 3.5%', '1,000', 'to', '3.5'],
  ['the U.S. and the E.U', 'the', 'u.s', 'and', 'the', 'e.u'],
  ['the end.Then more', 'the', 'end', 'then', 'more'],
  ['military-technical', 'military', 'technical'],
  ['har\u00adbour \u200b zero\u200bwidth', 'harbour', 'zerowidth'],
  ["об'єднання l’accord", "об'єднання", "l'accord"],
  ['cafe\u0301 Ｆｕｌｌ', 'café', 'full'],
  ['\ud800a\udfff', 'a'],
  ['\u0301 \u0301'],
];

describe('wordsOf', () => {
  it.each(CASES)('splits %j', (text, ...forms) => {
    expect(wordsOf(text).map(({ form }) => form)).toEqual(forms);
  });

  it('says where each word stands', () => {
    const text = 'The U.S. won’t – not 1,000 times';
    for (const { span, form } of wordsOf(text)) {
      expect(normalForm(text.slice(span.start, span.end))).toBe(form);
    }
  });

  it('takes linear time on hostile input', () => {
    for (const text of ['a.'.repeat(200_000), "a'".repeat(200_000), '1,'.repeat(200_000)]) {
      const start = performance.now();
      wordsOf(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
