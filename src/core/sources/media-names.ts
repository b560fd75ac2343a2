/**
 * Names that show by themselves whose they are: outlets, platforms. Names cross borders, so those of all
 * languages are known in each. An outlet that is missing is still known by a noun beside it or a word in it
 * ("Northern Wire").
 */
import { LANGUAGES } from '../languages/language-of.ts';
import { once } from '../languages/once.ts';
import { wordPattern } from '../languages/phrase-list.ts';
import { remember } from '../people/remember.ts';

const outlets = once(
  (): ReadonlySet<string> =>
    new Set(LANGUAGES.flatMap(({ sources }) => sources.names.outlets.trim().split(/\s*[|\n]\s*/))),
);

/** A word that makes a name an outlet's. */
const mediaWord = once(() => {
  const words = wordPattern(LANGUAGES.map(({ sources }) => sources.names.words).join(' '));
  const endings = wordPattern(LANGUAGES.map(({ sources }) => sources.names.endings).join(' '));
  return new RegExp(
    String.raw`(?:^|[\s-])${words}(?=\s|$)(?<!Press(?= (?:Office|Centre|Center|Council|Department)(?!\p{L})))|\p{L}${endings}$|\.(?:com|net|org|info|ru|ua|de|fr|es|uk|media|news)$`,
    'u',
  );
});

/** Letters of bodies that people talk to and that carry no news. */
const BODIES =
  /^(?:FBI|CIA|NSA|NATO|UN|EU|UNO|DNC|RNC|NRA|IMF|WHO|SEC|FDA|EPA|IRS|DOJ|CDU|CSU|SPD|FDP|AfD|PP|PSOE|LR|MPs?|US|USA|UK|GOP|NHS|МВФ|ООН|ЄС|ЕС|НАТО|США|СБУ|ФСБ|МЗС|МИД|МВС|МВД|ЗСУ|ОП|ОПУ|ЦВК|МОН|МОЗ|ДСНС|CEO|SMS|СМС)$/;

const PLATFORM =
  /^(?:X|Twitter|Facebook|Telegram|Instagram|TikTok|Truth Social|YouTube|LinkedIn|Threads|Bluesky|Mastodon|Weibo|WeChat|VK|VKontakte|Vkontakte|ВКонтакте|WhatsApp|Reddit|Medium|Substack|Snapchat|Viber|Signal|Parler|Gab|Discord|Twitch|Rumble|Max)$/;

/** Longer names are no outlet's. */
const LONGEST = 60;

/** Says whether `name` is an outlet's by itself, without looking at the words around it. */
export const isOutlet: (name: string) => boolean = remember(namesOutlet);

function namesOutlet(name: string): boolean {
  if (
    name.length > LONGEST ||
    /^(?:TV|Radio|Media|Press|News|Online|Channel|Magazine|Television|Today|Daily)$/.test(name)
  )
    return false;
  return isListedOutlet(name) || isPartOfListed(name) || mediaWord().test(name);
}

/** Says whether `name`, with or without "the", is one of the outlets listed here. */
export function isListedOutlet(name: string): boolean {
  const lower = name.toLowerCase();
  return outlets().has(lower) || outlets().has(lower.replace(/^the /, ''));
}

/** "BBC Radio Thorne", "France Bleu Capitale": a programme or a local station of a listed outlet. */
function isPartOfListed(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return (
    second !== '' &&
    ((isInitialism(first) && isListedOutlet(first)) || isListedOutlet(`${first} ${second}`))
  );
}

/** Says whether `name` is made of capital letters and may be an agency or a station. */
export function isInitialism(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(name) && !BODIES.test(name);
}

/** Says whether `name` is a social network or messenger. */
export function isPlatform(name: string): boolean {
  return PLATFORM.test(name);
}
