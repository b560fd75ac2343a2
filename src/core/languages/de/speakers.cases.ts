/** Who speaks in German sentences as news writes them, about invented people and places. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'gives what a noun of saying holds to its owner, not to who rejects it',
    text: 'Der Rat wies den Vorwurf der Opposition zurück, er habe „alle getäuscht“. Ihre Behauptung, der Hafen sei „sicher“, ist falsch.',
    quotes: [
      {
        type: 'mixed',
        text: 'er habe „alle getäuscht“',
        cue: 'Vorwurf',
        speaker: 'der Opposition',
      },
      { type: 'mixed', text: 'der Hafen sei „sicher“', cue: 'Behauptung', speaker: 'Ihre' },
    ],
  },
  {
    name: 'reads who reported it in a clause at the front, whoever the main clause is about',
    text: 'Wie Minister Tom Beck am Dienstag in Arden erklärte, sieht der Rat darin „kein Hindernis“. Wie „arn online“ meldet, bleibt er zu.',
    quotes: [
      {
        type: 'mixed',
        text: 'sieht der Rat darin „kein Hindernis“',
        cue: 'erklärte',
        speaker: 'Minister Tom Beck',
      },
      { type: 'indirect', text: 'bleibt er zu', cue: 'meldet', speaker: '„arn online“' },
    ],
  },
  {
    name: 'gives words of a passive to its agent, or nobody',
    text: 'Es wurde von Tom Becks Sohn erklärt, der Hafen sei zu. Die Frage stellt sich, weil berichtet wurde, die Werft sei verkauft.',
    quotes: [
      { type: 'indirect', text: 'der Hafen sei zu', cue: 'erklärt', speaker: 'Tom Becks Sohn' },
      {
        type: 'indirect',
        text: 'die Werft sei verkauft',
        cue: 'berichtet wurde',
        speaker: null,
      },
    ],
  },
  {
    name: 'reads phrases with a pronoun or a name in the genitive',
    text: 'Ihrer Ansicht nach „sind wir alle Zeugen“. Nach Ilvanes Worten ist die Brücke „nicht mehr zu retten“.',
    quotes: [
      {
        type: 'direct',
        text: '„sind wir alle Zeugen“',
        cue: 'Ihrer Ansicht nach',
        speaker: 'Ihrer',
      },
      {
        type: 'mixed',
        text: 'ist die Brücke „nicht mehr zu retten“',
        cue: 'Nach Ilvanes Worten',
        speaker: 'Ilvanes',
      },
    ],
  },
  {
    name: 'finds the verb behind an apposition to a source',
    text: 'Nach Ansicht von Mara Ilvane, Vorsitzende des Rates, hat die Bank „versagt“.',
    quotes: [
      {
        type: 'mixed',
        text: 'hat die Bank „versagt“',
        cue: 'Nach Ansicht von',
        speaker: 'Mara Ilvane',
      },
    ],
  },
  {
    name: 'goes on in a sentence for whom it reports',
    text: 'Ilvane nannte Beck einen „wahren Seemann“, dem „der Hafen viel verdankt“. Kelm sieht darin einen „Angriff auf alle“, es stehe im Gegensatz zur „alten Ordnung“.',
    quotes: [
      { type: 'direct', text: '„wahren Seemann“', cue: 'nannte', speaker: 'Ilvane' },
      {
        type: 'direct',
        text: '„der Hafen viel verdankt“',
        cue: 'nannte',
        speaker: 'Ilvane',
        group: 0,
      },
      { type: 'direct', text: '„Angriff auf alle“', cue: 'sieht', speaker: 'Kelm' },
      {
        type: 'mixed',
        text: 'es stehe im Gegensatz zur „alten Ordnung“',
        cue: 'sieht',
        speaker: 'Kelm',
        group: 2,
      },
    ],
  },
  {
    name: 'gives what somebody wants to do to them',
    text: 'Ursprünglich wollte er „ein Konzept mit sechs Häfen vorlegen“.',
    quotes: [
      {
        type: 'direct',
        text: '„ein Konzept mit sechs Häfen vorlegen“',
        cue: null,
        speaker: 'er',
      },
    ],
  },
  {
    name: 'joins two quotes with a word and a colon',
    text: '„Das reicht nicht“, sagte Ilvane. Und: „Wir brauchen mehr Schiffe.“',
    quotes: [
      { type: 'direct', text: '„Das reicht nicht“', cue: 'sagte', speaker: 'Ilvane' },
      { type: 'direct', text: '„Wir brauchen mehr Schiffe.“', cue: null, speaker: 'Ilvane' },
    ],
  },
  {
    name: 'reads a clause behind a colon that leads to a quote itself',
    text: 'Der Rat kritisierte das Gesetz scharf: So sagte Olli Kelm: „Man kann nicht alles verbieten.“',
    quotes: [
      {
        type: 'direct',
        text: '„Man kann nicht alles verbieten.“',
        cue: 'sagte',
        speaker: 'Olli Kelm',
      },
    ],
  },
  {
    name: 'reads who speaks inserted behind the first word',
    text: 'Noch, so Ilvane, sei die Brücke „ganz sicher“.',
    quotes: [
      { type: 'indirect', text: 'Noch', cue: 'so', speaker: 'Ilvane' },
      {
        type: 'mixed',
        text: 'sei die Brücke „ganz sicher“',
        cue: 'so',
        speaker: 'Ilvane',
        group: 0,
      },
    ],
  },
  {
    name: 'reads a clause whose verb stands between marks',
    text: 'Der Sprecher äußerte sich dahingehend, das Gespräch „sei freundlich verlaufen“.',
    quotes: [
      {
        type: 'mixed',
        text: 'das Gespräch „sei freundlich verlaufen“',
        cue: 'äußerte',
        speaker: 'Der Sprecher',
      },
    ],
  },
  {
    name: 'tells what for from what is said',
    text: 'Der Rat hat Listen veröffentlicht und bekannt gegeben, um „säumige Zahler“ zu finden.',
    quotes: [],
  },
  {
    name: 'reads verbs of feeling behind a quote',
    text: '„Ich bin sehr glücklich“, freute sich die Siegerin. Beck freute sich über den neuen Hafen.',
    quotes: [
      {
        type: 'direct',
        text: '„Ich bin sehr glücklich“',
        cue: 'freute',
        speaker: 'die Siegerin',
      },
    ],
  },
  {
    name: 'finds from whom words come that a colon announces',
    text: 'Scharfe Kritik kam auch von Tom Beck: „Dieser Plan ist eine Katastrophe.“',
    quotes: [
      {
        type: 'direct',
        text: '„Dieser Plan ist eine Katastrophe.“',
        cue: null,
        speaker: 'Tom Beck',
      },
    ],
  },
  {
    name: 'takes a word before a verb of saying for no label',
    text: 'Wörtlich heißt es in dem Schreiben: „Wir fordern die Freilassung.“',
    quotes: [
      {
        type: 'direct',
        text: '„Wir fordern die Freilassung.“',
        cue: 'heißt es',
        speaker: 'dem Schreiben',
      },
    ],
  },
  {
    name: 'ends a relative clause with an auxiliary before the main verb',
    text: 'Der Bürgermeister, der am Montag seinen Rücktritt erklärt hatte, sprach von einer „Hetzjagd“.',
    quotes: [
      {
        type: 'direct',
        text: '„Hetzjagd“',
        cue: 'sprach',
        speaker: 'Der Bürgermeister, der am Montag seinen Rücktritt erklärt hatte',
      },
    ],
  },
  {
    name: 'takes what an answer answers for nobody’s words',
    text: 'Auf die Frage, warum der Brief geheim geblieben sei, antwortete sie, er sei „privat“.',
    quotes: [{ type: 'mixed', text: 'er sei „privat“', cue: 'antwortete', speaker: 'sie' }],
  },
  {
    name: 'keeps an infinitive behind an article for no relative clause',
    text: 'Beck warf dem Rat vor, die Zahlen geschönt zu haben.',
    quotes: [
      { type: 'indirect', text: 'die Zahlen geschönt zu haben', cue: 'warf', speaker: 'Beck' },
    ],
  },
  {
    name: 'gives words to those on whom a source rests, and to a paper that a passive stands in',
    text: 'Laut einem Bericht der „Arnpost“, der sich auf Ermittler beruft, war der Mann „bewaffnet“. In dem Gutachten wird gefordert, dass die Brücke „sofort“ schließt.',
    quotes: [
      {
        type: 'mixed',
        text: 'war der Mann „bewaffnet“',
        cue: 'Laut',
        speaker: 'Ermittler',
      },
      {
        type: 'mixed',
        text: 'dass die Brücke „sofort“ schließt',
        cue: 'gefordert',
        speaker: 'dem Gutachten',
      },
    ],
  },
];
