/**
 * Cyrillic to Latin letters, for comparing names. Between the English tables for Russian
 * (BGN/PCGN 1947) and Ukrainian (the government's of 2010); readings that differ are told apart by
 * the letters that only Ukrainian has.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r ' +
    'с=s т=t у=u ў=w ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

const UKRAINIAN = /[іїєґ]/;

/** Returns `word`, in lower case, with its Cyrillic letters as Latin ones; other letters stay. */
export function transliterate(word: string): string {
  const lower = word.toLowerCase();
  const isUkrainian = UKRAINIAN.test(lower);
  let latin = '';
  for (const letter of lower) {
    latin += isUkrainian && letter === 'г' ? 'h' : (LETTERS.get(letter) ?? letter);
  }
  return latin;
}
