/**
 * Capitalised words that are no people: small words that begin sentences, days and months, the
 * head words of bodies and places. From general knowledge of the six languages; whatever an article
 * also writes small is found without a list (`find-name-runs.ts`).
 */
import { wordPattern } from './letters.ts';
import { remember } from './remember.ts';

const SMALL = `
a an the this that these those some any all each every both either neither no not many most more much few several other others another such same own
i you he she it we they me him her us them my your his its our their mine who whom whose which what when where why how there here
and or but nor yet so if then than because while although though since until unless as after before during under over above below between among
in on at by for from with without of to into onto about against around through across behind beyond near despite within toward towards upon via per off out up down like unlike
yes no now today yesterday tomorrow tonight also still even only just again once never always often sometimes later earlier recently meanwhile however moreover furthermore
therefore thus instead indeed perhaps maybe besides afterwards finally first second third last next one two three four five six seven eight nine ten hundreds thousands millions dozens
is are was were be been being am has have had do does did will would can could shall should may might must let get got says said asked told added according
good great big small former late early long high low total meanwhile elsewhere overall further additionally despite given asked speaking writing according earlier
source sources details quote background update updated photo video image read more related listen watch share subscribe advertisement exclusive breaking opinion analysis correction note editor story
der die das den dem des ein eine einen einem einer eines kein keine keinen mein dein sein ihr unser euer ihre seine seinen seinem seiner ihren ihrem ihrer dieser diese dieses diesen diesem jeder jede jedes jener
ich du er sie es wir man mich dich sich uns euch ihm ihn ihnen wer was wo wann warum wie welche welcher und oder aber sondern denn doch wenn weil dass ob als während nachdem bevor obwohl damit seit bis
in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um trotz wegen laut gegenüber außerdem allerdings jedoch dabei dazu dafür daher deshalb danach dann dort hier heute gestern morgen nun jetzt noch schon auch nur sehr so zudem unterdessen inzwischen zuvor bereits bisher damals demnach insgesamt etwa rund
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen nicht alle viele einige mehrere beide andere ja nein ende anfang mitte millionen milliarden prozent euro uhr dollar
le la les un une des du de au aux ce cet cette ces sa ses leur leurs mon ma mes ton ta tes notre nos votre vos je tu il elle on nous vous ils elles qui que quoi dont où et ou mais donc or ni car si comme quand lorsque puisque parce meurt décès
dans sur sous avec sans pour par contre chez entre vers depuis pendant avant après selon malgré dès lors ainsi alors aussi encore déjà jamais toujours très plus moins pas ne y en cela ceci celui celle ceux celles tout toute tous toutes aucun aucune plusieurs quelques chaque autre autres même
est sont était étaient sera seront a ont avait avaient aura hier aujourd'hui demain ici là enfin ensuite puis cependant pourtant toutefois néanmoins interrogé interrogée d'après
el los las una unos unas al del este esta estos estas ese esa esos esas aquel su sus mi mis tu tus nuestro nuestra yo tú él ella nosotros ellos ellas usted ustedes quien quién cual cuál cuando cuándo donde dónde cómo qué o pero sino aunque porque pues mientras muere fallece dimite
con sin para por contra desde hasta hacia según sobre tras ante bajo durante entre mediante además también tampoco sin embargo así ahora hoy ayer mañana ya aún todavía siempre nunca muy más menos no sí es era eran será fue fueron había hay todo toda todos todas cada otro otra otros otras algunos algunas varios mucho muchos pese
і й та але або чи що як коли де хто який яка яке які цей ця це ці той та те ті його її їх сам сама самі мій твій свій наш ваш я ти він вона воно ми ви вони у в на з із зі за до від для при про під над між через без після перед крім біля проти не ні так також тож тому якщо хоча поки бо адже отже однак проте втім зокрема водночас раніше пізніше нині зараз сьогодні вчора завтра тут там усе все всі кожен інший інші нагадаємо джерело цитата деталі пряма мова передісторія є був була було були буде будуть за словами
и но или что как когда где кто который которая которое которые этот эта это эти тот та те его её их мой твой свой наш ваш ты он она оно мы вы они с со к ко из от до для при про под над между через без после перед кроме около против не ни так также поэтому если хотя пока ведь однако впрочем ранее позже сейчас сегодня вчера завтра здесь там всё все каждый другой другие источник напомним по во об о был была было были будет будут тогда потом уже ещё еще только даже лишь именно вот
`;

