/** English. Verbs of saying after the classes 37.1 to 37.12 of Levin, English Verb Classes (1993), and news usage. */
import type { Grammar, VerbKind } from '../grammar.ts';
import { once } from '../once.ts';
import { phraseIndex } from '../phrase-index.ts';
import { wordSet } from '../word-set.ts';

/** Verbs that are regular, by their infinitive. */
const REGULAR: Readonly<Record<VerbKind, string>> = {
  say: `add argue assert claim insist maintain contend continue`,
  state: `acknowledge admit affirm allege allow announce answer ask boast caution charge
    clarify comment complain concede conclude confess confide confirm counter cry declare
    demand deny emphasize emphasise estimate exclaim explain gush hint howl imply indicate
    inquire interject joke lament mention murmur mutter note object observe
    opine point post predict proclaim propose protest quip reaffirm
    recall reckon recommend recount reflect reiterate relate remark repeat reply report
    request respond retort reveal scream shout signal sigh state stress suggest testify tweet
    underline underscore wager warn whisper wonder yell blog text email explode joke
    advise instruct agree disagree suspect surmise speculate quote conclude cite
    theorize theorise volunteer stipulate demonstrate declaim opine marvel muse bemoan snap
    concur elaborate fume grumble hedge intone rant rave retweet sneer snarl stammer tease
    thunder bellow bark boom blurt exhort interject chime gloat chant chuckle laugh gripe stutter retaliate summarize summarise
    grouse riff enthuse ponder pontificate rasp drawl deadpan exult moan groan growl hiss holler croak roar sob
    squeal wail whine whimper hypothesize hypothesise intimate rejoin attest disclose divulge recollect reminisce`,
  tell: `notify assure reassure remind inform warn advise caution`,
  think: `believe fear hope reason worry expect assume imagine admire imply deem suspect`,
  judge: `describe label dub brand accuse blame praise criticize criticise denounce dismiss
    condemn slam blast rip attack mock ridicule characterize characterise hail tout decry deride
    lambast lambaste lash chastise berate excoriate assail rebuke refer compare liken reject
    term title applaud defend welcome cheer fault laud assess portray address bash
    belittle cast censure chide commend compliment depict denigrate disparage disavow echo extol frame
    identify impugn lampoon lecture malign minimize minimise mischaracterize mischaracterise pillory
    rail recast renounce repudiate salute scoff smear spurn taunt upbraid vilify
    scold trash torch skewer question voice trumpet thank brand paint pronounce deplore`,
  urge: `urge exhort order offer pledge vow promise call beg implore plead threaten`,
};

const IRREGULAR: Readonly<Record<VerbKind, string>> = {
  say: `say says said saying`,
  state: `write writes wrote written writing find finds found finding read reads hold holds held
    swear swears swore swearing learn learns learned learnt show shows showed shown
    showing`,
  tell: `tell tells told telling`,
  think: `think thinks thought thinking know knows knew knowing feel feels felt feeling understand
    understands understood want wants wanted`,
  judge: `call calls called calling`,
  urge: `seek seeks sought`,
};

/** Those of the forms above that do not double or drop letters as a rule would have it. */
const DOUBLED = wordSet('admit quip blog rip slam dub snap refer');

