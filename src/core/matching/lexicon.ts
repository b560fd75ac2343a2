/** What is known of a language's words, fast to look up for matching. */
import type { ChangeWords } from '../languages/change-words.ts';
import { stem } from '../text/stem.ts';

export interface Lexicon {
  lang: string;
  negations: ReadonlySet<string>;
  interjections: ReadonlySet<string>;
  echoes: ReadonlySet<string>;
  /** The group a word belongs to. */
  modals: ReadonlyMap<string, number>;
  quantifiers: ReadonlyMap<string, number>;
  limiters: ReadonlySet<string>;
  numerals: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
  numberLinks: ReadonlySet<string>;
  /** By stem: the stems of its opposites. */
  antonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** By stem: the groups it belongs to. */
  synonyms: ReadonlyMap<string, ReadonlySet<number>>;
  negativePrefixes: readonly string[];
  notNegated: ReadonlySet<string>;
  hedges: ReadonlySet<string>;
  /** By word: the sign of the unit. */
  units: ReadonlyMap<string, string>;
}

/** Makes the lists of the language `lang` (BCP 47) fast to look up. */
export function readLexicon(lang: string, lists: ChangeWords): Lexicon {
  return {
    lang,
    negations: new Set(words(lists.negations)),
    interjections: new Set(words(lists.interjections)),
    echoes: new Set(words(lists.echoes)),
    modals: groupOfWord(lists.modals),
    quantifiers: groupOfWord(lists.quantifiers),
    limiters: new Set(words(lists.limiters)),
    numerals: values(lists.numerals),
    ordinals: values(lists.ordinals),
    multipliers: values(lists.multipliers),
    numberLinks: new Set(words(lists.numberLinks)),
    antonyms: oppositesByStem(lists.antonyms, lang),
    synonyms: groupsByStem(lists.synonyms, lang),
    negativePrefixes: words(lists.negativePrefixes),
    notNegated: new Set(words(lists.notNegated)),
    hedges: new Set(words(lists.hedges)),
    units: new Map(
      groups(lists.units).flatMap(([unit = '', ...names]) =>
        names.map((name): [string, string] => [name, unit.slice(0, -1)]),
      ),
    ),
  };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function groups(list: string): string[][] {
  return list
    .split(';')
    .map(words)
    .filter((group) => group.length > 0);
}

function groupOfWord(list: string): Map<string, number> {
  return new Map(
    groups(list).flatMap((group, index) => group.map((word): [string, number] => [word, index])),
  );
}

function values(list: string): Map<string, number> {
  return new Map(
    words(list).map((entry): [string, number] => {
      const [name = '', value = ''] = entry.split('=');
      return [name, Number(value)];
    }),
  );
}

function oppositesByStem(list: string, lang: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const group of list.split(';')) {
    const [left = [], right = []] = group
      .split(':')
      .map((side) => words(side).map((word) => stem(word, lang)));
    for (const one of left) for (const other of right) link(opposites, one, other);
  }
  return opposites;
}

function link(opposites: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = opposites.get(from) ?? new Set();
    opposites.set(from, known.add(to));
  }
}

function groupsByStem(list: string, lang: string): Map<string, Set<number>> {
  const byStem = new Map<string, Set<number>>();
  for (const [index, group] of groups(list).entries()) {
    for (const word of group) {
      const key = stem(word, lang);
      byStem.set(key, (byStem.get(key) ?? new Set()).add(index));
    }
  }
  return byStem;
}
