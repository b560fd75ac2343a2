/**
 * Words of names that texts of every language hold as they are: American and British papers, companies,
 * universities; platforms. From general knowledge.
 */

/** Words that head or begin names of bodies. */
export const BODIES = `times post tribune herald guardian telegraph gazette chronicle journal magazine radio tv television news media press
  network watch holding group gmbh ag inc ltd llc plc corp corporation university college school institute center centre foundation
  council office bank airlines airways motors energy industries systems nations interpol europol nato bundestag`;

/** Words of names that are neither bodies nor people. */
export const THINGS = `street avenue square park city hall airport tower stadium arena island north south east west new york united states
  national international global world royal supreme facebook twitter instagram telegram youtube tiktok whatsapp google apple amazon
  microsoft`;

/** Letters that stand for no body, in whatever language. */
export const LETTERS =
  'TV PR IT AI OK ID DNA HIV AIDS COVID CEO CFO COO MP VP DJ Q A SMS FAQ PDF XX II III IV VI';
