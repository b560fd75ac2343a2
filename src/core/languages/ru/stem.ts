/** Endings of Russian words. */
import { endingStemmer } from '../stemmer.ts';

export const stem = endingStemmer(
  `а я у ю ы и о е ой ей ою ею ам ям ами ями ах ях ов ев ём ом ем ий ый ая яя ое ее ие ые ого его
    ому ему ым им их ых ыми ими ую юю ь ия ии ию ием иям иями иях ать ять ить еть ть ал ала ало али ил ила
    ило или ел ела ели ет ют ит ят ешь ете ем им ите ут ют ает ают ует уют ться тся лся лась лось лись`,
  // Writers leave out the dots.
  (form) => form.replaceAll('ё', 'е'),
);
