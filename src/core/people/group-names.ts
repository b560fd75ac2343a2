/** Groups the names of a text into people and bodies: each once, whichever of their names is used. */
import type { RunKind } from './classify-run.ts';
import { foldName } from './fold-name.ts';
import { genderOfTitle } from './gender-of-title.ts';
import type { NameRun } from './name-run.ts';
import { parseName } from './parse-name.ts';
import { genderOfName } from './person-name.ts';
import type { Gender } from './person.ts';
import { isSamePerson } from './same-person.ts';
import { slavicStem } from './slavic-cases.ts';
import type { Terms } from './terms.ts';

export interface NameGroup {
  kind: 'person' | 'body';
  /** Every form of the name, as written, fullest first once all are known. */
  forms: string[];
  /** How often each form is used, by its index in `forms`. */
  counts: number[];
  runs: NameRun[];
}

export interface ClassifiedRun {
  run: NameRun;
  kind: RunKind;
  /** Whether a verb of saying stands beside it. */
  isSaid: boolean;
}

interface Index {
  groups: NameGroup[];
  byForm: Map<string, NameGroup>;
  byFamily: Map<string, NameGroup[]>;
  byGiven: Map<string, NameGroup[]>;
}

/** People of one family whom a name is compared with; a text that names more is no news article. */
const FAMILY_SIZE = 10;

/** Returns the people and bodies that `runs` name, in the order of their first full name. */
export function groupNames(runs: readonly ClassifiedRun[], terms: Terms): NameGroup[] {
  const index: Index = { groups: [], byForm: new Map(), byFamily: new Map(), byGiven: new Map() };
  const isFull = ({ run, kind }: ClassifiedRun) =>
    kind !== 'single' && (kind === 'body' || (wordsIn(run) > 1 && !isByPatronymic(nameOf(run))));
  for (const { run, kind } of runs.filter(isFull))
    addFull(index, run, kind === 'body' ? 'body' : 'person');
  const short = runs.filter((one) => !isFull(one));
  for (const rank of [2, 1, 0]) {
    for (const one of short) if (titleRank(one, terms) === rank) addShort(index, one, terms);
  }
  return index.groups;
}

/** Returns the name that `run` writes, without its title. */
export function nameOf(run: NameRun): string {
  return run.name
    .map(({ text }, index) => (index === 0 ? '' : gapBefore(run, index)) + text)
    .join('');
}

function gapBefore(run: NameRun, index: number): string {
  return run.name[index]?.gap === ' & ' ? ' & ' : ' ';
}

function wordsIn(run: NameRun): number {
  return run.name.filter(({ isCapital }) => isCapital).length;
}

function addFull(index: Index, run: NameRun, kind: NameGroup['kind']): void {
  const form = nameOf(run);
  const known =
    index.byForm.get(formKey(form)) ?? (kind === 'person' ? relative(index, form) : undefined);
  if (known) record(index, known, form, run);
  else start(index, form, run, kind);
}

/** Forms of a known name that a new one is compared with. */
const FEW_FORMS = 4;

/** A known person whose name `form` can be. */
function relative(index: Index, form: string): NameGroup | undefined {
  const candidates = parseName(form).family.flatMap(
    (family) => index.byFamily.get(familyKey(family)) ?? [],
  );
  return candidates
    .slice(0, FAMILY_SIZE)
    .find(({ forms }) =>
      forms
        .slice(0, FEW_FORMS)
        .some((known) => isSamePerson(nominativeLike(known), nominativeLike(form))),
    );
}

/** Case forms of Slavic names compare by their stems. */
function nominativeLike(form: string): string {
  if (!/\p{Script=Cyrillic}/u.test(form)) return form;
  return form
    .split(' ')
    .map((word) => (word.length > 2 ? word.slice(0, 1) + slavicStem(word).slice(1) : word))
    .join(' ');
}

function addShort(index: Index, { run, kind, isSaid }: ClassifiedRun, terms: Terms): void {
  const form = nameOf(run);
  const gender = genderOfTitle(run.title, terms);
  const group = byShortName(index, form, gender, terms);
  if (group) record(index, group, form, run);
  else if (kind === 'person' || (isSaid && terms.roleOf(form) === null && !isGroup(run, terms)))
    start(index, form, run, 'person');
}

