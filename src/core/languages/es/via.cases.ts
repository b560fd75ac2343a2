/** Sentences in Spanish and through what the words in them came. Mara Ilvane and Tom Beck are in the text. */
import type { ViaCase } from '../via-case.ts';

export const viaCases: ViaCase[] = [
  ['«X», dijo a Reuters.', ['Reuters']],
  ['«X», afirmó en una entrevista con El País.', ['El País']],
  ['«X», escribió en Twitter.', ['Twitter']],
  ['«X», según EFE.', ['EFE']],
  ['«X», dijo en declaraciones a la agencia Velpres.', ['Velpres']],
  ['«X», publicó en su cuenta de Facebook.', ['Facebook']],
  ['«X», afirmó la empresa en un comunicado.', ['comunicado']],
  ['«X», respondió por correo electrónico.', ['correo electrónico']],
  ['«X», dijo a los vecinos.', []],
  ['«X», escribió en la red social Bluesky.', ['Bluesky']],
  ['«X», afirmó por medio de un comunicado.', ['comunicado']],
];
