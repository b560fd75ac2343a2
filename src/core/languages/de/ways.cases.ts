/** German texts, and through what the words of each of their quotes came. */
import type { WaysCase } from '../ways-case.ts';

export const waysCases: WaysCase[] = [
  {
    name: "knows who hands another's words on",
    text: 'Die Brücke bleibe zu, teilte Bürgermeisterin Mara Ilvane über ihren Anwalt mit.',
    ways: [['person ihren Anwalt']],
  },
  {
    name: 'knows an interview with a paper between marks',
    text: '„Wir bauen weiter“, sagte Mara Ilvane im Gespräch mit dem »Ostreler Boten«.',
    ways: [['outlet Ostreler Boten']],
  },
  {
    name: 'knows a paper that is not named again',
    text: '„Wir bauen weiter“, sagte Mara Ilvane gegenüber der Zeitung.',
    ways: [['outlet Zeitung']],
  },
  {
    name: 'leaves what is said in a quote to it',
    text: '„Das stand nicht in der Zeitung“, sagte Mara Ilvane der Nachrichtenagentur dpa. „Wir bauen weiter.“',
    ways: [['outlet dpa'], ['outlet dpa']],
  },
];
