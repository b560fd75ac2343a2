/** Endings of Spanish words. */
import { endingStemmer } from '../stemmer.ts';

export const stem =
  endingStemmer(`s es o a os as e ar er ir ando iendo ado ada ados adas ido ida idos idas aba aban abamos
    ía ían íamos ó ió aron ieron an en amos emos imos ará arán ería erán irá irán aría arían ase iese`);
