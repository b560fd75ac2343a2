/** By what words German pages speak of themselves. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  asides: [
    {
      words: ['newsletter', 'postfach', 'jetzt '],
      pattern:
        /\b(?:newsletter|postfach)\b.{0,60}\b(?:abonnieren|anmelden|bestellen)|\b(?:abonnieren|bestellen|melden) sie\b.{0,60}\bnewsletter|jetzt (?:kostenlos )?(?:abonnieren|anmelden|testen)/u,
    },
    { words: ['folgen sie uns'], pattern: /\bfolgen sie uns\b/u },
    {
      words: ['unterstützen sie', 'spenden sie', 'werden sie'],
      pattern:
        /\b(?:unterstützen sie|spenden sie|werden sie)\b.{0,80}\b(?:unser\p{L}*|uns|mitglied|spende)/u,
    },
    {
      words: ['abo', 'weiterlesen'],
      pattern:
        /\b(?:nur für abonnent\p{L}*|mit (?:einem )?.{0,20}-?abo\b.{0,30}weiterlesen|bereits abonnent)/u,
    },
    {
      words: ['cookies', 'inhalt'],
      pattern:
        /\b(?:wir|diese (?:seite|website))\b.{0,60}\bcookies\b.{0,60}|empfohlener redaktioneller inhalt|externe[nr]? inhalte?\b.{0,60}\b(?:anzeigen|angezeigt|laden)\b/u,
    },
    { words: ['vorbehalten'], pattern: /alle rechte vorbehalten/u },
  ],
  calls: [],
  leadsAway: [
    'les(?:en sie|t|e)(?: dazu)? (?:auch|mehr|hier|weiter|jetzt)|mehr (?:zum thema|dazu|lesen|über .{1,40})|auch interessant|weiterlesen|siehe auch|das könnte (?:sie|dich) auch interessieren|zum thema',
  ],
  labels: [
    'anzeige|werbung',
    'kommentare?',
    'teilen|drucken|merken',
    'schlagwörter|themen',
    'abonnieren',
    'zum inhalt springen|über (?:den autor|die autorin)',
    'lesedauer.{0,20}|lesezeit.{0,20}',
  ],
  picture: 'fotos?|bild(?:er)?',
  consent: {
    subject: 'einwilligung|datenschutz|personenbezogen',
    address:
      'wir uns~ sie ihr ihre ihrer ihrem ihren ihres du dein deine deiner deinem deinen deines',
  },
  byline: {
    by: ['von', 'autor:?'],
    genres: 'analysen?|kommentar|bericht|reportage|interview|essay|kolumne|gastbeitrag',
    articles: 'eine?',
    author: 'autor(?:en|in)?',
    starts: '[Vv]on|VON|Text:',
    credits: String.raw`(?:Autor(?:in|en)?|Text)(?=\s*:)`,
    pictures: 'fotos?|bild(?:er)?',
    editedBy: { edited: 'bearbeitet|redigiert', by: 'von' },
    offices:
      'korrespondent(?:in)?|redakteur(?:in)?|reporterin|journalistin|volontär(?:in)?|journalist|reporter',
    qualifiers: '',
    at: 'aus|für|in|am|um',
    joins: 'und|mit|UND',
    signed: '',
    published: 'veröffentlicht|aktualisiert',
    posted: { what: 'ein beitrag|beitrag', shared: 'geteilt', by: 'von' },
  },
  dates: {
    months: 'jan feb mär|mar|mrz apr mai jun jul aug sep okt nov dez',
    monthNames: `januar feb februar märz mär apr mai juni juli aug august sep sept september okt oktober nov
      november dez dezember`,
    days: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    labels: `von um uhr stand vom veröffentlicht publiziert aktualisiert erstellt zuletzt geändert heute
      gestern seit vor stunde stunden minuten tag tage tagen online und am`,
  },
};
