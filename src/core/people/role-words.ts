/**
 * Nouns for what people are: offices, ranks, professions. Each stands for one idea in all our
 * languages, so that "the minister" finds "ministre", inflected or inside a German compound. From general
 * knowledge of the languages; professions that news seldom quotes are left out.
 */
import { wordPattern } from './letters.ts';
import type { Gender } from './person.ts';
import { remember } from './remember.ts';

/** Idea → its words as alternatives of a regular expression, lower case, without word boundaries. */
const ROLES: readonly (readonly [string, string])[] = [
  [
    'premier',
    String.raw`pm|premiers?|premierministre|premierminister(?:in|s)?|ministerpräsident(?:en|in)?|прем['’ʼ]?єр\p{L}{0,4}(?:-міністр\p{L}{0,4}|-міністерк\p{L}{1,2})?|премьер\p{L}{0,3}(?:-министр\p{L}{0,3})?`,
  ],
  [
    'president',
    String.raw`presidents?|\p{L}*präsident(?:en|in|innen)?|présidente?s?|(?:vice|ex)president[ea]s?|president[ea]s?|президент\p{L}{0,4}`,
  ],
  [
    'minister',
    String.raw`ministers?|\p{L}*minister(?:s|n|in|innen)?|ministres?|(?:vice|ex)?ministr[oa]s?|міністр(?!ств)\p{L}{0,4}|міністерк\p{L}{1,2}|министр(?!ств)\p{L}{0,3}|минист(?:р|ра)`,
  ],
  [
    'chancellor',
    String.raw`chancellor|\p{L}*kanzler(?:s|in)?|chancelière?|cancillera?|канцлер\p{L}{0,4}`,
  ],
  [
    'spokesperson',
    String.raw`spokes(?:man|woman|person|men|women|people)|\p{L}*sprecher(?:s|in)?|porte-parole|portavoz|voceros?|vocera|речни[кц]\p{L}{0,4}|прес-?секретар\p{L}{0,4}|прес+-?секретар\p{L}{0,4}|речникові|пресслужб\p{L}{0,2}`,
  ],
  [
    'secretary',
    String.raw`secretar(?:y|ies)|sec|\p{L}*sekretär(?:s|in)?|secrétaires?|secretari[oa]|держсекретар\p{L}{0,3}|госсекретар\p{L}{0,3}|секретар\p{L}{0,4}|секретарь`,
  ],
  [
    'senator',
    String.raw`senators?|sen|senator(?:in|en)|sénat(?:eur|rice)s?|senador(?:a|es)?|сенатор\p{L}{0,4}`,
  ],
  [
    'lawmaker',
    String.raw`lawmakers?|legislators?|backbenchers?|representative|rep|congress(?:man|woman|men)|parliamentarian|mps?|meps?|td|\p{L}*abgeordneten?r?|parlamentarier(?:in)?|députée?s?|eurodéputée?|diputad[oa]s?|eurodiputad[oa]|депутат\p{L}{0,4}|нардеп\p{L}{0,4}|legislador(?:a)?|concejal(?:a)?|congresista|parlamentari[oa]`,
  ],
  [
    'governor',
    String.raw`governors?|gov|gouverneur(?:s|in|e)?|gobernador(?:a|es)?|губернатор\p{L}{0,4}`,
  ],
  [
    'mayor',
    String.raw`mayors?|councillors?|councilor|council(?:man|woman|member)|alderman|préf[eè]te?|\p{L}*bürgermeister(?:s|in)?|\p{L}*landr[aä]t(?:in)?|maires?|alcalde(?:sa)?|мер(?:а|у|ом|ові|и|ка|ки)?|мэр(?:а|у|ом)?|міськ\p{L}{1,5}|regidor(?:a)?|староста|старост[иіу]`,
  ],
  [
    'ambassador',
    String.raw`ambassadors?|envoy|\p{L}*botschafter(?:s|in)?|ambassad(?:eur|rice)|embajador(?:a)?|посол|посл(?:а|у|ом|ові|иня)|спецпосланник\p{L}{0,3}`,
  ],
  [
    'commander',
    String.raw`commanders?|commander-in-chief|kommandeur(?:in)?|commandant|comandante|командир\p{L}{0,3}|командувач\p{L}{0,3}|главнокоманд\p{L}{0,8}|головнокоманд\p{L}{0,8}|командующ\p{L}{0,4}`,
  ],
  [
    'soldier',
    String.raw`general|gen|admiral|adm|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|corporal|officer|soldier|capitaine|oberst|hauptmann|offizier|général|colonel|coronel|capitán|генерал\p{L}{0,4}|полковни\p{L}{0,4}|майор\p{L}{0,3}|капітан\p{L}{0,3}|капитан\p{L}{0,3}|офіцер\p{L}{0,3}|офицер\p{L}{0,3}|адмирал\p{L}{0,3}|адмірал\p{L}{0,3}|capitana|teniente|sargento|bomber[oa]`,
  ],
  [
    'judge',
    String.raw`judges?|justice|magistrate|\p{L}*richter(?:s|in)?|juges?|juez|jueza|magistrad[oa]|судд(?:я|і|ю|ею)|судь(?:я|и|ю|е|ей)`,
  ],
  [
    'prosecutor',
    String.raw`prosecutors?|district attorney|\p{L}*staatsanw[aä]lt(?:s|in)?|procureure?|fiscal|генпрокурор\p{L}{0,4}|прокурор\p{L}{0,4}`,
  ],
  [
    'lawyer',
    String.raw`lawyers?|attorneys?|solicitor|barrister|counsel|\p{L}*anw[aä]lt(?:s|in)?|avocate?s?|abogad[oa]s?|адвокат\p{L}{0,4}|юрист\p{L}{0,4}|letrad[oa]|захисни(?:к|ка|ку|ком|ця|ці|цею|цю)|защитник\p{L}{0,2}`,
  ],
  [
    'director',
    String.raw`directors?|\p{L}*direktor(?:s|in|en)?|direct(?:eur|rice)s?|directora?|директор\p{L}{0,4}|гендиректор\p{L}{0,4}`,
  ],
  [
    'head',
    String.raw`head|chief|boss|\p{L}*leiter(?:s|in)?|\p{L}*chef(?:s|in)?|chef(?:fe)?|jef[ea]|responsable|patron|глав[аиуіоеы]\p{L}?|голов[аиуіоою]\p{L}?|керівни[кц]\p{L}{0,4}|очільни[кц]\p{L}{0,4}|начальни[кц]\p{L}{0,4}|руководител\p{L}{0,4}|завідувач\p{L}{0,3}`,
  ],
  [
    'leader',
    String.raw`leaders?|\p{L}*führer(?:s|in)?|dirigeante?|meneur|líder(?:es|esa)?|лідер\p{L}{0,4}|лидер\p{L}{0,4}|ватаж\p{L}{0,4}`,
  ],
  [
    'chair',
    String.raw`chair(?:man|woman|person)?|\p{L}*vorsitzenden?r?|\p{L}*vorstand|председател\p{L}{0,4}|speaker|спикер\p{L}{0,3}|спікер\p{L}{0,4}`,
  ],
  [
    'executive',
    String.raw`executives?|ceo|cfo|coo|geschäftsführer(?:s|in)?|pdg|gérante?|gerente|consejer[oa]|гендиректор\p{L}{0,4}`,
  ],
  [
    'founder',
    String.raw`(?:co-?)?founders?|\p{L}*gründer(?:s|in)?|fondat(?:eur|rice)|fundador(?:a)?|засновни[кц]\p{L}{0,4}|основател\p{L}{0,4}|фундатор\p{L}{0,3}`,
  ],
  [
    'owner',
    String.raw`(?:co-?)?owners?|\p{L}*inhaber(?:in)?|besitzer(?:in)?|propriétaire|dueñ[oa]|propietari[oa]|власни[кц]\p{L}{0,4}|владел\p{L}{0,4}`,
  ],
  [
    'manager',
    String.raw`managers?|manager(?:in)|administrator|supervisor|coordinator|coordinat(?:eur|rice)|coordinador(?:a)?|менеджер\p{L}{0,3}`,
  ],
  [
    'adviser',
    String.raw`advis[eo]rs?|aide|\p{L}*berater(?:s|in)?|conseill(?:er|ère)|ases(?:or|ora)|радни[кц]\p{L}{0,4}|советни[кц]\p{L}{0,4}|помічни[кц]\p{L}{0,4}|помощни[кц]\p{L}{0,4}`,
  ],
  [
    'strategist',
    String.raw`strategists?|pollsters?|consultants?|operative|organizer|lobbyist|stratège|estratega|consultor(?:a)?|політтехнолог\p{L}{0,3}|политтехнолог\p{L}{0,3}`,
  ],
  [
    'deputy',
    String.raw`deputy|\p{L}*stellvertreter(?:in)?|\p{L}*vize|adjointe?|subdirector|заступни[кц]\p{L}{0,4}|заместител\p{L}{0,4}|замглавы`,
  ],
  [
    'member',
    String.raw`members?|\p{L}*mitglied(?:s|er)?|membres?|miembros?|член\p{L}{0,4}|участни[кц]\p{L}{0,4}|учасни[кц]\p{L}{0,4}`,
  ],
  [
    'candidate',
    String.raw`candidates?|nominee|contender|front-?runner|\p{L}*kandidat(?:en|in)?|candidate?s?|candidat[oa]s?|кандидат\p{L}{0,4}`,
  ],
  [
    'representative',
    String.raw`delegate|negotiator|\p{L}*vertreter(?:s|in)?|représentante?|representante|\p{L}*beauftragter?n?|\p{L}*kommissar(?:in)?|commissioner|commissaire|comisari[oa]|представни[кц]\p{L}{0,4}|представител\p{L}{0,4}|уповноважен\p{L}{0,4}|уполномоченн\p{L}{0,4}|омбудс\p{L}{0,6}|delegad[oa]`,
  ],
  [
    'professor',
    String.raw`prof(?:essor)?s?|lecturer|professor(?:in|en)|professeure?|profesor(?:a)?|профес+ор\p{L}{0,4}`,
  ],
  [
    'doctor',
    String.raw`doctors?|dr|physician|surgeon|nurse|arzt|ärztin|médecin|médic[oa]|лікар\p{L}{0,4}|врач\p{L}{0,3}|psychiatrist|psychologist`,
  ],
  [
    'expert',
    String.raw`experts?|analysts?|economists?|\p{L}*experte?n?|\p{L}*expertin|\p{L}*forscher(?:s|in)?|\p{L}*wissenschaftler(?:s|in)?|\p{L}*ökonom(?:in)?|\p{L}*analyst(?:in)?|chercheu(?:r|se)|économiste|politologue|expert[oa]|economista|analista|investigador(?:a)?|експерт\p{L}{0,4}|эксперт\p{L}{0,3}|аналіти[кц]\p{L}{0,4}|аналитик\p{L}{0,3}|економіст\p{L}{0,4}|экономист\p{L}{0,3}|політолог\p{L}{0,4}|политолог\p{L}{0,3}|científic[oa]|scientifique|дослідни(?:к|ка|ку|ком|ця|ці|цею|цю)|науков(?:ець|ця|цем|иця|иці|ицею)|исследовател\p{L}{0,4}|фахів(?:ець|ця|цем)|фахівчин\p{L}{1,2}`,
  ],
  [
    'researcher',
    String.raw`researchers?|scientists?|scholars?|fellow|historian|engineer|biologist|geologist|physicist|climatologist|epidemiologist|meteorologist|historiker(?:in)?|ingenieur(?:in)?|historienn?e?|ingénieure?|historiador(?:a)?|inginier|ingenier[oa]|історик\p{L}{0,4}|историк\p{L}{0,3}|учен\p{L}{1,3}|вчен\p{L}{1,3}|linguiste|biologiste|paleontólog[oa]|biólog[oa]|гідролог\p{L}{0,3}|синоптик\p{L}{0,3}|біолог\p{L}{0,3}|биолог\p{L}{0,3}`,
  ],
  [
    'journalist',
    String.raw`journalists?|reporters?|correspondents?|columnist|editors?|anchor|moderator|host|commentator|broadcaster|writer|author|novelist|poet|blogger|\p{L}*journalist(?:en|in)?|\p{L}*korrespondent(?:en|in)?|\p{L}*autor(?:s|in)?|moderator(?:in)?|redakteur(?:in)?|journaliste|écrivaine?|aut(?:eur|rice)|periodista|escritor(?:a)?|журналіст\p{L}{0,4}|журналист\p{L}{0,4}|письменни[кц]\p{L}{0,4}|писател\p{L}{0,4}|редактор\p{L}{0,4}|блогер\p{L}{0,3}|оглядач\p{L}{0,3}|обозревател\p{L}{0,4}|воєнкор\p{L}{0,3}|військкор`,
  ],
  [
    'activist',
    String.raw`activists?|campaigner|organiser|dissident|aktivist(?:en|in)?|militante?|activista|активіст\p{L}{0,4}|активист\p{L}{0,4}|волонтер\p{L}{0,4}|правозахисни[кц]\p{L}{0,4}|правозащитни[кц]\p{L}{0,4}|політик\p{L}{0,4}|политик(?:а|у|ом|е)?`,
  ],
  [
    'politician',
    String.raw`politicians?|statesman|\p{L}*politiker(?:s|in)?|politicienn?e?|polític[oa]|democrat|republican|mogul|billionaire|millionaire|tycoon|businessman|businesswoman|entrepreneur|investor|unternehmer(?:in)?|entrepreneuse|empresari[oa]|бізнесмен\p{L}{0,4}|бизнесмен\p{L}{0,3}|підприєм\p{L}{0,5}|мільярдер\p{L}{0,3}|миллиардер\p{L}{0,3}|олігарх\p{L}{0,3}|олигарх\p{L}{0,3}`,
  ],
  [
    'ruler',
    String.raw`kings?|queen|prince|princess|emperor|emir|sheikh|sultan|tsar|dictator|könig(?:s|in)?|kaiser(?:in)?|prinz(?:essin)?|roi|reine|princesse|rey|reina|príncipe|princesa|король|корол\p{L}{1,3}|принц\p{L}{0,4}|monarch`,
  ],
  [
    'cleric',
    String.raw`pope|cardinal|archbishop|bishop|priest|pastor|rabbi|imam|ayatollah|patriarch|reverend|papst(?:es)?|kardinal|erzbischof|bischof|pfarrer(?:in)?|pape|évêque|archevêque|papa|obispo|arzobispo|митрополит\p{L}{0,3}|патріарх\p{L}{0,3}|патриарх\p{L}{0,3}|єпископ\p{L}{0,3}|епископ\p{L}{0,3}`,
  ],
  [
    'police',
    String.raw`sheriff|detective|constable|inspector|superintendent|policeman|policewoman|polizist(?:en|in)?|kommissar(?:in)?|policière?|inspecteur|inspector(?:a)?|поліцейськ\p{L}{0,3}|слідч\p{L}{0,3}|следовател\p{L}{0,3}`,
  ],
  [
    'artist',
    String.raw`actor|actress|singer|musician|artist|painter|comedian|filmmaker|producer|rapper|designer|architect|star|schauspieler(?:in)?|sänger(?:in)?|künstler(?:in)?|regisseur(?:in)?|act(?:eur|rice)|chant(?:eur|euse)|cinéaste|réalisat(?:eur|rice)|actriz|cantante|cineasta|архітектор\p{L}{0,3}|архитектор\p{L}{0,3}|актор\p{L}{0,3}|акторк\p{L}{0,3}|актер\p{L}{0,3}|актрис\p{L}{0,3}|співа[кч]\p{L}{0,4}|певе?ц\p{L}{0,3}|режисс?ер\p{L}{0,3}|художни[кц]\p{L}{0,4}|comédien(?:ne)?|producteur|productrice|fotógraf[oa]|photographe|продюсер\p{L}{0,4}|куратор\p{L}{0,4}`,
  ],
  [
    'athlete',
    String.raw`coach|player|captain|striker|goalkeeper|midfielder|quarterback|champion|trainer(?:in)?|spieler(?:in)?|entraîneure?|entrenador(?:a)?|jugador(?:a)?|тренер\p{L}{0,4}|гравець|игрок\p{L}{0,3}|defender|défenseur|gardien(?:ne)?|attaquante?|milieu|portero|portera|delantero|delantera|centrocampista|técnico|seleccionador(?:a)?|форвард\p{L}{0,3}|півзахисник\p{L}{0,3}|полузащитник\p{L}{0,3}|нападник\p{L}{0,3}|воротар\p{L}{0,3}|вратар\p{L}{0,3}|наставни(?:к|ка|ку|ком|ця)`,
  ],
  [
    'worker',
    String.raw`farmer|teacher|driver|pilot|worker|builder|developer|landlord|landlady|pensioner|shopper|passenger|onlooker|eyewitness|paramedic|firefighter|fisherman|baker|shopkeeper|trader|resident|neighbou?r|student|witness|survivor|veteran|volunteer|principal|headteacher|librarian|curator|lehrer(?:in)?|bauer|bäuerin|anwohner(?:in)?|zeuge|student(?:in)?|schüler(?:in)?|agricult(?:eur|rice)|enseignante?|habitante?|étudiante?|agricultor(?:a)?|maestr[oa]|vecin[oa]|estudiante|testigo|фермер\p{L}{0,4}|вчител\p{L}{0,4}|учител\p{L}{0,4}|мешкан\p{L}{0,4}|житель|жительниц\p{L}{0,2}|студент\p{L}{0,4}|механік\p{L}{0,3}|листонош\p{L}{1,2}|pescador(?:a)?|camioner[oa]|relojer[oa]|celador(?:a)?|retraitée?|infirmi(?:er|ère)|ébéniste|boulang(?:er|ère)|contrôleur|аспірант\p{L}{0,4}|пенсіонер\p{L}{0,4}|сусід\p{L}{0,3}`,
  ],
  [
    'kin',
    String.raw`wife|husband|widow|mother|father|mum|mom|dad|granddaughter|grandson|fiancée?|son|daughter|brother|sister|uncle|aunt|cousin|grandmother|grandfather|niece|nephew|partner|friend|colleague|ehefrau|ehemann|mutter|vater|sohn|tochter|bruder|schwester|freund(?:in)?|femme|mari|épouse|mère|père|fils|fille|frère|sœur|esposa|marido|mujer|madre|padre|hijo|hija|herman[oa]|дружин\p{L}{0,3}|чолові[кч]\p{L}{0,3}|мати|батьк\p{L}{0,3}|син|дочк\p{L}{0,3}|донь?к\p{L}{0,3}|брат\p{L}{0,3}|сестр\p{L}{0,3}|жен[аыуе]|муж\p{L}{0,2}|мать|отец|отц\p{L}{1,2}|сын\p{L}{0,2}|sobrin[oa]|niet[oa]|abuel[oa]|cuñad[oa]|viud[oa]|neveu|petite-fille|petit-fils|племінни[кц]\p{L}{0,3}|онук\p{L}{0,2}|вдов\p{L}{1,2}`,
  ],
  [
    'official',
    String.raw`officials?|officeholder|funcionari[oa]|mandatari[oa]|élue?|édile|чиновни(?:к|ка|ку|ком|ця|ці|цею)|посадов(?:ець|ця|цем|иця|иці)|урядов(?:ець|ця|цем)|чиновница`,
  ],
  ['military', String.raw`militar|militaire|військов(?:ий|ого|им)|военный`],
];

