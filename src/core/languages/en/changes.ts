/** What matching knows of English. */
import type { ChangeWords } from '../change-words.ts';

export const changes: ChangeWords = {
  negations: `not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely
    noone`,
  interjections: 'no never nothing',
  echoes: '',
  modals: `will would shall; must should ought; may might can could perhaps maybe possibly;
    definitely certainly undoubtedly; probably likely; allegedly reportedly supposedly apparently`,
  quantifiers: `all every everyone everybody everything always each entire entirely whole completely
    totally; most mostly usually; some somebody someone something sometimes several; many lots often much; few
    little rarely seldom; half; almost nearly; none nobody nothing never no; twice; thrice`,
  limiters: 'only almost nearly',
  numerals: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
    forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
  ordinals: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
    eleventh=11 twelfth=12 twentieth=20 hundredth=100 1st=1 2nd=2 3rd=3 4th=4 5th=5 6th=6 7th=7 8th=8 9th=9
    10th=10 11th=11 12th=12 20th=20 100th=100`,
  multipliers: `hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000
    mn=1000000 bn=1000000000 tn=1000000000000 dozen=12`,
  numberLinks: 'and',
  antonyms: `good great excellent fine : bad terrible awful poor evil wrong; best : worst; better : worse;
    well : badly poorly; right correct true accurate : wrong false incorrect untrue inaccurate;
    truth : lie falsehood; true : fake; right : left; more : less fewer; most : least; many much : few little;
    always : never seldom rarely; everyone everybody all every : nobody none no;
    everything : nothing; everywhere : nowhere; before : after; earlier sooner : later; early : late;
    first : last; next : previous; beginning start : end finish; begin begun began start open :
    end stop finish cease close; former : latter current; old : new young; past : future; 
    day : night; morning : evening night; summer : winter;
    up upward upwards : down downward downwards; above over : below under beneath; inside : outside;
    in : out; on : off; into : out; to toward towards : from; with : without; for : against;
    top : bottom; front : back; high higher highest : low lower lowest; tall : short; long : short brief;
    big bigger biggest large larger largest huge great : small smaller smallest little tiny minor;
    major : minor; wide broad : narrow; thick : thin; deep : shallow; near close : far distant;
    strong stronger strongest : weak weaker weakest; strength : weakness; strengthen : weaken;
    hard difficult tough : easy simple soft; easier : harder; hot warm : cold cool; wet : dry; clean : dirty;
    light bright : dark heavy; fast quick rapid : slow; quickly fast rapidly : slowly; full : empty;
    rich wealthy : poor; wealth : poverty; cheap : expensive; cheaper : dearer costlier;
    safe : dangerous unsafe; safety : danger; safer : riskier; alive living : dead; life : death; live lived :
    die died; birth : death; born : died; win won victory success succeed succeeded : lose lost loss defeat failure fail failed;
    winner : loser; winning : losing; successful : unsuccessful failed; winners : losers;
    love loved : hate hated despise; like : dislike hate; friend ally : enemy foe rival; allies : enemies;
    friendly : hostile unfriendly; peace : war; peaceful : violent; happy glad pleased : sad unhappy sorry angry;
    proud : ashamed; pride : shame; hope : fear despair; brave : cowardly; honest : dishonest; smart clever wise : stupid foolish dumb;
    accept accepted : reject rejected refuse refused decline; agree agreed : disagree disagreed; agreement : disagreement;
    allow allowed permit let : forbid ban prohibit prevent deny block; allowed legal lawful : banned illegal unlawful forbidden;
    approve approved : reject rejected disapprove veto; admit acknowledge confirm confirmed : deny denied;
    support supported supports back backed favor favour endorse : oppose opposed opposes reject;
    supporter supporters proponent : opponent opponents critic critics; supportive : opposed; support : opposition;
    praise praised : criticise criticize criticised criticized condemn condemned; welcome welcomed : condemn condemned;
    increase increased rise rose risen grow grew growth grown gain raise raised expand climb :
    decrease decreased fall fell fallen decline shrink shrank drop dropped reduce reduced cut lower lowered;
    build built create : destroy destroyed demolish; protect protected defend : attack attacked endanger threaten;
    defense defence defensive : attack offensive offence offense; buy bought : sell sold; borrow : lend; give gave given : take took taken;
    add added : remove removed subtract; include included : exclude excluded; enter : leave exit; arrive arrived :
    leave left depart departed; join joined : leave left quit; open opened : close closed shut;
    remember remembered : forget forgot forgotten; find found : lose lost; save saved : waste wasted spend spent;
    push pushed : pull pulled; send sent : receive received; import : export; imports : exports; income revenue : spending expense;
    profit : loss; surplus : deficit; asset : liability; employer : employee; teacher : student; buyer : seller;
    guilty : innocent; guilt : innocence; convicted : acquitted; legal : illegal; possible : impossible;
    able : unable; likely : unlikely; certain sure : uncertain unsure; known : unknown; public : private;
    domestic : foreign; internal : external; national : international; local : global; male : female;
    man : woman; men : women; boy : girl; boys : girls; husband : wife; son : daughter; father : mother; brother : sister; king : queen;
    liberal : conservative; left-wing : right-wing; democrat : republican; democratic : republican;
    democrats : republicans; north northern : south southern; east eastern : west western;
    majority : minority; maximum : minimum; maximal : minimal; present : absent; presence : absence; same : different opposite;
    similar : different; equal : unequal; together : apart alone; united : divided; unite : divide; unity : division;
    ahead : behind; forward forwards : backward backwards; positive : negative; optimistic : pessimistic; advantage : disadvantage;
    benefit : harm damage; beneficial helpful : harmful; help helped : hurt harm hinder; improve improved improving :
    worsen worsened deteriorate deteriorated worsening deteriorating; improvement : deterioration; progress : decline setback;
    necessary needed : unnecessary; important : unimportant; fair just : unfair unjust; justice : injustice; free : occupied captive;
    freedom liberty : oppression slavery tyranny; trust : distrust mistrust; respect : contempt disrespect; encourage : discourage;
    voluntary : compulsory mandatory; optional : mandatory; temporary : permanent; permanently : temporarily;
    partial : complete total; partially partly : completely fully entirely; common : rare; frequent : rare; often frequently : rarely seldom never;
    yes : no; minimum : maximum; victim : perpetrator; attack attacks : retreat; advance advanced : retreat retreated;
    hit : miss; pass passed : fail failed; continue continued : stop stopped end ended halt; keep kept : abandon abandoned drop;
    responsible : irresponsible; stable : unstable; stability : instability; secure : insecure; security : insecurity; wanted : unwanted;
    healthy : sick ill unhealthy; real : fake imaginary; serious : trivial funny; natural : artificial; modern : ancient outdated;
    transparent : opaque secret; open : secret closed; public : secret; visible : invisible hidden; loud : quiet silent;
    tighten : loosen ease relax; strict : lax lenient; hire hired : fire fired dismiss dismissed; active : inactive passive;
    ally : adversary; legitimate : illegitimate; independent : dependent; independence : dependence; inferior : superior;
    friends : enemies; generous : stingy mean; kind : cruel; calm : nervous angry; polite : rude; beautiful : ugly`,
  synonyms: `big large; begin start commence; end finish conclude; help assist aid; buy purchase; show demonstrate;
    need require; get obtain receive; ask request; answer reply respond; try attempt; allow permit let; keep retain;
    choose select pick; stop halt cease; hard difficult tough; easy simple; fast quick rapid; happy glad pleased;
    sad unhappy; important significant vital crucial; significance importance; large huge enormous great; small little tiny;
    good fine great excellent; bad terrible awful; say state declare tell; speak talk; think believe reckon consider;
    want wish desire; build construct; make create produce; country nation state; nations countries states; people persons folk;
    person individual; children kids; child kid; job work; firm company business corporation; chief head leader;
    area sphere field; areas spheres fields; region area; part portion; goal aim objective target purpose; plan scheme; problem issue trouble;
    agreement deal accord pact treaty; talks negotiations discussions; meeting talks; war conflict; soldiers troops;
    army military forces; military armed; attack assault strike; kill slay; die perish; rise increase grow; fall decrease decline drop;
    cut reduce lower; raise increase; law legislation; rule regulation; vote ballot; election poll; choose elect;
    money funds cash; cost price; rich wealthy; poor impoverished; home house; street road; car vehicle; city town;
    doctor physician; film movie; quickly fast rapidly swiftly; often frequently; very extremely highly really; also too;
    but however; now currently presently; soon shortly; because since; about approximately around roughly; almost nearly;
    only merely just; whole entire; enough sufficient; actually really; maybe perhaps; probably likely; certainly definitely;
    completely totally entirely fully wholly; join unite; link connect; connection link tie; ties relations relationship links;
    cooperation collaboration partnership; support back; fight struggle battle; safe secure; safety security; danger threat risk;
    freedom liberty; truth reality; mistake error; wrong mistaken; answer response; question query; opinion view; views opinions;
    highlight emphasise emphasize stress underline underscore; great big; contribute add; make do; own have; bloc alliance; world global;
    international global worldwide; recently lately; first initial; visit trip; specifically specially deliberately purposely; chosen picked selected`,
  negativePrefixes: 'un in im il ir dis non',
  notNegated: `under until unless unit united unite union unique universe university uncle invaluable inflammable
    increased informed inform information inside income input intension intent intend intended infamous improve
    improved impress impressed import imported impact impose imposed impart imparted implant dispose disposed
    disclose disclosed discover discovered display displayed dismiss dismissed distress discuss discussed discharge
    discount discord distill indeed intern interned incense investment instance instances include included inclined
    indebted inborn inbound inland incoming innate intact`,
  hedges: 'about around nearly almost roughly approximately some over under circa estimated than',
  units: `%: percent pct percentage; $: dollar dollars; €: euro euros; £: pound pounds; ¥: yen`,
};
