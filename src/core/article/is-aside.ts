/**
 * Tells the sentences in which a site speaks to its readers about itself, by their wording: no
 * phrase names a site.
 */

/** A pattern, and words one of which is in every line that it matches: they are found faster. */
interface Aside {
  words: readonly string[];
  pattern: RegExp;
}

/**
 * Sentences that speak to the reader about the site; any one of them is enough. They are in lower
 * case, as the lines they are tried on.
 */
const ASIDES: Aside[] = [
  // newsletters, alerts, channels: in English what is asked stands at the head of a sentence
  {
    words: ['inbox'],
    pattern: /\bto your inbox\b/u,
  },
  {
    words: ['newsletter', 'postfach', 'jetzt '],
    pattern:
      /\b(?:newsletter|postfach)\b.{0,60}\b(?:abonnieren|anmelden|bestellen)|\b(?:abonnieren|bestellen|melden) sie\b.{0,60}\bnewsletter|jetzt (?:kostenlos )?(?:abonnieren|anmelden|testen)/u,
  },
  {
    words: ['newsletter', 'lettre', 'boîte mail'],
    pattern:
      /\b(?:inscrivez-vous|abonnez-vous|recevez)\b.{0,80}\b(?:newsletters?|lettres? d.information|infolettre|boîte mail)\b/u,
  },
  {
    words: ['newsletter', 'bolet', 'correo'],
    pattern: /(?:suscríb(?:ete|ase)|apúntate|recib[ae])\b.{0,80}(?:bolet[ií]n|newsletter|correo)/u,
  },
  {
    words: ['підпи', 'подпи', 'єднуйт', 'единяйт'],
    pattern:
      /(?:підпис(?:уйтес[ья]|атися на|ка на)|підпишіться|приєднуйтес[ья]|подпис(?:ывайтесь|аться на|ка на)|подпишитесь|присоединяйтесь).{0,60}(?:розсилк|рассылк|телеграм|telegram|канал|youtube|facebook|viber|whatsapp|instagram)/u,
  },
  {
    words: ['folgen sie uns', 'suivez-nous', 'síguenos', 'слідкуйте', 'следите'],
    pattern: /\b(?:folgen sie uns|suivez-nous|síguenos|слідкуйте за нами|следите за нами)\b/u,
  },
  // donations and memberships
  {
    words: ['unterstützen sie', 'spenden sie', 'werden sie'],
    pattern:
      /\b(?:unterstützen sie|spenden sie|werden sie)\b.{0,80}\b(?:unser\p{L}*|uns|mitglied|spende)/u,
  },
  {
    words: ['soutenez', 'faites un don', 'devenez'],
    pattern:
      /\b(?:soutenez|faites un don|devenez)\b.{0,80}\b(?:nous|notre|nos|don|mécène|adhérent|membre)\b/u,
  },
  {
    words: ['apoy', 'dona', 'hazte', 'conviértete'],
    pattern:
      /\b(?:apoy[ae]|dona|hazte|conviértete)\b.{0,80}\b(?:nuestr[oa]|nos|donación|soci[oa]|mecenas|suscriptor\p{L}*)\b/u,
  },
  {
    words: ['підтрима', 'станьте', 'долучайт'],
    pattern:
      /(?:підтрима(?:йте|ти)|станьте|долучайтес\p{L})\p{L}*.{0,80}(?:нас|наш\p{L}*|патрон\p{L}*|донат\p{L}*|спільнот\p{L}*|клуб\p{L}*)/u,
  },
  {
    words: ['поддерж', 'станьте', 'помогите'],
    pattern:
      /(?:поддержите|поддержать|станьте|помогите).{0,80}(?:нас|нам|наш\p{L}*|патрон\p{L}*|донат\p{L}*|пожертвован\p{L}*)/u,
  },
  // comments and corrections
  {
    words: ['comment', 'join the', 'have your say'],
    pattern:
      /\b(?:join the (?:conversation|discussion)|leave a comment|comments? (?:are|is|have been|section is)\b.{0,20}\b(?:closed|moderated|disabled|off)|have your say|let us know in the comments|views expressed in (?:the|this) (?:comments?|article))/u,
  },
  {
    words: ['ctrl'],
    pattern: /ctrl\s*\+\s*enter/u,
  },
  // subscriptions
  {
    words: ['already a', 'subscriber', 'member', 'subscribe', 'reading'],
    pattern:
      /\b(?:already a (?:subscriber|member)\?|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to)\b.{0,30}\b(?:subscribers|members)|subscribe (?:now )?to (?:continue|read|keep|unlock)|(?:to|log in to) (?:continue|keep) reading)/u,
  },
  {
    words: ['abo', 'weiterlesen'],
    pattern:
      /\b(?:nur für abonnent\p{L}*|mit (?:einem )?.{0,20}-?abo\b.{0,30}weiterlesen|bereits abonnent)/u,
  },
  {
    words: ['aux abonnés', 'il vous reste', 'déjà abonné'],
    pattern: /réservée? aux abonnés|il vous reste .{1,10} de (?:cet article|ce texte)|déjà abonné/u,
  },
  {
    words: ['suscriptor'],
    pattern: /(?:contenido|artículo) (?:exclusivo )?para suscriptores|ya eres suscriptor/u,
  },
  // cookies
  {
    words: ['cookie'],
    pattern:
      /\b(?:we|our (?:partners|site|website)|this (?:site|website))\b.{0,60}\b(?:use|uses|store|using|accept)\b.{0,40}\bcookies?\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b.{0,60}$/u,
  },
  {
    words: ['cookies', 'inhalt'],
    pattern:
      /\b(?:wir|diese (?:seite|website))\b.{0,60}\bcookies\b.{0,60}|empfohlener redaktioneller inhalt|externe[nr]? inhalte?\b.{0,60}\b(?:anzeigen|angezeigt|laden)\b/u,
  },
  {
    words: ['cookie', 'куки'],
    pattern:
      /\b(?:nous|ce site)\b.{0,60}\bcookies\b|(?:utilizamos|usamos|este sitio).{0,60}\bcookies\b|(?:ми використовуємо|мы используем).{0,60}(?:cookie|куки)/u,
  },
  // rights
  {
    words: [
      'copyright',
      '©',
      '(c)',
      'reserved',
      'vorbehalten',
      'réservés',
      'reservados',
      'захищен',
      'защищен',
    ],
    pattern:
      /^[\p{P}\p{S}\s]*(?:copyright\b|©|\(c\) ?\d{4})|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|(?:усі|всі) права захищен|все права защищен/u,
  },
  {
    words: ['commission', 'affiliate'],
    pattern: /\bmay (?:earn|receive) (?:a |an )?(?:affiliate )?commission\b|affiliate[- ]links?\b/u,
  },
];

