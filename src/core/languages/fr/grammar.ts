/** French. */
import type { Grammar, VerbKind } from '../grammar.ts';
import { once } from '../once.ts';
import { phraseIndex } from '../phrase-index.ts';
import { wordSet } from '../word-set.ts';

/** Stems of verbs in -er. */
const FIRST_GROUP: Readonly<Record<VerbKind, string>> = {
  say: `affirm déclar expliqu ajout assur indiqu précis soulign estim`,
  state: `annonc répét rappel not remarqu constat confi racont lanc insist regrett dénonc critiqu
    martel confirm signal observ résum avou témoign plaid réclam demand jug avanc alert murmur cri
    comment argument invit exhort accus évoqu détaill rétorqu répliqu clam ironis
    nuanc tranch salu proclam rapport révél lâch gliss pest raill souffl chuchot soupir maugré tempêt
    fustig attest jur contest rassur grond amus étonn engag tempér suggér soulev préconis recommand
    revendiqu justifi tranquillis sermonn badin plaisant lament augur certifi conseill
    interpell blâm déplor expos formul dévoil énonc articul bougonn grommel marmonn bredouill
    balbuti exclam enchaîn complét présum diagnostiqu pronostiqu postul démontr
    implor propos publi post tweet relat narr relev cit dict analys abond
    rectifi corrig temporis minimis relativis appréci félicit remerci vant soupçonn`,
  tell: `inform`,
  judge: `qualifi décri appel trait compar nomm baptis surnomm tax`,
  think: `pens espér redout`,
  urge: ``,
};

/** Stems of those whose last vowel changes before a mute ending: "répète", "rappelle", "suggère". */
const CHANGED: Readonly<Partial<Record<VerbKind, string>>> = {
  state: `répèt rappell révèl tempèr suggèr soulèv interpell complèt relèv grommell`,
  judge: `appell`,
  think: `espèr`,
};

const OTHERS: Readonly<Record<VerbKind, string>> = {
  say: `dit disent disait dire disant`,
  state: `écrit écrivent écrivait écrivant répond répondu répondent répondait soutient soutenu
    soutiennent soutenait maintient maintenu prévient prévenu prévenait préviennent reconnaît reconnaissent reconnu reconnaissait
    promet promettent promis promettait conclut conclu concluait conclure poursuit poursuivi poursuivait averti avertit avertissait
    avertissent admet admis admettait admettent réagit réagi garantit garanti garantissent félicité lit interrogé
    interroge nie nié nient niait dément démentent démenti démentait souri sourit souriait souvient
    souvenait glosé engagée engagés renchérit renchéri surenchérit défend défendu défendent prédit craint craignait craignent
    redit redis rit riait convient convenu reprend repris reprenait transmet transmis intervient intervenu
    contredit prétend prétendent prétendait prétendu  rugit rugi applaudit gémit`,
  tell: ``,
  judge: `définit décrit décrivent parle parlent parlé parlait`,
  think: `croit croient croyait sait`,
  urge: ``,
};

/** Endings of verbs in -er: those before which no vowel changes, and the mute ones. */
const ENDINGS = ['e', 'ent', 'é', 'ait', 'aient', 'a', 'ant', 'èrent'];
const MUTE = ['e', 'ent'];

function conjugated(): Map<string, VerbKind> {
  const verbs = new Map<string, VerbKind>();
  for (const kind of ['think', 'judge', 'tell', 'state', 'say'] as const) {
    for (const stem of wordSet(FIRST_GROUP[kind])) {
      for (const end of ENDINGS) verbs.set(stem + end, kind);
    }
    for (const stem of wordSet(CHANGED[kind] ?? '')) {
      for (const end of MUTE) verbs.set(stem + end, kind);
    }
    for (const form of wordSet(OTHERS[kind])) verbs.set(form, kind);
  }
  return verbs;
}

const verbsOfSaying = once(conjugated);

