/** Small words and verbs that tell where a role beside a name begins and ends. */

/** Determiners that begin a role and are no part of it. */
export const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|der|die|das|dem|den|des|ein|eine|einer|einem|einen|le|la|les|un|une|el|los|las|una|al|del|du|sein|seine|ihr|ihre|son|sa|leur|su)$/;
/** Links inside a role that says of what: "minister of", "directeur de la". */
export const LINK =
  /^(?:of|for|at|in|on|and|the|to|de|du|des|d|l|la|le|les|à|au|aux|et|del|el|los|y|en|der|des|von|für|und|vom|im|beim|і|та|й|и|з|із|по|у|в|при|у)$/;
/** Past tenses of verbs that may stand where a chain of nouns could go on. */
export function isVerb(word: string): boolean {
  return (
    /(?:вся|лась|лся|лося|лись|вши|ила|ало|ила|али|или|іла|іли|яла|яли|ється|ается|ится|ться)$/u.test(
      word,
    ) ||
    /(?:увала|ювала|овала|ивала|ывала|азала|звала)$/u.test(word) ||
    (word.length >= SHORTEST_PAST && /(?:ав|яв|ив|ув|ал|ил|ел)$/u.test(word) && !NOUN.test(word)) ||
    /^(?:said|says|told|sagte|sagt|dit|dijo|сказав|заявив|повідомив|додав|сказал|заявил|сообщил|добавил|написав|написал|отметил|зазначив|met|meets|is|was|has|had)$/u.test(
      word,
    )
  );
}

/** Letters; shorter words with such endings are nouns more often than not: "прав", "дел". */
const SHORTEST_PAST = 5;

/** Slavic nouns, many of them genitives of the plural, that end as past tenses do. */
const NOUN =
  /(?:справ|держав|застав|заяв|вистав|постав|підстав|устав|склав|архив|рукав|генерал|адмирал|адмірал|капитал|капітал|материал|матеріал|журнал|канал|трибунал|филиал|філіал|персонал|отдел|правил|школ|сил)$/u;
