/**
 * Nothing leaves the device: no file of ours may be able to ask for anything over the network. The
 * pages' `connect-src 'none'` holds the panel back, but the page script runs under the site's rules;
 * this check covers all of them.
 */
import type { Plugin } from 'vite';

/** Everything in a browser that makes a request, as it must be written to work after minifying. */
const REQUESTS =
  /\b(?:fetch|importScripts|sendBeacon|fetchLater)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/g;

/** How much of the code around a request to show, in characters on each side. */
const SHOWN = 60;

/** Fails the build if a script of it can make a request. */
export function noRequests(): Plugin {
  return {
    name: 'onrecord:no-requests',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (!/\.m?js$/.test(name)) continue;
          const code = file.type === 'chunk' ? file.code : String(file.source);
          const found = requestsIn(code);
          if (found.length > 0) this.error(`${name} can make requests:\n${found.join('\n')}`);
        }
      },
    },
  };
}

/** Returns the places in `code` that make requests, each with the code around it. */
export function requestsIn(code: string): string[] {
  return Array.from(code.matchAll(REQUESTS), ({ 0: request, index }) =>
    code.slice(Math.max(0, index - SHOWN), index + request.length + SHOWN),
  );
}
