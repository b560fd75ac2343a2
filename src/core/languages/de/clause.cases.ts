/** Clauses in German news, with the quotes that a careful reader finds in them. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
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
  {
    name: 'knows other verbs by their ending to be in the mood of reported speech',
    text: 'Ilvane kritisierte den Bau. Der Hafen nehme keine Schiffe mehr auf. Die Werft liegt am Arn, der „ruhig“ sei.',
    quotes: [
      {
        type: 'indirect',
        text: 'Der Hafen nehme keine Schiffe mehr auf',
        cue: null,
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'gives a sentence in that mood to the subject of the sentence before',
    text: 'Tom Beck sagte, der Bau ruhe. Mara Ilvane wies die Kritik zurück. Sie sei „völlig haltlos“.',
    quotes: [
      { type: 'indirect', text: 'der Bau ruhe', cue: 'sagte', speaker: 'Tom Beck' },
      { type: 'mixed', text: 'Sie sei „völlig haltlos“', cue: null, speaker: 'Mara Ilvane' },
    ],
  },
  {
    name: 'reads a clause that begins with an adverbial, and an infinitive',
    text: 'In dem Bericht heißt es, im Hafen seien „viele Schiffe“ gesunken. Ilvane versprach, die Brücke „bald“ zu bauen.',
    quotes: [
      {
        type: 'mixed',
        text: 'im Hafen seien „viele Schiffe“ gesunken',
        cue: 'heißt es',
        speaker: 'dem Bericht',
      },
      { type: 'mixed', text: 'die Brücke „bald“ zu bauen', cue: 'versprach', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'passes over a relative clause between verb and clause',
    text: 'Ilvane schrieb in einem Brief, der gestern veröffentlicht wurde, sie wolle „nie mehr“ segeln.',
    quotes: [
      {
        type: 'mixed',
        text: 'sie wolle „nie mehr“ segeln',
        cue: 'schrieb',
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'takes only marked words where no comma opens a clause',
    text: 'Der Rat äußerte „große Bedenken“ gegen den Bau und verwies auf die Kosten.',
    quotes: [{ type: 'direct', text: '„große Bedenken“', cue: 'äußerte', speaker: 'Der Rat' }],
  },
  {
    name: 'goes on with a list of marked words',
    text: 'Ilvane nannte den Plan „dreist“, „falsch“ und eine „Zumutung“.',
    quotes: [
      { type: 'direct', text: '„dreist“', cue: 'nannte', speaker: 'Ilvane' },
      { type: 'direct', text: '„falsch“', cue: 'nannte', speaker: 'Ilvane', group: 0 },
      { type: 'direct', text: '„Zumutung“', cue: 'nannte', speaker: 'Ilvane', group: 0 },
    ],
  },
  {
    name: 'finds the one who is quoted behind the paper',
    text: '„Wir bauen weiter“, zitiert die „Arnpost“ den Minister. „Nie“, zitiert man Tom Beck.',
    quotes: [
      { type: 'direct', text: '„Wir bauen weiter“', cue: 'zitiert', speaker: 'den Minister' },
      { type: 'direct', text: '„Nie“', cue: 'zitiert', speaker: 'Tom Beck' },
    ],
  },
  {
    name: 'finds who is quoted before the agent of the passive',
    text: 'Der Chef des Hafens, Tom Beck, wird von der „Arnpost“ mit den Worten zitiert: „Es reicht.“',
    quotes: [
      {
        type: 'direct',
        text: '„Es reicht.“',
        cue: 'zitiert',
        speaker: 'Der Chef des Hafens, Tom Beck',
      },
    ],
  },
  {
    name: 'finds the subject behind the verb and an adverb',
    text: 'Bereits am Montag sagte Tom Beck, der Hafen sei zu. Ergänzend teilte gestern der Rat mit, er bleibe es.',
    quotes: [
      { type: 'indirect', text: 'der Hafen sei zu', cue: 'sagte', speaker: 'Tom Beck' },
      { type: 'indirect', text: 'er bleibe es', cue: 'teilte', speaker: 'der Rat' },
    ],
  },
  {
    name: 'goes on for the subject before a verb without its own',
    text: 'Ilvane nannte den Bau „sehr gut“, stellte aber fest, dass „Arden dran ist“.',
    quotes: [
      { type: 'direct', text: '„sehr gut“', cue: 'nannte', speaker: 'Ilvane' },
      { type: 'mixed', text: 'dass „Arden dran ist“', cue: 'stellte', speaker: 'Ilvane' },
    ],
  },
  {
    name: 'gives an opinion to the one for whom it is so',
    text: 'Für Mara Ilvane ist der Plan „völlig unrealistisch“.',
    quotes: [
      { type: 'direct', text: '„völlig unrealistisch“', cue: 'Für', speaker: 'Mara Ilvane' },
    ],
  },
  {
    name: 'finds the subject before a relative clause with a verb of its own',
    text: 'Tom Beck, der nach zwei Fouls Rot sah, nannte die Strafe „überzogen“.',
    quotes: [
      {
        type: 'direct',
        text: '„überzogen“',
        cue: 'nannte',
        speaker: 'Tom Beck, der nach zwei Fouls Rot sah',
      },
    ],
  },
  {
    name: 'gives words behind a noun for what is shouted or spoken to the subject',
    text: 'Die Menge rief Parolen wie „Nieder mit der Maut“. Mit den Worten „Ich gehe jetzt“ beendete Ilvane das Treffen.',
    quotes: [
      { type: 'direct', text: '„Nieder mit der Maut“', cue: 'rief', speaker: 'Die Menge' },
      { type: 'direct', text: '„Ich gehe jetzt“', cue: null, speaker: 'Ilvane' },
    ],
  },
  {
    name: 'takes part of a sentence between marks for a quote, unlike a name',
    text: 'Ilvane will „in den kommenden Wochen sorgfältig prüfen“, ob der Bau weitergeht. Der Verein „Freunde der alten Brücke am Arn“ tagte.',
    quotes: [
      {
        type: 'direct',
        text: '„in den kommenden Wochen sorgfältig prüfen“',
        cue: null,
        speaker: 'Ilvane',
      },
    ],
  },
  {
    name: 'takes a noun inside a phrase for a name',
    text: 'Ilvane sagte, der Zugang zu „Arnweb“ sei gesperrt. Sie sprach von „Verrat“.',
    quotes: [
      {
        type: 'mixed',
        text: 'der Zugang zu „Arnweb“ sei gesperrt',
        cue: 'sagte',
        speaker: 'Ilvane',
      },
      { type: 'direct', text: '„Verrat“', cue: 'sprach', speaker: 'Sie' },
    ],
  },
  {
    name: 'takes what nobody calls something for its name',
    text: 'Das nennt man einen „Anlegezwang“. Der Wind, der als „Arnwind“ bezeichnet wird, ist kalt.',
    quotes: [],
  },
  {
    name: 'begins a new sentence behind a quote that ends with a full stop',
    text: 'Mara Ilvane erklärte: „Wir bauen weiter.“ Der alte Direktor Tom Beck erklärte, er gehe.',
    quotes: [
      { type: 'direct', text: '„Wir bauen weiter.“', cue: 'erklärte', speaker: 'Mara Ilvane' },
      { type: 'indirect', text: 'er gehe', cue: 'erklärte', speaker: 'Der alte Direktor Tom Beck' },
    ],
  },
  {
    name: 'gives words in brackets to the name before them',
    text: 'Der Bau gefällt vielen, auch Tom Beck („Das freut uns alle sehr.“) und dem Rat.',
    quotes: [
      { type: 'direct', text: '„Das freut uns alle sehr.“', cue: null, speaker: 'Tom Beck' },
    ],
  },
  {
    name: 'takes scores and figures for nobody’s words',
    text: 'FC Arden – SV Brelm 2:1 (1:0)\n\nSC Arden – VfL Brelm 0:3 (0:1)\n\nArdener Partei: 28.5 % Sitze 7\n\nBrelmer Partei: 20.1 % Sitze 4',
    quotes: [],
  },
];
