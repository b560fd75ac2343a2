/** News texts about invented people, and whom a careful reader finds in them. */
export interface PeopleCase {
  lang: string;
  text: string;
  /** Name, role, gender; each of them must be found. */
  people: [name: string, role: string | null, gender: 'female' | 'male' | 'unknown'][];
}

export const articles: Record<string, PeopleCase> = {
  'English roles before and after the name, with particles and initials': {
    lang: 'en',
    text: `Velland's transport minister, Jonas Ebert, opened the bridge in Ostrel on Monday. "This is a good day," Mr. Ebert told Northern Wire.

The mayor of Ostrel, Anna-Lena de Brouwer, 51, praised the project, but Sen. Tom J. Halloran (R-Ostrel) called it "a waste". "We have waited long enough," she said.

Omar bin Rashid al-Fayed, a spokesman for the royal family, declined to comment. "No," al-Fayed said. The Ministry of Transport said 300 people came.`,
    people: [
      ['Jonas Ebert', "Velland's transport minister", 'male'],
      ['Anna-Lena de Brouwer', 'mayor of Ostrel', 'female'],
      ['Tom J. Halloran', 'Sen.', 'male'],
      ['Omar bin Rashid al-Fayed', 'spokesman for the royal family', 'male'],
      ['Ministry of Transport', null, 'unknown'],
    ],
  },
  'two jobs and the country that both belong to': {
    lang: 'en',
    text: `French Foreign Minister Claire Vasseur received Zhao Lixin, Minister of Trade and a member of the Central Council of the People's Republic of China.

Han Joon-ho, president and chief executive of Velco Industries, came too.`,
    people: [
      ['Claire Vasseur', 'French Foreign Minister', 'female'],
      ['Zhao Lixin', "Minister of Trade of the People's Republic of China", 'unknown'],
      ['Han Joon-ho', 'president and chief executive of Velco Industries', 'unknown'],
    ],
  },
  'relatives of one name': {
    lang: 'en',
    text: `Former President Ivo Marsh and Clara Marsh, his daughter, attended. Mrs. Marsh said she loved it. Mr. Marsh left early.`,
    people: [
      ['Ivo Marsh', 'Former President', 'male'],
      ['Clara Marsh', 'his daughter', 'female'],
    ],
  },
  'unlisted given names after roles and portfolios': {
    lang: 'en',
    text: `Finnish Interior Minister Mari Ilvanen met Foreign Ministry spokesperson Tiit Okk. U.S. Secretary of State Merrit Quill and Chief of the General Staff Andrii Dornovets came too. Estonian Police and Border Board chief Egert Balt stayed away. Landlord Dez Hargan paid. Heartbroken neighbour Jaxon Pell cried.

Dame Elspeth Marr KC, the children's commissioner for Velland, told Veldra that it rained. Velland Army Commander Oleh Syrsko on Telegram thanked Rep. Robert "Bobby" Lund.`,
    people: [
      ['Mari Ilvanen', 'Finnish Interior Minister', 'unknown'],
      ['Tiit Okk', 'Foreign Ministry spokesperson', 'unknown'],
      ['Merrit Quill', 'U.S. Secretary of State', 'unknown'],
      ['Andrii Dornovets', 'Chief of the General Staff', 'male'],
      ['Egert Balt', 'Estonian Police and Border Board chief', 'unknown'],
      ['Dez Hargan', 'Landlord', 'unknown'],
      ['Jaxon Pell', 'neighbour', 'unknown'],
      ['Elspeth Marr', "children's commissioner for Velland", 'female'],
      ['Oleh Syrsko', 'Velland Army Commander', 'male'],
      ['Robert Lund', 'Rep.', 'male'],
    ],
  },
  'words that only look like roles and names': {
    lang: 'en',
    text: `Mara Ilvane, 45, from Ostrel, said it was late. Notice Ilvane left early. The Charlotte Panthers lost, and Georgia Democrats won.

Police officer Ann Bell was charged for shooting and wounding Omar Lund. Tom Marsh, her hopes on the line, wept. Peter Brandt, a retired surgeon from Velland, helped. Hans Ebert, Velland Governor Paul Lund and others paid. Rabbi Marvin Hier, whom advisers Ivo Marsh and Nils Hagen know, told a spokesman for Sen. Karl Orlen. Gary Jansen, activist Cora Lane and Clara Pell, daughter of House Majority Leader Nina Pell, came. Neither Jansen nor VELT Pride paid; Pride is late.`,
    people: [
      ['Mara Ilvane', null, 'female'],
      ['Ann Bell', 'Police officer', 'female'],
      ['Omar Lund', null, 'male'],
      ['Tom Marsh', null, 'male'],
      ['Peter Brandt', 'retired surgeon from Velland', 'male'],
      ['Hans Ebert', null, 'male'],
      ['Paul Lund', 'Velland Governor', 'male'],
      ['Marvin Hier', 'Rabbi', 'male'],
      ['Ivo Marsh', null, 'male'],
      ['Nils Hagen', null, 'male'],
      ['Karl Orlen', 'Sen.', 'male'],
      ['Gary Jansen', null, 'male'],
      ['Cora Lane', 'activist', 'female'],
      ['Clara Pell', 'daughter of House Majority Leader Nina Pell', 'female'],
      ['Nina Pell', 'House Majority Leader', 'female'],
    ],
  },
  'German roles made of several words, and parties behind a name': {
    lang: 'de',
    text: `AVP-Chef Tino Krupal kam. Die FDV-Verteidigungspolitikerin Marie-Luise Strack-Zander (FDV) widersprach. Grünen-Fraktionsvize Konrad Nott ging. Die Kommissionspräsidentin Ursel von der Layen blieb. Der Kriegsverbrecher Radolan Karadik schwieg; „nein“, sagte Karadik. Karadik ging. König Juan Carlos, Königin Sofia und viele Gäste kamen.`,
    people: [
      ['Tino Krupal', 'AVP-Chef', 'unknown'],
      ['Marie-Luise Strack-Zander', 'FDV-Verteidigungspolitikerin', 'female'],
      ['Konrad Nott', 'Grünen-Fraktionsvize', 'male'],
      ['Ursel von der Layen', 'Kommissionspräsidentin', 'female'],
      ['Radolan Karadik', 'Kriegsverbrecher', 'unknown'],
      ['Juan Carlos', 'König', 'male'],
      ['Sofia', 'Königin', 'female'],
    ],
  },
  'German names among German nouns': {
    lang: 'de',
    text: `Der Verkehrsminister Jonas Ebert hat am Montag die neue Brücke eröffnet. „Das ist ein guter Tag“, sagte Ebert der „Ostreler Zeitung“. Die Bürgermeisterin von Ostrel, Katrin Voss (SPD), lobte das Projekt. Sie sagte, die Stadt habe lange gewartet.

Eberts Sprecher Nils Hagen erklärte, der Minister werde am Dienstag mit Frau Voss sprechen. Der Geologe Uwe Brandt warnte. Das Innenministerium schwieg.`,
    people: [
      ['Jonas Ebert', 'Verkehrsminister', 'male'],
      ['Katrin Voss', 'Bürgermeisterin von Ostrel', 'female'],
      ['Nils Hagen', 'Eberts Sprecher', 'male'],
      ['Uwe Brandt', null, 'male'],
      ['Innenministerium', null, 'unknown'],
    ],
  },
  'French elisions and roles before a comma': {
    lang: 'fr',
    text: `Le ministre des Transports du Velland, Julien Morel, a inauguré lundi le pont. « C'est un grand jour », a déclaré M. Morel à l'AFP. La maire d'Ostrel, Claire Vasseur, a salué le projet. « Nous avons attendu », a-t-elle dit.

Le président Étienne Garnier doit rencontrer Mme Vasseur mardi. Bruno Lacaze, porte-parole du ministère des Transports, a refusé de répondre.`,
    people: [
      ['Julien Morel', 'ministre des Transports du Velland', 'male'],
      ['Claire Vasseur', "maire d'Ostrel", 'female'],
      ['Étienne Garnier', 'président', 'male'],
      ['Bruno Lacaze', 'porte-parole du ministère des Transports', 'male'],
    ],
  },
  'French adjectives and parties between a role and a name': {
    lang: 'fr',
    text: `La ministre déléguée aux Transports, Maëlys Quintrand, a annoncé un plan. Le secrétaire d'État américain Merrit Blinquart est arrivé. La députée PV Solenne Vautrey (PV) a voté contre.`,
    people: [
      ['Maëlys Quintrand', 'ministre déléguée aux Transports', 'female'],
      ['Merrit Blinquart', "secrétaire d'État américain", 'unknown'],
      ['Solenne Vautrey', 'députée PV', 'female'],
    ],
  },
  'Spanish adjectives, parties and former offices': {
    lang: 'es',
    text: `La vicepresidenta segunda, Yolanda Quirós, anunció un acuerdo. El portavoz del AP Borja Sampedro criticó la medida. La exministra Dolores Mondragón negó los hechos. La líder opositora María Corona Machín declaró que volverá.`,
    people: [
      ['Yolanda Quirós', 'vicepresidenta segunda', 'female'],
      ['Borja Sampedro', 'portavoz del AP', 'unknown'],
      ['Dolores Mondragón', 'exministra', 'female'],
      ['María Corona Machín', 'líder opositora', 'female'],
    ],
  },
  'Spanish names with two family names': {
    lang: 'es',
    text: `El ministro de Transporte de Vellandia, Andrés Molina Rivas, inauguró el lunes el puente. «Es un gran día», dijo Molina a Reuters. La alcaldesa de Ostrel, Lucía Paredes, celebró la obra.

El presidente Tomás Herrero se reunirá con Paredes el martes. La portavoz del Gobierno, Elena Sotelo, no quiso responder.`,
    people: [
      ['Andrés Molina Rivas', 'ministro de Transporte de Vellandia', 'male'],
      ['Lucía Paredes', 'alcaldesa de Ostrel', 'female'],
      ['Tomás Herrero', 'presidente', 'male'],
      ['Elena Sotelo', 'portavoz del Gobierno', 'female'],
    ],
  },
  'Ukrainian case forms': {
    lang: 'uk',
    text: `Міністр оборони Велланду Данило Костюк зустрівся з мером Остреля Оленою Дарчук. «Ми домовилися», – сказав Костюк. Про це стало відомо від Тараса Величка, речника Костюка.

Тарас Величко уточнив, що підпишуть угоду в середу. За словами Дарчук, вона підтримує план. Голова Верховної Ради Богдан Яремчук не коментував.`,
    people: [
      ['Данило Костюк', 'Міністр оборони Велланду', 'male'],
      ['Олена Дарчук', 'мер Остреля', 'female'],
      ['Тарас Величко', 'речника Костюка', 'male'],
      ['Богдан Яремчук', 'Голова Верховної Ради', 'male'],
    ],
  },
  'Ukrainian nouns for women in office, and offices within roles': {
    lang: 'uk',
    text: `Міністерка закордонних справ Ярина Малько зустрілася з держсекретарем США Марком Рубінським. Прессекретар міністра Дмитро Пісковий заперечив. Керівник Офісу президента Андрій Ярмак поїхав.`,
    people: [
      ['Ярина Малько', 'Міністерка закордонних справ', 'female'],
      ['Марк Рубінський', 'держсекретарем США', 'male'],
      ['Дмитро Пісковий', 'Прессекретар міністра', 'male'],
      ['Андрій Ярмак', 'Керівник Офісу президента', 'male'],
    ],
  },
  'Ukrainian countries between a role and an unlisted given name, in the instrumental': {
    lang: 'uk',
    text: `Про це домовилися з прем'єр-міністром Норландії Генріком Сульбергом. Посол Велланду Ормунд Кестрель поїхав.`,
    people: [
      ['Генрік Сульберг', "прем'єр-міністр Норландії", 'unknown'],
      ['Ормунд Кестрель', 'Посол Велланду', 'unknown'],
    ],
  },
  'verbs that no Slavic role goes on over': {
    lang: 'uk',
    text: `Міністр закордонних справ Іво Кестрель назвав слова посла брехнею. Президент привітав слова Тараса Величка. Прем'єрка назвала план Данила Костюка слабким.`,
    people: [
      ['Іво Кестрель', 'Міністр закордонних справ', 'male'],
      ['Тарас Величко', null, 'male'],
      ['Данило Костюк', null, 'male'],
    ],
  },
  'unlisted jobs beside a name': {
    lang: 'en',
    text: `“No,” said Dimitra Orlen, a hairdresser who travelled alone. The retired vet Bjarte Pell agreed with Nora Lund, a pensioner from Ostrel. It rained.`,
    people: [
      ['Dimitra Orlen', 'hairdresser', 'unknown'],
      ['Bjarte Pell', 'retired vet', 'male'],
      ['Nora Lund', 'pensioner from Ostrel', 'female'],
    ],
  },
  'unlisted French jobs beside a name': {
    lang: 'fr',
    text: `La comédienne Judith Orlen a salué le collectionneur suisse Beat Lund. « Non », a dit Jeanne Pell, une retraitée du village. Paul Marsh, jugé avec son ancien patron, se tait.`,
    people: [
      ['Judith Orlen', 'comédienne', 'female'],
      ['Beat Lund', 'collectionneur suisse', 'male'],
      ['Jeanne Pell', 'retraitée du village', 'female'],
      ['Paul Marsh', null, 'male'],
    ],
  },
  'an office before the comma of a report that somebody else makes': {
    lang: 'en',
    text: `The mayor, Ivo Marsh said, was asleep. The governor, Nils Hagen, said nothing.`,
    people: [
      ['Ivo Marsh', null, 'male'],
      ['Nils Hagen', 'governor', 'male'],
    ],
  },
  'Russian case forms': {
    lang: 'ru',
    text: `Министр транспорта Велланда Сергей Дорнов встретился с губернатором Острельской области Ольгой Мариновой. «Дорога будет», — сказал Дорнов.

По словам Мариновой, ремонт начнётся в мае. Она отметила, что деньги есть. Пресс-секретарь министра Иван Лесков сообщил о сроках. Глава МИД Велланда Андрей Туров поговорил с Дорновым в понедельник. Глава МИД Эстонии Маргус Цахкнин и госсекретарь США Марко Рубинов приехали.`,
    people: [
      ['Сергей Дорнов', 'Министр транспорта Велланда', 'male'],
      ['Ольга Маринова', 'губернатор Острельской области', 'female'],
      ['Иван Лесков', 'Пресс-секретарь министра', 'male'],
      ['Андрей Туров', 'Глава МИД Велланда', 'male'],
      ['Маргус Цахкнин', 'Глава МИД Эстонии', 'unknown'],
      ['Марко Рубинов', 'госсекретарь США', 'male'],
    ],
  },
  'a phrase before a comma before the name': {
    lang: 'en',
    text: `The lodger, Craig Dunmore, did not answer. The Velland envoy, Viktor Solm, was seen. “Go,” the head of the service, Colonel Yosef Brant, said. A spokesman for her agency, Felix Ansel, said no. Her successor as chair of the club, Lena Wolska, agreed. The next day, Mara Ilvane, 45, sang. Her husband, former President Tom Vell, left. Republican Presidential hopes fell.`,
    people: [
      ['Craig Dunmore', 'lodger', 'male'],
      ['Viktor Solm', 'Velland envoy', 'male'],
      ['Yosef Brant', 'head of the service, Colonel', 'male'],
      ['Felix Ansel', 'spokesman for her agency', 'male'],
      ['Lena Wolska', 'successor as chair of the club', 'female'],
      ['Mara Ilvane', null, 'female'],
      ['Tom Vell', 'former President', 'male'],
    ],
  },
  'a phrase before a comma before the name, in French and Spanish word order': {
    lang: 'es',
    text: `El jefe del Comando Norte, el general Wilmer Casado, habló. El entrenador, el argentino Fabio Scarpa, calló. «Basta», dijo su secretaria general, Ainara Gorri. Fuentes mudas, rezó la vecina, Inés Duarte, jubilada de 70 años.`,
    people: [
      ['Wilmer Casado', 'jefe del Comando Norte, el general', 'male'],
      ['Fabio Scarpa', 'entrenador', 'male'],
      ['Ainara Gorri', 'secretaria general', 'female'],
      ['Inés Duarte', 'vecina', 'female'],
    ],
  },
  'roles side by side, and trades that no list has, in Ukrainian': {
    lang: 'uk',
    text: `Голова гуртка, пенсіонерка Єва Тарнова, навела висновок. Речник штабу полковник Данило Грищук мовчав. Австрійський герпетолог Ульріх Штамер хвалив роботу. До мешканців звернувся голова району Василь Гуць. 40-річній Зої Мельник дали слово. Сама Мельник заявила, що не згодна.`,
    people: [
      ['Єва Тарнова', 'Голова гуртка, пенсіонерка', 'female'],
      ['Данило Грищук', 'Речник штабу полковник', 'male'],
      ['Ульріх Штамер', 'Австрійський герпетолог', 'male'],
      ['Василь Гуць', 'голова району', 'male'],
      ['Зоя Мельник', null, 'female'],
    ],
  },
  'a phrase before a comma before the name, in Russian and German': {
    lang: 'ru',
    text: `Глава совета, пенсионерка Ева Тарнова, привела заключение. Австрийский герпетолог Ульрих Штаммер похвалил работу. Его жена Анна молчала.`,
    people: [
      ['Ева Тарнова', 'Глава совета, пенсионерка', 'female'],
      ['Ульрих Штаммер', 'Австрийский герпетолог', 'male'],
      ['Анна', 'жена', 'female'],
    ],
  },
  'German appositions that end, and those that are the next clause': {
    lang: 'de',
    text: `„Frau Kahlen, der Trainer hat das bestritten“, sagte er. Die Europäische Union schwieg. Jens Weide, Pilot aus Ostrel, flog um 12 Uhr GMT.`,
    people: [
      ['Kahlen', null, 'female'],
      ['Europäische Union', null, 'unknown'],
      ['Jens Weide', 'Pilot aus Ostrel', 'male'],
    ],
  },
  'one name and what its bearer is': {
    lang: 'fr',
    text: `« Je suis là », témoigne Nora, infirmière, croisée à la gare. Son mari Victor se tait. La porte est ouverte, répond sur X Brigitte Ancel, secrétaire générale du club. Me Hélène Sicart, l’avocate de l’antiquaire, plaide. Paul Morin, un retraité de 72 ans, dort.`,
    people: [
      ['Nora', 'infirmière', 'female'],
      ['Victor', 'mari', 'male'],
      ['Brigitte Ancel', 'secrétaire générale du club', 'female'],
      ['Hélène Sicart', 'avocate de l’antiquaire', 'female'],
      ['Paul Morin', 'retraité', 'male'],
    ],
  },
};

/** Texts that name nobody. */
export const nobody: Record<string, string> = {
  'weekdays, months and places':
    'On Monday the talks moved to Paris. Last March, Berlin and New York were hit. North Korea did not reply.',
  'words that only begin a sentence':
    'Fighting went on. Yesterday it rained. Nobody came. Talks failed. However, they will go on.',
  'nationalities and groups':
    'Republicans and Democrats agreed. Many Germans, French people and Muslims came. Ukrainians cheered.',
  'German nouns':
    'Am Montag kamen viele Menschen in die Stadt. Die Arbeit der Helfer begann am Morgen. Zwölf Busse standen bereit.',
  'streets, laws and wars':
    'He lives in Baker Street. The Clean Water Act passed. The Cold War ended on Black Friday.',
};
