/**
 * Countries and their adjectives in our languages, as stems. They tie "the Chinese minister" to the
 * "minister of China" and keep places from being taken for people. From general knowledge: the
 * countries that international news names most; not a list of states.
 */
import { remember } from './remember.ts';

const STEMS = `
us:america american amerika amerikan amérique américa américain états-unis estadounid eeuu usa us u.s u.s.a сша америк американ
uk:britain british britisch großbritannien britannique britannic royaume-uni británic британ британі великобритан
england:england english engländ angleterre anglais inglaterra inglés англі англи
scotland:scotland scottish schottland écosse escocia шотланд
ireland:ireland irish irland irisch irlande irlanda ирланд ірланд
germany:germany german deutschland deutsch allemagne allemand alemania alemán alemana німечч німец германи немец немецк фрн
france:france french frankreich französ français francia francés frances франц
spain:spain spanish spanien spanisch espagne espagnol españa español испани испанск іспан
italy:italy italian italien italie italia италь италі італі
portugal:portugal portuguese portugies portugais portugués португал
netherlands:netherlands dutch niederl pays-bas néerland holland нидерланд нідерланд голланд
belgium:belgium belgian belgien belgisch belgique belge bélgica бельг
austria:austria austrian österreich autrich австри австрі
switzerland:switzerland swiss schweiz suisse suiza швейцар
poland:poland polish polen polnisch pologne polonais polonia polac польщ польш польськ польск
czechia:czech tschech tchèqu checo чех чешськ чешск
slovakia:slovakia slovak slowak slovaque eslovac словач словац
hungary:hungary hungarian ungarn ungarisch hongrie hongrois hungría húngar угорщ угорськ венгр венгерск
romania:romania romanian rumän roumain rumania румун румын
bulgaria:bulgaria bulgarian bulgar болгар
greece:greece greek griech grèce grec grecia grieg греці греци грец греческ
turkey:turkey turkish türkei türkisch turquie turc turquía turco туреч турец турц турк
sweden:sweden swedish schwed suède suédois suecia sueco швец швед
norway:norway norwegian norweg norvèg noruega норвег норвез
denmark:denmark danish dänemark dänisch danemark danois dinamarca данія данськ дания датск
finland:finland finnish finnland finnisch finlande finland фінлянд финлянд финск фінськ
estonia:estonia estonian estnisch estland estonie эстон естон
latvia:latvia latvian lettland lettisch letton letonia латв латві
lithuania:lithuania lithuanian litauen litauisch lituanie lituan литв литов
ukraine:ukraine ukrainian ukrainisch ukrainien ucrania україн украин
russia:russia russian russland russisch russie russe rusia ruso rusa росі россий росси русск рф кремл
belarus:belarus belarusian belarussisch weißruss biélorus bielorrus білорус белорус беларус
moldova:moldova moldovan moldau moldav молдов молдав
georgia:georgian georgisch géorgi georgian грузі грузи
armenia:armenia armenian armenisch armén вірмен армян армен
azerbaijan:azerbaijan aserbaidsch azerbaïdjan azerbaiy азербайдж
kazakhstan:kazakh kasach kazajist казах
serbia:serbia serbian serbien serbisch serbie serbe serbio серб
croatia:croatia croatian kroatien croatie croate croacia хорват
kosovo:kosovo kosovar косов
israel:israel israeli israelisch israélien israelí изра ізра
palestine:palestin palästin палестин
egypt:egypt ägypt égypt egipto egipc египет египт єгипет єгипт
syria:syria syrian syrien syrisch syrie siria сирі сири
lebanon:lebanon lebanese libanon libanes liban líbano ливан ліван
jordan:jordanian jordanien jordanie jordania иордан йордан
iraq:iraq irak irakisch irakien iraquí ирак ірак
iran:iran irán ірано ирано іран иран
saudi:saudi saoudit saudí саудів саудов
qatar:qatar katar катар
emirates:emirati emirates emirate émirat эмират емірат оае оаэ
yemen:yemen jemen yémén йемен ємен
afghanistan:afghan afgan афган
pakistan:pakistan paquist пакистан
india:india indian indien indisch inde indienn indio индий инди індій індія індії
china:china chinese chines chine chinois chino china китай китає кнр
taiwan:taiwan taïwan тайван
japan:japan japanese japanisch japon japón япон
korea:korea korean koreanisch corée coréen corea coreano корей корея кореї кндр
vietnam:vietnam вьетнам вєтнам
thailand:thailand thai thaïland tailand таиланд таїланд
philippines:philippine filipino filipina philippin філіппін филиппин
indonesia:indonesia indonesian indones индонез індонез
malaysia:malaysia malaysian malais малайз
australia:australia australian austral австрал
newzealand:new-zealand neuseel nouvelle-zél neozeland
canada:canada canadian kanada kanadisch canadien canadá канад
mexico:mexico mexican mexiko mexikan mexique mexicain méxico mexicano мексик
brazil:brazil brazilian brasil brésil бразил
argentina:argentin аргентин
chile:chile chilean chilen чили чилі
colombia:colombia kolumbi colombi колумб
venezuela:venezuel vénézu венесуэл венесуел
peru:peru peruvian peruan pérou péruv перу
cuba:cuba cuban kuba kuban куб кубин
bolivia:bolivia boliv болив болів
ecuador:ecuador ecuadorian ekuador équat ecuatorian эквадор еквадор
southafrica:südafrika sudafric sud-afric юар пар
nigeria:nigeria nigerian нигери нігері
kenya:kenya kenyan kenia кени кені
ethiopia:ethiopia äthiop éthiop etiop эфиоп ефіоп
sudan:sudan soudan судан
libya:libya libyan libyen libye libia ливи лівій лівія
morocco:morocco moroccan marokk maroc marroqu марокк
algeria:algeria alger argel алжир
tunisia:tunisia tunes tunisi túnez тунис туніс
europe:eu european europäisch européen europeo europa europe евросоюз європ европ євросоюз
`;

