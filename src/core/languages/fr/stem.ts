/** Endings of French words. */
import { endingStemmer } from '../stemmer.ts';

export const stem = endingStemmer(
  `s x e es er ez é ée és ées ait aient ais ant ante ants antes ent ons ions iez era eront
    erait eraient erez erons ir it is issent issait irent i ie ies aux eux euse euses eurs if ive ifs ives`,
  // Takes off elided articles and pronouns.
  (form) => form.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/, ''),
);
