import { foldName, plainLetters } from './fold-name.ts';
import { parseName } from './parse-name.ts';

/**
 * Forms of one given name that share no spelling: short forms, and the Ukrainian and Russian forms
 * that papers use for the same person. From general knowledge.
 */
const SAME_GIVEN: ReadonlyMap<string, string> = new Map(
  `william bill will billy; robert bob rob bobby; richard dick rick; james jim jimmy jamie; john jack johnny jon; joseph joe;
  michael mike mick; thomas tom tommy; edward ed ted eddie; charles charlie chuck; anthony tony; david dave; daniel dan danny;
  donald don; ronald ron; kenneth ken; stephen steve steven; matthew matt; christopher chris; benjamin ben; samuel sam;
 nicholas nick; andrew andy; timothy tim; gregory greg; jeffrey jeff; lawrence larry; bernard bernie;
  theodore theo; elizabeth liz beth betsy; katherine kate kathy katie catherine; margaret maggie peggy; susan sue; deborah debbie; patricia pat patty;
  jennifer jen jenny; rebecca becky; barbara barb; joshua josh; zachary zack; philip phil; peter pete; raymond ray; gerald gerry jerry; douglas doug;
  volodymyr vladimir wladimir; oleksandr aleksandr alexandr alexander alex alexandre; serhii sergei serhiy sergey; dmytro dmitry dmitri dimitri; mykola nikolai nikolay; petro pyotr petr;
  yevhen evgeny evgeniy yevgeny eugene yevhenii; andrii andriy andrei andrey; mykhailo mikhail michail; oleksii oleksiy alexei alexey aleksei; olena elena yelena;
  kateryna ekaterina yekaterina; vasyl vasily vasiliy; hryhorii hryhoriy grigory; pavlo pavel; ihor igor; oleh oleg; yurii yuri yuriy; iryna irina;
  nataliia natalia natalya; tetiana tatyana tatiana; svitlana svetlana; vitalii vitali vitaliy vitaly; valerii valery valeriy; denys denis; anatolii anatoly anatoliy; kyrylo kirill`
    .split(';')
    .flatMap((group) => {
      const names = group.trim().split(/\s+/).map(foldName);
      return names.map((name): [string, string] => [name, names[0] ?? name]);
    }),
);

/**
 * Says whether two names can be one person's: "Mara Ilvane", "Ilvane", "M. Ilvane", "Илване". A
 * family name alone fits everybody who bears it; two given names that differ are two people. The
 * names of bodies are equal when all their words are. `false` if one of them holds no letters.
 */
export function isSamePerson(a: string, b: string): boolean {
  const one = parseName(a);
  const two = parseName(b);
  if (one.family.length === 0 || two.family.length === 0) return false;
  const fold = isCyrillic(a) === isCyrillic(b) ? foldName : consonants;
  if (one.isJunior !== two.isJunior && one.given.length > 0 && two.given.length > 0) return false;
  if (!shareFamily(one.family.map(fold), two.family.map(fold))) return false;
  const givenOne = one.given[0];
  const givenTwo = two.given[0];
  return givenOne === undefined || givenTwo === undefined || isSameGiven(givenOne, givenTwo, fold);
}

function shareFamily(one: readonly string[], two: readonly string[]): boolean {
  const [shorter, longer] = one.length <= two.length ? [one, two] : [two, one];
  return shorter.every((word) => word !== '' && longer.includes(word));
}

function isSameGiven(one: string, two: string, fold: (word: string) => string): boolean {
  if (isInitial(one) || isInitial(two)) {
    return plainLetters(one).slice(0, 1) === plainLetters(two).slice(0, 1);
  }
  return fold(one) === fold(two) || sameForm(one) === sameForm(two);
}

function sameForm(given: string): string {
  const folded = foldName(given);
  return SAME_GIVEN.get(folded) ?? folded;
}

function isInitial(word: string): boolean {
  return plainLetters(word).length === 1 || /^(?:\p{Lu}\.)+$/u.test(word);
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

/** Vowels of foreign names are heard differently ("Biden", "Байден"); consonants stay. */
function consonants(word: string): string {
  const folded = foldName(word);
  return (
    folded.slice(0, 1).replace(/[aeiou]/, 'a') +
    folded
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}
