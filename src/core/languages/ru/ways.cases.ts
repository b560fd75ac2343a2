/** Russian texts, and through what the words of each of their quotes came. */
import type { WaysCase } from '../ways-case.ts';

export const waysCases: WaysCase[] = [
  {
    name: "knows who hands another's words on",
    text: 'Мэр сообщил через своего адвоката, что мост закрыт.',
    ways: [['person своего адвоката']],
  },
  {
    name: 'knows a press service that quotes',
    text: '«Мы строим дальше», — цитирует мэра пресс-служба совета.',
    ways: [['channel пресс-служба совета']],
  },
  {
    name: 'knows an edition that something is told to',
    text: '«Мы строим дальше», — рассказал мэр изданию «Острель».',
    ways: [['outlet Острель']],
  },
  {
    name: 'reads the sentence that leads to a quote in the next paragraph',
    text: 'Мара Ильвен написала в своём телеграм-канале:\n\n«Мы строим дальше, и мост откроют».',
    ways: [['channel телеграм-канале']],
  },
  {
    name: 'knows a comment to a paper between marks',
    text: '«Мы строим дальше», — сказала Мара Ильвен в комментарии «Острельской волне».',
    ways: [['outlet Острельской волне']],
  },
];
