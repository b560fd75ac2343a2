/**
 * Names and words by which a carrier of news is known: outlets, platforms, and the common nouns beside
 * them ("the news agency …"). From general knowledge; an outlet that is missing is still known by a noun
 * beside it or a word in it ("Northern Wire").
 */
import { countryOf } from '../people/countries.ts';
import { remember } from '../people/remember.ts';

const OUTLETS = set(`
reuters|afp|ap|associated press|the associated press|dpa|efe|ansa|tass|тасс|ria|ria novosti|риа|риа новости|interfax|интерфакс|інтерфакс|interfax-ukraine|xinhua|kyodo|yonhap|bloomberg|upi|pa|pa media|apa|pap|ukrinform|укрінформ|унн|уніан|unian|rbc-ukraine|рбк|рбк-україна|sputnik|rt|belta|anadolu|kcna|irna|tasnim|fars|mehr
yle|err|lrt|svt|nrk|tv2|tvn|delfi|postimees|iltalehti|helsingin sanomat|aftenposten|dagens nyheter|european pravda|suspilne|hromadske|espreso|zn.ua|liga.net|babel|holod|mediazona|verstka|nexta|belsat|telewizja polska|polsat
bbc|bbc news|cnn|cbs|cbs news|nbc|nbc news|abc|abc news|fox|fox news|msnbc|cnbc|npr|pbs|c-span|sky|sky news|itv|channel 4|al jazeera|al-jazeera|al arabiya|euronews|france 24|france24|rfi|dw|deutsche welle|voice of america|voa|radio free europe|rfe/rl|radio liberty|ard|zdf|rtl|n-tv|ntv|ndr|wdr|mdr|swr|br|rbb|orf|srf|rai|rtve|tve|tf1|bfm|bfmtv|franceinfo|france info|france inter|europe 1|rtbf|cadena ser|onda cero|cope|telemundo|univision|televisa|nhk|cctv|cgtn|kbs|trt
politico|axios|the hill|vox|slate|salon|buzzfeed|buzzfeed news|huffpost|huffington post|the huffington post|breitbart|the daily beast|daily beast|the daily caller|drudge report|vice|wired|time|newsweek|fortune|forbes|the economist|economist|the atlantic|atlantic|the new yorker|new yorker|vanity fair|rolling stone|mother jones|the intercept|propublica|bellingcat|foreign policy|foreign affairs
the new york times|new york times|the times|the washington post|washington post|the wall street journal|wall street journal|usa today|los angeles times|chicago tribune|the guardian|guardian|the telegraph|daily telegraph|the independent|the sun|daily mail|the mirror|financial times|the financial times|the observer|the globe and mail|toronto star|the age|the australian|haaretz|jerusalem post|times of israel|hürriyet|global times|people's daily|south china morning post|the hindu|times of india|dawn
spiegel|der spiegel|zeit|die zeit|bild|bild am sonntag|focus|stern|welt|die welt|welt am sonntag|faz|frankfurter allgemeine zeitung|frankfurter allgemeine|süddeutsche zeitung|süddeutsche|sz|tagesspiegel|taz|handelsblatt|rheinische post|nzz|neue zürcher zeitung|der standard|standard|die presse|kurier|krone|tagesschau|correctiv
le monde|monde|le figaro|figaro|libération|le parisien|l'humanité|les echos|ouest-france|la croix|l'express|le point|mediapart|le canard enchaîné|le temps|le soir|l'équipe
el país|país|el mundo|mundo|abc|la vanguardia|el periódico|el confidencial|eldiario.es|público|la nación|clarín|el universal|reforma|el tiempo|el espectador|la jornada|milenio|infobae|europa press
українська правда|уп|інтерфакс-україна|bihus|українській правді|української правди|ukrainska pravda|kyiv independent|the kyiv independent|kyiv post|суспільне|суспільному|суспільного|громадське|hromadske|радіо свобода|радіо свободі|нв|лб|дзеркало тижня|бабель|цензор|європейська правда|bihus.info
коммерсант|коммерсанту|коммерсантъ|kommersant|ведомости|ведомостям|известия|известиям|медуза|медузе|meduza|новая газета|новой газете|novaya gazeta|дождь|дождю|эхо москвы|россия-24|россия 1|рен тв|the insider|the bell|readovka|лента.ру|газета.ru|фонтанка
repubblica|la repubblica|corriere della sera|la stampa|politika|gazeta wyborcza|rzeczpospolita|onet|blick
`);

/** A word that makes a name an outlet's. */
const MEDIA_WORD =
  /(?:^|[\s-])(?:Times|Post|News|Press(?! (?:Office|Centre|Center|Council|Department)(?!\p{L}))|Journal|Tribune|Herald|Gazette|Chronicle|Telegraph|Observer|Courier|Wire|Newswire|Daily|Weekly|Magazine|Radio|TV|Television|Broadcasting|Channel|Bulletin|Dispatch|Examiner|Inquirer|Echo|Mirror|Reporter|Online|Media|Today|Tonight|Podcast|Review|Monitor|Zeitung|Nachrichten|Rundschau|Anzeigers?|Tageblatt|Blatt|Allgemeinen?|Rundfunk|Fernsehen|Bote|Morgenpost|Kurier|Stimme|Merkur|Presse|Journal|Gazette|Courrier|Matin|Dépêche|Nouvelles|Diario|Periódico|Heraldo|Noticias|Correo|Gaceta|Onda|Prensa|Новини|Вісник|Вісті|Правда|Правді|Газета|Телебачення|Радіо|Новости|Вести|Вестник|Радио|ТВ|Telegram-каналі?)(?=\s|$)|\p{L}(?:zeitung|blatt|anzeiger|funk|post|inform|press|news|інформ|информ)$|\.(?:com|net|org|info|ru|ua|de|fr|es|uk|media|news)$/u;

