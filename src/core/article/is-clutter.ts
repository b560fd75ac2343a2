/**
 * Tells the sentences a site puts between the paragraphs of its articles from the article: what to
 * read next, newsletters, donations, comments, cookies, subscriptions, copyright.
 *
 * Wording only, in English, German, French, Spanish, Ukrainian and Russian, with the commonest
 * phrase of some neighbours. No phrase names a site.
 * The patterns are tried on lines in lower case: a browser needs milliseconds to prepare one that
 * ignores case.
 */

import { isAside } from './is-aside.ts';

/** A line that begins so leads to another page, if nothing or a link follows. */
const LEADS_AWAY = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:${[
    '(?:also )?read(?: more| also| next| the (?:full|original) (?:story|article))?',
    'see (?:also|more)|watch(?: more| also)?|listen(?: to this)?|more(?: on this(?: story| topic)?| from [^.!?]{1,30}| stories| great [^.!?]{1,30} stories)?',
    'related(?: (?:stor(?:y|ies)|articles?|coverage|posts?|content|news|topics?|reading|links?|video)[^.!?]{0,40})?',
    'you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?',
    'don.t miss|in case you missed it|continue reading|keep reading|click here|further reading|what to read next|editors?.? picks?',
    'les(?:en sie|t|e)(?: dazu)? (?:auch|mehr|hier|weiter|jetzt)|mehr (?:zum thema|dazu|lesen|über .{1,40})|auch interessant|weiterlesen|siehe auch|das könnte (?:sie|dich) auch interessieren|zum thema',
    '(?:à |a )?lire (?:aussi|également|la suite|plus)|à lire|voir aussi|sur le même sujet|pour aller plus loin|en savoir plus|lire\\s*:',
    'le(?:a|e|er) (?:también|más)|lee además|ver (?:también|más)|también (?:te|le) puede interesar|te (?:puede|podría) interesar|más información|para saber más|noticias relacionadas',
    'чита(?:йте|ти) (?:також|ще|далі|більше)|дивіться також|за темою|більше (?:новин|за темою)|рекомендуємо',
    'чита(?:йте|ть) (?:также|еще|ещё|далее|по теме|подробнее)|смотрите (?:также|ещё|еще)|по теме|рекомендуем|другие новости',
    'leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|les også|læs også|läs (?:också|även|mer)|czytaj (?:także|też|więcej)|čtěte také|また読む|関連記事|相关阅读|延伸阅读',
  ].join('|')})(?<rest>$|[\\s\\p{P}\\p{S}].*$)`,
  'su',
);

/** A line that is one of these and hardly anything more. */
const LABELS = new RegExp(
  `^[\\p{P}\\p{S}\\d\\s]*(?:${[
    'advert(?:isement|s)?|sponsored(?: content)?|ad|story continues below(?: this)? ad(?:vertisement)?|article continues (?:below|after).{0,30}|anzeige|werbung|publicité|publicidad|реклама|annons|pr',
    'comments?|kommentare?|commentaires?|comentarios|коментарі|комментарии|postings?|forum|discussion|post (?:a )?comment|leave a (?:comment|reply)|add a comment',
    'share(?: (?:this|on|via).{0,40})?|teilen|partager|compartir|поділитися|поширити|поделиться|follow us(?: on .{0,40})?|copy link|print|drucken|imprimer|imprimir|save|merken',
    'tags?|topics?|schlagwörter|themen|mots[- ]clés|etiquetas|теги|etiketler',
    'newsletters?|sign in|log in|register|subscribe(?: now)?|abonnieren|s.abonner|suscríbete|підписатися|подписаться',
    'skip to (?:main )?content|zum inhalt springen|aller au contenu|saltar al contenido|back to top|top stories|latest news|breaking news',
    'open this photo in gallery|image caption|image source|this slideshow requires javascript|loading|about the authors?|author of the article|the author|über (?:den autor|die autorin)',
    '(?:\\d+|one|two|three|four|five)? ?min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,20}|lesedauer.{0,20}|lesezeit.{0,20}|temps de lecture.{0,20}|tiempo de lectura.{0,20}|tempo de leitura.{0,20}|час читання.{0,20}|время чтения.{0,20}',
  ].join('|')})[\\p{P}\\p{S}\\d\\s]*$`,
  'u',
);

/** A credit of a picture, alone in its line. A `Source:` line is no such thing: reports have one. */
const CREDIT =
  /^[\p{P}\s]*(?:photos?(?:graph)?|pictures?|images?|fotos?|bild(?:er)?|credits?|crédits?(?: photos?)?|video|фото|светлина|zdjęcie|foto(?:grafie)?)\s*(?:credit|credits|by|by:|de|von|par)?\s*[:/©].{0,90}$/u;

/** A caption says at its end whose picture it is. */
const CREDITED =
  /[(.\s](?:image|photo|picture|foto|bild|фото)(?: credit| by)?\s?[:/©]\s?[^.!?]{1,50}\)?$/u;

/** As much of a line's end is searched for a credit. */
const CREDIT_END = 80;

/** Longer ones are paragraphs of an article that happen to mention such a thing. */
const MAX_ASIDE = 420;

/** A label with what it may name is no longer. */
const MAX_LABEL = 120;

/** A line that names another page without a link to it is shorter. */
const MAX_LEADING = 200;

/** From this share of linked characters on, a line that says "read more" is one. */
const MOSTLY_LINKED = 0.35;

/** Words of somebody in the article may say anything. */
const QUOTED = /^\s*[“„«"‘‚»—–]/u;

/**
 * Returns whether a paragraph is no part of the article by its wording. `linked` is the share of
 * its characters that are links, 0–1.
 */
export function isClutter(text: string, linked: number): boolean {
  const given = text.slice(0, MAX_ASIDE + 1);
  const line = given.toLowerCase();
  if (text.length <= MAX_LABEL && LABELS.test(line)) return true;
  if (
    /[:/©]/u.test(line) &&
    !QUOTED.test(line) &&
    (CREDIT.test(line) || CREDITED.test(line.slice(-CREDIT_END)))
  )
    return true;
  const mayLead = linked >= MOSTLY_LINKED || text.length < MAX_LEADING;
  const away = mayLead ? LEADS_AWAY.exec(line) : null;
  if (away) {
    const rest = away.groups?.['rest']?.trim() ?? '';
    if (/^[:…»>|–-]?$/u.test(rest) || linked >= MOSTLY_LINKED) return true;
    if (rest.startsWith(':') && text.length < MAX_LEADING && !/[.!?]["”»]?$/u.test(rest))
      return true;
  }
  if (text.length > MAX_ASIDE || QUOTED.test(line)) return false;
  return isAside(given);
}
