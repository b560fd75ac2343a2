/** Lines that sites put between the paragraphs of articles, and lines of articles that look like them. */
interface Line {
  text: string;
  /** The share of linked characters, 0–1. */
  linked?: number;
}

export const clutter: Record<string, Line> = {
  'a linked reference': { text: 'Read also: How the silos were built', linked: 0.8 },
  'a reference without a link': { text: 'READ MORE: How the silos were built' },
  'a heading of a list of references': { text: 'You may also like:' },
  'a German reference': { text: 'Lesen Sie auch: So alt sind die Rohre', linked: 1 },
  'a French reference': { text: 'À lire aussi La cuisine du phare', linked: 0.7 },
  'a Spanish reference': { text: 'Lea también: El faro y su sal', linked: 0.9 },
  'a Ukrainian reference': { text: 'Читайте також: Міст відкрили знову', linked: 0.7 },
  'a Russian reference': { text: 'Читайте также:' },
  'a newsletter': { text: 'Sign up for our newsletter and get the best of Velmar in your inbox.' },
  'a German newsletter': { text: 'Jetzt kostenlos abonnieren: der Newsletter aus Lahnau.' },
  'a donation line': {
    text: 'Reporters stand on their own front line. Support the Tarn Courier or become our patron!',
  },
  'a Ukrainian donation line': { text: 'Підтримайте нас і станьте частиною спільноти читачів.' },
  'a Russian donation line': { text: 'Поддержите нашу редакцию любым пожертвованием.' },
  'a French paywall': { text: 'Il vous reste 57.09% de cet article à lire.' },
  'a call for comments': { text: 'Join the discussion: what do you think?' },
  'a correction form': { text: 'Found a mistake? Select it and press Ctrl + Enter.' },
  'a cookie bar': { text: 'We use cookies to improve this website.' },
  'a share button': { text: 'Share' },
  'an advertisement': { text: 'Story continues below advertisement' },
  'a credit': { text: 'Photo: Velmar Fire Service' },
  'a caption with its credit': {
    text: 'The crane on the south quay in May (Image: Tarn Pictures)',
  },
  'a reading time': { text: '4 min read' },
  'a copyright line': { text: '© 2024 The Tarn Courier' },
};

export const content: Record<string, Line> = {
  'a source line': { text: 'Source: a statement of the council; local radio' },
  'a label with more behind it': {
    text: 'More details: the council said the ferry would run again from Monday.',
  },
  'a heading of background': { text: 'Background:' },
  'a sentence that begins with more': {
    text: 'More than forty people came to the quay on Monday evening.',
  },
  'somebody else’s call for donations': {
    text: 'She asked the town to donate blankets and called the answer overwhelming.',
  },
  'a quotation about support': {
    text: '“Support our reporting, or become a patron of somebody else’s,” the editor said.',
  },
  'a report about a newsletter': {
    text: 'The bank told its customers in a newsletter that the branch would close.',
  },
  'a report about cookies': { text: 'The baker sold 400 cookies before noon, he said.' },
  'a linked sentence': { text: 'The painters agreed with her at once.', linked: 0.6 },
  'a sentence about an advert': { text: 'The advert ran for two weeks and was then withdrawn.' },
  'a sentence that begins with read': { text: 'Read in a calm voice, the letter took an hour.' },
  'a short sentence that begins with related': { text: 'Related costs rose by a third.' },
  'a donor in a report': { text: 'The party had to give the money back to a donor in March.' },
  'a newsletter in a report': { text: 'Members get a newsletter every week, the secretary said.' },
  'a call to follow somebody in a report': {
    text: 'The singer asked everybody to follow her sister on Instagram.',
  },
  'an app in a report': { text: 'Passengers can download the ferry app from Monday.' },
  'a Russian decree and a channel': {
    text: 'Губернатор подписал указ в среду, сообщил его телеграм-канал.',
  },
  'a Ukrainian decree and a channel': {
    text: 'Міський голова підписав угоду, повідомив його телеграм-канал.',
  },
};
