/**
 * The words in which a language gives dates. Months and weekdays come from CLDR through `Intl`, in
 * every form that it has; only what stands around them is listed here.
 */

/** The words that give dates in one language, in lower case. */
export interface DateWords {
  /** Month (from 1) by name, lower case. */
  months: ReadonlyMap<string, number>;
  /** Weekday (0 is Sunday) by name, lower case. */
  weekdays: ReadonlyMap<string, number>;
  /** Days from publication: "yesterday" is -1. */
  days: ReadonlyMap<string, number>;
  last: ReadonlySet<string>;
  next: ReadonlySet<string>;
  units: ReadonlyMap<string, Unit>;
  /** What stands before a month that is given without a day, or the name may be another word. */
  beforeMonth: ReadonlySet<string>;
  /** Before and after a number of units in the past: "two years ago", "vor zwei Jahren". */
  ago: { before: string; after: string };
  numbers: ReadonlyMap<string, number>;
}

/** What a stretch of time is counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

interface Listed {
  days: string;
  last: string;
  next: string;
  /** By unit, in the order day, week, month, year. */
  units: readonly [string, string, string, string];
  beforeMonth: string;
  ago: { before: string; after: string };
  /** One to ten. */
  numbers: string;
}

const ENGLISH: Listed = {
  days: 'yesterday:-1 today:0 tonight:0 tomorrow:1',
  last: 'last previous past',
  next: 'next coming',
  units: ['day days', 'week weeks', 'month months', 'year years'],
  beforeMonth: 'in since until by during of late early mid this',
  ago: { before: '', after: 'ago' },
  numbers: 'one two three four five six seven eight nine ten',
};

const LISTED: Readonly<Record<string, Listed>> = {
  en: ENGLISH,
  de: {
    days: 'gestern:-1 vorgestern:-2 heute:0',
    last: 'letzte letzten letzter letztes vergangene vergangenen vergangener vorige vorigen voriger',
    next: 'nächste nächsten nächster nächstes kommende kommenden kommender',
    units: ['tag tage tagen', 'woche wochen', 'monat monate monaten', 'jahr jahre jahren jahres'],
    beforeMonth: 'im seit bis ab anfang mitte ende',
    ago: { before: 'vor', after: '' },
    numbers: 'einem zwei drei vier fünf sechs sieben acht neun zehn',
  },
  fr: {
    days: "hier:-1 aujourd'hui:0 demain:1",
    last: 'dernier dernière passé passée',
    next: 'prochain prochaine',
    units: ['jour jours', 'semaine semaines', 'mois', 'an ans année années'],
    beforeMonth: 'en depuis fin début courant',
    ago: { before: 'il y a', after: '' },
    numbers: 'un deux trois quatre cinq six sept huit neuf dix',
  },
  es: {
    days: 'ayer:-1 anteayer:-2 hoy:0',
    last: 'pasado pasada último última',
    next: 'próximo próxima',
    units: ['día días', 'semana semanas', 'mes meses', 'año años'],
    beforeMonth: 'en desde hasta',
    ago: { before: 'hace', after: '' },
    numbers: 'un dos tres cuatro cinco seis siete ocho nueve diez',
  },
  uk: {
    days: 'вчора:-1 учора:-1 позавчора:-2 сьогодні:0 завтра:1',
    last: 'минулого минулої минулому минулий минулу',
    next: 'наступного наступної наступному наступний наступну',
    units: [
      'день дні днів',
      'тиждень тижня тижні тижнів',
      'місяць місяця місяці місяців',
      'рік року році роки років',
    ],
    beforeMonth: 'у в з із до від',
    ago: { before: '', after: 'тому' },
    numbers: "один два три чотири п'ять шість сім вісім дев'ять десять",
  },
  ru: {
    days: 'вчера:-1 позавчера:-2 сегодня:0 завтра:1',
    last: 'прошлого прошлой прошлом прошлый прошлую',
    next: 'следующего следующей следующем следующий следующую',
    units: [
      'день дня дней',
      'неделя неделю недели неделе недель',
      'месяц месяца месяце месяцев',
      'год года году лет',
    ],
    beforeMonth: 'в с до от',
    ago: { before: '', after: 'назад' },
    numbers: 'один два три четыре пять шесть семь восемь девять десять',
  },
};

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year'];

const known = new Map<string, DateWords>();

/** Returns the words of `lang` (BCP 47); English ones for an unknown language. */
export function dateWords(lang: string | null): DateWords {
  const language = /^[a-z]{2,3}/.exec((lang ?? 'en').toLowerCase())?.[0] ?? 'en';
  const words = known.get(language) ?? readDateWords(language, LISTED[language] ?? ENGLISH);
  known.set(language, words);
  return words;
}

function readDateWords(language: string, listed: Listed): DateWords {
  return {
    months: monthNames(language),
    weekdays: weekdayNames(language),
    days: new Map(
      listed.days.split(' ').map((entry): [string, number] => {
        const [word = '', days = '0'] = entry.split(':');
        return [word, Number(days)];
      }),
    ),
    last: new Set(listed.last.split(' ')),
    next: new Set(listed.next.split(' ')),
    units: new Map(
      UNITS.flatMap((unit, index) =>
        (listed.units[index] ?? '').split(' ').map((word): [string, Unit] => [word, unit]),
      ),
    ),
    beforeMonth: new Set(listed.beforeMonth.split(' ')),
    ago: listed.ago,
    numbers: new Map(
      listed.numbers.split(' ').map((word, index): [string, number] => [word, index + 1]),
    ),
  };
}

function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const form of [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2023, month - 1, 3));
      const name = plainForm(parts.find(({ type }) => type === 'month')?.value ?? '');
      for (const written of [name, ...cases(name, language)]) names.set(written, month);
    }
  }
  return names;
}

function weekdayNames(language: string): Map<string, number> {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const names = new Map<string, number>();
  for (let day = 0; day < 7; day++) {
    // 1 January 2023 was a Sunday.
    const name = plainForm(format.format(Date.UTC(2023, 0, 1 + day)));
    for (const written of [name, ...cases(name, language)]) names.set(written, day);
  }
  return names;
}

function plainForm(name: string): string {
  return name.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, '');
}

/**
 * Forms that CLDR lacks: "у травні", "в мае", "в среду", "у п'ятницю", and the older spellings that
 * news agencies keep ("Sept." is CLDR's in some languages only).
 */
function cases(name: string, language: string): string[] {
  if (language === 'uk') {
    return [
      name.replace(/я$/, 'і').replace(/а$/, 'у'),
      name.replace(/я$/, 'ю'),
      name.replace(/да$/, 'ді'),
    ];
  }
  if (language === 'ru') {
    return [name.replace(/[яа]$/, 'е'), name.replace(/а$/, 'у').replace(/я$/, 'ю')];
  }
  return language === 'en' && name === 'sep' ? ['sept'] : [];
}
