/** Content words so frequent in news and speech that sharing them says little. */

/** Of English, by stem or form; from general knowledge of the language. */
const COMMON = `able actually agree ask back bad become begin believe best better big bring call campaign candidate
  case change child children choice come coming country day days deal different done easy election end everybody
  everyone everything fact family far feel few fight find first five folk folks four friend friends fun future gave
  get gets getting give given giving go goes going gone gonna good got government great group guy guys happen happened
  hand hard head hear heard help high history home hope hour house idea important issue job jobs keep kind knew know knows
  known last lead leader leaders leave left let life line little live long look looking lot lots love made make makes
  making man many matter mean means meet member members men million minister moment money month months move much name
  nation national need needs never new next night nominee now number office old order part party pay people percent person
  place plan play point policy political politics possible power president presidential problem proud public put question
  ready real reason report republican democrat democratic result right run running said saw say saying says see seen
  sense set show side something sort speak spend stand start state states stay step still stop story support sure system
  take taken takes taking talk talking team tell thank thing things think thinking thought three time times today together
  told tomorrow took top tried true truth try trying turn two understand united use used versus vote voter voters want
  wanted wants war watch way ways week weeks went white win wins woman women won word words work worked working works
  world wrong year years yesterday young per senator secretary mr mrs ms governor mayor king queen prime`;

const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON.split(/\s+/));

/** Returns whether `form` (a word's normal form) is one of them. */
export function isCommonWord(form: string): boolean {
  return COMMON_WORDS.has(form);
}
