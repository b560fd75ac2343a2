/** How French calls people and bodies. */
import type { PeopleWords } from '../people-words.ts';
import { roles } from './roles.ts';

export const people: PeopleWords = {
  roles,
  roleEndings: {
    female: `trice euse ière ère cheffe femme épouse mère fille sœur reine princesse sidente députée avocate préfète adjointe élue
      candidate habitante étudiante retraitée écrivaine procureure ingénieure professeure magistrate gérante militante attaquante
      représentante ienne onne nièce veuve cousine amie compagne experte déléguée dirigeante commandante gouverneure`,
    male: `eur conseiller chancelier roi mari père fils frère avocat député président préfet adjoint élu candidat habitant étudiant
      retraité écrivain magistrat gérant militant représentant ien neveu époux ami infirmier boulanger compagnon commandant`,
    both: '',
  },
  plurals:
    'ministres présidents présidentes députés députées sénateurs avocats avocates experts candidats procureurs juges maires proches',
  agents: String.raw`\p{L}{3,}(?:eur|euse|rice|ien|ienne|onne|iste|ière|ier|aire|logue|graphe|thérapeute|crate|ante?|ente?|er) scientifique retraitée?
    avocate édile élue? juriste poète juge voisine? syndicaliste soldate? chef coach champion nonne moine pilote`,
  notAgents: `hier cahier papier quartier métier dossier premier dernier février janvier affaire horaire contraire nécessaire maire
    président agent parlement gouvernement moment client pendant avant devant instant enfant heure bonheur valeur couleur auteur
    secteur moteur erreur intérieur extérieur supérieur meilleur plusieurs ailleurs mer`,
  agentsBehind: null,
  notAgentsBehind: '',
  familyRoles: '',
  givenRoles: 'mari roi',
  modifiers: `ancienn?e? vice premi(?:er|ère) nouve(?:au|lle) secrétaire haut haute grande? chef adjointe? ex jeune future? actuel(?:le)?`,
  nationals: 'e an ain ais ois ien and ol ec que',
  adjectives: '',
  adjectivesBehind: 'ais aise aine? ien ienne ée? ale?',
  openingAdjectives: '',
  compound: null,
  former: 'ancien ancienne ex élu',
  apart: 'vice adjoint adjointe',
  empty: 'république et membre fédérale? affaires',
  same: '',
  realms: 'république royaume états union',

  titles: {
    female: 'mme mlle madame mademoiselle',
    male: 'm monsieur sir lord',
    other: 'mm dr pr me maître sa lady mr mrs ms miss señor señora frau herr',
  },
  small: `le la les un une des du de au aux ce cet cette ces sa ses son leur leurs mon ma mes ton ta tes notre nos votre vos je tu il elle on nous vous ils elles qui que quoi dont où et ou mais donc or ni car si comme quand lorsque puisque parce meurt décès
    dans sur sous avec sans pour par contre chez entre vers depuis pendant avant après selon malgré dès lors ainsi alors aussi encore déjà jamais toujours très plus moins pas ne y en cela ceci celui celle ceux celles tout toute tous toutes aucun aucune plusieurs quelques chaque autre autres même à
    est sont était étaient sera seront a ont avait avaient aura hier aujourd'hui demain ici là enfin ensuite puis cependant pourtant toutefois néanmoins interrogé interrogée d'après
    source sources photo vidéo contexte analyse non oui total`,
  smallInRoles: '',
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre noël pâques printemps été automne hiver`,
  months: '',

  bodies: `ministère département gouvernement assemblée sénat parlement parti syndicat fédération préfecture mairie parquet tribunal
    cour université institut banque société groupe agence armée gendarmerie conseil comité commission élysée matignon bureau académie
    hôpital clinique association union coalition mouvement police centre observatoire fondation musée kremlin pentagone congrès`,
  speakingBodies: `entreprise direction gestionnaire laboratoire ville commune région métropole ambassade hôpital clinique usine chaîne
    association confédération chambre exploitant opérateur palais rectorat diocèse paroisse municipalité rédaction club état-major onu
    ong ministère police justice défense théâtre festival musée compagnie fondation office régie centrale ligue`,
  onlyBodies:
    'élysée matignon bercy beauvau kremlin pentagone sénat congrès parlement bundestag douma interpol europol nato otan',
  bareBodies: String.raw`police;matignon;bercy;beauvau;l['’]élysée`,
  anyBodies: 'entreprise société groupe équipe association compagnie club usine',
  namedBodies: `entreprise société groupe syndicat parti association journal agence chaîne exploitant opérateur club usine compagnie quotidien`,
  ownBodies: '',
  behindPossessive: '',
  bodyNoun: 'first',
  things: `rue avenue place pont gare aéroport ville région loi traité prix guerre saint sainte boulevard parc mont île îles mer océan
    fleuve lac château tour stade hôtel nord sud est ouest coupe jeux championnat`,
  letters: 'TV IA OK ID ADN VIH SIDA COVID PIB PDG DG PME SMS FAQ PDF RER TGV SNC',

  definite: 'le la l du au',
  definitePlural: 'les des aux',
  indefinite: 'un une',
  uncertain: 'deux plusieurs certaines?',
  possessives: 'son sa leur',
  demonstratives: 'ce cet cette',
  besideNouns: '',
  articleOf: { female: 'la cette', male: 'le ce' },

  links: 'de du des d l la le les à au aux et en',
  of: 'de du des d',
  genitives: '',
  bodyLinks: 'de du des et la',
  nameLinks: null,
  prepositions: 'de du des d à au aux avec pour par contre chez en',
  dependent: '',
  where: 'à dans en sur',
  from: 'de à en',
  and: 'et',
  jointly: '',
  infinitive: '',
  goesOn: 'et ou de du des au en d qui que a à dans lors sur',
  circumstances: 'en;sans;après;durant;devant;dans;lors;au micro;à la sortie',
  datives: '',

  says: 'dit déclare déclaré affirme affirmé explique expliqué estime assure ajoute',
  addresses: '',
  verbs: 'dit',
  notVerbs: '',
  participles: 'citée?s? jugée?',
  participleEndings: 'ée? és ées',
  gerund: '',
  pluralEndings: '',
  past: { female: '', male: '' },

  pronouns: {
    female: 'elle',
    male: 'il',
    either: '',
    plural: 'ils elles leur leurs',
    relative: 'qui',
    thing: '',
    body: 'il elle',
    woman: 'elle',
    man: '',
  },
  relatives: 'qui dont que',
  somebody: {
    female: String.raw`(?:la|l['’]|cette) ?(?:jeune |vieille )?(?:femme|fille|technicienne|élue|\p{L}{3,7}génaire|scientifique)`,
    male: String.raw`(?:le|l['’]|ce|cet) ?(?:jeune |vieil |vieux )?(?:homme|garçon|technicien|élu|\p{L}{3,7}génaire|scientifique)`,
    either: String.raw`l['’](?:édile|octogénaire)`,
  },
  ages: { noun: null, before: null, inRole: /,? (?:âgée? )?de \d{1,3} ans\b/u },
  commonEndings: '[^s]s',
};