/** The same for verbs that ask only at the head of a sentence, told by their capital. */
const CALLS: Aside[] = [
  {
    words: ['newsletter', 'inbox', 'mail alert', 'email alert', 'mailing list', 'push '],
    pattern:
      /(?:^|[.!?:–-]\s+|[Pp]lease\s+)(?:Sign up|Subscribe|Get|Receive|Join|Register|sign up|subscribe)\b.{0,80}\b(?:[Nn]ewsletters?|[Ii]nbox|[Ee]-?mail alerts?|mailing list|push (?:notifications?|alerts?))\b/u,
  },
  {
    words: ['follow'],
    pattern:
      /(?:^|[.!?]\s+)Follow\b.{0,80}\b(?:Twitter|Facebook|Instagram|Telegram|WhatsApp|X|LinkedIn|TikTok|Bluesky|YouTube|Google)\b|\b[Ff]ollow us\b/u,
  },
  {
    words: ['app'],
    pattern: /(?:^|[.!?]\s+)(?:Download|Get) (?:the|our) .{0,30}\bapp\b/u,
  },
  {
    words: ['patron', 'donor', 'journalism', 'newsroom', 'reporting', 'supporter'],
    pattern:
      /(?:^|[.!?…]\s+|[Pp]lease\s+)(?:Support|Donate|Become|Join|Help|Back)\b.{0,120}\b(?:our|us|a)\b.{0,20}\b(?:patrons?|donors?|journalism|newsroom|reporting|supporters?)\b.{0,60}[!.]?$/u,
  },
];

/** Returns whether a line speaks to the reader about the site. */
export function isAside(line: string): boolean {
  const lower = line.toLowerCase();
  const isIn = (text: string) => (aside: Aside) =>
    aside.words.some((word) => lower.includes(word)) && aside.pattern.test(text);
  return ASIDES.some(isIn(lower)) || CALLS.some(isIn(line));
}
