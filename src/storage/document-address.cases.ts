/** Addresses of one page, each under the form it is known by. */
export const samePage: [normal: string, ...others: string[]][] = [
  [
    'https://gazette.example/ferry',
    'https://gazette.example/ferry/',
    'http://GAZETTE.example/ferry',
    ' https://www.gazette.example/ferry#comments ',
    'https://gazette.example:443/ferry?utm_source=x&utm_medium=y',
    'https://gazette.example/ferry?fbclid=1&gclid=2&mc_cid=3#top',
    'https://gazette.example/ferry?dclid=1&gbraid=2&wbraid=3&msclkid=4&mc_eid=5&igshid=6&yclid=7',
    'https://gazette.example/ferry?_hsenc=1&_hsmi=2&ref_src=x&_gl=3&mtm_source=4&fb_ref=5&_ke=6',
  ],
  [
    'https://gazette.example/news?id=7&page=2',
    'https://gazette.example/news?page=2&id=7',
    'https://gazette.example/news/?utm_campaign=z&page=2&id=7',
  ],
  ['https://gazette.example', 'https://gazette.example/', 'https://gazette.example//'],
  ['https://gazette.example/Ferry', 'https://gazette.example/Ferry/'],
  ['https://xn--fhre-loa.example/%C3%A4', 'https://fähre.example/ä'],
  ['ferry.txt', ' ferry.txt'],
  ['urn:isbn:1', 'urn:isbn:1'],
  ['http://', 'http://'],
];

/** Addresses of different pages. */
export const otherPages: [string, string][] = [
  ['https://gazette.example/?ref=1', 'https://gazette.example/?ref=2'],
  ['https://gazette.example/?pk=1', 'https://gazette.example/?pk=2'],
  ['https://gazette.example/ferry', 'https://gazette.example/Ferry'],
  ['https://gazette.example/ferry', 'https://news.gazette.example/ferry'],
  ['https://gazette.example/?id=7', 'https://gazette.example/?id=8'],
  ['https://gazette.example/a/b', 'https://gazette.example/a%2Fb'],
];
