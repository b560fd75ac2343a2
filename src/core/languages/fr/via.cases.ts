/** Sentences in French and through what the words in them came. Mara Ilvane and Tom Beck are in the text. */
import type { ViaCase } from '../via-case.ts';

export const viaCases: ViaCase[] = [
  ['« X », a-t-elle déclaré à l’AFP.', ['AFP']],
  ["« X », a dit M. Morel à l'AFP. C'est la maire d'Ostrel.", ['AFP']],
  ['« X », a-t-il dit dans un entretien au Monde.', ['Monde']],
  ['« X », a-t-il écrit sur X.', ['X']],
  ['« X », selon Le Figaro.', ['Le Figaro']],
  ['« X », a confié le maire au quotidien L’Écho d’Ostrel.', ['L’Écho d’Ostrel']],
  ['« X », a indiqué la mairie dans un communiqué commun.', ['communiqué commun']],
  ['« X », a-t-elle écrit dans un SMS.', ['SMS']],
  ['« X », a-t-il dit au maire.', []],
  ['« X », a-t-elle écrit sur le réseau social Mastodon.', ['Mastodon']],
  ['« X », a-t-il dit à nos confrères du Courrier d’Ostrel.', ['Courrier d’Ostrel']],
];
