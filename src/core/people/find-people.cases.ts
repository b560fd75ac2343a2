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
      ['Олена Дарчук', 'мером Остреля', 'female'],
      ['Тарас Величко', 'речника Костюка', 'male'],
      ['Богдан Яремчук', 'Голова Верховної Ради', 'male'],
    ],
  },
  'Russian case forms': {
    lang: 'ru',
    text: `Министр транспорта Велланда Сергей Дорнов встретился с губернатором Острельской области Ольгой Мариновой. «Дорога будет», — сказал Дорнов.

По словам Мариновой, ремонт начнётся в мае. Она отметила, что деньги есть. Пресс-секретарь министра Иван Лесков сообщил о сроках. Глава МИД Велланда Андрей Туров поговорил с Дорновым в понедельник.`,
    people: [
      ['Сергей Дорнов', 'Министр транспорта Велланда', 'male'],
      ['Ольга Маринова', 'губернатором Острельской области', 'female'],
      ['Иван Лесков', 'Пресс-секретарь министра', 'male'],
      ['Андрей Туров', 'Глава МИД Велланда', 'male'],
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
