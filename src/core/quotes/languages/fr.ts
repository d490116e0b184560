import type { LanguageData } from './language-data.ts';

/** French. */
export const french: LanguageData = {
  code: 'fr',
  trust: 0.94,
  paradigms: { er: 'e é ait ent a ant er era', r: 'it is i issait' },
  speech:
    'lâche lâché peste fulmine résume raille admet admis affirm.er agace ajout.er analyse analysé annonc.er appelle appelé argue argué assur.er ' +
    'averti avertit avoue avoué cite cité commente commenté conclu conclut confi.er confirm.er constat.er ' +
    'crie crié demand.er disait disent dit déclar.er dément démenti dénonc.er détaille détaillé estim.er ' +
    'exclame exige exigé expliqu.er glisse glissé indigne indiqu.er inquiète insist.er insurge interroge ' +
    'interrogé ironis.er juge jugé jure juré lanc.er lance lancé maintenu maintient martel.er martèle ' +
    'murmure murmuré nie nié not.er observe observé plaid.er pointe pointé poursuit poursuivait poursuivi ' +
    'promet promis précis.er prévenu prévient prône prôné racont.er rappel.er rappelle rapporte rapporté ' +
    'reconnaissait reconnaît reconnu regrett.er relevé relève renchéri renchérit réagi réagit réclame ' +
    "réclamé répliqu.er répond répondit reprit poursuivit conclut ajouta répondait répondu résum.er rétorqu.er révèle révél.er révélé s'agace " +
    "s'exclame s'indigne s'inquiète s'insurge s'interroge s'étonne salue salué soulign.er soupir.er " +
    'soutenu soutient tranche tranché tweet.er témoigne témoigné écrit écrivait étonne évoque évoqué',
  addressing: '',
  verdict:
    'accus.er compare comparé condamn.er critiqu.er décri décrit défend défendu dénonc.er fustig.er ' +
    'lou.er moqu.er qualifi.er rejette rejeté reproch.er salu.er tax.er traite traité',
  thought:
    'compte considère considéré craignait craint croit croyait cru doute entend envisage espère espéré ' +
    'estime imagine juge pensait pense pensé prévoit prévu redoute sait savait souhaite souhaité veut ' +
    'voulait',
  showing:
    'conclut constate indique lit mentionne montre montré peut-on précise prévoit révèle souligne stipule',
  verbs:
    'a arriv.er avaient avait devenu devient donn.er entr.er est fait fermé font gagn.er jou.er lancer ' +
    'met mis mort né ont ouvert ouvre part parti pass.er perd perdu permet permis port.er prend pris ' +
    'quitt.er rencontr.er rend rendu rest.er reçoit reçu sont sort sorti suit suivi tenu tient tomb.er ' +
    'travaill.er trouv.er va venu vient vit voit vont vu étaient était',
  according: "selon d'_après pour_sa_part d'_après_les_mots_de aux_dires_de de_l'_avis_de dixit",
  accordingAfter: '',
  quotatives: 'dixit',
  impersonal: 'lit',
  speechNouns: 'communiqué discours déclaration entretien interview lettre message mots propos tribune tweet',
  termCues:
    'album appelé appelée baptisé baptisée chanson dit dite film intitulé intitulée journal livre ' +
    'magazine nommé nommée pièce revue roman soi-disant surnommé surnommée série titré émission',
  auxiliaries:
    "a ont avait avaient aura auront aurait auraient ai as avons est sont était étaient sera seront serait seraient été soit fut peut peuvent pouvait doit doivent devait va vont s' se",
  subjunctives: '',
  prepositions:
    "de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant après avant devant derrière lors malgré parmi hors dès jusqu' face auprès",
  conjunctions: 'et ou mais donc or ni car puis',
  subordinators:
    "quand lorsque lorsqu' si comme parce puisque puisqu' tandis alors où bien afin pourquoi comment",
  complementisers: "que qu'",
  relatives: 'qui dont lequel laquelle lesquels',
  articles: "le la les l' un une",
  definites: "le la l' ce cet cette",
  determiners:
    'ce cet cette ces aucun aucune chaque plusieurs quelques tous toutes tout toute deux trois quatre cinq six sept huit neuf dix certains certaines autre autres même',
  genitives: '',
  agents: 'par',
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
  titles: 'colonel docteur dr général maître me ministre pr premier professeur président présidente',
  offices: 'pr=professeur',
  roles:
    'agriculteur agricultrice ambassadeur ambassadrice ami amie analyste auteur auteure autrice cardinal ' +
    'chef chercheur chercheuse colonel commissaire comédien comédienne coordinateur coordinatrice ' +
    'diplomate dirigeant dirigeante enseignant enseignante entrepreneur expert experte fondateur ' +
    'fondatrice gendarme général habitant habitante historien historienne imam infirmier infirmière ' +
    'journaliste juge leader magistrat magistrate maire militant militante ministre médecin patron ' +
    'patronne policier policière porte-parole proche professeur professeure préfet préfète prêtre rabbin ' +
    'responsable réalisateur réalisatrice secrétaire source spécialiste syndicaliste sélectionneur témoin ' +
    'voisin voisine économiste écrivain écrivaine élu élue élève étudiant étudiante évêque',
  rolesMale:
    'acteur avocat candidat chanteur conseiller directeur député entraîneur fils frère homme joueur mari ' +
    'pape procureur président père roi sénateur',
  rolesFemale:
    'actrice avocate candidate chanteuse cheffe conseillère directrice députée femme fille joueuse mère ' +
    'procureure présidente reine sénatrice sœur',
  groups:
    'agriculteurs analystes autorités avocats chercheurs critiques diplomates dirigeants députés employés ' +
    'enquêteurs enseignants experts habitants journalistes manifestants militants médecins médias ' +
    'observateurs opposants parents partisans policiers pompiers proches responsables riverains ' +
    'républicains salariés scientifiques socialistes sources spécialistes syndicats sénateurs témoins ' +
    'voisins écologistes économistes élus étudiants',
  organisations:
    'agence armée assemblée association banque centre chaîne club collectif comité commission conseil ' +
    'cour direction entreprise fondation fédération gendarmerie gouvernement groupe hôpital institut ' +
    'journal justice ligue magazine mairie matignon ministère ong onu organisation parlement parquet ' +
    'parti police préfecture quotidien radio région société syndicat sénat tribunal union université ' +
    'école élysée équipe',
  bodies: 'entreprise société groupe firme compagnie organisation',
  documents:
    'arrêt article avis communiqué document décret enquête jugement lettre livre loi message note projet ' +
    'pétition rapport sondage texte tribune étude',
  anonymous: 'source sources proche proches témoin témoins diplomate diplomates responsable responsables',
  namesMale: 'jean',
  namesFemale: 'simone',
  places:
    'allemagne allemand américain américaine belgique berlin bordeaux bruxelles chine chinois espagne ' +
    'europe européen france français française iran israël italie kiev lille londres lyon marseille ' +
    'matignon moscou nantes nice paris russe russie strasbourg suisse toulouse ukraine ukrainien ' +
    'washington états-unis',
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
