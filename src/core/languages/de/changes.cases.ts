/** What keeps the meaning in German, and what turns it. */
import type { LanguageChange } from '../language-change.ts';

export const changes: LanguageChange[] = [
  [
    'negation',
    'Die Fähre wird am Montag wieder fahren',
    'Die Fähre wird am Montag nicht wieder fahren',
  ],
  [
    'negation',
    'Wir haben einen Plan für den Hafen von Velland',
    'Wir haben keinen Plan für den Hafen von Velland',
  ],
  [
    'negation',
    'Die Lotsen sind zufrieden mit der neuen Mole',
    'Die Lotsen sind unzufrieden mit der neuen Mole',
  ],
  [
    'number',
    'Wir brauchen 1,5 Millionen Euro für die Mole',
    'Wir brauchen 15 Millionen Euro für die Mole',
  ],
  [
    'number',
    'Im Hafen liegen einundzwanzig Kutter seit Ostern',
    'Im Hafen liegen zweiundzwanzig Kutter seit Ostern',
  ],
  ['number', 'Die Reparatur kostet 1.200 Euro im Monat', 'Die Reparatur kostet 1,2 Euro im Monat'],
  [
    'modality',
    'Die Lotsen müssen im Winter an Bord bleiben',
    'Die Lotsen können im Winter an Bord bleiben',
  ],
  [
    'modality',
    'Der Deich wird wahrscheinlich bis zum Frühjahr halten',
    'Der Deich wird sicher bis zum Frühjahr halten',
  ],
  [
    'quantifier',
    'Alle Fischer haben der neuen Quote zugestimmt',
    'Einige Fischer haben der neuen Quote zugestimmt',
  ],
  [
    'quantifier',
    'Der Wind hat die Schleuse beschädigt',
    'Der Wind hat fast die Schleuse beschädigt',
  ],
  [
    'antonym',
    'Die Zahl der Kutter ist im Herbst gestiegen',
    'Die Zahl der Kutter ist im Herbst gesunken',
  ],
  [
    'antonym',
    'Der Rat hat den Umbau der Werft abgelehnt',
    'Der Rat hat den Umbau der Werft angenommen',
  ],
  [
    'swapped roles',
    'Der Kapitän hat den Lotsen auf der Brücke geschlagen',
    'Der Lotse hat den Kapitän auf der Brücke geschlagen',
  ],
  [
    'name',
    'Der Vertrag kam durch Herrn Torrek im alten Zollhaus zustande',
    'Der Vertrag kam durch Herrn Ilvane im alten Zollhaus zustande',
  ],
  [
    '~',
    'Wir haben einundzwanzig Kutter im Hafen verloren',
    'Wir haben 21 Kutter im Hafen verloren',
  ],
  [
    '~',
    'Die Mole kostet 2.500.000 Euro und keinen Cent mehr',
    'Die Mole kostet 2,5 Millionen Euro und keinen Cent mehr',
  ],
  [
    '~',
    'Das ist ja doch auch eine Frage der Gezeiten im Sund',
    'Das ist auch eine Frage der Gezeiten im Sund',
  ],
  [
    '~',
    'Ich hab gesagt, dass die Schleuse am Abend schließt',
    'Ich habe gesagt, daß die Schleuse am Abend schließt',
  ],
  [
    '~',
    'Wir gehen ins Trockendock und bleiben dort bis Ostern',
    'Wir gehen in das Trockendock und bleiben dort bis Ostern',
  ],
  [
    '~',
    'Der Pegel wird am Abend über die Marke steigen',
    'Der Pegel werde am Abend über die Marke steigen',
  ],
  [
    '~',
    'Im Winter fahren 40 Prozent der Fähren im Sund',
    'Im Winter fahren 40 % der Fähren im Sund',
  ],
  [
    '~',
    'Ich glaube nicht, dass die Schleuse im Winter hält',
    'Ich glaube, dass die Schleuse im Winter nicht hält',
  ],
  [
    '~',
    'Die alten Lotsen kennen jeden Felsen im Sund',
    'Die alten Lotsen kennen [alle Felsen] im Sund',
  ],
];
