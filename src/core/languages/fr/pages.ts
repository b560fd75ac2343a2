/** By what words French pages speak of themselves. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  asides: [
    {
      words: ['newsletter', 'lettre', 'boîte mail'],
      pattern:
        /\b(?:inscrivez-vous|abonnez-vous|recevez)\b.{0,80}\b(?:newsletters?|lettres? d.information|infolettre|boîte mail)\b/u,
    },
    { words: ['suivez-nous'], pattern: /\bsuivez-nous\b/u },
    {
      words: ['soutenez', 'faites un don', 'devenez'],
      pattern:
        /\b(?:soutenez|faites un don|devenez)\b.{0,80}\b(?:nous|notre|nos|don|mécène|adhérent|membre)\b/u,
    },
    {
      words: ['aux abonnés', 'il vous reste', 'déjà abonné'],
      pattern:
        /réservée? aux abonnés|il vous reste .{1,10} de (?:cet article|ce texte)|déjà abonné/u,
    },
    { words: ['cookie'], pattern: /\b(?:nous|ce site)\b.{0,60}\bcookies\b/u },
    { words: ['réservés'], pattern: /tous droits réservés/u },
  ],
  calls: [],
  leadsAway: [
    String.raw`(?:à |a )?lire (?:aussi|également|la suite|plus)|à lire|voir aussi|sur le même sujet|pour aller plus loin|en savoir plus|lire\s*:`,
  ],
  labels: [
    'publicité',
    'commentaires?',
    'partager|imprimer',
    'mots[- ]clés',
    's.abonner',
    'aller au contenu',
    'temps de lecture.{0,20}',
  ],
  picture: 'crédits?(?: photos?)?|photos?',
  consent: {
    subject: 'consentement|données personnelles',
    address: 'nous nos notre vous votre vos',
  },
  byline: {
    by: ['par', 'texte', '(?:écrit|rédigé|publié|propos recueillis) par'],
    genres: 'analyse|chronique|enquête|récit|reportage|interview',
    articles: 'une?',
    author: 'auteure?s?',
    starts: 'Par|Texte:',
    credits: String.raw`(?:Auteure?s?|Texte)(?=\s*:)`,
    pictures: 'photos?',
    editedBy: { edited: '', by: 'par' },
    offices: 'journaliste?|rédac(?:teur|trice)|correspondante?|reporter',
    qualifiers: '',
    at: 'à|pour',
    joins: 'et|avec|ET',
    signed: 'par',
    published: 'publié',
    posted: {
      what: 'une publication|publication|une photo|une vidéo',
      shared: 'partagée',
      by: 'par',
    },
  },
  dates: {
    months: 'janv?|jan fév|fev|feb mar avr mai juin juil aoû|aou sep oct nov déc|dec',
    monthNames: `janvier févr février mars avr avril mai juin juil juillet août sept septembre oct octobre
      nov novembre déc décembre`,
    days: 'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
    labels: 'par le publié mis mise jour modifié aujourd hui hier il heure heures min et à',
  },
};
