/** German sentences as news writes them, about invented people and places. */
import type { QuoteCase } from './find-quotes.cases.ts';

export const germanCases: QuoteCase[] = [
  {
    name: 'keeps the clause whole around many marked words',
    text: 'Ilvane sagte, die Brücke sei „in einem Zustand, den niemand verantworten kann“.',
    quotes: [
      {
        type: 'mixed',
        text: 'die Brücke sei „in einem Zustand, den niemand verantworten kann“',
        cue: 'sagte',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'keeps the clause whole around a marked word',
    text: 'Ilvane sagte, die alte Brücke über den Arn sei „sicher“.',
    quotes: [
      {
        type: 'mixed',
        text: 'die alte Brücke über den Arn sei „sicher“',
        cue: 'sagte',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'takes the particle of a verb for neither speaker nor quote',
    text: 'Die Polizei teilte am Montag mit, die Brücke sei gesperrt. „Es ist Zeit“, räumte Ilvane ein.',
    quotes: [
      { type: 'indirect', text: 'die Brücke sei gesperrt', cue: 'teilte', speaker: 'Die Polizei' },
      { type: 'direct', text: '„Es ist Zeit“', cue: 'räumte', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'takes a verb without its particle for no verb of saying',
    text: 'Die Werft stellte am Montag die Fähre „Arnstern“ vor.',
    quotes: [],
  },
  {
    name: 'finds the subject behind the verb where an adverbial stands before it',
    text: 'Zum Zustand der alten Brücke sagte die Ministerin, sie sei sicher.',
    quotes: [{ type: 'indirect', text: 'sie sei sicher', cue: 'sagte', speaker: 'die Ministerin' }],
  },
  {
    name: 'gives words of an impersonal verb to the paper that they stand in',
    text: 'In dem Brief heißt es: „Wir bauen die Brücke neu.“ „Sie ist zu schmal“, hieß es im Rathaus.',
    quotes: [
      {
        type: 'direct',
        text: '„Wir bauen die Brücke neu.“',
        cue: 'heißt es',
        speaker: 'dem Brief',
      },
      { type: 'direct', text: '„Sie ist zu schmal“', cue: 'hieß es', speaker: 'Rathaus' },
    ],
  },
  {
    name: 'gives words to the subject of a passive',
    text: '„Wir bauen weiter“, wird Mara Ilvane in der Zeitung zitiert.',
    quotes: [
      { type: 'direct', text: '„Wir bauen weiter“', cue: 'zitiert', speaker: 'Mara Ilvane' },
    ],
  },
  {
    name: 'gives words behind a colon to the subject behind the verb',
    text: 'In einem Interview wirkte Mara Ilvane gelassen: „Wir bauen weiter.“',
    quotes: [{ type: 'direct', text: '„Wir bauen weiter.“', cue: null, speaker: 'Mara Ilvane' }],
  },
  {
    name: 'goes on only where the main verb is in the mood of reported speech',
    text: 'Ilvane sagte, die Brücke sei zu. Der Rat rechnet damit, dass sie sicher sei.',
    quotes: [{ type: 'indirect', text: 'die Brücke sei zu', cue: 'sagte', speaker: 'Ilvane' }],
  },
  {
    name: 'reads marked words before the verb that judges with them',
    text: 'Als „teuren Fehler“ bezeichnete Mara Ilvane den Bau. Der Rat hatte den Plan als „Unsinn“ abgelehnt.',
    quotes: [
      {
        type: 'direct',
        text: '„teuren Fehler“',
        cue: 'bezeichnete',
        speaker: 'Mara Ilvane',
      },
      { type: 'direct', text: '„Unsinn“', cue: 'abgelehnt', speaker: 'Der Rat' },
    ],
  },
  {
    name: 'reads what somebody is of the opinion of',
    text: 'Ilvane ist der Ansicht, dass die Brücke sicher ist.',
    quotes: [
      { type: 'indirect', text: 'dass die Brücke sicher ist', cue: 'ist', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'gives words to a paper whose name stands between marks',
    text: '„Die Brücke ist zu“, schrieb „Der Bote“ am Montag. „Arn 1“ berichtete, sie sei sicher.',
    quotes: [
      { type: 'direct', text: '„Die Brücke ist zu“', cue: 'schrieb', speaker: '„Der Bote“' },
      { type: 'indirect', text: 'sie sei sicher', cue: 'berichtete', speaker: '„Arn 1“' },
    ],
  },
  {
    name: 'takes no name and no gloss for a quote',
    text: 'Ilvane nannte in einem Gespräch mit dem Sender „Arnwelle“ vier Gründe. Die Brücke (kurz: „Arnbrücke“) bleibt zu.',
    quotes: [],
  },
  {
    name: 'reads marked words between a verb and its particle',
    text: 'Der Rat wies den Plan als „Unverschämtheit“ zurück. Ilvane hält ihn für „blanken Unsinn“.',
    quotes: [
      { type: 'direct', text: '„Unverschämtheit“', cue: 'wies', speaker: 'Der Rat' },
      { type: 'direct', text: '„blanken Unsinn“', cue: 'hält', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'takes a phrase of nouns behind an article for no title',
    text: 'Ilvane sprach von einer „Gefahr für Leib und Leben“.',
    quotes: [
      { type: 'direct', text: '„Gefahr für Leib und Leben“', cue: 'sprach', speaker: 'Ilvane' },
    ],
  },
];
