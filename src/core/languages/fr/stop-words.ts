/** Function words of French. */
import type { StopWords } from '../stop-words.ts';

export const stopWords: StopWords = {
  words: `à ai aie ainsi alors as au aucun aucune aujourd'hui auquel aura auraient aurait aussi autre
  autres aux auxquelles auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien c car ce
  ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme comment d dans de depuis des
  desquelles desquels dès donc dont du duquel durant elle elles en encore entre es est et étaient étais était
  étant été êtes être eu eux fait faire fois font furent fut hors il ils j je jusque l la là laquelle le
  lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me même mêmes mes mien moi moins mon n
  ne ni non nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi
  pourtant puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi rien s sa sans se
  selon sera serait seront ses si sien soi soit sommes sont sous suis sur t ta tandis te tel telle telles tels
  tes toi tous tout toute toutes très trop tu un une va vers voici voilà vont vos votre vous y`,
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/,
};
