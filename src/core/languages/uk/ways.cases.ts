/** Ukrainian texts, and through what the words of each of their quotes came. */
import type { WaysCase } from '../ways-case.ts';

export const waysCases: WaysCase[] = [
  {
    name: "knows who hands another's words on",
    text: 'Мер заявив через адвоката, що міст закрито.',
    ways: [['person адвоката']],
  },
  {
    name: 'knows a press service that quotes',
    text: '«Ми будуємо далі», — цитує мера пресслужба ради.',
    ways: [['channel пресслужба ради']],
  },
  {
    name: 'knows a press service that something is said to',
    text: '«Ми будуємо далі», — сказав тренер клубному пресцентру.',
    ways: [['channel клубному пресцентру']],
  },
  {
    name: 'takes no press service that speaks',
    text: '«Ми будуємо далі», — повідомила пресслужба ради.',
    ways: [[]],
  },
  {
    name: 'knows what is on the air',
    text: '«Ми будуємо далі», — сказав мер в ефірі телемарафону.',
    ways: [['outlet телемарафону']],
  },
  {
    name: 'knows an agency that refers to somebody',
    text: "Агентство «Острельський кур'єр» із посиланням на мера повідомило, що міст закрито.",
    ways: [["outlet Острельський кур'єр"]],
  },
  {
    name: 'knows a channel of a network by its noun',
    text: '«Ми будуємо далі», — сказав мер каналу «Острель LIVE».',
    ways: [['channel Острель LIVE']],
  },
];