/** Longer endings than this make another word: "India" and "Indianapolis". German adjectives have the longest. */
const LONGEST_ENDING = 6;

const SHORTEST_STEM = 2;

const COUNTRY_OF = new Map<string, string>(
  STEMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', stems = ''] = line.split(':');
      return stems.split(' ').map((stem): [string, string] => [stem, country]);
    }),
);

/** Letters of the shortest stem that something may follow. */
const SHORTEST_OPEN = 4;

/** How words begin that a stem may be of; few others need a look at all their beginnings. */
const BEGINNINGS = new Set(Array.from(COUNTRY_OF.keys(), (stem) => stem.slice(0, SHORTEST_OPEN)));

/** Stems that are words of their own when anything follows. */
const WHOLE = new Set([
  'us',
  'u.s',
  'u.s.a',
  'usa',
  'eu',
  'uk',
  'сша',
  'рф',
  'пар',
  'юар',
  'оае',
  'оаэ',
  'кнр',
  'кндр',
  'фрн',
  'eeuu',
  'куб',
  'thai',
  'inde',
  'tunes',
  'chile',
  'rusa',
  'ruso',
  'turk',
  'turc',
  'grec',
  'chino',
  'chine',
  'cuba',
  'peru',
  'росси',
]);

/** Places and words that begin like a country. */
const OTHERS =
  /^(?:indiana\p{L}*|georgian?town|indio|germania|german[eo]|chinook|europium|iranga|malign\p{L}*|americana|americo|francis\p{L}*|franco|francesc\p{L}*|france[st][ct]\p{L}*|polonium|russell?|israel[ae]s|italo|chinos|turkeys|danishes|swissair)$/u;

/**
 * Returns the country that a word names or is the adjective of, as an English word that identifies it ("china"),
 * or `null`. The European Union counts as one.
 */
export const countryOf: (word: string) => string | null = remember(findCountryOf);

function findCountryOf(word: string): string | null {
  const lower = word.toLowerCase().replace(/['’]s?$|\.$/, '');
  if (!BEGINNINGS.has(lower.slice(0, SHORTEST_OPEN)) || OTHERS.test(lower)) return null;
  const longest = Math.min(lower.length, 14);
  for (
    let length = longest;
    length >= Math.max(SHORTEST_STEM, lower.length - LONGEST_ENDING);
    length -= 1
  ) {
    const stem = lower.slice(0, length);
    const country = COUNTRY_OF.get(stem);
    if (
      country !== undefined &&
      (length === lower.length || (length >= SHORTEST_OPEN && !WHOLE.has(stem)))
    )
      return country;
  }
  return null;
}
