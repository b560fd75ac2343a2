import type { NameToken } from './name-tokens.ts';
import type { Gender } from './person.ts';

const FEMALE_TITLE =
  /^(?:mrs|ms|miss|mme|mlle|madame|frau|fräulein|señora|señorita|sra|srta|doña|dame|lady|пані|госпожа|г-жа|queen|princess|sister)\.?$/;
const MALE_TITLE =
  /^(?:mr|herr|herrn|monsieur|m|señor|sr|don|sir|lord|пан|пана|пану|господин|господина|г-н|king|prince|father)\.?$/;

/** Returns the gender that the titles before a name tell ("Mr.", "Frau"), or `unknown`. */
export function genderOfTitle(title: readonly NameToken[]): Gender {
  for (const { lower } of title) {
    if (FEMALE_TITLE.test(lower)) return 'female';
    if (MALE_TITLE.test(lower)) return 'male';
  }
  return 'unknown';
}
