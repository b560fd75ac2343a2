/** Function words of German. */
import type { StopWords } from '../stop-words.ts';

export const stopWords: StopWords = {
  words: `aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch
  auf aus bei beim bin bis bist bzw da dabei dadurch dafür dagegen daher dahin damit danach daneben dann
  daran darauf daraus darin darüber darum darunter das dass daß davon davor dazu dein deine deinem deinen
  deiner dem den denen denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser
  dieses dir doch dort du durch ein eine einem einen einer eines einige einigen einiger einiges einmal er
  es etwa etwas euch euer eure eurem euren eurer für gegen gewesen hab habe haben hatte hatten hier hin
  hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden
  jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines können
  könnte könnten machen mal manche manchem manchen mancher mehr mein meine meinem meinen meiner meines mich
  mir mit muss muß müssen musste nach neben nicht nichts noch nun nur ob oder ohne sehr sei seien sein seine
  seinem seinen seiner seines seit selbst sich sie sind so solche solchem solchen solcher soll sollen sollte
  sollten sondern sonst soweit sowie trotz über um und uns unser unsere unserem unseren unserer unter viel
  viele vielen vom von vor wäre waren warum was wegen weil welche welchem welchen welcher welches wenn wer
  werde werden wie wieder wir wird wirst wo wollen wollte worden wurde wurden würde würden zu zum zur zwar
  zwischen`,
  elision: null,
};
