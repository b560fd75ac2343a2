/** What a text itself says of people's gender: titles, gendered role nouns, and the pronouns after a name. */
import { genderOfTitle } from './gender-of-title.ts';
import type { NameGroup } from './group-names.ts';
import type { NameToken } from './name-tokens.ts';
import { genderOfName } from './person-name.ts';
import type { Gender } from './person.ts';
import { perLanguage, type Terms } from './terms.ts';
import { wordTest } from './word-test.ts';

const testsOf = perLanguage(({ words: { pronouns, past } }) => ({
  isWoman: wordTest(pronouns.woman),
  isMan: wordTest(pronouns.man),
  isFeminine: wordTest(past.female),
  isMasculine: wordTest(past.male),
}));

/** A pronoun is taken to mean the last name this many code units before it: a sentence or so. */
const REACH = 160;

/** What weighs more than any pronouns. */
const TITLE_WEIGHT = 100;
const ROLE_WEIGHT = 10;

/** Votes of pronouns alone, from which they are believed: the nearest name is the wrong one too often. */
const ENOUGH = 2;

/** Returns the gender of each of `groups`, `unknown` where the text does not say. */
export function genderFromText(
  tokens: readonly NameToken[],
  groups: readonly NameGroup[],
  terms: Terms,
): Gender[] {
  const votes = groups.map((group) => titleVotes(group, terms) + nameVotes(group));
  countPronouns(tokens, groups, votes, terms);
  return votes.map((vote) => (vote >= ENOUGH ? 'female' : vote <= -ENOUGH ? 'male' : 'unknown'));
}

/** A given name is believed against some pronouns: the nearest name is not always whom they mean. */
const NAME_WEIGHT = 8;

function nameVotes(group: NameGroup): number {
  const gender = genderOfName(group);
  return gender === 'unknown' ? 0 : gender === 'female' ? NAME_WEIGHT : -NAME_WEIGHT;
}

/** Above zero for female, below for male. */
function titleVotes({ runs }: NameGroup, terms: Terms): number {
  let votes = 0;
  for (const { title } of runs) {
    const titled = genderOfTitle(title, terms);
    if (titled !== 'unknown') votes += titled === 'female' ? TITLE_WEIGHT : -TITLE_WEIGHT;
    for (const { lower } of title) {
      const gender = terms.roleGender(lower);
      if (gender !== 'unknown') votes += gender === 'female' ? ROLE_WEIGHT : -ROLE_WEIGHT;
    }
  }
  return votes;
}

function countPronouns(
  tokens: readonly NameToken[],
  groups: readonly NameGroup[],
  votes: number[],
  terms: Terms,
): void {
  const tests = testsOf(terms);
  const groupAt = new Map<number, number>();
  for (const [index, { runs, kind }] of groups.entries()) {
    if (kind === 'person') for (const run of runs) groupAt.set(run.end - 1, index);
  }
  let last: { group: number; end: number } | null = null;
  for (const [index, token] of tokens.entries()) {
    const group = groupAt.get(index);
    if (group !== undefined) last = { group, end: token.end };
    if (last !== null && tokens[index - 1]?.end === last.end)
      votes[last.group] = (votes[last.group] ?? 0) + pastTense(token.lower, terms);
    if (last === null || token.start - last.end > REACH) continue;
    const vote = tests.isWoman(token.lower) ? 1 : tests.isMan(token.lower) ? -1 : 0;
    votes[last.group] = (votes[last.group] ?? 0) + vote;
  }
}

/** The past tense of Russian and Ukrainian verbs right after a name tells its gender: "заявила", "заявив". */
function pastTense(verb: string, terms: Terms): number {
  const { isFeminine, isMasculine } = testsOf(terms);
  return isFeminine(verb) ? ENOUGH : isMasculine(verb) ? -ENOUGH : 0;
}
