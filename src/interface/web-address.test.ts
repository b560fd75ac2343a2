import { describe, expect, it } from 'vitest';

import { webAddress } from './web-address.ts';

describe('webAddress', () => {
  it('lets addresses of the web through', () => {
    expect(webAddress('https://ledger.example/a?b#c')).toBe('https://ledger.example/a?b#c');
    expect(webAddress('http://ledger.example/')).toBe('http://ledger.example/');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'ledger.example/a',
    '',
    null,
  ])('makes no link of %j', (address) => {
    expect(webAddress(address)).toBeNull();
  });
});
