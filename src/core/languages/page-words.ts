/**
 * By what words a page speaks of itself in a language: what a site puts around its articles, and the lines
 * that say who wrote one and when. A page's language is not known then, so that the words of all languages
 * are tried on each line.
 *
 * Patterns are for lines in lower case, and stand by themselves within a longer one; what is no pattern is
 * words by white space. No wording names a site.
 */
export interface PageWords {
  /** Sentences to the reader about the site: newsletters, donations, comments, subscriptions, cookies, rights. */
  asides: readonly Aside[];
  /** The same with their capitals, for verbs that ask only at the head of a sentence. */
  calls: readonly Aside[];
  /** Beginnings of lines that lead to another page: "read more". */
  leadsAway: readonly string[];
  /** Lines that are this and hardly anything more: "advertisement". */
  labels: readonly string[];
  /** Before the colon of a picture's credit: "photo". */
  picture: string;
  consent: {
    /** What a request for consent speaks of, as a pattern. */
    subject: string;
    /** Whom it speaks to, or who speaks; `~` stands for any letters. */
    address: string;
  };
  byline: BylineWords;
  dates: {
    /** How the names of months begin, in order, by white space; several for one by "|". */
    months: string;
    /** Full and short names of months as they stand in dates. */
    monthNames: string;
    /** Names and short names of days. */
    days: string;
    /** Words that come with dates: "published", "today", "hours". */
    labels: string;
  };
}

/** A pattern, and words one of which is in every line that it matches: they are found faster. */
export interface Aside {
  words: readonly string[];
  pattern: RegExp;
}

/** How a page names who wrote an article. Patterns throughout. */
export interface BylineWords {
  /** Before the names, with a space or colon behind: "by", "text". */
  by: readonly string[];
  /** What is written, between its article and "by": "an analysis by". */
  genres: string;
  articles: string;
  /** "author", with or without a colon. */
  author: string;
  /** As `by`, as written with capitals, alone in a line or before a large letter: "By", "BY". */
  starts: string;
  /** As `author` and `by`, before a colon at the end of an article, as written: "Text", "Author". */
  credits: string;
  /** What pictures are called in bylines: "photo". */
  pictures: string;
  /** "by" behind those who edited or photographed. */
  editedBy: { edited: string; by: string };
  /** Offices that follow a name or stand for one: "editor". */
  offices: string;
  /** What begins an office: "political". */
  qualifiers: string;
  /** Before where somebody writes from or for: "for", "in". */
  at: string;
  /** "published", "updated". */
  published: string;
  /** Between names: "and". */
  joins: string;
  /** Before a name that stands alone below somebody's words: "by". */
  signed: string;
  /** What networks write there: "a post", "shared", "by". */
  posted: { what: string; shared: string; by: string };
}
