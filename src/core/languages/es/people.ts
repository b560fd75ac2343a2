/** How Spanish calls people and bodies. */
import type { PeopleWords } from '../people-words.ts';
import { roles } from './roles.ts';

export const people: PeopleWords = {
  roles,
  roleEndings: {
    female: `triz reina princesa sidenta ministra taria tora dora sora nera cera jefa jueza cesa abogada diputada mujer madre hija hermana
      esposa alcaldesa capitana tada gada dada sidora ora ica óloga ógrafa ina iera bera tera cejala ritera`,
    male: `ministro tario ector gador nador dente jefe alcalde abogado diputado fundador autor asesor padre hijo hermano marido rey
      príncipe esposo ado ico ólogo ógrafo ino ero`,
    both: 'presidente',
  },
  plurals:
    'presidentes ministros ministras senadores diputados diputadas portavoces abogados alcaldes expertos vecinos concejales científicos investigadores',
  agents: String.raw`\p{L}{3,}(?:ista|er[oa]|log[oa]|ógraf[oa]|édic[oa]|or|ora|ante|ente) poeta maestr[oa] juez vecin[oa] soldado atleta chef`,
  notAgents: `error color sector motor favor menor mayor mejor valor amor primero dinero enero tercero número cuando durante mediante
    frente gente mente presente siguiente reciente diferente importante manera carrera bandera frontera área cuero acero febrero
    primera tercera hora ahora labor calor dolor temor interior exterior anterior posterior superior adelante ambiente puente
    fuente entero pero`,
  agentsBehind: null,
  notAgentsBehind: '',
  familyRoles: '',
  givenRoles: 'rey',
  modifiers:
    'ex primer primera antigu[oa] nuev[oa] actual exministr[oa] vice alt[oa] segund[oa] futur[oa] joven',
  nationals: 'o a ol és ense e í',
  adjectives: '',
  adjectivesBehind: 'ora? ense és esa an[oa] ad[oa] iv[oa] al',
  openingAdjectives: '',
  compound: null,
  former: 'ex antiguo antigua electo electa',
  apart: 'vice adjunto adjunta',
  empty: 'república y miembro federal',
  same: '',
  realms: 'república reino estados unión',

  titles: {
    female: 'señora señorita sra srta doña',
    male: 'señor sr don',
    other: 'dr dra prof d mr mrs ms sir lord lady monsieur madame herr frau',
  },
  small: `el los la las una un unos unas al del de en a este esta estos estas ese esa esos esas aquel su sus mi mis tu tus nuestro nuestra yo tú él ella nosotros ellos ellas usted ustedes quien quién cual cuál cuando cuándo donde dónde cómo que qué o y e pero sino aunque porque pues mientras muere fallece dimite
    con sin para por contra desde hasta hacia según sobre tras ante bajo durante entre mediante además también tampoco embargo así ahora hoy ayer mañana ya aún todavía siempre nunca muy más menos no sí si lo se le les como es era eran será fue fueron había hay todo toda todos todas cada otro otra otros otras algunos algunas varios mucho muchos pese
    fuente fuentes foto vídeo contexto total tres dos`,
  smallInRoles: '',
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre navidad pascua primavera verano otoño invierno`,
  months: '',

  bodies: `ministerio gobierno congreso senado asamblea partido sindicato federación ayuntamiento fiscalía tribunal corte universidad
    instituto banco empresa grupo agencia ejército guardia consejo comité comisión moncloa generalitat parlamento academia hospital
    asociación unión coalición movimiento club policía centro observatorio fundación museo colegio kremlin pentágono`,
  speakingBodies: `empresa compañía confederación policía alcaldía embajada hospital club liga junta audiencia dirección consejería servicio
    cruz organismo entidad federación asociación diputación consistorio cámara concesionaria operadora ministerio sindicato jurado
    presidencia fundación museo gabinete`,
  onlyBodies:
    'moncloa kremlin pentágono congreso senado parlamento bundestag duma interpol europol otan nato',
  bareBodies: '',
  anyBodies: 'empresa compañía grupo equipo asociación club',
  namedBodies: `empresa compañía grupo sindicato partido asociación diario periódico agencia cadena concesionaria operadora club aerolínea`,
  ownBodies: '',
  behindPossessive: '',
  bodyNoun: 'first',
  things: `calle plaza avenida puente aeropuerto ciudad provincia región ley tratado premio guerra san santa parque isla islas río lago
    monte mar océano castillo torre estadio hotel norte sur este oeste copa juegos`,
  letters: 'TV IA OK ID ADN VIH SIDA COVID PIB CEO SMS FAQ PDF AVE',

  definite: 'el la al del',
  definitePlural: 'los las',
  indefinite: 'un una',
  uncertain: 'otro otra',
  possessives: 'su',
  demonstratives: 'este esta',
  besideNouns: '',
  articleOf: { female: 'la esta', male: 'el este' },

  links: 'de del la el los las y en a al',
  of: 'de del',
  genitives: '',
  bodyLinks: 'de del y la',
  nameLinks: null,
  prepositions: 'de del en con para por contra a',
  dependent: '',
  where: 'en',
  from: 'de en',
  and: 'y e',
  jointly: '',
  infinitive: '',
  goesOn: 'y o de del en que a sobre tras durante ante sin',
  circumstances: 'en;sin;por;tras;durante;ante;a la salida;a su',
  datives: '',

  says: 'dijo dice declaró afirmó explicó aseguró señaló añadió',
  addresses: '',
  verbs: 'dijo',
  notVerbs: '',
  participles: '',
  participleEndings: '',
  gerund: '',
  pluralEndings: '',
  past: { female: '', male: '' },

  pronouns: {
    female: 'ella',
    male: 'él',
    either: '',
    plural: 'ellos ellas',
    relative: 'quien quienes',
    thing: '',
    body: 'ella él',
    woman: 'ella',
    man: 'él',
  },
  relatives: 'que quien cuy[oa]s?',
  somebody: {
    female: 'la (?:joven|mujer|chica|anciana|científica)',
    male: 'el (?:joven|hombre|chico|anciano|científico)',
    either: '',
  },
  ages: { noun: null, before: null, inRole: /,? de \d{1,3} años\b/u },
  commonEndings: '[^s]s',
};
