/**
 * Tells the sentences a site puts between the paragraphs of its articles from the article: what to
 * read next, newsletters, donations, comments, cookies, subscriptions, copyright.
 *
 * Wording only, in English, German, French, Spanish, Ukrainian and Russian, with the commonest
 * phrase of some neighbours. No phrase names a site. The patterns are matched with lines in lower case:
 * a pattern that ignores case takes a browser milliseconds to prepare.
 */

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

/** Sentences that speak to the reader about the site; any one of them is enough. */
const ASIDES = [
  // newsletters, alerts, channels: in English what is asked stands at the head of a sentence
  /\bto your inbox\b/u,
  /\b(?:newsletter|postfach)\b.{0,60}\b(?:abonnieren|anmelden|bestellen)|\b(?:abonnieren|bestellen|melden) sie\b.{0,60}\bnewsletter|jetzt (?:kostenlos )?(?:abonnieren|anmelden|testen)/u,
  /\b(?:inscrivez-vous|abonnez-vous|recevez)\b.{0,80}\b(?:newsletters?|lettres? d.information|infolettre|boîte mail)\b/u,
  /(?:suscríb(?:ete|ase)|apúntate|recib[ae])\b.{0,80}(?:bolet[ií]n|newsletter|correo)/u,
  /(?:підпис(?:уйтес[ья]|атися на|ка на)|підпишіться|приєднуйтес[ья]|подпис(?:ывайтесь|аться на|ка на)|подпишитесь|присоединяйтесь).{0,60}(?:розсилк|рассылк|телеграм|telegram|канал|youtube|facebook|viber|whatsapp|instagram)/u,
  /\b(?:folgen sie uns|suivez-nous|síguenos|слідкуйте за нами|следите за нами)\b/u,
  // donations and memberships
  /\b(?:unterstützen sie|spenden sie|werden sie)\b.{0,80}\b(?:unser\p{L}*|uns|mitglied|spende)/u,
  /\b(?:soutenez|faites un don|devenez)\b.{0,80}\b(?:nous|notre|nos|don|mécène|adhérent|membre)\b/u,
  /\b(?:apoy[ae]|dona|hazte|conviértete)\b.{0,80}\b(?:nuestr[oa]|nos|donación|soci[oa]|mecenas|suscriptor\p{L}*)\b/u,
  /(?:підтрима(?:йте|ти)|станьте|долучайтес\p{L})\p{L}*.{0,80}(?:нас|наш\p{L}*|патрон\p{L}*|донат\p{L}*|спільнот\p{L}*|клуб\p{L}*)/u,
  /(?:поддержите|поддержать|станьте|помогите).{0,80}(?:нас|нам|наш\p{L}*|патрон\p{L}*|донат\p{L}*|пожертвован\p{L}*)/u,
  // comments and corrections
  /\b(?:join the (?:conversation|discussion)|leave a comment|comments? (?:are|is|have been|section is)\b.{0,20}\b(?:closed|moderated|disabled|off)|have your say|let us know in the comments|views expressed in (?:the|this) (?:comments?|article))/u,
  /ctrl\s*\+\s*enter/u,
  // subscriptions
  /\b(?:already a (?:subscriber|member)\?|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to)\b.{0,30}\b(?:subscribers|members)|subscribe (?:now )?to (?:continue|read|keep|unlock)|(?:to|log in to) (?:continue|keep) reading)/u,
  /\b(?:nur für abonnent\p{L}*|mit (?:einem )?.{0,20}-?abo\b.{0,30}weiterlesen|bereits abonnent)/u,
  /réservée? aux abonnés|il vous reste .{1,10} de (?:cet article|ce texte)|déjà abonné/u,
  /(?:contenido|artículo) (?:exclusivo )?para suscriptores|ya eres suscriptor/u,
  // cookies
  /\b(?:we|our (?:partners|site|website)|this (?:site|website))\b.{0,60}\b(?:use|uses|store|using|accept)\b.{0,40}\bcookies?\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b.{0,60}$/u,
  /\b(?:wir|diese (?:seite|website))\b.{0,60}\bcookies\b.{0,60}|empfohlener redaktioneller inhalt|externe[nr]? inhalte?\b.{0,60}\b(?:anzeigen|angezeigt|laden)\b/u,
  /\b(?:nous|ce site)\b.{0,60}\bcookies\b|(?:utilizamos|usamos|este sitio).{0,60}\bcookies\b|(?:ми використовуємо|мы используем).{0,60}(?:cookie|куки)/u,
  // rights
  /^[\p{P}\p{S}\s]*(?:copyright\b|©|\(c\) ?\d{4})|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|(?:усі|всі) права захищен|все права защищен/u,
  /\bmay (?:earn|receive) (?:a |an )?(?:affiliate )?commission\b|affiliate[- ]links?\b/u,
];

/** The same for verbs that ask only at the head of a sentence, told by their capital. */
const CALLS = [
  /(?:^|[.!?:–-]\s+|[Pp]lease\s+)(?:Sign up|Subscribe|Get|Receive|Join|Register|sign up|subscribe)\b.{0,80}\b(?:[Nn]ewsletters?|[Ii]nbox|[Ee]-?mail alerts?|mailing list|push (?:notifications?|alerts?))\b/u,
  /(?:^|[.!?]\s+)Follow\b.{0,80}\b(?:Twitter|Facebook|Instagram|Telegram|WhatsApp|X|LinkedIn|TikTok|Bluesky|YouTube|Google)\b|\b[Ff]ollow us\b/u,
  /(?:^|[.!?]\s+)(?:Download|Get) (?:the|our) .{0,30}\bapp\b/u,
  /(?:^|[.!?…]\s+|[Pp]lease\s+)(?:Support|Donate|Become|Join|Help|Back)\b.{0,120}\b(?:our|us|a)\b.{0,20}\b(?:patrons?|donors?|journalism|newsroom|reporting|supporters?)\b.{0,60}[!.]?$/u,
];

/** A credit of a picture, alone in its line. A `Source:` line is no such thing: reports have one. */
const CREDIT =
  /^[\p{P}\s]*(?:photos?(?:graph)?|pictures?|images?|fotos?|bild(?:er)?|credits?|crédits?(?: photos?)?|video|фото|светлина|zdjęcie|foto(?:grafie)?)\s*(?:credit|credits|by|by:|de|von|par)?\s*[:/©].{0,90}$/u;

/** A caption says at its end whose picture it is. */
const CREDITED =
  /[(.\s](?:image|photo|picture|foto|bild|фото)(?: credit| by)?\s?[:/©]\s?[^.!?]{1,50}\)?$/u;

/** Longer ones are paragraphs of an article that happen to mention such a thing. */
const MAX_ASIDE = 420;

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
  if (LABELS.test(line)) return true;
  if (!QUOTED.test(line) && (CREDIT.test(line) || CREDITED.test(line.slice(-80)))) return true;
  const away = LEADS_AWAY.exec(line);
  if (away) {
    const rest = away.groups?.['rest']?.trim() ?? '';
    if (/^[:…»>|–-]?$/u.test(rest) || linked >= MOSTLY_LINKED) return true;
    if (rest.startsWith(':') && text.length < 200 && !/[.!?]["”»]?$/u.test(rest)) return true;
  }
  if (text.length > MAX_ASIDE || QUOTED.test(line)) return false;
  return ASIDES.some((pattern) => pattern.test(line)) || CALLS.some((call) => call.test(given));
}
