/** The service worker (event page in Firefox): wiring and checks, no logic of its own. */
export {};