function inflected(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeo]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const last = DOUBLED.has(verb) ? verb + verb.slice(-1) : verb;
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${last}ed`, `${last}ing`];
}

function conjugated(): Map<string, VerbKind> {
  const verbs = new Map<string, VerbKind>();
  for (const kind of ['think', 'urge', 'judge', 'tell', 'state', 'say'] as const) {
    for (const verb of wordSet(REGULAR[kind])) {
      for (const form of inflected(verb)) verbs.set(form, kind);
    }
    for (const form of wordSet(IRREGULAR[kind])) verbs.set(form, kind);
  }
  for (const noun of NOUNS) verbs.delete(noun);
  return verbs;
}

/** Forms that the rules make and that news texts use as nouns or adjectives only. */
const NOUNS = wordSet(`state states point points post posts charge charges request requests question
  questions address term terms text texts email emails reason reasons attack attacks order orders
  blog blogs brand brands label labels signal signals quote quotes show shows offer offers`);

/** Verbs of several words that report as "say" does. */
const PHRASAL = [
  'shot back',
  'shoots back',
  'fired back',
  'fires back',
  'hit back',
  'hits back',
  'put it',
  'puts it',
  'putting it',
  'made clear',
  'makes clear',
  'made it clear',
  'makes it clear',
];

const verbsOfSaying = once(conjugated);

/** Made when it is first asked for: most pages are in one language. */
export const grammar = once<Grammar>(() => ({
  code: 'en',
  verbs: verbsOfSaying(),
  separable: new Map(),
  judgedAs: new Set(),
  particles: wordSet('for on upon'),
  participles: new Set([...verbsOfSaying().keys()].filter((form) => form.endsWith('ing'))),
  ambiguous:
    wordSet(`claim claims report reports note notes comment comments call calls state states
    answer answers demand demands estimate estimates fear fears hope hopes joke jokes laments lament
    mention pledge pledges point points post posts promise promises protest protests reason reasons
    remark remarks repeat reply replies request requests response reveal signal signals stress tweet tweets vow vows
    warning finding feeling saying writing text texts email emails charge charges brand offer offers
    question questions attack attacks order orders address blame praise cast bill bills term terms
    label title worry worries quote quotes mean means doubt read reads order slam cheer fault cry
    rant sigh shout show shows found felt held thought learned want wants see  expect think understood known urge concern
    retort retorts boast boasts whisper whispers scream screams
    echo echoes frame frames salute salutes lecture lectures compliment compliments smear smears taunt taunts censure
    moan moans groan groans growl roar roars wail whine grouse riff
    yell chant chants laugh laughs counter howl rebuke voice mock trash welcome according meaning begin began think know feel hear blast hold holds object objects`),
  that: wordSet('that whether'),
  phrasal: phraseIndex(PHRASAL),
  quoting: wordSet('quote quotes quoted quoting cite cites cited citing'),
  institutions: null,
  unnamed: wordSet('named identified anonymous anonymity unnamed unidentified'),
  asking: wordSet(
    'ask asks asked asking wonder wonders wondered wondering inquire inquired question questioned questioning',
  ),
  questions: wordSet('if whether what why how who when where which'),
  accordingTo: phraseIndex([
    'according to',
    'in the words of',
    'as per',
    'in [his] words',
    'in [her] words',
    'in [their] words',
    'in [his] own words',
    'in [her] own words',
  ]),
  cites: phraseIndex(['citing', 'which cited', 'which cites', 'which quoted', 'who cited']),
  accordingToAfter: new Set(),
  passives: wordSet('was were been being be is are'),
  by: wordSet('by'),
  closers: new Set(),
  impersonal: new Set(),
  frames: new Set(),
  requests: null,
  dropped: null,
  infinitive: 'to',
  incised: false,
  elided: false,
  ordinals: false,
  conditional: new Set(),
  freeOrder: false,
  capitalNouns: false,
  oblique: new Set(),
  genitives: new Set(),
  objects: wordSet('it this that'),
  subjunctive: new Set(),
  subjunctiveEnding: null,
  adverbEnding: 'ly',
  participleEnding: 'ing',
  pastEnding: 'ed',
  as: wordSet('as'),
  verbFirst: false,
  verbSecond: false,
  commaBeforeClause: false,
  finiteEnding: null,
  finite:
    wordSet(`is are was were has have had will would can could should may might must do does did
    cannot isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't
    doesn't didn't it's he's she's they're we're i'm there's that's i'll we'll he'd she'd they'd
    he'll she'll they'll we've i've they've you're what's who's`),
  pronouns: wordSet(
    'he she they it we i you one another others some many most both all several few',
  ),
  relatives: wordSet('who which'),
  auxiliaries: wordSet(`has have had having was were is are be been being do does did 's 've 'd also
    later then once again further repeatedly recently previously earlier first once often now still
    already however both all himself herself themselves itself just even always today yesterday
    simply again only reportedly too soon never-ending publicly openly long famously initially
    subsequently finally ultimately`),
  unreal: wordSet(`not never cannot would could should might may must can if unless let nor neither
    without will shall`),
  boundaries: wordSet(`that because when while as if since although though but or whereas where
    which who whom whose what why how whether so yet until unless than before after once amid despite
    is are was were has have had will would can could should may might must be been do does did
    becomes became got gets made makes took takes came comes went goes`),
  and: wordSet('and &'),
  coordinators: wordSet('but or so yet nor'),
  prepositions: wordSet(`of for in on at by from with to about into over under during after before
    amid against between among through across since until despite near around within without
    like outside inside via upon behind beyond following including as`),
  determiners:
    wordSet(`the a an his her its their our my your this that these those another one some
    many several both two three four five six seven eight nine ten other most no each every
    all few more`),
  indefinite: wordSet('a an'),
  times: wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    tonight morning afternoon evening night week month year january february march april may june
    july august september october november december last next this earlier later recently now
    meanwhile then afterwards afterward likewise therefore still instead also however moreover indeed perhaps maybe
    so thus hence ago too again there here`),
  places: new Set(),
  soCalled: wordSet('so-called dubbed nicknamed titled entitled named known'),
  labels: phraseIndex([
    'quote',
    'direct quote',
    'full quote',
    'quotation',
    'direct speech',
    'statement from',
    'statement by',
    'message from',
    'verbatim',
    'literally',
  ]),
  notSpeakers: wordSet(`source sources details detail background update updated note photo photos
    video image images read more related editor's editors correction why what how when where
    example reference previously earlier important recap overview summary context reminder details: caption
    number numbers key related watch listen also see tags topics`),
  sayings:
    wordSet(`statement statements letter tweet post message email interview remark remarks comment comments
    answer reply response question speech memo note report op-ed article essay warning
    claim words announcement declaration slogan motto headline sign chant verdict quote
    testimony text appeal assertion suggestion allegation contention argument accusation insistence
    admission prediction complaint promise pledge vow claims assertions allegations suggestions
    accusations complaints warnings promises`),
  slogans: new Set(),
  wanting: new Set(),
  writtenBy: wordSet('by about'),
  spokenTo: wordSet(''),
  joining: wordSet('of for'),
  addressees: wordSet('him her them me us you reporters journalists'),
  abbreviations: wordSet(`mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt st jr sr
    vs no jan feb aug sept oct nov dec rev hon maj adm cmdr det supt pres dist atty assn bros inc co
    corp ltd ft mt calif fla ariz ala ark colo conn del ga ill ind kan ky la md mass mich minn miss
    mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k u.n n.y n.c n.j n.h d.c e.g i.e
    a.m p.m approx est messrs mme mlle`),
  questionLabels: wordSet('q question'),
  answerLabels: wordSet('a answer'),
  dottedLabels: false,
  firstPerson: wordSet("i me my mine myself we us our i'm i've i'd i'll we're we've"),
}));
