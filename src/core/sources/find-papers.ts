/** Finds the statement, letter, report or book in which somebody said something: "in a joint statement". */
import type { TextSpan } from '../text/text-span.ts';

/** Between the preposition and the noun: "the company's second annual report". */
const WORDS = String.raw`(?:[\p{L}\d'’-]{1,30} ){0,4}?`;

/** The pieces that give words away in one language: prepositions, nouns, and what may follow a noun. */
interface Pattern {
  lead: string;
  noun: string;
  after?: string;
}

const PATTERNS: readonly Pattern[] = [
  {
    lead: String.raw`in|by|via|through|according to|as per`,
    noun: String.raw`statement|letter|report|post|e-?mail|memo|memoirs?|autobiography|diary|book|paper|study|essay|op-ed|ruling|verdict|judge?ment|filing|lawsuit|complaint|indictment|affidavit|(?:press|news) release|communiqu[eé]|tweet|text message|message|reply|newsletter|leaflet|bulletin|decree|resolution|(?:court )?documents?|court papers|transcript|manifesto|submission|petition|dossier`,
  },
  {
    lead: String.raw`in|im|per|aus|laut`,
    noun: String.raw`(?:\p{L}{2,20})?(?:erklärung|mitteilung|schreiben|brief|bericht|stellungnahme|beitrag|mail|nachricht|urteil|beschluss|gutachten|studie|anklageschrift|tagebuch|posting|tweet)|Statement|Post|Buch|Memoiren|Papier|Aufsatz`,
  },
  {
    lead: String.raw`dans|par|selon|d['’]après`,
    noun: String.raw`communiqué|lettre|rapport|message|courrier|courriel|mail|SMS|tweet|post|note|livre|ouvrage|mémoires|étude|arrêt|jugement|ordonnance|tribune|billet|déclaration|texto|publication|document|circulaire|pétition|autobiographie`,
    after: String.raw`(?: (?:commune?|conjointe?|ouverte?|officielle?|écrite?|publi[cq](?:ue)?|interne|de presse|manuscrite?))?`,
  },
  {
    lead: String.raw`en|por|mediante|según`,
    noun: String.raw`comunicado|nota|carta|informe|mensaje|correo|tuit|publicación|escrito|libro|memorias|estudio|fallo|sentencia|resolución|documento|circular|declaración|dictamen|demanda|denuncia|bando|manifiesto|oficio|autobiografía`,
    after: String.raw`(?: (?:conjunt[oa]|abiert[oa]|oficial|escrit[oa]|intern[oa]|públic[oa]|electrónico|de prensa|de texto))?`,
  },
  {
    lead: 'у|в',
    noun: String.raw`заяві|листі|звіті|доповіді|повідомленні|дописі|пості|книзі|рішенні|ухвалі|вироку|постанові|документі|(?:прес-?)?релізі|спогадах|мемуарах|зверненні|дослідженні|наказі|петиції|скарзі|позові|записці|щоденнику|твіті`,
  },
  {
    lead: 'во?',
    noun: String.raw`заявлении|письме|отч[её]те|докладе|сообщении|посте|публикации|книге|решении|постановлении|приговоре|документе|(?:пресс-)?релизе|воспоминаниях|мемуарах|обращении|исследовании|приказе|петиции|жалобе|иске|записке|дневнике|твите`,
  },
];

const PAPER = new RegExp(
  PATTERNS.map(
    ({ lead, noun, after = '' }) =>
      String.raw`(?<![\p{L}'’-])(?:${lead}) (${WORDS}(?:${noun})${after})(?![\p{L}-])`,
  ).join('|'),
  'giu',
);

/** Articles and owners before the noun, which are no part of what it is called. */
const OWNER =
  /^(?:.*[ '’])?(?:an?|the|this|that|its|his|her|their|our|another|one|\p{L}+['’]s|\p{L}+s['’]|eine[mrsn]?|de[mrnsi]e?|die|das|diese[mrn]?|seine[mrn]?|ihre[mrn]?|une?|l[ea]s?|son|sa|ses|leurs?|cette?|un[ao]?|el|los|las|su|sus|est[ea]|його|її|їхн\p{L}+|своїй|своєму|своїх|ц\p{L}{1,3}|его|е[её]|их|сво\p{L}+|эт\p{L}{1,3}) /iu;

/** Words that are no adjective of a paper: behind them another phrase has begun. */
const BREAK =
  /(?:^| )(?:and|or|of|to|on|at|for|from|with|by|in|was|were|is|has|had|that|who|which|und|mit|von|et|de|du|des|à|que|qui|y|del|al|con|і|й|та|з|із|на|про|що|и|с|о|что|said|says) /iu;

/** "Officials named in the report said": there the paper tells who they are. */
const IDENTIFIES =
  /(?:named|mentioned|described|included|involved|listed|identified|charged|accused|suspects?|genannten?|erwähnten?|cité\w*|mentionné\w*|citad\w+|mencionad\w+|згадан\p{L}+|названн\p{L}+|упомянут\p{L}+) $/iu;

/** Code units that hold the word before a preposition. */
const BEFORE = 20;

/** Returns the papers named in `text` between `start` and `end`, in order, without articles. Linear in that length. */
export function findPapers(text: string, { start, end }: TextSpan): TextSpan[] {
  const part = text.slice(start, end);
  return Array.from(part.matchAll(PAPER)).flatMap((match) => {
    const phrase = match.slice(1).find((group) => group !== undefined) ?? '';
    const before = part.slice(Math.max(0, match.index - BEFORE), match.index);
    if (IDENTIFIES.test(before)) return [];
    const owner = OWNER.exec(phrase)?.[0].length ?? 0;
    if (BREAK.test(owner > 0 ? phrase.slice(owner) : phrase)) return [];
    const last = match.index + match[0].length;
    return [{ start: start + last - phrase.length + owner, end: start + last }];
  });
}
