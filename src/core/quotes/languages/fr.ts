import type { LanguageData } from './language-data.ts';

/** French. */
export const french: LanguageData = {
  code: 'fr',
  trust: 0.94,
  paradigms: {
    er: 'e é ait ent a ant er era',
    r: 'it is i issait',
    g: 'ge gé geait gent gea ger',
  },
  speech:
    'admet admis affirm.er agace ajout.er analys.er annonc.er appelle appelé argu.er assur.er avert.r ' +
    'avou.er cit.er comment.er conclu conclut confi.er confirm.er constat.er cri.er demand.er disait ' +
    'disent dit déclar.er dément démenti dénonc.er détaill.er estim.er exclame exi.g expliqu.er fulmine ' +
    'gliss.er indigne indiqu.er inquiète insist.er insurge interro.g ironis.er ju.g jur.er lanc.er ' +
    'lâch.er maintenu maintient martel.er martèle murmur.er nie nié not.er observ.er peste plaid.er ' +
    'point.er poursuit poursuivait poursuivi poursuivit promet promis précis.er prévenu prévient ' +
    'prôn.er racont.er raille rappel.er rappelle rapport.er reconnaissait reconnaît reconnu regrett.er ' +
    'relevé relève renchér.r reprit réag.r réclam.er répliqu.er répond répondait répondit répondu ' +
    "résum.er rétorqu.er révèle révél.er s'agace s'exclame s'indigne s'inquiète s'insurge s'interroge " +
    "s'étonne salu.er soulign.er soupir.er soutenu soutient tranch.er tweet.er témoign.er écrit " +
    'écrivait étonne évoqu.er',
  addressing: '',
  verdict:
    'accus.er compar.er condamn.er critiqu.er décri décrit défend défendu dénonc.er fustig.er lou.er ' +
    'moqu.er qualifi.er rejette rejeté reproch.er salu.er tax.er trait.er',
  thought:
    'compte considère considéré craignait craint croit croyait cru doute entend envisage espère espéré ' +
    'estime imagine juge pens.er prévoit prévu redoute sait savait souhait.er veut voulait',
  showing: 'conclut constate indique lit mentionne montr.er peut-on précise prévoit révèle souligne stipule',
  verbs:
    'a ajout.er arriv.er avaient avait devenu devient donn.er entr.er est fait fermé font gagn.er ' +
    'jou.er lancer met mis mort né ont ouvert ouvre part parti pass.er perd perdu permet permis ' +
    'port.er prend pris quitt.er rencontr.er rend rendu rest.er reçoit reçu sont sort sorti suit ' +
    'suivi tenu tient tomb.er travaill.er trouv.er va venu vient vit voit vont vu étaient était',
  according: "selon d'_après pour_sa_part d'_après_les_mots_de aux_dires_de de_l'_avis_de dixit",
  accordingAfter: '',
  quotatives: 'dixit',
  impersonal: 'lit',
  speechNouns: 'communiqué discours déclaration entretien interview message mots propos tribune tweet',
  termCues:
    'album appelé appelée baptisé baptisée chanson dit dite film intitulé intitulée journal livre ' +
    'magazine nommé pièce revue roman soi-disant surnommé surnommée série titré émission',
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
    'ambassadeur ambassadrice analyste cardinal chef diplomate gendarme général imam juge leader maire ' +
    'ministre médecin patron patronne porte-parole proche préfet préfète prêtre rabbin responsable ' +
    'secrétaire source témoin élève évêque',
  rolesMale:
    'acteur agriculteur ami auteur avocat candidat chanteur chercheur comédien conseiller coordinateur ' +
    'directeur dirigeant député enseignant entraîneur expert fils fondateur frère habitant historien ' +
    'homme infirmier joueur magistrat mari militant pape policier procureur professeur président père ' +
    'roi réalisateur sénateur voisin écrivain élu étudiant',
  rolesFemale: 'cheffe femme fille mère reine sœur',
  plurals: 'eaux=eau aux=al s=',
  feminines: 'euse=eur trice=teur ère=er ienne=ien ve=f e=',
  copula: 'est',
  roleEndings: 'iste logue trice cien',
  groups:
    'autorités critiques diplomates employés enquêteurs manifestants médias observateurs opposants ' +
    'parents partisans pompiers riverains républicains salariés scientifiques',
  organisations:
    'agence armée assemblée association banque centre chaîne club collectif comité commission conseil ' +
    'cour direction entreprise fondation fédération gouvernement groupe hôpital institut journal ' +
    'justice ligue magazine mairie ministère onu organisation parlement parquet parti police préfecture ' +
    'quotidien radio région société syndicat sénat tribunal union université école élysée équipe',
  bodies: 'entreprise société groupe firme compagnie organisation',
  documents:
    'arrêt article communiqué document décret enquête jugement lettre livre loi message note rapport ' +
    'sondage texte tribune étude',
  anonymous: 'source proche témoin diplomate diplomates responsable',
  namesMale: 'jean',
  namesFemale: 'simone',
  places: 'bruxelles europe kiev londres lyon marseille matignon moscou paris washington',
  times: 'matin soir semaine mois année',
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
