/** By what words Spanish pages speak of themselves. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  asides: [
    {
      words: ['newsletter', 'bolet', 'correo'],
      pattern:
        /(?:suscríb(?:ete|ase)|apúntate|recib[ae])\b.{0,80}(?:bolet[ií]n|newsletter|correo)/u,
    },
    { words: ['síguenos'], pattern: /\bsíguenos\b/u },
    {
      words: ['apoy', 'dona', 'hazte', 'conviértete'],
      pattern:
        /\b(?:apoy[ae]|dona|hazte|conviértete)\b.{0,80}\b(?:nuestr[oa]|nos|donación|soci[oa]|mecenas|suscriptor\p{L}*)\b/u,
    },
    {
      words: ['suscriptor'],
      pattern: /(?:contenido|artículo) (?:exclusivo )?para suscriptores|ya eres suscriptor/u,
    },
    { words: ['cookie'], pattern: /(?:utilizamos|usamos|este sitio).{0,60}\bcookies\b/u },
    { words: ['reservados'], pattern: /todos los derechos reservados/u },
  ],
  calls: [],
  leadsAway: [
    'le(?:a|e|er) (?:también|más)|lee además|ver (?:también|más)|también (?:te|le) puede interesar|te (?:puede|podría) interesar|más información|para saber más|noticias relacionadas',
  ],
  labels: [
    'publicidad',
    'comentarios',
    'compartir|imprimir',
    'etiquetas',
    'suscríbete',
    'saltar al contenido',
    'tiempo de lectura.{0,20}',
  ],
  picture: 'fotos?(?:grafía)?|créditos?',
  consent: {
    subject: 'consentimiento|datos personales',
    address: 'nosotros nuestr~ usted su tu tus',
  },
  byline: {
    by: ['por', 'texto', 'redacción', 'escrito por'],
    genres: 'crónica|análisis|reportaje|entrevista',
    articles: 'una?',
    author: 'autor(?:es|a)?',
    starts: 'Por|Texto:',
    credits: String.raw`(?:Autor(?:es|a)?|Texto)(?=\s*:)`,
    pictures: 'fotos?|vídeo|video',
    editedBy: { edited: '', by: 'por' },
    offices: 'corresponsal|redactora?|periodista',
    qualifiers: '',
    at: '',
    joins: 'y|con|Y',
    signed: 'por',
    published: 'publicado',
    posted: {
      what: 'una publicación|publicación|una foto|un vídeo',
      shared: 'compartida',
      by: 'de|por',
    },
  },
  dates: {
    months: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
    monthNames: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
      ene feb mar abr may jun jul ago sept oct nov dic`,
    days: 'lunes martes miércoles jueves viernes sábado domingo',
    labels: 'por el de las publicado actualizado hoy ayer hora horas hace y a',
  },
};
