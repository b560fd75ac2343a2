/** English nouns for what somebody is, by idea. */
export const roles: Readonly<Record<string, string>> = {
  premier: 'pm premiers?',
  president: 'presidents?',
  minister: 'ministers?',
  chancellor: 'chancellors?',
  spokesperson: 'spokes(?:man|woman|person|men|women|people)',
  secretary: 'secretar(?:y|ies) sec',
  senator: 'senators? sen',
  lawmaker: `lawmakers? legislators? backbenchers? representative rep congress(?:man|woman|men) parliamentarian mps? meps? td`,
  governor: 'governors? gov',
  mayor: 'mayors? councillors? councilor council(?:man|woman|member) alderman',
  ambassador: 'ambassadors? envoy',
  commander: 'commanders? commander-in-chief commandant',
  soldier: `general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt corporal officer soldier`,
  judge: 'judges? justice magistrate',
  prosecutor: 'prosecutors?',
  lawyer: 'lawyers? attorneys? solicitor barrister counsel',
  director: 'directors?',
  head: 'head chief boss',
  leader: 'leaders?',
  chair: 'chair(?:man|woman|person)? speaker',
  executive: 'executives? ceo cfo coo',
  founder: '(?:co-?)?founders?',
  owner: '(?:co-?)?owners?',
  manager: 'managers? administrator supervisor coordinator',
  adviser: 'advis[eo]rs? aide',
  strategist: 'strategists? pollsters? consultants? operative organizer lobbyist',
  deputy: 'deputy',
  member: 'members?',
  candidate: 'candidates? nominee contender front-?runner',
  representative: 'delegate negotiator commissioner',
  professor: 'prof(?:essor)?s? lecturer',
  doctor: 'doctors? dr physician surgeon nurse psychiatrist psychologist',
  expert: 'experts? analysts? economists? specialist',
  researcher: `researchers? scientists? scholars? fellow historian engineer biologist geologist physicist climatologist epidemiologist
    meteorologist`,
  journalist: `journalists? reporters? correspondents? columnist editors? anchor moderator host commentator broadcaster writer author
    novelist poet blogger`,
  activist: 'activists? campaigner organiser dissident',
  politician: `politicians? statesman democrat republican mogul billionaire millionaire tycoon businessman businesswoman entrepreneur
    investor`,
  ruler: 'kings? queen prince princess emperor emir sheikh sultan tsar dictator monarch',
  cleric: 'pope cardinal archbishop bishop priest pastor rabbi imam ayatollah patriarch reverend',
  police: 'sheriff detective constable inspector superintendent policeman policewoman',
  artist:
    'actor actress singer musician artist painter comedian filmmaker producer rapper designer architect star',
  coach: 'coach trainer',
  player:
    'player captain striker goalkeeper midfielder quarterback champion defender winger forward',
  worker: `farmer teacher driver pilot worker builder developer landlord landlady pensioner shopper passenger onlooker eyewitness
    paramedic firefighter fisherman baker shopkeeper trader resident neighbou?r student witness survivor veteran volunteer principal
    headteacher librarian curator`,
  kin: `wife husband widow mother father mum mom dad granddaughter grandson fiancée? son daughter brother sister uncle aunt cousin
    grandmother grandfather niece nephew partner friend colleague`,
  official: 'officials? officeholder',
};
