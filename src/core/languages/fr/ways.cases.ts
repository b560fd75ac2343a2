/** French texts, and through what the words of each of their quotes came. */
import type { WaysCase } from '../ways-case.ts';

export const waysCases: WaysCase[] = [
  {
    name: "knows who hands another's words on",
    text: 'Par la voix de son avocat, la maire assure que le pont est fermé.',
    ways: [['person son avocat']],
  },
  {
    name: 'knows the paper that cites a source',
    text: 'D’après une source citée par Le Phare du Sud, le pont est fermé.',
    ways: [['outlet Le Phare du Sud']],
  },
  {
    name: 'knows a guest of a station',
    text: 'Invitée de Radio Verdine, la maire assure que le pont est fermé.',
    ways: [['outlet Radio Verdine']],
  },
  {
    name: 'knows a weekly by its noun',
    text: 'Selon l’hebdomadaire Le Cadrant, le pont est fermé.',
    ways: [[]],
  },
];
