import { describe, expect, it } from 'vitest';

import { requestsIn } from './no-requests.ts';

describe('requestsIn', () => {
  it.each([
    'fetch(`https://a.example`)',
    'e=globalThis.fetch("/x")',
    'navigator.sendBeacon(u,d)',
    'new XMLHttpRequest',
    'var s=new WebSocket(u)',
    'new EventSource(u)',
    'importScripts("x.js")',
    'new RTCPeerConnection({})',
  ])('finds %s', (code) => {
    expect(requestsIn(`let a=1;${code};b()`)).toHaveLength(1);
  });

  it.each(['prefetch(x)', 'fetched(x)', 'const isWebSocketish=1', 'e.fetching()'])(
    'leaves %s alone',
    (code) => {
      expect(requestsIn(code)).toEqual([]);
    },
  );

  it('shows the code around what it finds', () => {
    expect(requestsIn('before();fetch(u);after()')).toEqual(['before();fetch(u);after()']);
  });
});