/** Letters of bodies that people talk to and that carry no news. */
const BODIES =
  /^(?:FBI|CIA|NSA|NATO|UN|EU|UNO|DNC|RNC|NRA|IMF|WHO|SEC|FDA|EPA|IRS|DOJ|CDU|CSU|SPD|FDP|AfD|PP|PSOE|LR|MPs?|US|USA|UK|GOP|NHS|МВФ|ООН|ЄС|ЕС|НАТО|США|СБУ|ФСБ|МЗС|МИД|МВС|МВД|ЗСУ|ОП|ОПУ|ЦВК|МОН|МОЗ|ДСНС|CEO|SMS|СМС)$/;

const PLATFORM =
  /^(?:X|Twitter|Facebook|Telegram|Instagram|TikTok|Truth Social|YouTube|LinkedIn|Threads|Bluesky|Mastodon|Weibo|WeChat|VK|VKontakte|Vkontakte|ВКонтакте|WhatsApp|Reddit|Medium|Substack|Snapchat|Viber|Signal|Parler|Gab|Discord|Twitch|Rumble|Max)$/;

/** Common nouns and adjectives that describe a carrier before its name. */
const DESCRIPTOR =
  /^(?:state|state-owned|state-run|state-controlled|kremlin-aligned|kremlin-run|pro-\p{L}+|local|public|private|daily|weekly|national|regional|independent|opposition|business|financial|investigative|conservative|liberal|online|news|media|outlets?|agency|agencies|newswire|wire|service|newspapers?|papers?|newsletter|magazine|broadcasters?|channels?|stations?|radio|tv|television|network|website|site|portal|blog|podcast|programme|program|show|journal|tabloid|platform|social|app|messaging|messenger|\p{L}+-(?:owned|run|based|language|aligned|controlled|backed|funded)|zeitung|tageszeitung|wochenzeitung|nachrichtenagentur|agentur|sender|fernsehsender|radiosender|nachrichtensender|magazin|nachrichtenmagazin|portal|onlineportal|nachrichtenportal|blatt|boulevardblatt|zeitschrift|kurznachrichtendienst|plattform|netzwerk|staatliche[nrm]?|staatsagentur|quotidien|hebdomadaire|agence|chaîne|magazine|site|réseau|média|presse|publique|publica|diario|periódico|semanario|agencia|cadena|emisora|revista|canal|televisión|red|agencias?|noticias|estatal|агентств\p{L}+|видання\p{L}*|виданню|газет\p{L}{1,2}|телеканал\p{L}*|канал\p{L}*|радіо|радио|радіостанці\p{L}+|радиостанци\p{L}+|портал\p{L}*|журнал\p{L}*|сайт\p{L}*|издани\p{L}+|соцмереж\p{L}+|соцсет\p{L}+|соціальн\p{L}+|социальн\p{L}+|мереж\p{L}+|сет[иь]|інформагентств\p{L}+|информагентств\p{L}+|месенджер\p{L}*|мессенджер\p{L}*|державн\p{L}+|государственн\p{L}+|новинн\p{L}+|новостн\p{L}+)$/u;

/** Longer words are in none of the patterns. */
const LONGEST = 60;

/** Says whether `name` is an outlet's by itself, without looking at the words around it. */
export const isOutlet: (name: string) => boolean = remember(namesOutlet);

function namesOutlet(name: string): boolean {
  if (
    name.length > LONGEST ||
    /^(?:TV|Radio|Media|Press|News|Online|Channel|Magazine|Television|Today|Daily)$/.test(name)
  )
    return false;
  return isListedOutlet(name) || MEDIA_WORD.test(name);
}

/** Says whether `name`, with or without "the", is one of the outlets listed here. */
export function isListedOutlet(name: string): boolean {
  const lower = name.toLowerCase();
  return OUTLETS.has(lower) || OUTLETS.has(lower.replace(/^the /, ''));
}

/** Says whether `name` is made of capital letters and may be an agency or a station. */
export function isInitialism(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(name) && !BODIES.test(name);
}

/** Says whether `name` is a social network or messenger. */
export function isPlatform(name: string): boolean {
  return PLATFORM.test(name);
}

/** Says whether `word` describes an outlet, channel or platform: "newspaper", "state-run", "Chinese". */
export const isMediaWord: (word: string) => boolean = remember(describesMedia);

function describesMedia(word: string): boolean {
  return word.length < LONGEST && (DESCRIPTOR.test(word.toLowerCase()) || countryOf(word) !== null);
}

/** Says whether `word`, written large, is a German noun for an outlet: "Sender", "Nachrichtenagentur". */
export function isMediaNoun(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}*(?:zeitung|agentur|sender|magazin|portal|blatt|zeitschrift|dienst|plattform|netzwerk)s?$/u.test(
      word,
    ) ||
    /^(?:Zeitung|Agentur|Sender|Magazin|Portal|Blatt|Zeitschrift|Plattform|Netzwerk)s?$/.test(word)
  );
}

function set(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/[|\n]/));
}
