/** Spanish. */
import type { Grammar, VerbKind } from '../grammar.ts';
import { once } from '../once.ts';
import { phraseIndex } from '../phrase-index.ts';
import { wordSet } from '../word-set.ts';

/** Stems of verbs in -ar. */
const FIRST: Readonly<Record<VerbKind, string>> = {
  say: `afirm declar explic asegur indic señal agreg precis manifest`,
  state: `anunci record inform destac subray not coment lament denunci critic confirm
    inst reiter puntualiz matiz remarc apunt aclar augur zanj sentenci recalc enfatiz avis
    pregunt contest revel narr relat proclam exclam grit resalt valor opin alert
    plante ironiz apostill adelant acus invit reclam exhort vaticin argument concret
    ratific tuite detall descart justific celebr brome protest espet suspir susurr murmur
    contraatac pronostic avanz cuestion interrog demand orden recomend aconsej
    solicit public comunic notific certific especific ilustr ejemplific rezong mascull
    rememor evoc asever alert felicit conden reproch recrimin resum pormenoriz
    verbaliz confes ahond abund abog`,
  tell: ``,
  judge: `calific llam tach tild compar bautiz`,
  think: `pens esper consider`,
  urge: ``,
};

/** Stems of verbs in -er and -ir. */
const SECOND: Readonly<Record<VerbKind, string>> = {
  say: `añad`,
  state: `respond admit advirt insist promet escrib coincid argü interven inquir
    reconoc ofrec exig rebat apercib aduc`,
  tell: ``,
  judge: `defin describ`,
  think: `cre tem`,
  urge: ``,
};

const OTHERS: Readonly<Record<VerbKind, string>> = {
  say: `dijo dice dicen dijeron dicho decía decían diciendo explicó explicaron indicó cuenta
    cuentan contó contaron contado contaba contaban`,
  state: `advirtió advierte advierten advirtieron sostuvo sostiene sostienen sostuvieron sostenido
    mantuvo mantiene mantienen expuso expone propuso propone proponen propuesto pidió pide piden
    pidieron pedía pedido escrito escribió escribe concluyó concluye concluido sugirió sugiere
    sugieren sugerido repitió repite repiten repetía prosiguió prosigue siguió continuó continúa
    recuerda recuerdan reza rezaba replicó replica replicado negó niega niegan negado negaron
    negaba confiesa confiesan rió ríe reía sonrió sonríe sonreía defendió defiende defienden
    defendido defendía reprocha tercia terció intervino interviene desmintió desmiente desmienten
    desmentido rebatió rebate apostilla contradijo exigió exige exigen exigido ofreció ofrece
    ofrecido responde arguyó arguye espeta ruega rogó aduce adujo reconoce reconocen opuso objeta
    objetó musitó recita recomienda ordena ordenó aconseja`,
  tell: ``,
  judge: `describió definió`,
  think: `cree creen creía teme temen piensa piensan`,
  urge: ``,
};

function conjugated(): Map<string, VerbKind> {
  const verbs = new Map<string, VerbKind>();
  for (const kind of ['think', 'judge', 'state', 'say'] as const) {
    for (const stem of wordSet(FIRST[kind])) {
      for (const end of ['a', 'an', 'ó', 'aron', 'aba', 'ado', 'ando']) verbs.set(stem + end, kind);
    }
    for (const stem of wordSet(SECOND[kind])) {
      for (const end of ['e', 'en', 'ió', 'ieron', 'ía', 'ido', 'iendo'])
        verbs.set(stem + end, kind);
    }
    for (const form of wordSet(OTHERS[kind])) verbs.set(form, kind);
  }
  return verbs;
}

const verbsOfSaying = once(conjugated);

