import type { LanguageData } from './language-data.ts';

/** French. */
export const french: LanguageData = {
  code: 'fr',
  paradigms: { er: 'e é ait ent a ant er era', r: 'it is i issait' },
  speech:
    'dit disait disent déclar.er affirm.er expliqu.er ajout.er assur.er estim.er précis.er soulign.er annonc.er indiqu.er confi.er racont.er rappel.er rappelle insist.er répond répondu répondait répliqu.er ' +
    'rétorqu.er lanc.er lance lancé écrit écrivait tweet.er not.er constat.er regrett.er dénonc.er martel.er conclu conclut résum.er admet admis reconnaît reconnu reconnaissait nie nié dément démenti plaid.er ' +
    'prévient prévenu averti avertit promet promis poursuit poursuivi poursuivait renchéri renchérit soupir.er ironis.er confirm.er révèle révélé révél.er demand.er interroge interrogé glisse glissé détaille détaillé témoigne témoigné ' +
    "s'inquiète s'indigne s'insurge s'interroge s'exclame s'agace s'étonne inquiète indigne insurge exclame agace étonne réagi réagit commente commenté martèle tranche tranché analyse analysé observe observé juge jugé soutient soutenu maintient maintenu " +
    'jure juré avoue avoué salue salué pointe pointé évoque évoqué relève relevé rapporte rapporté argue argué prône prôné cité cite appelle appelé réclame réclamé exige exigé crie crié murmure murmuré',
  addressing: '',
  verdict:
    'qualifi.er accus.er critiqu.er dénonc.er condamn.er salu.er lou.er fustig.er décri décrit tax.er traite traité compare comparé moqu.er reproch.er défend défendu rejette rejeté',
  thought:
    'pense pensé pensait croit cru croyait espère espéré veut voulait souhaite souhaité craint craignait sait savait juge considère considéré estime redoute doute imagine prévoit prévu envisage entend compte',
  showing:
    'montre montré indique révèle conclut constate souligne précise mentionne stipule prévoit lit peut-on',
  verbs:
    'est était sont étaient a avait ont avaient fait font va vont vient venu pris prend mis met rest.er devient devenu donn.er trouv.er arriv.er part parti sort sorti entr.er tomb.er mort né vit voit vu reçu reçoit tient tenu rend rendu ' +
    'gagn.er perd perdu jou.er port.er pass.er rencontr.er quitt.er travaill.er lancer ouvert ouvre fermé suit suivi permet permis',
  according: "selon d'_après pour_sa_part d'_après_les_mots_de aux_dires_de de_l'_avis_de dixit",
  accordingAfter: '',
  quotatives: 'dixit',
  impersonal: 'lit',
  speechNouns: 'déclaration communiqué interview entretien discours tribune propos lettre message tweet mots',
  termCues:
    'intitulé intitulée titré dit dite soi-disant film livre roman album chanson émission série magazine journal revue pièce baptisé baptisée surnommé surnommée nommé nommée appelé appelée',
  auxiliaries:
    "a ont avait avaient aura auront aurait auraient ai as avons est sont était étaient sera seront serait seraient été soit fut peut peuvent pouvait doit doivent devait va vont s' se",
  prepositions:
    "de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant après avant devant derrière lors malgré parmi hors dès jusqu' face auprès",
  conjunctions: 'et ou mais donc or ni car puis',
  subordinators:
    "quand lorsque lorsqu' si comme parce puisque puisqu' tandis alors où bien afin pourquoi comment",
  complementisers: "que qu'",
  relatives: 'qui dont lequel laquelle lesquels',
  articles: "le la les l' un une du des au aux",
  determiners:
    'ce cet cette ces aucun aucune chaque plusieurs quelques tous toutes tout toute deux trois quatre cinq six sept huit neuf dix certains certaines autre autres même',
  genitives: '',
  objectPronouns: 'lui leur se me te nous vous moi toi',
  possessives: 'son sa ses leur leurs notre nos votre vos mon ma mes',
  adverbs:
    'aussi également encore déjà ensuite puis enfin alors toujours jamais souvent notamment hier demain ainsi même cependant toutefois néanmoins ici là très bien plus moins presque environ seulement surtout récemment aujourd’hui tard tôt matin soir',
  negations: "ne pas jamais plus n'",
  pronounsMale: '-il -t-il il',
  pronounsFemale: '-elle -t-elle elle',
  pronounsPlural: '-ils -t-ils -elles -t-elles ils elles',
  pronounsNeuter: "cela ça ce c'",
  pronounsSpeech: "je j' nous vous tu on -on -t-on -je -nous",
  pronounsOpen: 'certains certaines beaucoup plusieurs tous personne quelqu’un celui celle ceux',
  titlesMale: 'm monsieur mgr roi prince père abbé',
  titlesFemale: 'mme mlle madame mademoiselle reine princesse sœur',
  titles: 'dr docteur professeur pr me maître général colonel président présidente ministre premier',
  roles:
    'président présidente ministre sénateur sénatrice député députée maire secrétaire chef cheffe directeur directrice patron patronne responsable porte-parole avocat avocate procureur procureure juge magistrat magistrate ' +
    'candidat candidate dirigeant dirigeante conseiller conseillère élu élue leader préfet préfète commissaire policier policière gendarme général colonel expert experte analyste économiste historien historienne chercheur chercheuse ' +
    'professeur professeure enseignant enseignante médecin infirmier infirmière auteur auteure autrice écrivain écrivaine journaliste réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse joueur joueuse entraîneur sélectionneur ' +
    'père mère fils fille frère sœur mari femme homme ami amie voisin voisine témoin habitant habitante militant militante syndicaliste agriculteur agricultrice entrepreneur fondateur fondatrice diplomate ambassadeur ambassadrice source proche ' +
    'évêque cardinal pape prêtre imam rabbin étudiant étudiante élève spécialiste coordinateur coordinatrice',
  rolesMale:
    'président sénateur député directeur avocat procureur candidat acteur joueur père fils frère mari homme roi pape chanteur entraîneur conseiller',
  rolesFemale:
    'présidente sénatrice députée directrice avocate procureure candidate actrice joueuse mère fille sœur femme reine chanteuse conseillère cheffe',
  groups:
    'experts analystes économistes chercheurs scientifiques médecins avocats syndicats critiques observateurs opposants partisans militants manifestants élus députés sénateurs habitants témoins voisins proches enquêteurs autorités ' +
    'policiers pompiers médias journalistes enseignants étudiants parents agriculteurs salariés employés dirigeants responsables spécialistes diplomates sources riverains républicains socialistes écologistes',
  organisations:
    'gouvernement ministère police gendarmerie parquet tribunal cour justice parti syndicat association entreprise société groupe banque université école hôpital mairie préfecture région conseil commission assemblée sénat parlement ' +
    'agence journal quotidien magazine chaîne radio fédération ligue club équipe armée onu élysée matignon ong organisation institut fondation comité direction union centre collectif',
  documents:
    'rapport étude enquête sondage communiqué lettre document texte article loi projet note message livre tribune pétition avis décret arrêt jugement',
  anonymous: 'source sources proche proches témoin témoins diplomate diplomates responsable responsables',
  namesMale:
    'jean pierre michel andré philippe alain bernard jacques françois christian daniel patrick gérard claude nicolas laurent olivier emmanuel frédéric thierry éric stéphane pascal christophe david sébastien julien thomas antoine alexandre ' +
    'guillaume maxime romain vincent benoît xavier mathieu matthieu bruno dominique édouard gabriel hugo louis lucas paul marc luc henri georges robert rené yves gilles hervé fabrice fabien cédric arnaud jérôme jordan manuel raphaël éric bruno mohamed karim ahmed donald vladimir volodymyr joe',
  namesFemale:
    'marie anne catherine isabelle nathalie sylvie françoise martine christine monique valérie sophie sandrine véronique céline élisabeth brigitte chantal caroline stéphanie aurélie julie camille claire hélène laurence florence corinne ' +
    'agnès ségolène marine rachida anne-sophie mathilde manon léa emma chloé alice louise jeanne élodie émilie laetitia pauline audrey amélie delphine virginie fabienne annie nicole michèle simone ursula giorgia angela kamala hillary',
  places:
    'france français française europe européen paris lyon marseille toulouse bordeaux lille nantes strasbourg nice allemagne allemand espagne italie russie russe ukraine ukrainien états-unis américain américaine chine chinois israël iran belgique suisse londres washington moscou kiev berlin bruxelles matignon',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir semaine mois année',
  particles: "de du des la le d' von van el al ben y",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'm mm mme mlle dr pr me etc cf av st ste vol p art',
  labels: 'question réponse q r',
  elisions: "l' d' qu' j' n' s' m' t' c' jusqu' lorsqu' puisqu'",
  clitics: '-il -elle -ils -elles -on -t-il -t-elle -t-ils -t-elles -t-on -je -nous',
  invertsAlways: true,
  capitalisesNouns: false,
  nounEndings: '',
  joinsNouns: false,
  dashDialogue: true,
};
