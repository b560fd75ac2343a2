/** Spellings that readers of English take for one word: "colour" and "color", "Kiev" and "Kyiv". */

const PAIRS: ReadonlyMap<string, string> = new Map(
  `defence=defense offence=offense licence=license pretence=pretense practise=practice grey=gray
  programme=program programmes=programs tyre=tire cheque=check centre=center centres=centers theatre=theater
  theatres=theaters metre=meter metres=meters kilometre=kilometer kilometres=kilometers litre=liter litres=liters
  fibre=fiber judgement=judgment judgements=judgments acknowledgement=acknowledgment ageing=aging whilst=while
  amongst=among amidst=amid towards=toward afterwards=afterward backwards=backward forwards=forward upwards=upward
  downwards=downward learnt=learned burnt=burned spelt=spelled dreamt=dreamed leant=leaned okay=ok adviser=advisor
  advisers=advisors analyse=analyze analysed=analyzed analysing=analyzing paralyse=paralyze paralysed=paralyzed
  catalogue=catalog dialogue=dialog dialogues=dialogs analogue=analog manoeuvre=maneuver manoeuvres=maneuvers
  skilful=skillful wilful=willful fulfil=fulfill fulfils=fulfills enrol=enroll jewellery=jewelry mum=mom plough=plow
  aeroplane=airplane aluminium=aluminum artefact=artifact encyclopaedia=encyclopedia paediatric=pediatric
  kiev=kyiv odessa=odesa kharkov=kharkiv lvov=lviv dnipropetrovsk=dnipro mr=mister dr=doctor st=saint
  gov=governor sen=senator rep=representative gen=general yeah=yes yep=yes nope=no til=until cos=because
  cuz=because 'em=them ya=you e-mail=email`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split('=');
      return [from, to];
    }),
);

/** British endings and what Americans write. A short beginning is no word: "four", "rise". */
const ENDINGS: readonly (readonly [ending: RegExp, american: string])[] = [
  [/(?<=..)our(?=(?:s|ed|ing|able|ably|ite|ites|ful|er|ers)?$)/, 'or'],
  [/(?<=...)is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/, 'iz'],
  [
    /(?<=(?:travel|cancel|label|model|signal|fuel|counsel|level|marvel|quarrel|total|equal|dial))l(?=(?:ed|ing|er|ers)$)/,
    '',
  ],
];

/** No word is longer; what is, is left as it is. */
const LONGEST_WORD = 40;

/** Returns the one spelling that stands for all variants of `form`. It need not be a word. */
export function oneSpelling(form: string): string {
  const pair = PAIRS.get(form);
  if (pair !== undefined) return pair;
  if (form.length > LONGEST_WORD) return form;
  for (const [ending, american] of ENDINGS) {
    const spelling = form.replace(ending, american);
    if (spelling !== form) return spelling;
  }
  return form;
}