const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept oct nov dec
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
понеділок вівторок середа четвер п'ятниця субота неділя січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
christmas easter thanksgiving ramadan halloween spring summer autumn fall winter day week month year morning evening night
`;

/** Words that head, or begin, the name of a body. */
const BODY = wordPattern([
  'ministry|department|office|agency|administration|authority|bureau|commission|committee|council|court|tribunal|parliament|congress|senate|house|assembly|duma|rada|cabinet|government',
  'party|union|association|federation|league|organi[sz]ation|alliance|coalition|movement|front|society|club|academy|university|college|school|institute|institution|center|centre|foundation|fund|trust|museum|library|hospital|clinic|church|diocese',
  'bank|group|company|corporation|corp|inc|ltd|llc|plc|gmbh|ag|holdings?|partners|industries|systems|airlines|airways|motors|energy|oil|gas|electric|telecom|media|press|news|times|post|journal|tribune|herald|guardian|telegraph|gazette|chronicle|magazine|radio|television|tv|network|agence|agency|observatory|monitor|watch',
  'pac|police|army|navy|force|forces|guard|command|corps|staff|service|services|campaign|board|panel|team|brigade|regiment|fleet|security|intelligence|nations|reserve|kremlin|pentagon|whitehouse|interpol|europol|nato',
  String.raw`\p{L}*ministerium|\p{L}*amt(?:es)?|\p{L}*behörde|\p{L}*partei|\p{L}*verband(?:es)?|\p{L}*verein|\p{L}*gericht(?:s|shof)?|\p{L}*rat(?:es)?|\p{L}*bank|\p{L}*gesellschaft|\p{L}*firma|\p{L}*konzern|\p{L}*polizei|\p{L}*gewerkschaft|bundestag(?:es)?|bundesrat|landtag|\p{L}*regierung|\p{L}*ausschuss(?:es)?|universität|institut|\p{L}*zentrale|\p{L}*agentur|stiftung|fraktion|kommission|konzern|zeitung|nachrichten|rundfunk`,
  'ministère|département|gouvernement|assemblée|sénat|parlement|parti|syndicat|fédération|préfecture|mairie|parquet|tribunal|cour|université|institut|banque|société|groupe|agence|armée|gendarmerie|conseil|comité|commission|élysée|matignon',
  'ministerio|gobierno|congreso|senado|asamblea|partido|sindicato|federación|ayuntamiento|fiscalía|tribunal|corte|universidad|instituto|banco|empresa|grupo|agencia|ejército|guardia|consejo|comité|comisión|moncloa|generalitat',
  String.raw`міністерств\p{L}+|мзс|мвс|сбу|офіс\p{L}{0,2}|парті[яїєю]|рад[аиіоу]\p{L}?|верховн\p{L}+|парламент\p{L}{0,3}|уряд\p{L}{0,3}|комітет\p{L}{0,3}|комісі\p{L}+|служб\p{L}+|університет\p{L}{0,3}|банк\p{L}{0,3}|компані\p{L}+|агентств\p{L}+|суд\p{L}{0,3}|прокуратур\p{L}+|генштаб\p{L}{0,3}|фонд\p{L}{0,3}|центр\p{L}{0,3}`,
  String.raw`министерств\p{L}+|мид|мвд|фсб|парти[яиюей]|дум[аыеу]|парламент\p{L}{0,2}|правительств\p{L}+|комитет\p{L}{0,2}|комисси\p{L}+|университет\p{L}{0,2}|компани\p{L}+|прокуратур\p{L}+|генштаб\p{L}{0,2}|кремл\p{L}{1,2}`,
]);

/** Words of places, streets, laws and works, which stand in names of things and not of people. */
const THING = wordPattern([
  'street|avenue|road|lane|boulevard|square|park|city|town|county|state|states|island|islands|river|lake|mountain|mount|bay|beach|valley|hills?|creek|bridge|airport|station|port|harbou?r|tower|building|hall|palace|castle|stadium|arena|hotel|restaurant|zone|district|region|province|republic|kingdom|empire|ocean|sea|coast|cape|gulf|strait|desert|forest|north|south|east|west|northern|southern|eastern|western|central|upper|lower|middle|greater',
  'act|bill|law|treaty|agreement|accords?|amendment|constitution|plan|deal|project|program(?:me)?|initiative|operation|summit|conference|forum|festival|prize|awards?|medal|cup|games|olympics|championship|series|show|war|revolution|crisis|attack|massacre|holocaust|election|primary|caucus|debate|convention|inauguration|book|report|study|survey|poll|index|model|version|new|old|black|white|red|blue|green|golden|silver|big|great|national|international|federal|global|world|united|american|royal|public|social|general|supreme|obamacare|medicare|medicaid|internet|facebook|twitter|instagram|telegram|youtube|tiktok|whatsapp|google|apple|amazon|microsoft|god|jesus|christ|islam|muslims?|christians?|jews?|jewish|republicans|democrats|conservatives|liberals|latinos|hispanics|catholics|evangelicals|protestants|catholic|hispanic|latino|african|asian|european|western|arab|republican|democratic|conservative|liberal|labour',
  'platz|straße|strasse|allee|brücke|flughafen|bahnhof|stadt|kreis|land|bezirk|insel|gesetz|vertrag|krieg|preis|wahl',
  'rue|avenue|place|pont|gare|aéroport|ville|région|loi|traité|prix|guerre|saint|sainte',
  'calle|plaza|avenida|puente|aeropuerto|ciudad|provincia|región|ley|tratado|premio|guerra|san|santa',
  String.raw`вулиц\p{L}+|площ\p{L}+|проспект\p{L}{0,2}|област\p{L}+|район\p{L}{0,2}|місто|місті|міста|закон\p{L}{0,2}|війн\p{L}+|улиц\p{L}+|город\p{L}{0,2}|войн\p{L}+|федерац\p{L}+|республ\p{L}+|союз\p{L}{0,2}`,
]);

/** Large cities, American states and regions of the world, in English and as our languages write them. */
const PLACES = `
london paris berlin moscow kyiv kiev washington beijing brussels madrid barcelona rome vienna warsaw geneva zurich bern lisbon athens istanbul ankara jerusalem gaza tehran baghdad kabul damascus beirut cairo tokyo seoul pyongyang delhi mumbai shanghai hong-kong taipei singapore sydney melbourne toronto ottawa montreal
kharkiv odesa odessa lviv mariupol kherson donetsk luhansk crimea donbas dnipro zaporizhzhia chernihiv bakhmut minsk petersburg sochi grozny chechnya siberia transnistria
york angeles chicago houston philadelphia phoenix boston seattle denver detroit miami atlanta dallas francisco vegas orleans baltimore cleveland pittsburgh milwaukee
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia carolina dakota wisconsin wyoming
africa asia europe america americas antarctica balkans baltic caribbean mediterranean atlantic pacific arctic
hamburg münchen köln frankfurt stuttgart düsseldorf dresden leipzig hannover bremen bayern sachsen hessen wien zürich brüssel moskau kiew peking warschau rom
lyon marseille toulouse bordeaux lille nantes strasbourg nice bruxelles genève londres moscou pékin kiev varsovie
sevilla valencia bilbao zaragoza málaga bogotá lima quito santiago caracas habana moscú pekín bruselas cataluña andalucía madrid
київ києві києва київський москва москві москви москве харків харкові львів львові одеса одесі донецьк луганськ крим криму донбас донбасі вашингтон вашингтоні брюссель брюсселі пекін пекіні лондон лондоні берлін берліні париж парижі варшава варшаві женева женеві
москву пекин пекине киев киеве киева брюсселе вашингтоне лондоне берлине париже крым крыма петербург петербурге донбассе
`;

const TITLES = `mr mrs cllr ms miss mx dr prof professor sir dame lord lady baroness rev reverend fr hon herr herrn frau fräulein m mme mlle mm monsieur madame señor señora señorita sr sra srta don doña пан пана пану пані панa господин господина госпожа г-н г-жа`;

const SMALL_WORDS = wordSet(SMALL);
const CALENDAR_WORDS = wordSet(CALENDAR);
const PLACE_WORDS = wordSet(PLACES);
const TITLE_WORDS = wordSet(TITLES);

/** Says whether `word` is an article, pronoun, preposition, auxiliary, adverb or the like. */
export const isSmallWord: (word: string) => boolean = remember(saysLittle);

function saysLittle(word: string): boolean {
  const [stem = ''] = word.toLowerCase().split(/['’]/);
  return SMALL_WORDS.has(stem) || SMALL_WORDS.has(word.toLowerCase());
}

/** Says whether `word` is a weekday, a month or a season. */
export const isCalendarWord: (word: string) => boolean = remember(namesTime);

function namesTime(word: string): boolean {
  return CALENDAR_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

/** Says whether `word` heads the names of bodies: "Ministry", "Partei". */
export const isBodyWord: (word: string) => boolean = remember(headsBody);

function headsBody(word: string): boolean {
  return word.length < LONGEST && BODY.test(word.toLowerCase());
}

/** Says whether `word` is found in names of things and not of people: "Street", "Treaty". */
export const isThingWord: (word: string) => boolean = remember(namesThing);

function namesThing(word: string): boolean {
  return word.length < LONGEST && THING.test(word.toLowerCase());
}

/** Says whether `word` is a large city, a state or a part of the world. */
export const isPlaceWord: (word: string) => boolean = remember(namesPlace);

function namesPlace(word: string): boolean {
  return PLACE_WORDS.has(word.toLowerCase());
}

/** Says whether `word` is said before a name and is not a role: "Mr.", "Frau". */
export const isTitle: (word: string) => boolean = remember(addresses);

function addresses(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

/** Longer words are in none of the lists. */
const LONGEST = 40;

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
