/** Spanish texts, and through what the words of each of their quotes came. */
import type { WaysCase } from '../ways-case.ts';

export const waysCases: WaysCase[] = [
  {
    name: "knows who hands another's words on",
    text: 'A través de su abogado, la alcaldesa aseguró que el puente está cerrado.',
    ways: [['person su abogado']],
  },
  {
    name: 'knows a station without a name',
    text: '«Seguimos con la obra», dijo la alcaldesa a la cadena pública.',
    ways: [['outlet cadena pública']],
  },
  {
    name: 'knows a message that answers',
    text: 'La alcaldesa respondió con un mensaje breve: «Seguimos con la obra».',
    ways: [['document mensaje']],
  },
];
