/** Sentences with a verb of saying, and the infinitive that it reports. */
export interface RequestCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  lang: string;
  text: string;
  /** What is asked; `null` where no infinitive is. */
  asked: string | null;
}

export const requestCases: RequestCase[] = [
  {
    name: 'reads what somebody is asked, without who is',
    lang: 'es',
    text: 'Ilvane pidió a los vecinos no salir de casa.',
    asked: 'no salir de casa',
  },
  {
    name: 'keeps the preposition before the infinitive',
    lang: 'fr',
    text: 'Ilvane promet de rouvrir le tunnel.',
    asked: 'de rouvrir le tunnel',
  },
  {
    name: 'reads the infinitive right behind any other verb',
    lang: 'fr',
    text: 'Ilvane affirme avoir vu le tunnel.',
    asked: 'avoir vu le tunnel',
  },
  {
    name: 'takes an infinitive further on for none of another verb',
    lang: 'fr',
    text: 'Ilvane affirme son envie de partir.',
    asked: null,
  },
  {
    name: 'reads what somebody is called on to do',
    lang: 'uk',
    text: 'Ільвейн закликала мешканців не виходити з дому.',
    asked: 'не виходити з дому',
  },
  {
    name: 'reads what somebody promises',
    lang: 'ru',
    text: 'Ильвейн пообещала открыть туннель.',
    asked: 'открыть туннель',
  },
  {
    name: 'leaves a clause with "that" to others',
    lang: 'es',
    text: 'Ilvane pidió que nadie quiera salir.',
    asked: null,
  },
  {
    name: 'ends before another verb of saying',
    lang: 'es',
    text: 'Ilvane pidió no salir y dijo que llueve.',
    asked: 'no salir',
  },
  {
    name: 'reads none where "to" marks what is asked',
    lang: 'en',
    text: 'Ilvane asked everybody to stay.',
    asked: null,
  },
];
