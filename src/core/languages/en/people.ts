/** How English calls people and bodies. */
import type { PeopleWords } from '../people-words.ts';
import { roles } from './roles.ts';

export const people: PeopleWords = {
  roles,
  roleEndings: {
    female: `woman women ess queen wife widow mother daughter sister aunt niece mum mom landlady`,
    male: `[^o]man husband widower father son brother uncle nephew king prince pope dad`,
    both: String.raw`\p{L}*person chairman alderman freshman`,
  },
  plurals: String.raw`spokes(?:men|women|people) congress(?:men|women) presidents ministers premiers chancellors secretaries senators
    lawmakers legislators representatives governors mayors ambassadors envoys commanders generals officers soldiers judges justices
    prosecutors lawyers attorneys directors heads chiefs bosses leaders executives founders owners managers advis[eo]rs aides strategists
    pollsters consultants operatives members candidates nominees delegates negotiators commissioners professors doctors experts analysts
    economists researchers scientists scholars historians journalists reporters correspondents editors writers authors activists
    campaigners politicians democrats republicans officials diplomats workers farmers teachers residents students witnesses voters
    supporters parents sons daughters brothers sisters friends colleagues nurses physicians officers councillors engineers neighbou?rs`,
  agents: String.raw`\p{L}{3,}(?:[eo]r|ist|ian|logist|chemist|woman|man|worker) vet chemist nurse pilot monk nun chef cook coach champion novelist poet`,
  notAgents: `number paper letter order never over under after other another later power water matter center winter summer
    dinner whether however together rather either neither former first quarter chapter newspaper corner border river tower theater
    daughter brother sister mother father error color sector motor favor mayor service police notice justice`,
  agentsBehind: String.raw`\p{L}*(?:[eo]r|ist|ian|ant|ent|man|woman|ee|eon|crat|naut|citizen|official|guard|teen|intern|surrogate|native|girl|boy|child|cook|hero|icon|guide|ally|rival|critic|medic|head|nun|monk|spy)`,
  notAgentsBehind: String.raw`\p{L}*ment number after under over other another power paper letter order later never center error labor event per`,
  familyRoles: `king general major pope prince judge chief bishop baker farmer driver marshall? chancellor carpenter cook fisherman`,
  givenRoles: '',
  modifiers: String.raw`former ex then acting interim deputy vice prime chief head senior junior assistant associate executive managing
    first second lead leading top press campaign communications? foreign defen[cs]e finance interior justice health education economy
    transport energy agriculture trade environment culture labou?r state national regional local city county federal district police
    fire army military navy air force forces armed party opposition government presidential vice-presidential congressional republican
    democratic conservative liberal socialist company group bank club team union university school business real estate law economics
    history science political financial human rights climate tax immigration policy security public affairs relations research medical
    longtime long-time veteran retired late current incoming outgoing newly elected re-elected embattled fellow majority minority
    attorney supreme high court house world sports? football film pop rock opera news radio tv television talk show bestselling
    award-winning independent far-right far-left right-wing left-wing progressive self-proclaimed disgraced ousted exiled jailed
    criminal civil private nursing home coal oil gas mine media social digital technology tech data marketing operations general staff
    intelligence secret service special housing planning water park wildlife emergency nobel laureate legal gun spiritual religious
    separatist rebel militant caretaker parliamentary legislative gubernatorial mayoral crown`,
  nationals: 'man woman ian can ean',
  adjectives: '',
  adjectivesBehind: '',
  openingAdjectives: 'ed ing ken ful less ous',
  compound: null,
  former: 'former ex late elect',
  apart: 'vice deputy assistant',
  empty: String.raw`the people republic federation kingdom states united mr mrs ms affairs federal current longtime veteran and member`,
  same: 'gop=republican tory=conservative',
  realms: 'republic kingdom states union emirates federation commonwealth principality',

  titles: {
    female: `mrs ms miss dame lady sister madame señora señorita frau fräulein mme queen princess`,
    male: `mr sir lord father herr herrn monsieur señor king prince`,
    other: `cllr mx dr prof professor baroness rev reverend fr hon m mlle sr sra don doña`,
  },
  small: `a an the this that these those some any all each every both either neither no not many most more much few several other others another such same own
    i you he she it we they me him her us them my your his its our their mine who whom whose which what when where why how there here
    and or but nor yet so if then than because while although though since until unless as after before during under over above below between among
    in on at by for from with without of to into onto about against around through across behind beyond near despite within toward towards upon via per off out up down like unlike
    yes no now today yesterday tomorrow tonight also still even only just again once never always often sometimes later earlier recently meanwhile however moreover furthermore
    therefore thus instead indeed perhaps maybe besides afterwards finally first second third last next one two three four five six seven eight nine ten hundreds thousands millions dozens
    is are was were be been being am has have had do does did will would can could shall should may might must let get got says said asked told added according
    good great big small former late early long high low total elsewhere overall further additionally given speaking writing
    source sources details quote background update updated photo video image read related listen watch share subscribe advertisement exclusive breaking opinion analysis correction note editor story`,
  smallInRoles:
    'former late early first second third small big great good high low long last next one two three',
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept oct nov dec christmas easter thanksgiving ramadan
    halloween spring summer autumn fall winter day week month year morning evening night`,
  months: 'may april june',

  bodies: String.raw`ministry department office agency administration authority bureau commission committee council court tribunal parliament
    congress senate house assembly duma rada cabinet government party union association federation league organi[sz]ation alliance
    coalition movement front society club academy university college school institute institution center centre foundation fund trust
    museum library hospital clinic church diocese \p{L}*bank group company corporation holdings? partners industries systems airlines
    airways motors energy oil gas electric telecom agence observatory monitor watch pac police army navy force forces guard command corps
    staff service services campaign board panel team brigade regiment fleet security intelligence nations reserve kremlin pentagon
    whitehouse interpol europol nato bundestag bundesrat gendarmerie generalitat moncloa élysée matignon`,
  speakingBodies: `coast-?guard palace county regulator watchdog operator embassy consulate municipality borough firm charity refinery
    brewery startup thinktank foreign church monastery archive observatory opposition mission delegation secretariat directorate
    inspectorate rescue league guild club airport railway railways port zoo cooperative consortium institute shipyard state junta
    kingdom republic chamber ombudsman`,
  onlyBodies:
    'kremlin pentagon congress senate parliament bundestag bundesrat duma rada interpol europol nato élysée matignon moncloa',
  bareBodies: 'police;parliament;congress;downing street',
  anyBodies: 'company firm group club team',
  namedBodies: `company firm group union party charity newspaper agency broadcaster operator airline retailer brewery`,
  ownBodies: 'campaign administration',
  behindPossessive: 'republic party bank court union',
  bodyNoun: 'last',
  things: String.raw`street avenue road lane boulevard square park city town county state states island islands river lake mountain mount
    bay beach valley hills? creek bridge airport station port harbou?r tower building hall palace castle stadium arena hotel restaurant
    zone district region province republic kingdom empire ocean sea coast cape gulf strait desert forest north south east west northern
    southern eastern western central upper lower middle greater act bill law treaty agreement accords? amendment constitution plan deal
    project program(?:me)? initiative operation summit conference forum festival prize awards? medal cup games olympics championship
    series show war revolution crisis attack massacre holocaust election primary caucus debate convention inauguration book report
    study survey poll index model version new old black white red blue green golden silver big great national international federal
    global world united american royal public social general supreme obamacare medicare medicaid internet god jesus christ islam
    muslims? christians? jews? jewish republicans democrats conservatives liberals latinos hispanics catholics evangelicals protestants
    catholic hispanic latino african asian european arab republican democratic conservative liberal labour rue saint san santa platz`,
  letters:
    'TV PR IT AI OK ID DNA PTSD HIV AIDS COVID GDP CEO CFO COO MP VP DJ HQ Q A AM PM EST EDT PST PDT GMT SMS FAQ PDF UPDATE WATCH LIVE VIDEO NEW DC ET',

  definite: 'the',
  definitePlural: '',
  indefinite: 'a an',
  uncertain: 'one some another any no each every',
  possessives: 'his her its their our my',
  demonstratives: 'this that',
  besideNouns: '',
  articleOf: { female: '', male: '' },

  links: 'of for at in on and the to',
  of: 'of for',
  genitives: '',
  bodyLinks: 'of for and the on in de du des',
  nameLinks: null,
  prepositions:
    'including like than of for from to with by at in on about against behind around under near',
  dependent: 'represents? representing called named',
  where: 'in at near from to across through inside outside',
  from: 'from in of for at near',
  and: 'and',
  jointly: 'as well as',
  infinitive: 'to',
  goesOn:
    'and or of in at from on with for who whose which that himself herself also then later as but',
  circumstances: '',
  datives: '',

  says: `says? said tells? told adds? added noted wrote writes tweeted argued claimed announced stated explained insisted warned asked
    replied declared thinks believes`,
  addresses: 'told tells?',
  verbs: 'said says told met meets is was has had',
  notVerbs: '',
  participles: 'citing quoted said',
  participleEndings: '',
  gerund: 'ing',
  pluralEndings: '',
  past: { female: '', male: '' },

  pronouns: {
    female: 'she her hers',
    male: 'he him his',
    either: '',
    plural: 'they their them',
    relative: 'who whose whom',
    thing: 'it',
    body: '',
    woman: 'she her hers herself',
    man: 'he his him himself',
  },
  relatives: 'who whose whom which that',
  somebody: {
    female: 'the (?:young |old |elderly )?(?:woman|girl)',
    male: 'the (?:young |old |elderly )?(?:man|boy)',
    either: 'the teenager',
  },
  ages: {
    noun: /^(\d{1,3})-year-old$/,
    before: /(?<!\d)(\d{1,3})-year-old (?:\p{L}[\p{L}-]* ){0,3}$/u,
    inRole: /(?<!\d)\d{1,3}-year-old |,? aged? \d{1,3}\b/u,
  },
  commonEndings: `[^s]s men people cops folks kids tion ment ing ity ism ics ness ance ence ship ure age ody one ost ome ew ll ach oth ny`,
};
