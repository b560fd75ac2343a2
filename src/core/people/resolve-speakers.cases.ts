/** Texts about invented people, with speaker phrases in ⟦…⟧ and whom each means. */
export interface SpeakerCase {
  /** Each ⟦phrase⟧ is a speaker; the marks are taken out before the text is read. */
  text: string;
  lang: string;
  /** Names for each phrase, in order, several joined by " + ", "" for nobody. */
  names: string[];
}

export const cases: Record<string, SpeakerCase> = {
  'full names, family names, initials and titles': {
    lang: 'en',
    text: 'Mayor Anna Brandt met Tom J. Halloran. ⟦Brandt⟧ said it was late. ⟦Mr. Halloran⟧ said no. ⟦Mayor Anna Brandt⟧ said yes.',
    names: ['Anna Brandt', 'Tom J. Halloran', 'Anna Brandt'],
  },
  'two who speak together': {
    lang: 'en',
    text: 'Mayor Anna Brandt met Tom Halloran and Omar de Witt. ⟦Brandt and Halloran⟧ said so. ⟦Halloran, de Witt and the mayor, Anna Brandt,⟧ said so.',
    names: ['Anna Brandt + Tom Halloran', 'Tom Halloran + Omar de Witt + Anna Brandt'],
  },
  'pronouns by gender, although the other is nearer': {
    lang: 'en',
    text: 'Mayor Anna Brandt spoke to Tom Halloran. ⟦She⟧ said it was late. ⟦He⟧ said it was not.',
    names: ['Anna Brandt', 'Tom Halloran'],
  },
  'a pronoun between two of one gender, where the first is the subject': {
    lang: 'en',
    text: 'Peter Brandt praised the bridge that Tom Halloran had built.\n\n“It is fine,” ⟦Brandt⟧ said. “It will last,” ⟦he⟧ added.',
    names: ['Peter Brandt', 'Peter Brandt'],
  },
  'a pronoun that could be either': {
    lang: 'en',
    text: 'The talks of Peter Brandt with Tom Halloran ended with a letter to Hans Ebert. “It is over,” ⟦he⟧ said.',
    names: [''],
  },
  'a role, with the country as an adjective': {
    lang: 'en',
    text: 'Claire Vasseur, foreign minister of France, met Mexican Foreign Minister Luis Paredes. ⟦The French foreign minister⟧ said so. ⟦The Mexican minister⟧ said so. ⟦The Polish minister⟧ said so.',
    names: ['Claire Vasseur', 'Luis Paredes', ''],
  },
  'a bare role means whoever had it last': {
    lang: 'en',
    text: 'President Ivo Marsh met Governor Ann Bell and Governor Tom Halloran. ⟦The president⟧ was glad. Bell left. ⟦The governor⟧ waved. ⟦The former president⟧ slept. ⟦The vice president⟧ sang.',
    names: ['Ivo Marsh', 'Ann Bell', '', ''],
  },
  'the president of the country that the article is about': {
    lang: 'en',
    text: 'Ukraine was calm. President Ostap Verin thanked Ukraine and Ukrainian doctors. Tom Halloran, an adviser to the president of France, came. ⟦The Ukrainian president⟧ said so. ⟦The French president⟧ said so. ⟦The Polish president⟧ said so.',
    names: ['Ostap Verin', '', ''],
  },
  'the president of one of two countries': {
    lang: 'en',
    text: 'Ukraine and Russia spoke. President Ostap Verin left. ⟦The Ukrainian president⟧ said so. ⟦The Russian president⟧ said so.',
    names: ['', ''],
  },
  'an age that was given to one person, or to two': {
    lang: 'en',
    text: 'Anna Brandt, 39, met Tom Halloran (58), 71-year-old Hans Ebert and Omar Lund, 58. ⟦The 39-year-old⟧ said so. ⟦The 71-year-old⟧ said so. ⟦The 58-year-old⟧ said so. ⟦The 20-year-old⟧ said so.',
    names: ['Anna Brandt', 'Hans Ebert', '', ''],
  },
  'an age in German': {
    lang: 'de',
    text: 'Katrin Ebert (45) traf den 50-jährigen Jonas Hagen. ⟦Die 45-Jährige⟧ nickte. ⟦Der 50-Jährige⟧ ging. ⟦Die 50-Jährige⟧ blieb.',
    names: ['Katrin Ebert', 'Jonas Hagen', ''],
  },
  'German offices of other countries and within others': {
    lang: 'de',
    text: 'Ministerpräsident Jonas Ebert traf Bundesfinanzminister Nils Hagen. ⟦Der Ministerpräsident⟧ nickte. ⟦Der US-Präsident⟧ rief an. ⟦Der Finanzminister⟧ ging.',
    names: ['Jonas Ebert', '', 'Nils Hagen'],
  },
  'somebody else, told through a name': {
    lang: 'en',
    text: 'Anna Brandt won. Brandt’s spokesman, Tom Halloran, agreed. ⟦A lawyer for Brandt⟧ said so. ⟦Brandt supporters⟧ said so. ⟦Brandt’s spokesman⟧ said so. ⟦Her spokesman⟧ said so. ⟦Brandt’s brother⟧ said so.',
    names: ['', '', 'Tom Halloran', 'Tom Halloran', ''],
  },
  'a body by its name, and a person of it': {
    lang: 'en',
    text: 'The Ministry of Transport was late. ⟦The Ministry of Transport⟧ said so. ⟦Ann Bell of the Ministry of Transport⟧ said so. ⟦a spokesman for the Ministry of Transport⟧ said so.',
    names: ['Ministry of Transport', 'Ann Bell', ''],
  },
  'the unnamed': {
    lang: 'en',
    text: 'Anna Brandt came. ⟦Officials⟧ said so. ⟦a source⟧ said so. ⟦the blog⟧ said so. ⟦Residents of Ostrel⟧ said so. ⟦many Republicans⟧ said so. ⟦experts⟧ said so.',
    names: ['', '', '', '', '', ''],
  },
  'somebody named only as a speaker': {
    lang: 'en',
    text: 'It rained. “Bad luck,” said ⟦Quillon Beck⟧. “Yes,” said ⟦Veldra⟧.',
    names: ['Quillon Beck', 'Veldra'],
  },
  'a party and a state between two who speak together': {
    lang: 'en',
    text: '⟦Senators Tom Halloran, R-Ost., and Ann Bell, D-Vel.,⟧ said so. ⟦The Halloran campaign⟧ said no.',
    names: ['Tom Halloran + Ann Bell', 'Halloran campaign'],
  },
  who: {
    lang: 'en',
    text: 'Anna Brandt, the mayor of Ostrel, ⟦who⟧ said so, met Tom Halloran, ⟦who⟧ said no.',
    names: ['Anna Brandt', 'Tom Halloran'],
  },
  'Chinese names': {
    lang: 'en',
    text: 'Zhao Lixin met Han Joon-ho. ⟦Zhao⟧ said so. ⟦Han⟧ agreed.',
    names: ['Zhao Lixin', 'Han Joon-ho'],
  },
  German: {
    lang: 'de',
    text: 'Der Verkehrsminister Jonas Ebert traf die Bürgermeisterin Katrin von der Mark. „Gut“, sagte ⟦Ebert⟧. ⟦Die Bürgermeisterin⟧ nickte. „Ja“, sagte ⟦sie⟧. ⟦Von der Mark⟧ ging. ⟦Der Minister⟧ blieb. ⟦Demonstranten⟧ riefen.',
    names: [
      'Jonas Ebert',
      'Katrin von der Mark',
      'Katrin von der Mark',
      'Katrin von der Mark',
      'Jonas Ebert',
      '',
    ],
  },
  French: {
    lang: 'fr',
    text: 'Le ministre Julien Morel a rencontré la maire d’Ostrel, Claire Vasseur. « Bien », a dit ⟦M. Morel⟧. « Oui », a répondu ⟦la maire⟧. Puis ⟦elle⟧ est partie. ⟦Des habitants⟧ protestent.',
    names: ['Julien Morel', 'Claire Vasseur', 'Claire Vasseur', ''],
  },
  Spanish: {
    lang: 'es',
    text: 'El ministro Andrés Molina Rivas visitó a la alcaldesa de Ostrel, Lucía Paredes. «Bien», dijo ⟦Molina⟧. «Sí», respondió ⟦la alcaldesa⟧. «Gracias», dijo ⟦él⟧.',
    names: ['Andrés Molina Rivas', 'Lucía Paredes', 'Andrés Molina Rivas'],
  },
  Ukrainian: {
    lang: 'uk',
    text: 'Міністр оборони Данило Костюк зустрівся з меркою Остреля Оленою Дарчук. ⟦Костюк⟧ подякував. ⟦Вона⟧ погодилася. За словами ⟦Костюка⟧, усе добре. ⟦Міністр оборони⟧ поїхав.',
    names: ['Данило Костюк', 'Олена Дарчук', 'Данило Костюк', 'Данило Костюк'],
  },
  Russian: {
    lang: 'ru',
    text: 'Министр транспорта Сергей Дорнов встретился с Ольгой Мариновой. ⟦Дорнов⟧ поблагодарил. ⟦Она⟧ согласилась. По словам ⟦Мариновой⟧, всё хорошо.',
    names: ['Сергей Дорнов', 'Ольга Маринова', 'Ольга Маринова'],
  },
  'bodies without a capital letter, and what stands for them': {
    lang: 'en',
    text: 'Ostrel Town Council met. ⟦The council⟧ said so. ⟦It⟧ said no. ⟦The seamen’s union, which struck,⟧ said so. ⟦Police⟧ said so. ⟦A court⟧ said so. ⟦The firm⟧ said so. ⟦The gas station clerk⟧ said so.',
    names: ['Ostrel Town Council', 'Ostrel Town Council', 'seamen’s union', 'Police', '', '', ''],
  },
  'words that only say that it is somebody': {
    lang: 'fr',
    text: 'Jeanne Pell arrive. ⟦La jeune femme⟧ se tait. ⟦Le sexagénaire⟧ se tait.',
    names: ['Jeanne Pell', ''],
  },
  'French bodies': {
    lang: 'fr',
    text: 'La direction des Chemins de fer du Velland a tort. ⟦La direction⟧ le nie. ⟦Elle⟧ le répète. ⟦La préfecture⟧ se tait.',
    names: [
      'direction des Chemins de fer du Velland',
      'direction des Chemins de fer du Velland',
      'préfecture',
    ],
  },
  'words behind a description or a name that say where it was said': {
    lang: 'es',
    text: 'La abogada Elena Torres llegó. ⟦La letrada a la salida del juzgado⟧ calló.',
    names: ['Elena Torres'],
  },
  'a trade that no list has': {
    lang: 'en',
    text: 'Arthur Penning, a cartographer from Ostrel, met Ruth Gale, a plumber. ⟦The cartographer⟧ spoke. ⟦The plumber⟧ spoke. ⟦The company⟧ spoke. ⟦The clerk⟧ spoke.',
    names: ['Arthur Penning', 'Ruth Gale', '', ''],
  },
  'the name right behind a description': {
    lang: 'en',
    text: 'Rain fell. So said ⟦the headteacher⟧, Moira Kell. So said ⟦the mayor⟧, as Ivo Marsh slept.',
    names: ['Moira Kell', ''],
  },
  'where somebody is from': {
    lang: 'uk',
    text: 'Австрійський герпетолог Ульріх Штамер і співачка Мара Ільване говорили. ⟦Австрієць⟧ мовчав. ⟦Українець⟧ мовчав. За словами ⟦співачки⟧, дощило.',
    names: ['Ульріх Штамер', '', 'Мара Ільване'],
  },
  'to whom somebody says it, behind what they are': {
    lang: 'uk',
    text: 'Режисер Арсен Вільхо зняв фільм. «Так», — сказав ⟦режисер виданню⟧. Опозиційний депутат Марко Щерба мовчав. ⟦Політик⟧ мовчав.',
    names: ['Арсен Вільхо', 'Марко Щерба'],
  },
  'where somebody is from, in French': {
    lang: 'fr',
    text: 'La pianiste polonaise Anna Lisek a joué. Le juge Paul Morin a écouté. ⟦La Polonaise⟧ salue. ⟦La pianiste⟧ salue. ⟦Le Belge⟧ part.',
    names: ['Anna Lisek', 'Anna Lisek', ''],
  },
  'bodies by their own name': {
    lang: 'es',
    text: '⟦La empresa concesionaria, Hidralva⟧, negó. ⟦El sindicato CTO⟧ negó. ⟦La compañía Eléctrica del Sur⟧ negó. ⟦El tribunal en el fallo⟧ negó. ⟦La empresa⟧ negó.',
    names: ['Hidralva', 'CTO', 'Eléctrica del Sur', 'tribunal', ''],
  },
  'Ukrainian bodies, and people who only depend on one': {
    lang: 'uk',
    text: '⟦Обласна рада⟧ мовчить. ⟦Співрозмовник видання⟧ мовчить. ⟦Організатори⟧ мовчать. ⟦Двоє працівників компанії⟧ мовчать. ⟦Компанія у Viber-каналі⟧ мовчить.',
    names: ['Обласна рада', '', '', '', ''],
  },
  'a Russian name and patronymic for the full name': {
    lang: 'ru',
    text: 'Деньги вернули Римме Аркадьевне Зотиной. ⟦Римма Аркадьевна⟧ сказала, что рада. ⟦Звонивший⟧ сказал, что нет. Организаторы сказали «да». ⟦Организаторы⟧ молчат.',
    names: ['Римма Аркадьевна Зотина', '', ''],
  },
};
