import { describe, expect, it } from 'vitest';

import { isolate } from './isolate.ts';

describe('isolate', () => {
  it('leaves a name that runs left to right as it is', () => {
    expect(isolate('Mara Ilvane')).toBe('Mara Ilvane');
    expect(isolate('Мара Ілване')).toBe('Мара Ілване');
  });

  it('sets a name that runs right to left apart from its sentence', () => {
    expect(isolate('مارا')).toBe('\u2068مارا\u2069');
  });

  it('takes out characters that would turn the rest of the sentence', () => {
    expect(isolate('Mara \u202EenavlI\u2069')).toBe('Mara enavlI');
  });
});
