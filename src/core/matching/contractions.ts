/** Words written as one that are two: "don't", "gonna", "l'accord". */

/** Half of a contraction: where it stands in the word, and what it stands for. */
export interface Half {
  /** UTF-16 code units from the start of the word, half-open. */
  start: number;
  end: number;
  form: string;
  alternatives: readonly string[];
}

/** Whole words that are cut at a place of their own: length of the first half, then the two. */
const IRREGULAR: ReadonlyMap<string, readonly [cut: number, first: string, second: string]> =
  new Map([
    ['cannot', [3, 'can', 'not']],
    ["can't", [3, 'can', 'not']],
    ["won't", [2, 'will', 'not']],
    ["shan't", [3, 'shall', 'not']],
    ["ain't", [2, 'is', 'not']],
    ['gonna', [3, 'going', 'to']],
    ['wanna', [3, 'want', 'to']],
    ['gotta', [3, 'got', 'to']],
    ["let's", [3, 'let', 'us']],
    ["y'all", [1, 'you', 'all']],
  ]);

/** What an ending after an apostrophe stands for, the likeliest first. */
const ENGLISH_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'m", ['am']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ["'d", 'would', 'had']],
  ["'s", ["'s", 'is', 'has']],
]);

const FRENCH_BEGINNINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["l'", ['le', 'la']],
  ["d'", ['de']],
  ["j'", ['je']],
  ["n'", ['ne']],
  ["c'", ['ce', 'cela']],
  ["s'", ['se', 'si']],
  ["m'", ['me']],
  ["t'", ['te']],
  ["qu'", ['que']],
  ["jusqu'", ['jusque']],
  ["lorsqu'", ['lorsque']],
  ["puisqu'", ['puisque']],
]);

/** Returns the halves of a word (in normal form), or `[]` if it is no contraction of `lang`. */
export function splitContraction(form: string, lang: string): Half[] {
  if (lang === 'fr') return splitFrench(form);
  return lang === 'en' ? splitEnglish(form) : [];
}

function splitEnglish(form: string): Half[] {
  const irregular = IRREGULAR.get(form);
  if (irregular) {
    const [cut, first, second] = irregular;
    return halves(form, cut, [first], [second]);
  }
  if (form.length > 3 && form.endsWith("n't")) {
    return halves(form, form.length - 3, [form.slice(0, -3)], ['not']);
  }
  const apostrophe = form.lastIndexOf("'");
  const ending = apostrophe > 0 ? ENGLISH_ENDINGS.get(form.slice(apostrophe)) : undefined;
  return ending ? halves(form, apostrophe, [form.slice(0, apostrophe)], ending) : [];
}

function splitFrench(form: string): Half[] {
  const cut = form.indexOf("'") + 1;
  const beginning = FRENCH_BEGINNINGS.get(form.slice(0, cut));
  return beginning && cut < form.length ? halves(form, cut, beginning, [form.slice(cut)]) : [];
}

function halves(
  form: string,
  cut: number,
  first: readonly string[],
  second: readonly string[],
): Half[] {
  return [half(0, cut, first), half(cut, form.length, second)];
}

function half(start: number, end: number, [form = '', ...alternatives]: readonly string[]): Half {
  return { start, end, form, alternatives };
}