/** Made when it is first asked for: most pages are in one language. */
export const grammar = once<Grammar>(() => ({
  code: 'es',
  verbs: verbsOfSaying(),
  separable: new Map(),
  judgedAs: new Set(),
  particles: new Set(),
  participles: new Set([...verbsOfSaying().keys()].filter((form) => /[ai]e?ndo$/.test(form))),
  ambiguous: wordSet(
    `nota denuncia demanda protesta condena alerta cuenta réplica replica pregunta informado acusado
    declarado publicado celebrado comunicado solicitado ordenado avanzado confesado inicia duda`,
  ),
  that: wordSet('que'),
  phrasal: phraseIndex([]),
  quoting: new Set(),
  institutions: null,
  unnamed: new Set(),
  asking: wordSet('preguntó pregunta preguntaron'),
  questions: wordSet('si qué por cómo cuándo dónde quién'),
  accordingTo: phraseIndex([
    'de acuerdo con',
    'de acuerdo a',
    'en palabras de',
    'en palabras del',
    'en opinión de',
    'en opinión del',
    'a juicio de',
    'a juicio del',
    'a decir de',
    'a decir del',
    'según',
  ]),
  cites: phraseIndex([
    'que cita a',
    'que citan a',
    'que cita',
    'que citan',
    'que citó a',
    'citando a',
    'citando',
    'con cita de',
  ]),
  accordingToAfter: new Set(),
  passives: new Set(),
  by: new Set(),
  closers: new Set(),
  impersonal: new Set(),
  frames: new Set(),
  requests: {
    verbs:
      /^(?:pid|prome|ofre|exig|propon|propus|amenaz|acus|descart|invit|inst|exhort|solicit|recomend|aconsej|orden|rueg|rog)/,
    infinitive:
      /^(?!lugar$|mujer$|mar$|hogar$|militar$|popular$|taller$|titular$|escolar$|familiar$|ayer$|primer$|tercer$|cualquier$|alquiler$)\p{L}+[aeií]r(?:se|me|te|nos|l[aeo]s?)?$/u,
    behindAny: 2,
  },
  dropped: /n$/,
  infinitive: null,
  incised: true,
  elided: false,
  ordinals: false,
  conditional: new Set(),
  freeOrder: true,
  capitalNouns: false,
  oblique: new Set(),
  genitives: new Set(),
  objects: new Set(),
  subjunctive: new Set(),
  subjunctiveEnding: null,
  adverbEnding: 'mente',
  participleEnding: null,
  pastEnding: null,
  as: wordSet('como según'),
  verbFirst: true,
  verbSecond: false,
  commaBeforeClause: false,
  finiteEnding: /(?:aban?|aron|ieron|[aei]rán?|(?<![csg]i)ó)$/,
  finite:
    wordSet(`es son era eran fue fueron está están estaba ha han había habían será serán sería tiene
    tienen puede pueden podrá debe deben va van hay habrá hace`),
  pronouns: wordSet('él ella ellos ellas yo nosotros usted'),
  relatives: wordSet('quien quienes cual'),
  auxiliaries: wordSet(`ha han había habían también además luego después ya se le les nos me lo así
    asimismo aún recientemente`),
  unreal: wordSet('no nunca jamás habría podría si'),
  boundaries:
    wordSet(`que porque cuando si como mientras pero o donde aunque pues sino es son era eran fue
    fueron había`),
  and: wordSet('y e'),
  coordinators: wordSet('pero o sino'),
  prepositions:
    wordSet(`a al de del en con por para sin sobre bajo ante contra desde hasta entre hacia tras
    durante según`),
  determiners:
    wordSet(`el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra
    dos tres varios varias algunos algunas`),
  indefinite: wordSet('un una'),
  times:
    wordSet(`lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre luego después
    entonces así además finalmente`),
  places: new Set(),
  soCalled: wordSet('llamado llamada denominado denominada titulado titulada apodado apodada'),
  labels: phraseIndex(['cita', 'cita textual', 'textualmente', 'literalmente', 'declaración de']),
  notSpeakers: wordSet(
    'fuente fuentes foto vídeo video contexto detalles detalle antecedentes resumen actualización',
  ),
  sayings: wordSet('declaración comunicado carta mensaje entrevista discurso texto tuit palabras'),
  slogans: new Set(),
  wanting: new Set(),
  writtenBy: wordSet('por sobre'),
  spokenTo: wordSet('a al'),
  joining: wordSet('de del'),
  addressees: wordSet('les le nos me'),
  abbreviations: wordSet('sr sra srta dr dra prof ee.uu ud uds d dña av etc pág núm'),
  questionLabels: wordSet('p pregunta'),
  answerLabels: wordSet('r respuesta'),
  dottedLabels: true,
  firstPerson: wordSet('yo me mi mis mí nos nosotros nosotras nuestro nuestra nuestros nuestras'),
}));
