/** Nouns for what people are stand each for one idea, so that "the minister" finds "ministre", inflected or in a German compound. */
import type { PeopleWords } from '../languages/people-words.ts';
import type { Gender } from './person.ts';
import { remember } from './remember.ts';
import { endingTest, listOf, wordTest, type WordTest } from './word-test.ts';

/** Longer words are no role in any of our languages, not even German ones. */
const LONGEST = 50;

/** Of "US-Präsident", "exministro" the last part is the role; shorter parts are no role of their own ("co-op"). */
const SHORTEST_PART = 3;

/** Returns a function that gives the idea that a word stands for as somebody's role ("minister"), or `null` for other words. */
export function makeRoleOf({ roles, former, apart }: PeopleWords): (word: string) => string | null {
  let find: ((word: string) => string | null) | null = null;
  const prefixes = `${former} ${apart}`.split(' ');
  return remember((word): string | null => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (lower.length > LONGEST) return null;
    find ??= ideaFinder(roles);
    const idea = find(lower);
    if (idea !== null) return idea;
    const prefix = prefixes.find((each) => lower.startsWith(each)) ?? '';
    const last = lower.slice(Math.max(prefix.length, lower.lastIndexOf('-') + 1));
    return last !== lower && last.length > SHORTEST_PART ? find(last) : null;
  });
}

function ideaFinder(roles: PeopleWords['roles']): (word: string) => string | null {
  const ideas = Object.keys(roles);
  const plain = new Map<string, string>();
  const patterned: [idea: string, pattern: string][] = [];
  for (const idea of ideas) {
    const list = listOf(roles[idea] ?? '');
    for (const word of list.plain) if (!plain.has(word)) plain.set(word, idea);
    if (list.pattern !== null) patterned.push([idea, list.pattern]);
  }
  const pattern = new RegExp(`^(?:${patterned.map(([, one]) => `(${one})`).join('|')})$`, 'u');
  return (word) => {
    const idea = plain.get(word);
    if (idea !== undefined) return idea;
    const match = patterned.length === 0 ? null : pattern.exec(word);
    const index = match ? match.findIndex((group, at) => at > 0 && group !== undefined) : 0;
    return patterned[index - 1]?.[0] ?? null;
  };
}

/** Returns a function that gives the gender that a role noun shows by its form ("spokeswoman", "Ministerin"). */
export function makeRoleGender(
  { roleEndings }: PeopleWords,
  roleOf: (word: string) => string | null,
): (word: string) => Gender {
  const isFemale = endingTest(roleEndings.female);
  const isMale = endingTest(roleEndings.male);
  const isBoth: WordTest = wordTest(roleEndings.both);
  return (word) => {
    if (roleOf(word) === null || isBoth(word)) return 'unknown';
    if (isFemale(word)) return 'female';
    return isMale(word) ? 'male' : 'unknown';
  };
}
