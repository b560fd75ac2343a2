/**
 * Russian and Ukrainian names change with their case: "с Иваном Петровым" names Иван Петров. A stem
 * groups the forms; the form that answers "who?" is among those seen, or is built by the declension of names.
 * Fleeting vowels ("Павел", "Павла") are left out, but for the given names listed.
 */
import type { Gender } from './person.ts';
import { remember } from './remember.ts';

const ENDING =
  /(?:ого|ому|ией|ыми|ими|ової|овой|ової|ами|ями|ові|еві|єві|ією|иею|ією|еем|ием|ієм|аем|оєм|єм|ою|ею|єю|ей|ий|ый|ій|ай|ой|ая|яя|ую|юю|аю|ію|ию|ею|ої|ії|ия|ія|ея|ие|ії|им|ім|ым|ом|ем|ах|ях|а|я|у|ю|о|е|є|и|і|ы|ї|ь|й)$/u;

/** Shorter stems would put different names together. */
const SHORTEST_STEM = 3;

/** Returns what the case forms of a Cyrillic name share, in lower case; other words come back in lower case. */
export function slavicStem(word: string): string {
  return LATIN.test(word) ? word.toLowerCase() : stemOf(word);
}

const LATIN = /^[a-z]*$/i;

const stemOf = remember((word) => {
  const lower = word.toLowerCase().replace(/['’ʼ]/g, '');
  if (!/\p{Script=Cyrillic}/u.test(lower)) return lower;
  const stem = lower.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : lower;
});

/**
 * Returns the form of a family name that answers "who?", from the forms that a text has of it, all in
 * other cases.
 */
export function nominativeFamily(forms: readonly string[], gender: Gender): string {
  const [first = ''] = forms;
  if (!/\p{Script=Cyrillic}/u.test(first)) return first;
  return gender === 'female' ? feminine(forms, first) : masculine(forms, first);
}

/** Returns the form of a patronymic that answers "who?"; other words as they are. */
export function nominativePatronymic(word: string): string {
  const female = /^(.*(?:[оеєі]в|їв|[иі]ч)н)(?:е|ой|ою|у|ы|и|і)$/u.exec(word);
  if (female) return `${female[1] ?? ''}а`;
  return /^(.*[оеєї]вич)(?:а|у|ем|ом|еві|ові)$/u.exec(word)?.[1] ?? word;
}

function masculine(forms: readonly string[], first: string): string {
  const plain = forms.find(
    (form) =>
      /(?:ий|ый|ой|[бвгґджзклмнпрстфхцчшщй]|енко|ко|ло|ь)$/u.test(form) && !OBLIQUE.test(form),
  );
  if (plain !== undefined) return plain;
  const adjective = /^(.*[сзц]ь?к)(?:ого|ому|ией|им|ім)$/u.exec(first);
  if (adjective) return `${adjective[1] ?? ''}ий`;
  const little = /^(.*(?:енк|чк))(?:а|у|ом|ові|о)$/u.exec(first);
  if (little) return `${little[1] ?? ''}о`;
  const possessive =
    /^(.*(?:[оеєё]в|[иіїы]н|[уюаяи]к|ич|ян|ер|ов))(?:а|у|ом|ым|им|і|е|ові|еві)$/u.exec(first);
  if (possessive) return possessive[1] ?? first;
  const inA = forms.find((form) => /(?:и|ы|ою|ой)$/u.test(form));
  if (inA !== undefined) return inA.replace(/(?:и|ы|ою|ой)$/u, 'а');
  const other = /^(.*[бвгґджзклмнпрстфхцчшщ])(?:ом|ем|ові|еві|а|у)$/u.exec(first);
  return other ? (other[1] ?? first) : first;
}

/** Endings that look like a bare noun and are a case of one. */
const OBLIQUE =
  /(?:[сзц]ь?ким|[оеє]вым|[оеє]вим|иным|іним|ином|овом|[бвгґджзклмнпрстфхцчшщ](?:ом|ем|єм|ей|ой))$/u;

function feminine(forms: readonly string[], first: string): string {
  const plain = forms.find((form) => /(?:[оеєё]ва|[иіїы]на|[сзц]ь?ка|[сц]кая|ая)$/u.test(form));
  if (plain !== undefined) return plain;
  const possessive = /^(.*(?:[оеєё]в|[иіїы]н))(?:ої|ой|у|ою|і)$/u.exec(first);
  if (possessive) return `${possessive[1] ?? ''}а`;
  const ukrainian = /^(.*[сзц]ьк)(?:ої|ій|у|ою)$/u.exec(first);
  if (ukrainian) return `${ukrainian[1] ?? ''}а`;
  const russian = /^(.*[сц]к)(?:ой|ую|ою)$/u.exec(first);
  return russian ? `${russian[1] ?? ''}ая` : first;
}
