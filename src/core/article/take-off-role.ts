/** Takes off an author's name what follows it: an office, a place, a date, an address. */
import { inLowerCase } from './in-lower-case.ts';

/** Offices as they follow a name or stand in its place. */
const OFFICE =
  '(?:correspondent|reporter|editor|writer|columnist|journalist|contributor|critic|producer|director|korrespondent(?:in)?|redakteur(?:in)?|reporterin|journaliste?|redaktør|journalistin|volontär(?:in)?|rédac(?:teur|trice)|correspondante?|corresponsal|redactora?|periodista|redattore|giornalista|кореспондент(?:ка)?|корреспондент(?:ка)?|журналіст(?:ка)?|журналист(?:ка)?|редактор(?:ка)?)';

/** Begins an office that stands right behind a first and a last name, without a comma. */
const QUALIFIER =
  '(?:senior|deputy|chief|associate|assistant|staff|freelance|political|foreign|diplomatic|defence|defense|security|economics?|business|health|science|environment|climate|education|crime|legal|sports?|special|world|national|europe|us|managing|contributing|investigative)';

/** What may follow a name: a date, an hour, an office, where from. */
const AFTER = new RegExp(
  [
    '\\s*[(（\\[].*$',
    '\\s+[–—-]\\s.*$',
    '\\s+(?:for|in|on|aus|für|à|pour|в|у)\\s.*$',
    '\\s*\\b(?:published|updated|posted|veröffentlicht|aktualisiert|publié|publicado)\\b.*$',
    '\\s+\\d{1,4}[./-]\\d.*$',
    '\\s+@\\w.*$',
    '\\s*[^\\s@]+@[^\\s@]+\\.\\S.*$',
    '\\s+(?:기자|특파원|記者|记者)$',
    `(?<=\\s\\S{1,30})(?<!\\s${QUALIFIER})\\s+${QUALIFIER}\\s(?:[^\\s]+\\s){0,4}${OFFICE}$`,
  ].join('|'),
  'u',
);

const ONLY_OFFICE = new RegExp(`^(?:.{0,40}\\s)?${OFFICE}$`, 'u');

/** Returns `text` up to where its name ends; `''` if it is an office and no name. */
export function takeOffRole(text: string): string {
  const name = text.slice(0, AFTER.exec(inLowerCase(text))?.index).trim();
  return ONLY_OFFICE.test(inLowerCase(name)) ? '' : name;
}
