/** What matching knows of French. */
import type { ChangeWords } from '../change-words.ts';

export const changes: ChangeWords = {
  // "Ne" is left out: alone it negates nothing ("avant qu'il ne parte"). "Plus" is also "more".
  negations: 'pas jamais rien aucun aucune nul nulle nullement guère non ni',
  interjections: 'non jamais rien',
  echoes: 'jamais rien personne aucun aucune nul nulle ni',
  modals: `sera seront serait aura auront aurait; doit doivent devra devront devait; devrait devraient; peut peuvent pourra pourrait pourraient
    peut-être éventuellement; veut veulent voulait; certainement assurément; probablement vraisemblablement; prétendument apparemment`,
  quantifiers: `tout tous toute toutes chaque toujours entier entière entièrement complètement totalement; plupart majorité;
    quelques certains certaines plusieurs parfois quelqu'un; beaucoup nombreux nombreuses souvent; peu rarement; moitié demi; presque quasiment;
    aucun aucune personne rien jamais nul nulle`,
  limiters: 'seulement presque quasiment uniquement',
  numerals: `zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
    quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60`,
  ordinals: `premier=1 première=1 premiers=1 premières=1 deuxième=2 seconde=2 second=2 troisième=3 quatrième=4 cinquième=5 sixième=6
    septième=7 huitième=8 neuvième=9 dixième=10 1er=1 1ère=1 2e=2 3e=3 4e=4 5e=5`,
  multipliers: `cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000`,
  numberLinks: 'et',
  antonyms: `bon bonne bons bonnes : mauvais mauvaise mauvaises; bien : mal; meilleur meilleure : pire; vrai vraie : faux fausse; vérité : mensonge; plus : moins;
    toujours : jamais rarement; tous tout : personne rien aucun; beaucoup : peu; avant : après; tôt : tard; premier première : dernier dernière; début : fin;
    commencer commence commencé : finir finit fini terminer terminé cesser; nouveau nouvelle jeune : vieux vieille ancien ancienne; passé : avenir futur; hier : demain; jour : nuit;
    haut : bas; dessus : dessous; sur : sous; dedans : dehors; avec : sans; pour : contre; élevé élevée : faible; grand grande grands grandes : petit petite petits petites; long longue : court courte; loin : près;
    fort forte forts fortes : faible faibles; force : faiblesse; renforcer renforcé : affaiblir affaibli; difficile : facile; chaud : froid; rapide : lent; rapidement : lentement; plein : vide; riche : pauvre; richesse : pauvreté; cher : bon;
    sûr : dangereux; sécurité : danger insécurité; vivant vivants : mort morts; vie : mort; naissance : mort; victoire : défaite; gagner gagné : perdre perdu; succès réussite : échec; réussir réussi : échouer échoué;
    aimer : détester haïr; amour : haine; ami amis : ennemi ennemis; guerre : paix; espoir : crainte peur; accepter accepté : refuser refusé rejeter rejeté; autoriser autorisé permettre permis : interdire interdit;
    confirmer confirmé : démentir démenti nier nié; soutenir soutient soutenu : combattre combattu rejeter; soutien : opposition; partisan partisans : opposant opposants; féliciter : critiquer;
    augmenter augmenté hausse monter : diminuer diminué baisse baisser réduire réduit; croissance : recul déclin; construire construit : détruire détruit; protéger protégé : attaquer attaqué; défense : attaque; acheter : vendre; donner : prendre;
    ouvrir ouvert ouverte : fermer fermé fermée; importation : exportation; importations : exportations; bénéfice profit : perte; recettes : dépenses; coupable : innocent; légal : illégal; possible : impossible; public : privé;
    homme hommes : femme femmes; nord : sud; est : ouest; majorité : minorité; ensemble : séparément; positif : négatif; avantage avantages : inconvénient inconvénients; améliorer amélioré : aggraver aggravé détériorer; amélioration : aggravation détérioration;
    volontaire : obligatoire; temporaire : permanent; partiellement : totalement entièrement; souvent : rarement; oui : non; juste : injuste; stable : instable; dépendant : indépendant`,
  synonyms: `grand énorme immense; commencer débuter; finir terminer achever; aider assister; acheter acquérir; montrer démontrer; obtenir recevoir; rapide vite; difficile dur; important essentiel crucial; dire déclarer affirmer; pays nation état;
    entreprise société firme compagnie; chef dirigeant; domaine secteur; domaines secteurs; but objectif; accord traité pacte; discussions négociations pourparlers; guerre conflit; soldats troupes; armée militaires; attaque assaut; augmenter croître; diminuer baisser;
    loi législation; argent fonds; voiture automobile; médecin docteur; souvent fréquemment; très extrêmement; aussi également; mais cependant; maintenant actuellement; bientôt prochainement; environ approximativement; presque quasiment; seulement uniquement; erreur faute; avis opinion`,
  negativePrefixes: 'in im il ir mal dés dis non anti',
  notNegated:
    'inter intérêt intérieur international information informer image immédiat immense important importer importation imposer impression intérêts industrie instant disposer discours discussion malade malgré',
  hedges: 'environ presque près quelque plus moins autour approximativement',
  units: '%: pourcent pourcents; $: dollar dollars; €: euro euros; £: livre livres; ¥: yen yens',
};
