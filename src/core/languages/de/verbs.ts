/** German verbs of saying. */
import type { VerbKind } from '../grammar.ts';
import { wordSet } from '../word-set.ts';

/** Stems of weak verbs. */
const WEAK: Readonly<Record<VerbKind, string>> = {
  say: `sag mein behaupt versicher beton bekräftig`,
  state: `erklär bericht meld antwort frag forder warn kritisier äußer begründ bestätig
    kommentier argumentier bemerk erwähn erläuter verkünd beteuer bekenn konstatier ergänz
    erzähl schilder unterstreich prognostizier vermut urteil lob mahn droh appellier
    entgegn erwider versprech zitier formulier gesteh resümier fordert spekulier
    beschwer skandier bedauer beklag begrüß präzisier verdeutlich
    bemängel monier rüg tadel beanstand reklamier protestier plädier postulier proklamier signalisier
    suggerier reagier scherz spott witzel höhn ätz polter schimpf schwärm jubel twitter post
    flüster murmel brüll empör erinner ermahn ermutig verlang vernein bejah beschuldig bezichtig
    unterstell gelob garantier prophezei mutmaß folger schlussfolger bilanzier attestier bescheinig
    klag konter zürn stichel analysier raun frotzel gratulier bedank entschuldig korrigier relativier
    läster fleh jammer fluch donner grummel bettel
    insistier beharr dementier bezweifel erkundig verteidig diagnostizier`,
  tell: `informier`,
  judge: `bezeichn charakterisier titulier würdig verurteil attackier beurteil bewert wert
    betracht brandmark geißel verspott feier rechtfertig`,
  think: `hoff glaub fürcht befürcht erwart erhoff freu ärger wunder staun lach strahl seufz stöhn`,
  urge: ``,
};

const STRONG: Readonly<Record<VerbKind, string>> = {
  say: `so`,
  state: `verwies verweist verwiesen widersprach widerspricht widersprachen beschwor schwor schrie
    zugesichert zusicherte vorschlug vorgeschlagen angegeben bekanntgegeben schrieb schreibt schreiben schrieben geschrieben
    sprach spricht sprachen sprechen gesprochen hingewiesen hinwies bekanntgab unterstrich unterstreicht
    hervorgehoben rief ruft riefen gerufen verlautete hieß heißt geheißen hiess heisst geheissen versprach verspricht
    mitteilte mitteilten mitgeteilt ankündigte angekündigt hinzufügte hinzugefügt ausführte ausgeführt
    einräumte eingeräumt feststellte festgestellt klarstellte klargestellt riet rät empfahl empfiehlt
    bestritt bestreitet bat bittet gestand vorwarf vorgeworfen befand findet fand bekannte
    betitelt nachlegte entgegenete dementierte dementiert zugab zugegeben angab zitiert lautet
    lautete liest verriet verrät verraten befahl befiehlt befohlen anmerkte angemerkt gefragt zugesagt zusagte ausgesagt aussagte bezweifelte`,
  tell: ``,
  judge: `zurückgewiesen zurückwies abgelehnt ablehnte eingestuft einstufte einstuften angesehen ansah
    dargestellt darstellte abgetan nannte nennt nannten nennen genannt beschrieb beschreibt beschrieben sah sieht verglich vergleicht`,
  think: `denkt dachte weiß wusste`,
  urge: ``,
};

/** Prefixes that take no "ge" in the participle. */
const INSEPARABLE = /^(?:be|er|ver|ent|ge|zer)|ier$/;

function forms(stem: string): string[] {
  const link = /(?:[dt]|ch[mn]|[^aeiouäöühlr][mn])$/.test(stem) ? 'e' : '';
  const participle = `${INSEPARABLE.test(stem) ? '' : 'ge'}${stem}${link}t`;
  return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, `${stem}en`, participle];
}

/** Returns the forms of verbs of saying, and what follows each. */
export function conjugated(): Map<string, VerbKind> {
  const verbs = new Map<string, VerbKind>();
  for (const kind of ['think', 'judge', 'tell', 'state', 'say'] as const) {
    for (const stem of wordSet(WEAK[kind])) for (const form of forms(stem)) verbs.set(form, kind);
    for (const form of wordSet(STRONG[kind])) verbs.set(form, kind);
  }
  return verbs;
}

/** Verbs of saying with a particle at the end of the clause: forms, particles, kind. */
const SEPARABLE: readonly (readonly [string, string, VerbKind])[] = [
  ['teilt teilte teilten', 'mit', 'state'],
  ['gibt gab gaben', 'an bekannt zu', 'state'],
  ['kündigt kündigte kündigten', 'an', 'state'],
  ['merkt merkte merkten prangert prangerte prangerten deutet deutete deuteten', 'an', 'state'],
  ['sichert sicherte sicherten', 'zu', 'state'],
  ['räumt räumte räumten wendet wandte wandten', 'ein', 'state'],
  ['stellt stellte stellten', 'fest klar heraus', 'state'],
  ['hält hielt hielten', 'fest entgegen dagegen', 'state'],
  ['führt führte führten', 'aus an', 'state'],
  ['fügt fügte fügten', 'hinzu an bei', 'state'],
  ['schiebt schob schoben setzt setzte setzten', 'nach hinzu', 'state'],
  ['nimmt nahm nahmen', 'stellung', 'state'],
  ['drückt drückte drückten spricht sprach sprachen', 'aus', 'state'],
  ['wirft warf warfen schlägt schlug schlugen', 'vor', 'state'],
  ['legt legte legten', 'nach dar', 'state'],
  ['hebt hob hoben', 'hervor', 'state'],
  ['weist wies wiesen', 'hin', 'state'],
  ['weist wies wiesen', 'zurück', 'judge'],
  ['lehnt lehnte lehnten', 'ab', 'judge'],
  ['hält hielt halten hielten', 'für', 'judge'],
  ['ist war sind waren', 'rede', 'judge'],
  ['streitet stritt stritten', 'ab', 'state'],
  ['streicht strich strichen', 'heraus', 'state'],
  ['ruft rief riefen', 'auf zu', 'state'],
  ['ist sind war waren', 'meinung ansicht auffassung überzeugung überzeugt', 'state'],
  ['will wollen wollte wollten', 'wissen', 'state'],
  [
    'vertritt vertrat vertreten vertraten teilt teilte teilen teilten',
    'auffassung meinung ansicht these standpunkt',
    'state',
  ],
  ['geht ging gehen gingen', 'aus', 'state'],
  ['macht machte machten', 'klar deutlich geltend', 'state'],
  ['bringt brachte brachten', 'ausdruck', 'state'],
  ['gibt gab gaben', 'bedenken verstehen protokoll', 'state'],
  ['kommt kam kamen', 'schluss ergebnis', 'state'],
  [
    'zeigt zeigte zeigten',
    'überzeugt zuversichtlich optimistisch erfreut enttäuscht besorgt entsetzt erleichtert zufrieden',
    'state',
  ],
  ['pflichtet pflichtete pflichteten', 'bei', 'state'],
  ['lässt ließ ließen', 'verlauten durchblicken wissen mitteilen ausrichten erklären', 'state'],
];

/** Returns the verbs that are of saying only with a particle, by form and particle. */
export function separable(): Map<string, Map<string, VerbKind>> {
  const verbs = new Map<string, Map<string, VerbKind>>();
  for (const [verb, particles, kind] of SEPARABLE) {
    for (const form of wordSet(verb)) {
      const known = verbs.get(form) ?? new Map<string, VerbKind>();
      for (const particle of wordSet(particles)) known.set(particle, kind);
      verbs.set(form, known);
    }
  }
  return verbs;
}
