/** German. */
import type { Grammar } from '../grammar.ts';
import { once } from '../once.ts';
import { phraseIndex } from '../phrase-index.ts';
import { wordSet } from '../word-set.ts';
import { conjugated, separable } from './verbs.ts';

/** Made when it is first asked for: most pages are in one language. */
export const grammar = once<Grammar>(() => ({
  code: 'de',
  verbs: conjugated(),
  separable: separable(),
  judgedAs: wordSet('als von für'),
  particles: new Set(),
  participles: new Set(),
  ambiguous:
    wordSet(`meinen fragen sagen melden antworten erwarten findet fand sieht sah meldet bestätigt
    gefordert erwartet genannt schreiben schreien sprechen`),
  that: wordSet('dass daß ob'),
  phrasal: phraseIndex(['bekannt gab', 'bekannt gaben', 'bekannt gibt', 'bekannt gegeben']),
  quoting: wordSet('zitiert zitierte zitieren zitierten'),
  institutions: null,
  unnamed: new Set(),
  asking: wordSet('fragt fragte fragten gefragt'),
  questions: wordSet('warum wieso weshalb wer wie wann wo welche was'),
  accordingTo: phraseIndex([
    '[seiner] ansicht nach',
    '[ihrer] ansicht nach',
    '[seiner] meinung nach',
    '[ihrer] meinung nach',
    '[seiner] einschätzung nach',
    '[ihrer] einschätzung nach',
    '[seiner] auffassung nach',
    '[ihrer] auffassung nach',
    '[seiner] überzeugung nach',
    '[ihrer] überzeugung nach',
    'nach [seinen] worten',
    'nach [ihren] worten',
    'nach [seinen] angaben',
    'nach [ihren] angaben',
    'nach [~s] worten',
    'nach [~s] ansicht',
    'nach [~s] angaben',
    'nach [~s] meinung',
    'nach [~s] einschätzung',
    'nach [~s] darstellung',
    'nach [~s] auffassung',
    'nach [~s] überzeugung',
    'nach [~s] idee',
    'nach den worten von',
    'nach worten von',
    'nach den angaben von',
    'nach angaben von',
    'nach angaben',
    'nach der ankündigung',
    'nach ankündigung',
    'nach der darstellung',
    'nach der einschätzung',
    'nach der ansicht',
    'nach der aussage',
    'nach der meinung',
    'nach den aussagen',
    'nach den angaben',
    'nach den worten',
    'nach worten',
    'nach ansicht von',
    'nach einschätzung von',
    'nach auffassung von',
    'nach überzeugung von',
    'nach meinung von',
    'nach auskunft von',
    'nach darstellung von',
    'nach informationen von',
    'aus sicht von',
    'nach ansicht',
    'nach einschätzung',
    'nach auffassung',
    'nach überzeugung',
    'nach meinung',
    'nach auskunft',
    'nach erkenntnissen',
    'nach bewertung',
    'nach lesart',
    'nach darstellungen',
    'aus sicht',
    'nach aussage von',
    'nach aussagen von',
    'nach aussage',
    'nach aussagen',
    'nach informationen',
    'nach darstellung',
    'laut',
    'gemäß',
  ]),
  cites: phraseIndex(
    ['der', 'die', 'das']
      .flatMap((who) => [`${who} sich auf`, `${who} sich dabei auf`])
      .concat('unter verweis auf', 'unter berufung auf'),
  ),
  accordingToAfter: wordSet('zufolge'),
  passives: wordSet('wurde wurden wird werden worden'),
  by: wordSet('von vom durch'),
  closers: wordSet('so findet fand'),
  impersonal: wordSet('heißt heisst hieß hiess geheißen geheissen verlautete verlautet'),
  frames: wordSet('hat haben hatte hatten habe'),
  requests: null,
  dropped: null,
  infinitive: null,
  incised: false,
  elided: false,
  ordinals: true,
  conditional:
    wordSet(`hätte hätten wäre wären würde würden könnten müssten dürften käme kämen gäbe gäben ginge
    gingen ließe ließen stünde stünden läge lägen bliebe blieben bräuchte bräuchten wüsste wüssten
    nähme nähmen sähe sähen hielte hielten fände fänden bekäme bekämen bestünde bestünden`),
  freeOrder: true,
  capitalNouns: true,
  oblique: wordSet('dem den einem einen des eines seinem seinen ihrem ihren diesem diesen'),
  genitives: wordSet('des eines'),
  objects: wordSet('sie es'),
  subjunctive:
    wordSet(`sei seien habe werde könne müsse solle wolle dürfe gebe gehe stehe bleibe komme
    wisse brauche halte mache lasse sehe finde liege laufe nehme trage bestehe arbeite biete koste
    bedeute leiste trete vertrete enthalte erhalte erwarte leite fürchte achte verzichte rate`),
  subjunctiveEnding:
    /^(?!(?:heute|gerne|beinahe|lange|bitte|ohne|gerade|nahe|ehe|alle|viele|wenige|mehrere|andere|solche|beide|einige|etliche|manche|jede|jene|erste|letzte|gestrige|heutige)$)\p{Ll}{3,}(?<!t)e$/u,
  adverbEnding: null,
  participleEnding: null,
  pastEnding: null,
  as: wordSet('wie'),
  verbFirst: true,
  verbSecond: true,
  commaBeforeClause: true,
  finiteEnding: null,
  finite:
    wordSet(`ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird
    werden wurde wurden würde würden kann können könne könnte könnten konnte konnten soll sollen solle
    sollte sollten muss müssen müsse müsste musste mussten will wollen wolle wollte wollten darf dürfe
    dürfen möchte gibt gab gebe gehe geht ging gingen stehe steht stand standen bleibe bleibt blieb
    blieben komme kommt kam kamen liegt lag lagen mache macht machte ließ ließen`),
  pronouns: wordSet('er sie es man wir ich ihr'),
  relatives: wordSet('welcher welche'),
  auxiliaries: wordSet(`auch jedoch dann weiter zudem außerdem aber noch bereits später zuvor erneut
    ebenfalls dagegen hingegen daraufhin sich dazu nun gestern heute selbst gegenüber`),
  unreal: wordSet(
    'nicht nie niemals kein keine würde würden könnte könnten sollte sollten wenn falls',
  ),
  boundaries:
    wordSet(`dass daß ob weil wenn als da während obwohl nachdem bevor aber sondern doch denn
    wo wie was damit indem sowie ist sind war waren hat haben hatte hatten wird werden wurde wurden kann
    soll will muss`),
  and: wordSet('und'),
  coordinators: wordSet('aber oder doch denn sondern'),
  prepositions:
    wordSet(`als in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen
    ohne um unter über vor zwischen während wegen trotz laut gegenüber bis ab hinter neben ins ans
    angesichts anlässlich anhand anstelle aufgrund außerhalb bezüglich dank einschließlich entgegen
    entlang hinsichtlich infolge inmitten innerhalb mangels mithilfe mittels mitsamt samt seitens
    statt trotz unterhalb zufolge zugunsten zwecks`),
  determiners:
    wordSet(`der die das den dem des ein eine einer einem einen eines sein seine seiner seinem
    ihr ihre ihrer ihrem unser unsere dieser diese dieses jener zwei drei mehrere viele einige alle
    beide andere kein keine`),
  indefinite: wordSet('ein eine einem einer einen'),
  times:
    wordSet(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern
    morgen abend nachmittag vormittag mittag nacht januar februar märz april mai juni juli august
    september oktober november dezember jetzt nun später dazu daraufhin zudem außerdem dabei damit
    darüber weiter weiterhin dagegen hingegen wörtlich anschließend zuvor allerdings jedoch dennoch
    derzeit ursprünglich bisher bislang zunächst inzwischen mittlerweile seitdem damals einst nur insgesamt
    wiederum andererseits einerseits lediglich vielmehr insbesondere beispielsweise somit folglich trotzdem
    deswegen jedenfalls offenbar angeblich möglicherweise vermutlich tatsächlich letztlich kürzlich
    danach davor hierzu hierbei daran daraus dadurch dafür davon stattdessen immerhin entsprechend
    erstmals zuletzt sinngemäß unterdessen indessen derweil gleichwohl zusätzlich ausdrücklich
    gleichzeitig zugleich schließlich so auch ähnlich indes darin demnach danach ferner hier dort darauf deshalb dies`),
  places: wordSet('in mit bei gegenüber aus im beim'),
  soCalled: wordSet(
    `sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter titel namen
    name names etwa kurz deutsch engl englisch übersetzt codename motto thema themen begriff wort
    zeitung zeitschrift tageszeitung wochenzeitung magazin nachrichtenmagazin sender radiosender
    fernsehsender agentur nachrichtenagentur organisation partei gruppe bündnis initiative firma
    unternehmen projekt programm schiff website webseite homepage buch roman film lied album
    sendung serie preis spiel band stück oper zeitungen`,
  ),
  labels: phraseIndex([
    'zitat',
    'wörtliches zitat',
    'im wortlaut',
    'wörtlich',
    'direkte rede',
    'originalton',
  ]),
  notSpeakers: wordSet(
    'was warum quelle quellen hintergrund details detail einzelheiten vorgeschichte zusammenfassung foto video aktualisierung hinweis thema themen',
  ),
  sayings: wordSet(`erklärung mitteilung brief bericht stellungnahme rede interview beitrag aussage
    worten wort aufruf meldung vorwurf vorwürfe behauptung aussagen angabe information hinweis begründung
    ansicht meinung auffassung einschätzung überzeugung forderung these vermutung befürchtung warnung
    ankündigung versicherung argument feststellung bemerkung anschuldigung darstellung botschaft
    nachricht verdacht kritik schreiben papier gutachten studie dokument urteil entwurf artikel`),
  wanting: wordSet('will wollen wollte wollten möchte möchten'),
  slogans: wordSet(`parole parolen spruch sprüche sprüchen slogan slogans losung losungen aufschrift
    aufschriften sprechchöre sprechchören ruf rufe rufen worten satz sätze sätzen frage antwort
    feststellung behauptung zwischenruf ausruf`),
  writtenBy: wordSet('von über'),
  spokenTo: wordSet(''),
  joining: wordSet('von der zu für'),
  addressees: wordSet('sich ihm ihr ihnen uns mir journalisten reportern'),
  abbreviations:
    wordSet(`dr prof hr fr bzw ca usw u.a z.b d.h nr st mio mrd sog ggf evtl vgl etc inkl
    abs art jh geb max min`),
  questionLabels: wordSet('f frage'),
  answerLabels: wordSet('a antwort'),
  dottedLabels: false,
  firstPerson: wordSet('ich mir mich mein meine meinen meinem meiner wir uns unser unsere'),
}));
