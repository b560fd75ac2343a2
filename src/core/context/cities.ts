/**
 * Capitals, and cities as well known, in the spellings of our languages where they differ: places that
 * stand for governments and need no word before them. From general knowledge; a place that is missing
 * still shows by where it stands (`find-places.ts`).
 */

/** One city a line: the name that identifies it, then the other spellings. */
const SPELLINGS = `
moscow москва москві москве москвы москви moskau moscou moscú
kyiv київ києві києва киев киеве киева kiev kiew
beijing peking pékin pekín пекін пекіні пекин пекине пекина
washington вашингтон вашингтоні вашингтоне вашингтона
london londres лондон лондоні лондоне лондона
paris parís париж парижі париже парижа
berlin berlín берлін берліні берлин берлине берлина
madrid мадрид мадриді мадриде
rome rom roma рим римі риме
vienna wien vienne viena відень відні вена вене вены
warsaw warschau varsovie varsovia варшава варшаві варшаве варшавы
brussels brüssel bruxelles bruselas брюссель брюсселі брюсселе брюсселя
geneva genf genève ginebra женева женеві женеве
minsk мінськ мінську минск минске
istanbul estambul стамбул стамбулі стамбуле
ankara анкара анкарі анкаре
jerusalem jérusalem jerusalén єрусалим єрусалимі иерусалим иерусалиме
tehran teheran téhéran teherán тегеран тегерані тегеране
tokyo tokio токіо токио
seoul séoul seúl сеул сеулі сеуле
pyongyang pjöngjang пхеньян
delhi дели делі
kabul kaboul кабул кабулі кабуле
baghdad bagdad багдад
damascus damaskus damas damasco дамаск дамаску дамаске
gaza гази газа газі газе
cairo kairo caire каїр каир
athens athen athènes atenas афіни афины
lisbon lissabon lisbonne lisboa
copenhagen kopenhagen copenhague
stockholm
helsinki
oslo
prague prag praga прага празі праге
budapest будапешт
bucharest bukarest bucarest бухарест
belgrade belgrad belgrado белград
vilnius
riga рига
tallinn
chisinau chișinău кишинів кишинев
tbilisi tiflis тбілісі тбилиси
yerevan jerewan erevan єреван ереван
baku bakou bakú баку
astana астана
tashkent taschkent ташкент
kharkiv харків харкові харьков харькове charkiw
odesa odessa одеса одесі одесса одессе
lviv львів львові львов львове lemberg
donetsk донецьк донецьку донецк донецке
crimea krim crimée крим криму крым крыму
kremlin kreml кремль кремлі кремле кремля
strasbourg straßburg estrasburgo
hague гаага гаазі гааге
shanghai
singapore
sydney
ottawa
havana
caracas
doha
dubai
riyadh
beirut
islamabad
nairobi`;

const CITIES: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.split(' ');
      return spellings.map((spelling): [string, string] => [spelling, spellings[0] ?? spelling]);
    }),
);

/** Returns the city that a word names, by its English name in lower case, or `null`. */
export function cityOf(word: string): string | null {
  return CITIES.get(word.toLowerCase()) ?? null;
}
