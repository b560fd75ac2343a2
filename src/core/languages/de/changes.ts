/** What matching knows of German. */
import type { ChangeWords } from '../change-words.ts';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "Einundzwanzig" to "neunundneunzig", "zweihundert" to "neunhundert", "zweitausend" to "neuntausend". */
const COMPOUND_NUMERALS = UNITS.flatMap((unit, index) => [
  ...TENS.map((ten, at) => `${unit}und${ten}=${10 * (at + 2) + index + 1}`),
  `${unit}hundert=${100 * (index + 1)}`,
  `${unit}tausend=${1000 * (index + 1)}`,
]).join(' ');

export const changes: ChangeWords = {
  negations: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts
    nirgends nirgendwo weder noch nein kaum keineswegs keinesfalls`,
  interjections: 'nein',
  echoes: '',
  modals: `wird werden werde wirst würde würden; muss muß müssen müsse müsste müssten; soll sollen solle sollte sollten;
    kann können könne könnte könnten darf dürfen dürfte vielleicht möglicherweise; will wollen wolle wollte wollten;
    sicher gewiss zweifellos; wahrscheinlich vermutlich wohl; angeblich mutmaßlich`,
  quantifiers: `alle allen aller alles jeder jede jedes jeden jedem immer ganz ganze ganzen stets völlig vollständig;
    meist meiste meisten meistens; einige einigen mehrere jemand etwas manche manchmal; viele vielen viel oft häufig;
    wenige wenigen wenig selten; hälfte halb halbe; fast beinahe; niemand nichts nie keine kein`,
  limiters: 'nur fast beinahe lediglich',
  numerals: `null=0 ein=1 eine=1 einen=1 einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
    vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
    fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 ${COMPOUND_NUMERALS}`,
  ordinals: `erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3
    vierte=4 vierten=4 fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 achte=8 neunte=9 zehnte=10`,
  multipliers: `hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000
    milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000`,
  numberLinks: 'und',
  antonyms: `gut gute guter gutes guten : schlecht schlechte schlechter schlechtes schlechten böse; besser : schlechter schlimmer;
    beste besten : schlechteste schlechtesten schlimmste; richtig wahr : falsch unwahr; wahrheit : lüge; mehr : weniger; meisten : wenigsten;
    immer : nie niemals selten; alle jeder alles : niemand keiner nichts; viele viel : wenige wenig; vor : nach; vorher : nachher;
    früher : später; erste ersten : letzte letzten; anfang beginn : ende; beginnen beginnt begann : enden endet aufhören;
    alt alte alten : neu neue neuen jung junge jungen; vergangenheit : zukunft; gestern : morgen; tag : nacht;
    oben : unten; über : unter; innen : außen; mit : ohne; für : gegen; hoch hohe hohen höher : niedrig niedrige niedrigen tief niedriger;
    groß große großen größer : klein kleine kleinen kleiner; lang lange langen länger : kurz kurze kurzen kürzer; weit : nah;
    stark starke starken stärker : schwach schwache schwachen schwächer; stärke : schwäche; stärken : schwächen;
    schwer schwierig : leicht einfach; heiß warm : kalt; schnell : langsam; voll : leer; reich : arm; reichtum : armut; teuer : billig;
    sicher : gefährlich unsicher; sicherheit : gefahr unsicherheit; lebendig : tot; leben : tod; geburt : tod; sieg : niederlage;
    gewinnen gewonnen gewann : verlieren verloren verlor; erfolg : misserfolg scheitern; erfolgreich : erfolglos gescheitert;
    liebe : hass; freund freunde : feind feinde; krieg : frieden; friedlich : gewaltsam; hoffnung : angst; annehmen angenommen : ablehnen abgelehnt;
    zustimmen zugestimmt : ablehnen abgelehnt; erlauben erlaubt : verbieten verboten; bestätigen bestätigt : bestreiten bestritten dementieren dementiert;
    unterstützen unterstützt : bekämpfen bekämpft ablehnen; unterstützung : widerstand ablehnung; befürworter : gegner; loben gelobt : kritisieren kritisiert;
    steigen stieg gestiegen wachsen zunehmen : sinken sank gesunken fallen schrumpfen abnehmen; anstieg wachstum : rückgang; erhöhen erhöht : senken gesenkt;
    bauen gebaut : zerstören zerstört; schützen geschützt : angreifen angegriffen; verteidigung : angriff; kaufen : verkaufen; geben : nehmen;
    öffnen geöffnet offen : schließen geschlossen; einfuhr import : ausfuhr export; gewinn : verlust; einnahmen : ausgaben; schuldig : unschuldig;
    legal : illegal; möglich : unmöglich; öffentlich : privat geheim; mann männer : frau frauen; norden : süden; osten : westen; nördlich : südlich; östlich : westlich;
    mehrheit : minderheit; gemeinsam : getrennt; positiv : negativ; vorteil vorteile : nachteil nachteile; verbessern verbessert : verschlechtern verschlechtert;
    verbesserung : verschlechterung; fortschritt : rückschritt; freiwillig : verpflichtend; vorübergehend : dauerhaft; teilweise : vollständig; häufig oft : selten; ja : nein;
    verantwortlich : unverantwortlich; gerecht : ungerecht; stabil : instabil; abhängig : unabhängig`,
  synonyms: `groß riesig gewaltig; beginnen anfangen starten; enden aufhören; helfen unterstützen; kaufen erwerben; zeigen demonstrieren; brauchen benötigen;
    bekommen erhalten; schnell rasch; schwierig schwer; wichtig bedeutend; bedeutung wichtigkeit; sagen erklären; land staat nation; länder staaten; firma unternehmen betrieb;
    chef leiter; bereich gebiet; bereiche gebiete; ziel zweck; abkommen vertrag vereinbarung; gespräche verhandlungen; krieg konflikt; soldaten truppen; armee militär streitkräfte;
    angriff attacke; steigen wachsen zunehmen; sinken fallen abnehmen; gesetz gesetze; wahl wahlen; geld mittel; auto wagen; arzt doktor; oft häufig; sehr äußerst; auch ebenfalls;
    aber jedoch; nun jetzt; bald demnächst; weil da; etwa ungefähr rund; fast beinahe; nur lediglich; vielleicht möglicherweise; freiheit unabhängigkeit; fehler irrtum; meinung ansicht`,
  negativePrefixes: 'un in ir il miss nicht',
  notNegated:
    'unter unten unser unsere unseren unserem unserer unseres unternehmen union universität und uns innen inder insel ihre ihren irgend',
  hedges: 'etwa rund ungefähr fast beinahe knapp circa ca über mehr als gut',
  units: '%: prozent; $: dollar; €: euro; £: pfund; ¥: yen',
};
