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
    /^(?:said|says|told|sagte|sagt|dit|dijo|сказав|заявив|повідомив|додав|сказал|заявил|сообщил|добавил|написав|написал|отметил|зазначив|met|meets|is|was|has|had)$/u.test(
      word,
    )
  );
}
