/**
 * Tells nouns for what people are and do by how they end: "hairdresser", "comédienne", "relojero".
 * They end so much oftener than other nouns, but not always: only beside a name is it safe to ask.
 */
const LATIN =
  /^(?:\p{Ll}{3,}(?:[eo]rs?|ists?|ians?|logist|chemist|woman|man|worker|eur|euse|rice|ien|ienne|ène|onne|iste|ière|ier|aire|logue|graphe|thérapeute|crate|ante?|ente?|ora|ista|er[oa]|log[oa]|ógraf[oa]|édic[oa])|vet|chemist|nurse|pilot|monk|nun|chef|cook|coach|champion|scientifique|retraitée?|avocate|édile|élue?|juriste|novelist|poète|poète|poeta|maestr[oa]|juez|juge|voisine?|vecin[oa]|syndicaliste|soldat|soldado)$/u;

const CYRILLIC =
  /^\p{Ll}{2,}(?:ник|ниця|ниц[яюі]|тель|телька|ист|истка|іст|істка|иця|ер|ерка|ор|орка|ач|ачка|яр|ярка|ар|арка|ець|олог|ологиня|граф|графиня|иня|йстер|слідник|слідниця)$/u;

/** Words that end like them and are none. */
const OTHER =
  /^(?:number|paper|letter|order|never|over|under|after|other|another|later|power|water|matter|center|winter|summer|dinner|whether|however|together|rather|either|neither|former|first|hier|cahier|papier|quartier|métier|dossier|premier|dernier|février|janvier|affaire|horaire|contraire|nécessaire|maire|président|agent|parlement|gouvernement|moment|client|pendant|avant|devant|instant|enfant|heure|bonheur|valeur|couleur|auteur|secteur|moteur|erreur|intérieur|extérieur|supérieur|meilleur|plusieurs|ailleurs|service|police|notice|justice|error|color|sector|motor|favor|mayor|menor|mejor|valor|amor|primero|dinero|enero|tercero|número|cuando|durante|mediante|frente|gente|mente|presente|siguiente|reciente|diferente|importante|manera|carrera|bandera|frontera|área|mer|her|per|quarter|chapter|newspaper|corner|border|river|tower|theater|daughter|brother|sister|mother|father)$/u;

/** Says whether `word`, in lower case, is by its form a noun for somebody. */
export function isAgentNoun(word: string): boolean {
  return !OTHER.test(word) && (LATIN.test(word) || CYRILLIC.test(word));
}
