/** What a text itself says of people's gender: titles, gendered role nouns, and the pronouns after a name. */
import { genderOfTitle } from './gender-of-title.ts';
import type { NameGroup } from './group-names.ts';
import type { NameToken } from './name-tokens.ts';
import { genderOfName } from './person-name.ts';
import type { Gender } from './person.ts';
import { roleGender } from './role-words.ts';

/** Pronouns that always mean one gender of people; German "sie" and French "il" are left out. */
const FEMALE_PRONOUN = /^(?:she|her|hers|herself|elle|ella|вона|їй|неї|нею|она|ей|неё|ней)$/;
const MALE_PRONOUN = /^(?:he|his|him|himself|er|ihm|ihn|él|він|йому|ним|нього|он|ему|него)$/;

/** A pronoun is taken to mean the last name this many code units before it: a sentence or so. */
const REACH = 160;

/** What weighs more than any pronouns. */
const TITLE_WEIGHT = 100;
const ROLE_WEIGHT = 10;

/** Votes of pronouns alone, from which they are believed: the nearest name is the wrong one too often. */
const ENOUGH = 2;

/** Returns the gender of each of `groups`, `unknown` where the text does not say. */
export function genderFromText(
  text: string,
  tokens: readonly NameToken[],
  groups: readonly NameGroup[],
): Gender[] {
  const votes = groups.map((group) => titleVotes(group) + nameVotes(group));
  countPronouns(text, tokens, groups, votes);
  return votes.map((vote) => (vote >= ENOUGH ? 'female' : vote <= -ENOUGH ? 'male' : 'unknown'));
}

/** A given name is believed against some pronouns: the nearest name is not always whom they mean. */
const NAME_WEIGHT = 8;

function nameVotes(group: NameGroup): number {
  const gender = genderOfName(group);
  return gender === 'unknown' ? 0 : gender === 'female' ? NAME_WEIGHT : -NAME_WEIGHT;
}

/** Above zero for female, below for male. */
function titleVotes({ runs }: NameGroup): number {
  let votes = 0;
  for (const { title } of runs) {
    const titled = genderOfTitle(title);
    if (titled !== 'unknown') votes += titled === 'female' ? TITLE_WEIGHT : -TITLE_WEIGHT;
    for (const { lower } of title) {
      const gender = roleGender(lower);
      if (gender !== 'unknown') votes += gender === 'female' ? ROLE_WEIGHT : -ROLE_WEIGHT;
    }
  }
  return votes;
}

function countPronouns(
  _text: string,
  tokens: readonly NameToken[],
  groups: readonly NameGroup[],
  votes: number[],
): void {
  const groupAt = new Map<number, number>();
  for (const [index, { runs, kind }] of groups.entries()) {
    if (kind === 'person') for (const run of runs) groupAt.set(run.end - 1, index);
  }
  let last: { group: number; end: number } | null = null;
  for (const [index, token] of tokens.entries()) {
    const group = groupAt.get(index);
    if (group !== undefined) last = { group, end: token.end };
    if (last !== null && tokens[index - 1]?.end === last.end)
      votes[last.group] = (votes[last.group] ?? 0) + pastTense(token.lower);
    if (last === null || token.start - last.end > REACH) continue;
    const vote = FEMALE_PRONOUN.test(token.lower) ? 1 : MALE_PRONOUN.test(token.lower) ? -1 : 0;
    votes[last.group] = (votes[last.group] ?? 0) + vote;
  }
}

/** The past tense of Russian and Ukrainian verbs right after a name tells its gender: "заявила", "заявив". */
function pastTense(verb: string): number {
  if (/^\p{Script=Cyrillic}{3,}(?:ала|яла|ила|іла|ела|їла)$/u.test(verb)) return ENOUGH;
  return /^\p{Script=Cyrillic}{3,}(?:азал|аявил|общил|авил|етил|исал|ассказал|подчеркнул|ажил|азав|явив|омив|одав|ачив|осив|исав|овів|реслив)$/u.test(
    verb,
  )
    ? -ENOUGH
    : 0;
}
