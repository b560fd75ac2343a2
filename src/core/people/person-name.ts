/** Chooses the name by which a person is called: the fullest, in the form that answers "who?". */
import { givenNameGender, nominativeGiven } from './given-names.ts';
import type { NameGroup } from './group-names.ts';
import { isFamilyFirst, parseName } from './parse-name.ts';
import type { Gender } from './person.ts';
import { nominativeFamily, nominativePatronymic } from './slavic-cases.ts';

/** Returns the fullest form of the name of `group`; Slavic case forms as the bare form. */
export function personName(group: NameGroup, gender: Gender): string {
  const fullest = Math.max(...group.forms.map(wordCount));
  const full = group.forms.filter((form) => wordCount(form) === fullest);
  const [first = ''] = full;
  if (!/\p{Script=Cyrillic}/u.test(first)) return mostUsed(group, full);
  const bare = full.find((form) => isBare(form));
  return bare ?? built(full, group.forms, gender);
}

/** Returns the gender that the given names of `group` show, or `unknown`. */
export function genderOfName(group: NameGroup): Gender {
  const [only = ''] = group.forms;
  if (group.forms.length === 1 && givenNameGender(only) === 'female') return 'female';
  for (const form of group.forms) {
    const { given, family } = parseName(form);
    const [first = ''] = given;
    const gender = isFamilyFirst(form) ? null : givenNameGender(first);
    if (gender !== null) return gender;
    if (given.some((word) => /(?:овна|евна|івна|ївна|инична)$/u.test(word))) return 'female';
    if (given.some((word) => /(?:ович|евич|йович)$/u.test(word))) return 'male';
    if (
      given.length > 0 &&
      /(?:skaya|ская|ська|ova|eva|ова|ева|єва)$/iu.test(family.at(-1) ?? '') &&
      /[aа]$/iu.test(first)
    )
      return 'female';
  }
  return 'unknown';
}

function wordCount(form: string): number {
  return form.split(' ').length;
}

function mostUsed(group: NameGroup, forms: readonly string[]): string {
  let best = forms[0] ?? '';
  const count = (form: string) => group.counts[group.forms.indexOf(form)] ?? 0;
  for (const form of forms) if (count(form) > count(best)) best = form;
  return best;
}

function isBare(form: string): boolean {
  const [first = ''] = form.split(' ');
  return nominativeGiven(first) === first;
}

function built(full: readonly string[], forms: readonly string[], gender: Gender): string {
  const words = (full[0] ?? '').split(' ');
  const family = words.at(-1) ?? '';
  const stem = family.slice(0, STEM);
  const seen = forms
    .map((form) => form.split(' ').at(-1) ?? '')
    .filter((word) => word.startsWith(stem));
  const given = words
    .slice(0, -1)
    .map((word) => nominativeGiven(word) ?? nominativePatronymic(word));
  if (given.length > 0 && nominativeGiven(words[0] ?? '') === null) {
    const [first = ''] = given;
    const isInstrumental = gender !== 'female' && words.length === 2 && isMaleInstrumental(words);
    if (!isInstrumental) return full[0] ?? '';
    return `${first.slice(0, -INSTRUMENTAL)} ${nominativeFamily(seen, 'male')}`;
  }
  return [...given, given.length === 0 ? bareAmong(seen) : nominativeFamily(seen, gender)].join(
    ' ',
  );
}

/** "Генріком Сульбергом": an unlisted given name is a man's in the instrumental if the family name is too. */
function isMaleInstrumental([given = '', family = '']: readonly string[]): boolean {
  return (
    /\p{L}{2}[бвгґдзклмнпрстфх]ом$/u.test(given) &&
    /[бвгґджзклмнпрстфхцчшщ](?:ом|ем|им|ым)$/u.test(family)
  );
}

/** Letters of the ending "-ом". */
const INSTRUMENTAL = 2;

/** A family name alone: the shortest form is the bare one more often than not. */
function bareAmong(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? '');
}

/** Letters that the case forms of one family name share at least. */
const STEM = 3;
