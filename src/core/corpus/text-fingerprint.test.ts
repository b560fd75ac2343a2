import { describe, expect, it } from 'vitest';

import { textFingerprint } from './text-fingerprint.ts';

describe('textFingerprint', () => {
  it('knows a text in other typography', () => {
    const fingerprint = textFingerprint('“It sank,” she said.\n\nNobody drowned.');
    expect(textFingerprint('"it sank" she  said - nobody DROWNED')).toBe(fingerprint);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(['It sank, he said. Nobody drowned.', 'Nobody drowned. It sank, she said.', 'It sank.'])(
    'tells another text from it: %s',
    (other) => {
      expect(textFingerprint(other)).not.toBe(
        textFingerprint('It sank, she said. Nobody drowned.'),
      );
    },
  );

  it('is null where there are no words', () => {
    expect(textFingerprint(' …! ')).toBeNull();
  });
});
