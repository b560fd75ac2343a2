/** Parts titles, roles and nationalities from the name that follows them in one stretch of large words. */
import { countryOf } from './countries.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import type { NameToken } from './name-tokens.ts';
import type { Terms } from './terms.ts';

/** Returns the run of `tokens` from `first` up to `end` with its title cut off; the name is empty if no name follows. */
export function cutTitle(
  tokens: readonly NameToken[],
  first: number,
  end: number,
  terms: Terms,
): NameRun {
  const run = tokens.slice(first, end);
  let cut = 0;
  for (let index = 0; index < run.length - 1; index += 1) {
    const word = run[index]?.text ?? '';
    const isNationality =
      cut === index && countryOf(word) !== null && !terms.isBodyWord(run.at(-1)?.text ?? '');
    if (
      (terms.isTitle(word) && (index === 0 || word.length > 2)) ||
      isNationality ||
      isAbbreviation(word)
    )
      cut = index + 1;
    else if (
      terms.roleOf(word) !== null &&
      !terms.isGivenRole(word) &&
      !isGenerationNext(run[index + 1])
    )
      cut = index + 1;
  }
  const isCyrillic = /\p{Script=Cyrillic}/u.test(run[0]?.text ?? '');
  if (
    cut > 0 &&
    !isCyrillic &&
    run.slice(cut).some(({ text }) => terms.isBodyWord(text)) &&
    !terms.isTitle(run[cut - 1]?.text ?? '')
  )
    cut = 0;
  cut += terms.hasLargeNouns
    ? beforeGiven(run, cut, terms)
    : afterComplement(tokens, first + cut, run.slice(cut), cut > 0, terms);
  if (cut > 0 && isComplement(run, cut, terms))
    return { title: run.slice(0, cut), name: [], first, end };
  while (cut < run.length - 1 && !run[cut]?.isCapital) cut += 1;
  return { title: run.slice(0, cut), name: run.slice(cut), first, end };
}

/** "Bürgermeisterin von Ostrel" is no Ms. von Ostrel; "Frau von Ostrel" is, and "Präsidentin von der Ostrel". */
function isComplement(run: readonly NameToken[], cut: number, terms: Terms): boolean {
  const link = run[cut]?.lower ?? '';
  const isLink = terms.isOfOrGenitive(link) || terms.isDefinite(link);
  return isLink && run[cut + 1]?.isCapital === true && !terms.isTitle(run[cut - 1]?.text ?? '');
}

/** "Supt.", "Del.": cut words before a name are titles, whatever they stand for. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,3}\.$/u.test(word) && !/^(?:St|Jr|Sr|Ste)\.$/.test(word);
}

function isGenerationNext(token: NameToken | undefined): boolean {
  return /^(?:Jr|Sr)\.?$|^I{2,3}$/.test(token?.text ?? '');
}

/** "Physiker Jonas Ebert": whatever noun stands before a given name in German tells what somebody is. */
function beforeGiven(run: readonly NameToken[], cut: number, terms: Terms): number {
  const given = run.findIndex(({ text }, index) => index >= cut && givenNameGender(text) !== null);
  const isNoun = terms.isAgent(run[cut]?.text ?? '');
  if (given === -1 && cut === 0 && run.length === 3 && isNoun) return 1;
  const isAlone = given > cut && given < run.length - 1;
  return isAlone ? given - cut : 0;
}

/**
 * "Secretary of State Mara Ilvane", "голова Верховної Ради Мара Ільване", "президент Велланду Мара Ільване":
 * what tells of what goes up to the first given name, or up to the last two words.
 */
function afterComplement(
  tokens: readonly NameToken[],
  first: number,
  run: readonly NameToken[],
  isAfterTitle: boolean,
  terms: Terms,
): number {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(run[0]?.text ?? '');
  const [opening] = run;
  if (!opening || givenNameGender(opening.text) !== null || /^\p{Lu}\.$/u.test(opening.text))
    return 0;
  if (isPortfolioBefore(tokens, first, run, terms)) return run.length - 2;
  const given = run.findIndex(({ text }, index) => index > 0 && givenNameGender(text) !== null);
  if (isCyrillic && isAfterTitle && given === -1 && run.length >= 3)
    return beforeLastTwo(run, terms);
  if (isCyrillic && given === -1 && isPlaceOfRole(tokens, first, run, terms))
    return beforeLastTwo(run, terms);
  const isAfterOf = terms.isOf(tokens[first - 1]?.lower ?? '');
  const isAfterRole = terms.roleOf(tokens[first - (isAfterOf ? 2 : 1)]?.lower ?? '') !== null;
  if (given < 2 && isAfterRole && isPartyBefore(run)) return 1;
  if (given < 1 || given > run.length - 2) return 0;
  const isBody = run
    .slice(0, given)
    .some(
      ({ text }) =>
        terms.isBodyWord(text) || countryOf(text) !== null || /^\p{Lu}{2,6}$/u.test(text),
    );
  return isCyrillic || isAfterRole || isBody ? given : 0;
}

/** "Secretary of State" and "Minister of Foreign Affairs" before two words that are then the name. */
function isPortfolioBefore(
  tokens: readonly NameToken[],
  first: number,
  run: readonly NameToken[],
  terms: Terms,
): boolean {
  const portfolio = run.slice(0, -2);
  return (
    isOfRole(tokens, first, terms) &&
    portfolio.length > 0 &&
    portfolio.every(({ lower }) => terms.isModifier(lower)) &&
    run.slice(-2).every(({ isCapital, text }) => isCapital && !terms.isBodyWord(text))
  );
}

/** Says whether the token at `index` follows "minister of", "chief of the" or the like. */
export function isOfRole(tokens: readonly NameToken[], index: number, terms: Terms): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const ofAt = !terms.isOf(before) && terms.isDefinite(before) ? index - 2 : index - 1;
  return (
    terms.isOf(tokens[ofAt]?.lower ?? '') && terms.roleOf(tokens[ofAt - 1]?.lower ?? '') !== null
  );
}

/** "Diputada AVP Mara Ilvane", "portavoz del AVP Mara Ilvane": letters of a party before the name. */
function isPartyBefore(run: readonly NameToken[]): boolean {
  const [party, ...name] = run;
  return (
    name.length > 1 &&
    /^\p{Lu}{2,6}$/u.test(party?.text ?? '') &&
    name.every(({ text, isCapital }) => !isCapital || /\p{Ll}/u.test(text))
  );
}

/** "прем'єр Велландії Маром Ільване": a genitive behind the role, in another case than the name. */
function isPlaceOfRole(
  tokens: readonly NameToken[],
  first: number,
  run: readonly NameToken[],
  terms: Terms,
): boolean {
  const place = run[0]?.text ?? '';
  return (
    run.length >= 3 &&
    run[0]?.isJoined === true &&
    terms.roleOf(tokens[first - 1]?.lower ?? '') !== null &&
    /[аяиіїыую]$/u.test(place) &&
    run.slice(1).every(({ text }) => text.at(-1) !== place.at(-1))
  );
}

/** "Глава МИД Велланда Мара Ильване": how many words stand before the name, which may hold a patronymic. */
function beforeLastTwo(run: readonly NameToken[], terms: Terms): number {
  const name = run.slice(-2);
  if (name.some(({ text }) => terms.isBodyWord(text) || countryOf(text) !== null)) return 0;
  const isPatronymic = /(?:вич|вна|вича|вичу|вны|вни)$/u.test(name[0]?.text ?? '');
  return Math.max(0, run.length - (isPatronymic ? 3 : 2));
}