/** The person whose family or given name `form` is: of several, the one whom the text names in full most often. */
function byShortName(
  index: Index,
  form: string,
  gender: Gender,
  terms: Terms,
): NameGroup | undefined {
  const suits = (group: NameGroup) => gender === 'unknown' || isOf(group, gender, terms);
  const known = index.byForm.get(formKey(form));
  if (known && suits(known)) return known;
  if (isByPatronymic(form)) return byPatronymic(index, form);
  const families = shortKeys(form)
    .flatMap((key) => index.byFamily.get(key) ?? [])
    .filter(suits);
  if (families.length > 0) return mostNamed(families);
  const given = shortKeys(form)
    .flatMap((key) => index.byGiven.get(key) ?? [])
    .filter(suits);
  return given.length === 1 ? given[0] : undefined;
}

/** "Римма Аркадьевна": as one calls somebody whose full name the text has given. */
function isByPatronymic(form: string): boolean {
  return PATRONYMIC.test(form);
}

const PATRONYMIC =
  /^\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:вич|вн|ївн|ічн|ични)(?:а|у|ем|ом|ові|еві|и|ы|і|е|ою|ой)?$/u;

function byPatronymic(index: Index, form: string): NameGroup | undefined {
  const [given = '', patronymic = ''] = form.split(' ').map(familyKey);
  const groups = (index.byGiven.get(given) ?? []).filter(({ forms }) =>
    forms.some((full) =>
      full
        .split(' ')
        .slice(1)
        .some((word) => familyKey(word) === patronymic),
    ),
  );
  return groups.length === 1 ? groups[0] : undefined;
}

/** "Residents said": large only because the sentence begins there. */
function isGroup({ name }: NameRun, terms: Terms): boolean {
  const isNoun = (word: string) =>
    !terms.hasArticles && (terms.isCommonEnding(word) || terms.isAgent(word));
  return name.some(({ opens, lower }) => opens && (/[^s]s$/.test(lower) || isNoun(lower)));
}

/** "Mr." says who it is not; "President" says less; a bare name goes to whom the others have shown. */
function titleRank({ run: { title } }: ClassifiedRun, terms: Terms): number {
  if (genderOfTitle(title, terms) !== 'unknown') return 2;
  return title.length > 0 ? 1 : 0;
}

/** Whether `group` may be of that gender by its given names and titles. */
function isOf(group: NameGroup, gender: Gender, terms: Terms): boolean {
  const named = genderOfName(group);
  if (named !== 'unknown') return named === gender;
  const titled = group.runs.slice(0, FAMILY_SIZE).map(({ title }) => genderOfTitle(title, terms));
  return !titled.some((other) => other !== 'unknown' && other !== gender);
}

/** German writes a genitive without an apostrophe: "Ilvanes Plan". */
function shortKeys(form: string): string[] {
  const key = familyKey(parseName(form).family[0] ?? form);
  return /\p{L}{3}s$/u.test(form) ? [key, familyKey(form.slice(0, -1))] : [key];
}

function mostNamed(groups: readonly NameGroup[]): NameGroup | undefined {
  let best: NameGroup | undefined;
  for (const group of groups.slice(0, FAMILY_SIZE)) {
    if (best === undefined || group.runs.length > best.runs.length) best = group;
  }
  return best;
}

function start(index: Index, form: string, run: NameRun, kind: NameGroup['kind']): void {
  const group: NameGroup = { kind, forms: [], counts: [], runs: [] };
  index.groups.push(group);
  record(index, group, form, run);
}

function record(index: Index, group: NameGroup, form: string, run: NameRun): void {
  group.runs.push(run);
  const at = group.forms.indexOf(form);
  if (at !== -1) {
    group.counts[at] = (group.counts[at] ?? 0) + 1;
    return;
  }
  if (group.forms.length >= MOST_FORMS) return;
  group.forms.push(form);
  group.counts.push(1);
  index.byForm.set(formKey(form), group);
  if (group.kind === 'body') return;
  const { family, given } = parseName(form);
  for (const word of family) add(index.byFamily, familyKey(word), group);
  if (given[0] !== undefined) add(index.byGiven, familyKey(given[0]), group);
}

/** Case forms and spellings of one name; hostile texts have more. */
const MOST_FORMS = 30;

function add(map: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const groups = map.get(key);
  if (groups === undefined) map.set(key, [group]);
  else if (!groups.includes(group) && groups.length < FAMILY_SIZE) groups.push(group);
}

function formKey(form: string): string {
  return form.toLowerCase().replace(/^the /, '');
}

function familyKey(word: string): string {
  return foldName(slavicStem(word));
}