/** Made when it is first asked for: most pages are in one language. */
export const grammar = once<Grammar>(() => ({
  code: 'fr',
  verbs: verbsOfSaying(),
  separable: new Map(),
  judgedAs: new Set(),
  particles: new Set(),
  participles: new Set([...verbsOfSaying().keys()].filter((form) => form.endsWith('ant'))),
  ambiguous: wordSet(
    'annonce note remarque confie lance demande cri crie critique évoque traite lit signal dit écrit plaide invite poste publie cite tweet rapport relève entend parle appelle conseille propose compare analyse tranche',
  ),
  that: wordSet("que qu'"),
  phrasal: phraseIndex([
    'fait savoir',
    'fait valoir',
    'fait remarquer',
    'fait observer',
    'font savoir',
    'font valoir',
    'laisse entendre',
    'laissé entendre',
    'tient à préciser',
    'tenu à préciser',
    'se réjouit',
    'se félicite',
    'se désole',
    'se souvient',
    'se rappelle',
    'se défend',
    'se justifie',
    'se plaint',
    'se lamente',
    'se moque',
    "s' étonne",
    "s' indigne",
    "s' inquiète",
    "s' insurge",
    "s' emporte",
    "s' agace",
    "s' alarme",
    "s' émeut",
    "s' enthousiasme",
    "s' amuse",
  ]),
  quoting: new Set(),
  institutions: null,
  unnamed: new Set(),
  asking: wordSet('demande demandé demandent demandait interroge interrogé'),
  questions: wordSet("si s' pourquoi comment quand où qui ce"),
  accordingTo: phraseIndex([
    "d' après [lui]",
    "d' après [elle]",
    'selon [lui]',
    'selon [elle]',
    "d' après",
    'selon',
    "de l' avis de",
    "de l' avis d'",
    "de l' avis du",
    "de l' avis des",
    "de l' aveu de",
    "de l' aveu d'",
    "de l' aveu du",
    'aux dires de',
    "aux dires d'",
    'aux dires du',
    'aux dires des',
    'aux yeux de',
    'à en croire',
  ]),
  cites: phraseIndex(['citant', 'qui cite', 'qui citait', "s' appuyant sur", 'se référant à']),
  accordingToAfter: new Set(),
  passives: new Set(),
  by: new Set(),
  closers: new Set(),
  impersonal: new Set(),
  frames: new Set(),
  requests: {
    verbs:
      /^(?:appel|promet|promis|exhort|invit|demand|menac|propos|accus|engag|somm|réclam|conseill|recommand)/,
    infinitive:
      /^(?!hier$|fier$|cher$|premier$|dernier$|entier$|titre$|lettre$|autre$|notre$|votre$|contre$|entre$|membre$|nombre$)(?:\p{L}+(?:er|ir|oir)|être|\p{L}{2,}(?:dre|tre|ire|vre|pre|ure))$/u,
    behindAny: 2,
  },
  dropped: null,
  infinitive: null,
  incised: true,
  elided: true,
  ordinals: false,
  conditional: new Set(),
  freeOrder: true,
  capitalNouns: false,
  oblique: new Set(),
  genitives: new Set(),
  objects: new Set(),
  subjunctive: new Set(),
  subjunctiveEnding: null,
  adverbEnding: null,
  participleEnding: null,
  pastEnding: null,
  as: wordSet('comme ainsi'),
  verbFirst: true,
  verbSecond: false,
  commaBeforeClause: false,
  finiteEnding: /(?:(?<!f|portr|souh|attr|parf)ait|aient|èrent|[ei]ra|[ei]ront)$/,
  finite:
    wordSet(`est sont était étaient a ont avait avaient sera seront serait aura auront peut peuvent
    pourra doit doivent devra va vont faut fait font reste`),
  pronouns: wordSet('il elle ils elles on nous je vous'),
  relatives: wordSet('qui lequel laquelle'),
  auxiliaries:
    wordSet(`a ont avait avaient aurait auraient est sont s' était aussi également ensuite encore notamment toutefois
    ainsi déjà récemment même lui leur nous cependant pourtant alors y l' le en`),
  unreal: wordSet("ne n' pas jamais pourrait si"),
  boundaries:
    wordSet(`que qu' parce lorsque lorsqu' quand si comme tandis alors puisque mais ou où donc car
    quoi dont est sont était avait ont`),
  and: wordSet('et'),
  coordinators: wordSet('mais ou donc car'),
  prepositions:
    wordSet(`à au aux de du des d' en dans sur sous par pour avec sans chez vers contre entre
    depuis pendant avant après selon devant derrière lors`),
  determiners:
    wordSet(`le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes
    deux trois plusieurs certains certaines`),
  indefinite: wordSet('un une'),
  times:
    wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui matin soir
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre ensuite puis
    plus tard enfin ainsi`),
  places: new Set(),
  soCalled: wordSet('soi-disant dit dite intitulé intitulée surnommé surnommée'),
  labels: phraseIndex([
    'citation',
    'citation exacte',
    'verbatim',
    'textuellement',
    'déclaration de',
  ]),
  notSpeakers: wordSet('source sources photo vidéo contexte détails détail précisions rappel mise'),
  sayings: wordSet(
    'déclaration communiqué lettre message entretien interview discours tribune tweet texte propos',
  ),
  slogans: new Set(),
  wanting: new Set(),
  writtenBy: wordSet('par sur'),
  spokenTo: wordSet('à au aux'),
  joining: wordSet('de du des'),
  addressees: wordSet('lui leur nous vous'),
  abbreviations: wordSet('m mm mme mmes mlle dr prof st ste av bd etc cf p art no'),
  questionLabels: wordSet('q question'),
  answerLabels: wordSet('r réponse'),
  dottedLabels: true,
  firstPerson: wordSet("je j' me m' moi mon ma mes nous notre nos"),
}));