const ROLE = wordPattern(ROLES.map(([, words]) => `(${words})`));

/** Longer words are no role in any of our languages, not even German ones. */
const LONGEST = 50;

/** Returns the idea that `word` stands for as somebody's role ("minister"), or `null` for other words. */
export const roleOf: (word: string) => string | null = remember(findRole);

function findRole(word: string): string | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const match = lower.length > LONGEST ? null : ROLE.exec(lower);
  const index = match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
  const last = lower.split('-').at(-1) ?? '';
  if (index === -1 && last !== lower) return last.length > SHORTEST_PART ? findRole(last) : null;
  return ROLES[index]?.[0] ?? null;
}

/** Of "US-Präsident" the last part is the role; shorter parts are no role of their own ("co-op"). */
const SHORTEST_PART = 3;

const FEMALE =
  /(?:woman|women|ess|queen|wife|widow|mother|daughter|sister|aunt|niece|[sc]herin|erin|ntin|orin|ärin|tin|rin|zlerin|ältin|sachefin|frau|mutter|tochter|schwester|trice|euse|ière|ère|cheffe|femme|épouse|mère|fille|sœur|reine|sidente|sidenta|députée|avocate|ministra|taria|tora|dora|sora|nera|cera|jefa|jueza|cesa|abogada|diputada|ñora|esposa|mujer|madre|hija|hermana|речниця|речницею|речниці|ниця|ницею|ниці|ница|ницей|ницы|терка|датка|лярка|торка|істка|истка|донька|дочка|мати|мать|сестра|дружина|жена|актриса)$/u;

