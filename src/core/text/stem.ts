/**
 * A light stemmer: takes inflection off a word so that "developing" and "develops", "стороны" and
 * "сторон" compare equal. It knows endings, no dictionary, and leaves derivation ("developer")
 * alone: two words that only look alike must stay two. A stem is for comparing, not for reading.
 */

/** Fewer letters than this before an ending are no stem: "bring", "sein", "мать". */
const SHORTEST_STEM = 3;

/** No word of a text is longer; what is, is left as it is. */
const LONGEST_WORD = 40;

/** Endings per language, the longest that fits is taken off. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: byLength('ern em en er es e n st t te ten test tet'),
  fr: byLength(`s x e es er ez é ée és ées ait aient ais ant ante ants antes ent ons ions iez era eront
    erait eraient erez erons ir it is issent issait irent i ie ies aux eux euse euses eurs if ive ifs ives`),
  es: byLength(`s es o a os as e ar er ir ando iendo ado ada ados adas ido ida idos idas aba aban abamos
    ía ían íamos ó ió aron ieron an en amos emos imos ará arán ería erán irá irán aría arían ase iese`),
  uk: byLength(`а я у ю і ї и о е є ою ею єю ам ям ами ями ах ях ів їв ей ові еві єві ий ій а я е є ого його
    ому йому им їм ім ої єї у ю их їх ими їми ати яти ити іти ти в ла ло ли ав ала ало али ив ила ило или
    ує ують ує ає ають ить ять ать еш ете емо имо ите уть ють ться тися тись вся лася лося лися`),
  ru: byLength(`а я у ю ы и о е ой ей ою ею ам ям ами ями ах ях ов ев ём ом ем ий ый ая яя ое ее ие ые ого его
    ому ему ым им их ых ыми ими ую юю ь ия ии ию ием иям иями иях ать ять ить еть ть ал ала ало али ил ила
    ило или ел ела ели ет ют ит ят ешь ете ем им ите ут ют ает ают ует уют ться тся лся лась лось лись`),
};

/** Returns the stem of `form`, a word in normal form. `lang` is BCP 47; `null` goes by the letters. */
export function stem(form: string, lang: string | null): string {
  if (form.length > LONGEST_WORD || /\p{N}/u.test(form)) return form;
  const language = languageOf(form, lang);
  if (language === 'en') return englishStem(form);
  const word = folded(form, language);
  const ending = (ENDINGS[language] ?? []).find(
    (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A page's language says nothing of a word in another script. */
function languageOf(form: string, lang: string | null): string {
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  if (/\p{Script=Cyrillic}/u.test(form)) {
    if (language === 'uk' || language === 'ru') return language;
    return /[іїєґ]/.test(form) ? 'uk' : 'ru';
  }
  return language in ENDINGS && language !== 'uk' && language !== 'ru' ? language : 'en';
}

/** Takes off what writers leave out or change with the ending: elided articles, accents, umlauts. */
function folded(form: string, language: string): string {
  switch (language) {
    case 'fr':
      return form.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/, '');
    case 'de':
      return form
        .replaceAll('ä', 'a')
        .replaceAll('ö', 'o')
        .replaceAll('ü', 'u')
        .replaceAll('ß', 'ss')
        .replace(/(?<=[bdfghklmnrt])s$/, '');
    case 'ru':
      return form.replaceAll('ё', 'е');
    default:
      return form;
  }
}

/** Plural, possessive, past and gerund; then the silent e and the doubled consonant they leave behind. */
function englishStem(form: string): string {
  let word = form.replace(/'s?$/, '');
  if (/[^s]ies$/.test(word) && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (/(?:[sxz]|[cs]h)es$/.test(word) && word.length > 4) word = word.slice(0, -2);
  else if (/[^siu]s$/.test(word) && word.length > 3) word = word.slice(0, -1);

  if (/[^e]ied$/.test(word) && word.length > 4) word = `${word.slice(0, -3)}y`;
  const base =
    /[rt]eed$/.test(word) && word.length > 5 ? word.slice(0, -1) : word.replace(/(?:ing|ed)$/, '');
  if (base !== word && base.length >= SHORTEST_STEM && /[aeiouy]/.test(base)) {
    word = /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  }
  if (word.length > SHORTEST_STEM && word.endsWith('e')) word = word.slice(0, -1);
  return word.length > SHORTEST_STEM && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}

function byLength(endings: string): string[] {
  return [...new Set(endings.split(/\s+/))].toSorted((a, b) => b.length - a.length);
}
