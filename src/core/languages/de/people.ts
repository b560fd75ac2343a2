/** How German calls people and bodies. */
import type { PeopleWords } from '../people-words.ts';
import { roles } from './roles.ts';

export const people: PeopleWords = {
  roles,
  roleEndings: {
    female: `[sc]herin erin ntin orin ärin tin rin zlerin ältin chefin frau mutter tochter schwester in witwe`,
    male: `sprecher minister kanzler präsident präsidenten leiter sekretär direktor berater anwalt richter meister botschafter mann
      vater sohn bruder papst kollege`,
    both: '',
  },
  plurals: 'innen',
  agents: String.raw`\p{L}{3,}(?:ers?|erin|ist|istin|ent|entin|in)`,
  notAgents: `papier immer aber oder unter über hinter wieder weiter später winter sommer dezember september oktober november
    wasser feuer alter fehler zimmer nummer finger fenster wetter muster opfer kinder bilder länder männer häuser mutter vater
    bruder schwester tochter moment prozent dokument parlament talent`,
  agentsBehind: null,
  notAgentsBehind: '',
  familyRoles: 'kaiser könig richter bauer',
  givenRoles: '',
  modifiers: String.raw`ehemaligen? ehemaliger früheren? früherer frühere damaligen? damaliger
    stellvertretenden? stellvertretender amtierenden? amtierender parlamentarischen? parlamentarischer geschäftsführenden?
    geschäftsführender ersten? erster neuen? neuer bisherigen? bisheriger regierenden? regierender designierten? russischen? grünen?
    \p{L}{3,}ische[rnm]? \p{L}{3,}(?:lichen?|licher) vize ex`,
  nationals: 'in',
  adjectives: '',
  adjectivesBehind: '',
  openingAdjectives: '',
  compound:
    /^(?:bundes|landes)?(\p{L}{4,}?)s?(?:minister|präsident|kanzler|sprecher|sekretär|chef|vorsitzende|leiter|anwalt|beauftragte|kandidat)\p{L}*$/u,
  former: 'ehemaliger früherer ex',
  apart: 'vize stellvertretender',
  empty: 'republik bundesrepublik und mitglied',
  same: '',
  realms: 'republik königreich staaten union',

  titles: {
    female: 'frau fräulein',
    male: 'herr herrn',
    other: 'dr prof mr mrs ms sir lord lady monsieur madame señor señora',
  },
  small: `der die das den dem des ein eine einen einem einer eines kein keine keinen mein dein sein ihr unser euer ihre seine seinen seinem seiner ihren ihrem ihrer dieser diese dieses diesen diesem jeder jede jedes jener
    ich du er sie es wir man mich dich sich uns euch ihm ihn ihnen wer was wo wann warum wie welche welcher und oder aber sondern denn doch wenn weil dass ob als während nachdem bevor obwohl damit seit bis
    in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um trotz wegen laut gegenüber außerdem allerdings jedoch dabei dazu dafür daher deshalb danach dann dort hier heute gestern morgen nun jetzt noch schon auch nur sehr so zudem unterdessen inzwischen zuvor bereits bisher damals demnach insgesamt etwa rund
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen nicht alle viele einige mehrere beide andere ja nein ende anfang mitte millionen milliarden prozent euro uhr dollar
    quelle quellen foto video hintergrund`,
  smallInRoles: '',
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
    september oktober november dezember weihnachten ostern pfingsten frühling sommer herbst winter`,
  months: '',

  bodies: String.raw`\p{L}*ministerium \p{L}*amt(?:es)? \p{L}*behörde \p{L}*partei \p{L}*verband(?:es)? \p{L}*verein \p{L}*gericht(?:s|shof)?
    \p{L}*rat(?:es)? \p{L}*bank \p{L}*gesellschaft \p{L}*firma \p{L}*konzern \p{L}*polizei \p{L}*gewerkschaft bundestag(?:es)?
    bundesrat \p{L}*landtag \p{L}*regierung \p{L}*ausschuss(?:es)? \p{L}*universität \p{L}*institut \p{L}*zentrale \p{L}*agentur \p{L}*stiftung
    \p{L}*fraktion \p{L}*kommission zeitung nachrichten rundfunk union club klub organisation federation kreml pentagon parlament senat kongress duma`,
  speakingBodies: String.raw`\p{L}*anwaltschaft \p{L}*wehr feuerwehr \p{L}*verwaltung \p{L}*kammer stadt land \p{L}*klinik \p{L}*werk rathaus staatskanzlei`,
  onlyBodies: String.raw`kremlin kreml pentagon kongress senat parlament bundestag bundesrat duma rada interpol europol nato
    \p{L}{5,}(?:ministerium|amt|behörde|partei|gericht|bank|gewerkschaft|agentur|zentrale)s?`,
  bareBodies: '',
  anyBodies: String.raw`unternehmen firma verein gesellschaft konzern verband`,
  namedBodies: `unternehmen firma konzern verein gewerkschaft partei agentur zeitung sender betreiber hersteller verband klub fluggesellschaft`,
  ownBodies: '',
  behindPossessive: '',
  bodyNoun: 'last',
  things: String.raw`\p{L}*platz \p{L}*straße \p{L}*strasse \p{L}*allee \p{L}*brücke \p{L}*flughafen \p{L}*bahnhof stadt kreis land bezirk insel
    \p{L}*gesetz \p{L}*vertrag \p{L}*krieg \p{L}*preis \p{L}*wahl`,
  letters: 'TV IT OK ID HIV AIDS BIP CEO MESZ MEZ GMT UTC SMS FAQ PDF LIVE VIDEO',

  definite: 'der die das den dem des',
  definitePlural: '',
  indefinite: 'ein eine einer einem einen',
  uncertain: 'eines',
  possessives: 'sein seine ihr ihre',
  demonstratives: 'dieser diese',
  besideNouns: String.raw`der die das den dem des eine?[mnrs]? keine?[mnrs]? seine?[mnrs]? ihre?[mnrs]? diese[mnrs]? im am zum zur vom
    beim ins viele mehrere alle`,
  articleOf: { female: 'die diese', male: '' },

  links: 'in der die den dem des von für und vom im beim',
  of: 'von für',
  genitives: 'der des',
  bodyLinks: 'für der des und von',
  nameLinks: 'von van zu de del bin al el di da',
  prepositions: 'auf von vom mit für gegen über bei beim unter neben nach vor an aus im zu zum zur',
  dependent: '',
  where: 'in bei aus nach',
  from: 'aus in bei von',
  and: 'und sowie',
  jointly: '',
  infinitive: '',
  goesOn: 'und oder von aus vom in im der die selbst',
  circumstances: '',
  datives: '',

  says: 'sagte sagt erklärte betonte meinte teilte forderte kritisierte warnte',
  addresses: '',
  verbs: 'sagte sagt',
  notVerbs: '',
  participles: '',
  participleEndings: '',
  gerund: '',
  pluralEndings: 'ten en',
  past: { female: '', male: '' },

  pronouns: {
    female: '',
    male: 'er',
    either: 'sie',
    plural: '',
    relative: '',
    thing: '',
    body: 'sie er',
    woman: '',
    man: 'er ihm ihn',
  },
  relatives: '',
  somebody: {
    female: 'die (?:junge )?frau',
    male: 'der (?:junge )?mann',
    either: '',
  },
  ages: {
    noun: /^(\d{1,3})-jährigen?$/,
    before: /(?<!\d)(\d{1,3})-jährigen?r? (?:\p{L}[\p{L}-]* ){0,3}$/u,
    inRole: /(?<!\d)\d{1,3}-jährige[rn]? /u,
  },
  commonEndings: '',
};
