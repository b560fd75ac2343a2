/** A story of an invented mine, told by invented outlets, and what lies around it. */
import type { MadeText } from './made-profile.ts';

export interface RelatedCase extends MadeText {
  /** What it is to the article, and why. */
  relation: 'same' | 'linked' | null;
  because: string;
}

export const article: MadeText = {
  id: 'article',
  published: '2031-05-15',
  title: 'Rescuers reach miners trapped in Orlen shaft',
  text: `Rescuers on Thursday reached eleven miners who had been trapped in the Grunwal shaft in Orlen since a collapse two days before.

"All of them can walk," said Ana Torvik, the chief of the Orlen mine rescue. Labour Minister Ivo Reddick thanked the rescuers at the shaft.

The shaft was closed for repairs on 3 February 2030 after an inspector, Mila Hart, had found cracks in its lining. Reddick ordered it opened again in March.`,
};

export const relatedCases: RelatedCase[] = [
  {
    id: 'other-outlet',
    relation: 'same',
    because: 'another report of the day, with the same people and words',
    published: '2031-05-15',
    title: 'Eleven miners rescued from Grunwal shaft',
    text: 'Ana Torvik, who leads the mine rescue in Orlen, said on Thursday that all eleven trapped miners were alive and could walk. They had been below since the collapse.',
  },
  {
    id: 'day-after',
    relation: 'same',
    because: 'a report of the day after that tells of the same day',
    published: '2031-05-16',
    title: 'Minister thanks mine rescuers',
    text: 'Labour Minister Ivo Reddick thanked the rescuers who on Thursday freed the miners trapped in the Grunwal shaft. "They dug with their hands," Reddick said of Ana Torvik and her crew.',
  },
  {
    id: 'other-language',
    relation: 'same',
    because: 'the same people on the same day, in another language',
    lang: 'uk',
    published: '2031-05-15',
    title: 'Гірників врятовано',
    text: 'У четвер рятувальники дісталися до одинадцяти гірників. «Усі можуть ходити», — сказала Ана Торвік. Міністр праці Іво Реддік подякував рятувальникам.',
  },
  {
    id: 'closed-before',
    relation: 'linked',
    because: 'the article gives the very day of it',
    published: '2030-02-03',
    title: 'Cracked mine shaft closed',
    text: 'The Grunwal shaft was closed on Sunday. Inspector Mila Hart had found cracks in the lining and asked for repairs.',
  },
  {
    id: 'inquiry-after',
    relation: 'linked',
    because: 'a later event with the same people and subject',
    published: '2031-07-01',
    title: 'Inquiry into Grunwal collapse opens',
    text: 'Mila Hart told the inquiry on Tuesday that the lining of the Grunwal shaft had been cracked when Ivo Reddick ordered it opened. Ana Torvik will speak tomorrow.',
  },
  {
    id: 'same-person-other-story',
    relation: null,
    because: 'the minister, on the same day, in a story of its own',
    published: '2031-05-15',
    title: 'Pensions to rise in autumn',
    text: 'Pensions will rise by two percent in autumn, Ivo Reddick told parliament. The opposition called it a drop in the sea.',
  },
  {
    id: 'same-place-and-day',
    relation: null,
    because: 'the same town on the same day and nothing else',
    published: '2031-05-15',
    title: 'Goats loose on tram line',
    text: 'Trams stood still in Orlen on Thursday because nine goats slept on the rails. A child led them home with an apple.',
  },
  {
    id: 'same-day',
    relation: null,
    because: 'the same day and nothing else',
    published: '2031-05-15',
    title: 'Sailing cup goes to Velland',
    text: 'The crew of the Patience won the sailing cup off Sarvik on Thursday by a boat length. Second came the hosts.',
  },
  {
    id: 'far-away',
    relation: null,
    because: 'another person of another year',
    published: '2024-11-08',
    title: 'Poet wins garden prize',
    text: 'Edda Marlow won the garden prize for poems on moss. She will spend the money on moss.',
  },
];