const MALE =
  /(?:[^o]man|husband|father|son|brother|uncle|nephew|king|prince|pope|sprecher|minister|kanzler|präsident|präsidenten|leiter|sekretär|direktor|berater|anwalt|richter|meister|botschafter|mann|vater|sohn|bruder|papst|ministro|tario|ector|gador|nador|dente|jefe|alcalde|abogado|diputado|fundador|autor|asesor|padre|hijo|hermano|marido|rey|eur|conseiller|chancelier|roi|mari|père|fils|frère|avocat|député)$/u;

/** Returns the gender that a role noun shows by its form ("spokeswoman", "Ministerin"). */
export function roleGender(word: string): Gender {
  const lower = word.toLowerCase();
  if (roleOf(lower) === null) return 'unknown';
  if (FEMALE.test(lower)) return 'female';
  return MALE.test(lower) && !OF_EITHER.test(lower) ? 'male' : 'unknown';
}

/** English nouns that end like those of men and name both. */
const OF_EITHER = /person$|^(?:chairman|minister|director)$/;

/** English plurals in "-s" are those of a singular that is also a role; other languages are listed. */
const PLURAL =
  /^(?:spokes(?:men|women|people)|congress(?:men|women)|presidentes|ministros|ministras|senadores|diputados|ministres|présidents|députés|sénateurs|avocats|proches|президенти|президенты|міністри|министры|депутати|депутаты|експерти|эксперты|речники|адвокати|адвокаты|журналісти|журналисты|аналітики|аналитики|юристи|юристы|лідери|лидеры|дипломати|дипломаты|чиновники|посадовці)$/u;

const ENGLISH_S =
  /(?:presidents|ministers|premiers|chancellors|secretaries|senators|lawmakers|legislators|representatives|governors|mayors|ambassadors|envoys|commanders|generals|officers|soldiers|judges|justices|prosecutors|lawyers|attorneys|directors|heads|chiefs|bosses|leaders|executives|founders|owners|managers|advis[eo]rs|aides|strategists|pollsters|consultants|operatives|members|candidates|nominees|delegates|negotiators|commissioners|professors|doctors|experts|analysts|economists|researchers|scientists|scholars|historians|journalists|reporters|correspondents|editors|writers|authors|activists|campaigners|politicians|democrats|republicans|officials|diplomats|workers|farmers|teachers|residents|students|witnesses|voters|supporters|parents|sons|daughters|brothers|sisters|friends|colleagues)$/;

/** Says whether `word` is the plural of a role noun: "ministers", "spokesmen". */
export function isPluralRole(word: string): boolean {
  const lower = word.toLowerCase();
  if (PLURAL.test(lower)) return true;
  return /^[a-z-]+[^s]s$/.test(lower) && ENGLISH_S.test(lower);
}
