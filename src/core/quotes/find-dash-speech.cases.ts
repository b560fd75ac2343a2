/** Paragraphs that a dash opens, and the words in them that are spoken. */
export interface DashCase {
  /** What the case shows, as a sentence of the specification. */
  name: string;
  lang: string;
  text: string;
  spoken: string[];
}

export const dashCases: DashCase[] = [
  {
    name: 'takes the words of the article between two dashes out',
    lang: 'uk',
    text: '— Тунель сухий, — сказала Мара. — Ідемо.',
    spoken: ['Тунель сухий,', 'Ідемо.'],
  },
  {
    name: 'takes the words of the article behind the last dash out',
    lang: 'ru',
    text: '— Туннель сухой, — сказала Мара.',
    spoken: ['Туннель сухой,'],
  },
  {
    name: 'reads dashes that stand close to the words of the article',
    lang: 'es',
    text: '—El túnel está seco —dijo Mara—. Vamos.',
    spoken: ['El túnel está seco', 'Vamos.'],
  },
  {
    name: 'reads an inverted verb with its pronoun',
    lang: 'fr',
    text: '— Le tunnel est sec, — dit-elle.',
    spoken: ['Le tunnel est sec,'],
  },
  {
    name: 'takes a dash within the speech for a part of it',
    lang: 'uk',
    text: '— Тунель — це дім, — сказала Мара.',
    spoken: ['Тунель — це дім,'],
  },
  {
    name: 'reads a paragraph without a verb where another has one',
    lang: 'uk',
    text: '— Тунель сухий, — сказала Мара.\n\n— Ідемо.',
    spoken: ['Тунель сухий,', 'Ідемо.'],
  },
  {
    name: 'takes a list for no speech',
    lang: 'uk',
    text: '— Хліб і сіль\n\n— Вода',
    spoken: [],
  },
  {
    name: 'takes a hyphen without space for a minus',
    lang: 'ru',
    text: '-5 градусов, — сказала Мара.',
    spoken: [],
  },
  {
    name: 'reads none in languages that set speech between marks',
    lang: 'en',
    text: '— The tunnel is dry, — said Mara.',
    spoken: [],
  },
];
