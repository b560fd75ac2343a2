/** French sentences with their quotes: marks, verbs, word order. */
import type { QuoteCase } from '../quote-case.ts';

export const quoteCases: QuoteCase[] = [
  {
    name: 'reads « … » and the perfect',
    text: '« Le pont reste fermé », a déclaré la ministre Claire Duval.',
    quotes: [
      {
        type: 'direct',
        text: '« Le pont reste fermé »',
        cue: 'déclaré',
        speaker: 'la ministre Claire Duval',
      },
    ],
  },
  {
    name: 'cuts a quote where the article speaks inside its marks',
    text: '« Nous voulons, a-t-il dit, partir demain. »',
    quotes: [
      { type: 'direct', text: '« Nous voulons', cue: 'dit', speaker: 'il' },
      { type: 'direct', text: 'partir demain. »', cue: 'dit', speaker: 'il', group: 0 },
    ],
  },
  {
    name: 'reads "selon" and "qu\'il"',
    text: 'Selon Claire Duval, le pont est fermé. Elle a ajouté qu’il rouvrira.',
    quotes: [
      { type: 'indirect', text: 'le pont est fermé', cue: 'Selon', speaker: 'Claire Duval' },
      { type: 'indirect', text: 'qu’il rouvrira', cue: 'ajouté', speaker: 'Elle' },
    ],
  },
  {
    name: 'calls marks in reported speech mixed',
    text: 'Paul Renard a affirmé que le projet était « une erreur ».',
    quotes: [
      {
        type: 'mixed',
        text: 'que le projet était « une erreur »',
        cue: 'affirmé',
        speaker: 'Paul Renard',
      },
    ],
  },
  {
    name: 'takes a phrase with a name in commas for the subject, not for what is said',
    text: 'Le maire, Pascal Noret, raconte avoir vendu l’école. L’avocat du suspect, Me Karim Doual, réclame sa libération.',
    quotes: [
      {
        type: 'indirect',
        text: 'avoir vendu l’école',
        cue: 'raconte',
        speaker: 'Le maire, Pascal Noret',
      },
    ],
  },
  {
    name: 'finds who says a sentence that begins with a condition',
    text: 'Si les faits étaient avérés, l’usine risquerait une fermeture, estime une juriste spécialisée.',
    quotes: [
      {
        type: 'indirect',
        text: 'Si les faits étaient avérés, l’usine risquerait une fermeture',
        cue: 'estime',
        speaker: 'une juriste spécialisée',
      },
    ],
  },
  {
    name: 'reads verbs of two words',
    text: 'La ministre a fait savoir par son cabinet qu’elle recevrait une délégation.',
    quotes: [
      {
        type: 'indirect',
        text: 'qu’elle recevrait une délégation',
        cue: 'fait savoir',
        speaker: 'La ministre',
      },
    ],
  },
  {
    name: 'reads both sides of a verb with its pronoun behind it',
    text: 'Les mâles urbains, poursuit-elle, chantent avant les autres.',
    quotes: [
      { type: 'indirect', text: 'Les mâles urbains', cue: 'poursuit', speaker: 'elle' },
      {
        type: 'indirect',
        text: 'chantent avant les autres',
        cue: 'poursuit',
        speaker: 'elle',
        group: 0,
      },
    ],
  },
  {
    name: 'finds an infinitive behind whom somebody accuses',
    text: 'L’opposition accuse le maire d’avoir laissé le pont se dégrader.',
    quotes: [
      {
        type: 'indirect',
        text: 'd’avoir laissé le pont se dégrader',
        cue: 'accuse',
        speaker: 'L’opposition',
      },
    ],
  },
  {
    name: 'leaves what the speaker did next out of what is said',
    text: '« C’est de l’avidité », a-t-il lancé, avant de requérir quatre ans de prison.',
    quotes: [
      {
        type: 'direct',
        text: '« C’est de l’avidité »',
        cue: 'lancé',
        speaker: 'il',
      },
    ],
  },
  {
    name: 'reads an opinion given behind the clause',
    text: 'Aucun accord n’est en vue, de l’avis d’un diplomate joint par téléphone.',
    quotes: [
      {
        type: 'indirect',
        text: 'Aucun accord n’est en vue',
        cue: 'de l’avis d’',
        speaker: 'un diplomate joint par téléphone',
      },
    ],
  },
  {
    name: 'keeps a question whole that has an infinitive, and knows "des" for an article',
    text: 'Des voisins lui ont même demandé si elle pouvait baisser le son.',
    quotes: [
      {
        type: 'indirect',
        text: 'si elle pouvait baisser le son',
        cue: 'demandé',
        speaker: 'Des voisins',
      },
    ],
  },
  {
    name: 'finds an infinitive behind an adverb',
    text: 'Sur le seuil, elle confie seulement avoir gardé la clé du pont.',
    quotes: [
      {
        type: 'indirect',
        text: 'avoir gardé la clé du pont',
        cue: 'confie',
        speaker: 'elle',
      },
    ],
  },
  {
    name: 'takes no noun for the infinitive that is asked for',
    text: 'Il a demandé au policier de quitter la salle.',
    quotes: [
      {
        type: 'indirect',
        text: 'de quitter la salle',
        cue: 'demandé',
        speaker: 'Il',
      },
    ],
  },
];
