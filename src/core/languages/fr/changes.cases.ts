/** What keeps the meaning in French, and what turns it. */
import type { LanguageChange } from '../language-change.ts';

export const changes: LanguageChange[] = [
  [
    'negation',
    'Le ferry partira lundi de l’ancien port de Mervale',
    'Le ferry ne partira pas lundi de l’ancien port de Mervale',
  ],
  [
    'negation',
    'Nous avons un plan pour la digue du port',
    'Nous n’avons aucun plan pour la digue du port',
  ],
  [
    'negation',
    'Les pilotes sont satisfaits de la nouvelle jetée',
    'Les pilotes sont insatisfaits de la nouvelle jetée',
  ],
  [
    'negation',
    'Le conseil a entendu les pêcheurs de la baie',
    'Le conseil n’a jamais entendu les pêcheurs de la baie',
  ],
  [
    'number',
    'La jetée a coûté soixante-dix millions à la ville',
    'La jetée a coûté soixante millions à la ville',
  ],
  [
    'number',
    'La digue mesure 2,5 kilomètres depuis la tempête',
    'La digue mesure 25 kilomètres depuis la tempête',
  ],
  [
    'number',
    'Il faut quatre-vingt-dix jours pour réparer l’écluse',
    'Il faut quatre-vingts jours pour réparer l’écluse',
  ],
  [
    'modality',
    'Les pilotes doivent rester à bord pendant l’hiver',
    'Les pilotes peuvent rester à bord pendant l’hiver',
  ],
  [
    'modality',
    'La digue tiendra certainement jusqu’au printemps prochain',
    'La digue tiendra probablement jusqu’au printemps prochain',
  ],
  [
    'quantifier',
    'Tous les pêcheurs ont accepté le nouveau quota',
    'Certains pêcheurs ont accepté le nouveau quota',
  ],
  [
    'quantifier',
    'Le vent a détruit l’écluse du vieux port',
    'Le vent a presque détruit l’écluse du vieux port',
  ],
  [
    'antonym',
    'Le nombre de chalutiers a augmenté depuis l’automne',
    'Le nombre de chalutiers a diminué depuis l’automne',
  ],
  [
    'antonym',
    'Il y a plus de harengs dans la baie cette année',
    'Il y a moins de harengs dans la baie cette année',
  ],
  [
    'swapped roles',
    'Le capitaine a frappé le pilote sur la passerelle',
    'Le pilote a frappé le capitaine sur la passerelle',
  ],
  [
    'name',
    'Le contrat a été signé par Torrek dans la vieille douane',
    'Le contrat a été signé par Ilvane dans la vieille douane',
  ],
  [
    '~',
    'Nous avons perdu quatre-vingt-dix bateaux pendant la tempête',
    'Nous avons perdu 90 bateaux pendant la tempête',
  ],
  [
    '~',
    'La jetée coûte 2 500 000 euros à la ville',
    'La jetée coûte 2,5 millions d’euros à la ville',
  ],
  [
    '~',
    'Je ne pense pas que l’écluse tienne cet hiver',
    'Je pense que l’écluse ne tiendra pas cet hiver',
  ],
  [
    '~',
    'C’est pas une question de marée dans cette baie',
    'Ce n’est pas une question de marée dans cette baie',
  ],
  [
    '~',
    'Il faut partir avant que la tempête n’arrive au port',
    'Il faut partir avant que la tempête arrive au port',
  ],
  [
    '~',
    'Cela coûte cher aux pêcheurs de la baie de Mervale',
    'Ça coûte cher aux pêcheurs de la baie de Mervale',
  ],
  [
    '~',
    'En hiver, 40 % des ferries restent au port',
    'En hiver, 40 pour cent des ferries restent au port',
  ],
  [
    '~',
    'Le ferry serait parti avant la tempête de mardi',
    'Le ferry est parti avant la tempête de mardi',
  ],
];
