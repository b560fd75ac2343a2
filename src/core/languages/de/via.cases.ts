/** Sentences in German and through what the words in them came. Mara Ilvane and Tom Beck are in the text. */
import type { ViaCase } from '../via-case.ts';

export const viaCases: ViaCase[] = [
  ['„X“, sagte er der „Ostreler Zeitung“.', ['Ostreler Zeitung']],
  ['„X“, sagte sie gegenüber der Nachrichtenagentur dpa.', ['dpa']],
  ['„X“, sagte Ebert im Gespräch mit dem Sender VTR.', ['VTR']],
  ['„X“, schrieb er auf Twitter.', ['Twitter']],
  ['Laut Reuters „X“.', ['Reuters']],
  ['„X“, berichtet die Ostreler Rundschau.', ['Ostreler Rundschau']],
  ['„X“, sagte sie der „Ostreler Allgemeinen“.', ['Ostreler Allgemeinen']],
  ['„X“, hieß es in einer Erklärung.', ['Erklärung']],
  ['„X“, sagte er gegenüber Journalisten.', []],
  ['„X“, sagte er der Polizei.', []],
  ['„X“, sagte Ilvane gegenüber Veldra.', ['Veldra']],
  ['„X“, sagte Ilvane im Interview mit „Veldra“.', ['Veldra']],
  ['„X“, sagte sie gegenüber Journalisten.', []],
  ['„X“, sagte sie gegenüber Anwohnern.', []],
];
