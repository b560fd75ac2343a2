/**
 * The words that say nothing about what a text is about: articles, pronouns, prepositions,
 * conjunctions, auxiliaries and the like, of the six languages we read.
 *
 * A form is looked up without knowing the language, so words that carry meaning in another of the
 * six are left out although they are function words in one: German "war" and "hat", French "son"
 * and "main", Spanish "son" and "sin" mean something in English.
 */

const ENGLISH = `a about above across after again against all almost along already also although always am
  among an and another any anyone anything are aren't around as at away be because been before being
  below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done
  down during each either else enough even ever every everyone everything few for from further had hadn't
  has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's
  however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just least less let let's
  like many may maybe me might mine more most much must mustn't my myself neither never no nobody none nor
  not nothing now of off often on once one ones only onto or other others our ours ourselves out over own
  per perhaps quite rather really same she she'd she'll she's should shouldn't since so some somebody
  someone something still such than that that'll that's the their theirs them themselves then there
  there's these they they'd they'll they're they've this those though through thus to too toward towards
  under until unless up upon us very via was wasn't we we'd we'll we're we've well were weren't what what's
  whatever when when's where where's whether which while who who's whom whose why will with within without
  won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves`;

const GERMAN = `aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch
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
  zwischen`;

const FRENCH = `à ai aie ainsi alors as au aucun aucune aujourd'hui auquel aura auraient aurait aussi autre
  autres aux auxquelles auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien c car ce
  ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme comment d dans de depuis des
  desquelles desquels dès donc dont du duquel durant elle elles en encore entre es est et étaient étais était
  étant été êtes être eu eux fait faire fois font furent fut hors il ils j je jusque l la là laquelle le
  lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me même mêmes mes mien moi moins mon n
  ne ni non nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi
  pourtant puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi rien s sa sans se
  selon sera serait seront ses si sien soi soit sommes sont sous suis sur t ta tandis te tel telle telles tels
  tes toi tous tout toute toutes très trop tu un une va vers voici voilà vont vos votre vous y`;

const SPANISH = `al algo alguien algún alguna algunas alguno algunos allí ante antes aquel aquella aquellas
  aquello aquellos aquí así aun aún aunque bajo cada casi como con contra cosas cual cuál cuales cualquier
  cuando cuándo cuanto cuánto de del desde donde dónde dos durante e el él ella ellas ello ellos en entonces
  entre era eran eres es esa esas ese eso esos esta está estaba estaban estamos están estar estas este esto
  estos estoy fue fueron ha haber había habían han hasta hay haya he hemos hubo la las le les lo los más me
  mediante mi mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada ni ningún ninguna
  ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para
  pero poco por porque pues puede pueden que qué quien quién quienes se sea sean según ser será serán si sí
  sido siempre sino sobre somos soy su sus suya suyo también tampoco tan tanto te tener tengo ti tiene tienen
  toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va vosotros voy vuestra
  vuestro y ya yo`;

const UKRAINIAN = `а або адже але без би бо був буде будемо будете будуть була були було бути в вам вами вас
  ваш ваша ваше ваші вже від він вона вони воно все всі всіх всього всьому вся в'же г где далі для до дуже є ж
  же з за завжди зі за й його йому її їй їм їх із і інший інша інше інші йти каже коли краще крім ми мене мені
  мій може можна можуть моя моє мої на над нам нами нас наш наша наше наші не неї нею ним ними них ні ніж
  нього ньому о об один одна одне однак ось от перед під по при про раз разом сам сама саме самі свого своє
  свої свій своїх своя себе собі та так така таке такий такі також там твій те тебе теж ти тим тих тільки то
  тобі того тоді той тому ту тут у уже усе усі усіх хоча хто це цей цим цих цього цьому ця ці чи чого чому
  через що щоб щодо щось як яка яке який які яких якого якому якщо`;

const RUSSIAN = `а без более больше будем будет будете будут бы был была были было быть в вам вами вас ваш
  ваша ваше ваши ведь весь во вот впрочем все всего всей всем всеми всему всех всю вся всё вы г где да даже
  для до другая другие другой других его ее её ей ему если есть еще ещё ею же за здесь и из или им ими их к
  каждый как какая какие какое какой когда кого кому который которая которое которые которого которой
  которых кроме кто куда ли лишь лучше между меня мне много может можно мой моя моё мои мы на над надо нам
  нами нас наш наша наше наши не него нее неё ней нельзя нем нём нему нет нею ни нибудь никогда ним ними них
  ничего но ну о об один одна одно однако он она они оно от очень перед по под после потом потому при про
  раз разве с сам сама сами само свое своего своей свои своих свой своя себе себя сейчас со так такая также
  такие такой таких там те тебе тебя тем теперь то тобой тогда того тоже той только том тому тот ту тут ты у
  уж уже хоть хотя чего чей чем через что чтоб чтобы чуть чье чья эта эти этим этих это этого этой этом этому
  этот эту я`;

/** By language, BCP 47. */
const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: ENGLISH,
    de: GERMAN,
    fr: FRENCH,
    es: SPANISH,
    uk: UKRAINIAN,
    ru: RUSSIAN,
  }).map(([lang, words]) => [lang, new Set(words.split(/\s+/))]),
);

/** The languages we read, BCP 47. */
export const STOP_WORD_LANGUAGES: readonly string[] = [...STOP_WORDS.keys()];

const ANY_STOP_WORD: ReadonlySet<string> = new Set(
  [...STOP_WORDS.values()].flatMap((words) => [...words]),
);

/** French words drop their vowel before another: "l'eau", "qu'il", "n'est". */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/;

/** Returns whether `form` (a word's normal form) is a function word in one of our languages. */
export function isStopWord(form: string): boolean {
  return ANY_STOP_WORD.has(form) || ANY_STOP_WORD.has(form.replace(ELISION, ''));
}

/** Returns which of our languages (BCP 47) have `form` as a function word; `[]` if none has. */
export function languagesOfStopWord(form: string): string[] {
  return [...STOP_WORDS].flatMap(([lang, words]) => (words.has(form) ? [lang] : []));
}
