/** Quotes to be found, said by an invented minister: long and short, of rare and of common words. */
export const planted: string[] = [
  'The bridge over the Selm will be closed for eleven weeks, and every lorry must take the northern road',
  'We will be back',
  'It is not over until we have all of it',
  'I did what I had to do and I would do it again',
  'Nobody in this government has ever taken a single coin from the fishermen of Orlen',
  'They were not there when we were',
  'Our hospitals treated 4,312 patients last winter, twice as many as the winter before',
  'No',
  'If the harbour freezes, so does the country',
  'Parliament should decide in autumn whether the lighthouse keepers keep their pensions. I have promised them an answer before the first storm. Whoever says that the ministry hides its figures has never opened the yearly report, which lies in every library of Velland and is printed in three languages. We spent nineteen million on dykes, six million on sirens and not one coin on advertising',
];

/** The same statements in other words, with the place of the quote they come from. */
export const altered: [text: string, speech: number][] = [
  [
    'that the Selm bridge would close for eleven weeks and lorries had to use the northern roads',
    0,
  ],
  ['closing the bridge for weeks would send lorries north', 0],
  ['no member of the governments had ever taken coins from Orlen fishermen', 4],
  ['the hospital treats patients twice as often in winters', 6],
  ['lighthouse keepers would learn about pensions from parliament before a storm', 9],
  ['the ministry had spent six millions on sirens', 9],
  ['nothing is hidden, for the report lies in the libraries of Velland', 9],
];
