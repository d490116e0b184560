import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** French. */
export const french = defineLanguage({
  code: 'fr',
  trust: 0.92,
  grammarFirst: true,
  paradigms: {
    er: 'e é ée és ées ait aient ent a èrent ant er era eront',
    r: 'it is i issait',
    g: 'ge gé gée gés gées geait geaient gent gea gèrent geant ger',
  },
  speech:
    'reconnait reconnaissent reconnut prévenait préviennent ' +
    'soutenait soutiennent concluait concluent avertissent conviennent concédait concèdent rappellent plaignait ' +
    'excluait sourient dénonçait annonçait ' +
    'râl.er applaud.r botte botté ricane ricanait fanfaronne tempête tempêtait éructe époumone ' +
    'bafouille balbutie balbutiait ' +
    'rigol.er ' +
    'défendue défendus réjouie réjouis souvenue souvenus plaint plainte attaqu.er tacl.er cingl.er embray.er évacu.er contextualis.er décoch.er rembobin.er reprend ' +
    'reprenait ' +
    'savour.er scand.er résum.er sourit souriait confess.er tonne jubil.er admet admis affirm.er ' +
    'agace ajout.er analys.er annonc.er appelé argu.er assur.er avert.r avou.er cit.er comment.er ' +
    'conclu conclut confi.er confirm.er constat.er cri.er demand.er disait disent dit déclar.er ' +
    'dément démenti dénonc.er détaill.er estim.er exclame exi.g expliqu.er fulmine gliss.er indigne ' +
    'indiqu.er inquiète insist.er insurge interro.g ironis.er ju.g jur.er lanc.er lâch.er maintenu ' +
    'maintient martel.er martèle murmur.er nie nié not.er observ.er peste plaid.er point.er poursuit ' +
    'poursuivait poursuivi poursuivit promet promis précis.er prévenu prévient prôn.er racont.er ' +
    'raille rappel.er rappelle rapport.er reconnaissait reconnaît reconnu regrett.er relevé relève ' +
    'renchér.r reprit réag.r réclam.er répliqu.er répond répondait répondit répondu rétorqu.er révèle ' +
    "révél.er s'agace s'exclame s'indigne s'inquiète s'insurge s'interroge s'étonne salu.er " +
    'soulign.er soupir.er soutenu soutient tranch.er tweet.er témoign.er écrit écrivait étonne ' +
    'évoqu.er abond.er accuse acquiesc.er alert.er allègue anticip.er articul.er assène attest.er ' +
    'bougonn.er bredouill.er certifi.er chuchot.er clam.er complète conced.er concède concédé ' +
    'conseill.er considère considér.er contest.er crachait critiqu.er diagnostiqu.er dicte déball.er ' +
    'décrit décrypt.er défend démentait déplor.er désapprouv.er enchaîn.er estimait exhort.er ' +
    'explicit.er expos.er exulte fustig.er garanti garantit gémit hasard.er hurl.er illustr.er ' +
    'implor.er incit.er inform.er insinu.er invit.er invoqu.er justifi.er lament.er lanç.er ' +
    'marmonn.er mentionn.er modère nargue narr.er nuanc.er object.er objecte opin.er ordonn.er ' +
    'persifl.er pontifi.er postul.er proclam.er prononc.er propos.er protest.er préconis.er prétend ' +
    'prétendu prévoit questionn.er rassur.er rectifi.er relat.er relativis.er remarqu.er rembarr.er ' +
    'remerci.er reproch.er ressass.er revendiqu.er riait ripost.er riposte réaffirm.er réfut.er ' +
    'réitèr.er réjouit répète répét.er sermonn.er signal.er souffl.er soufflé souhait.er stipul.er ' +
    'suggère suggéré suppli.er supput.er tance tempère tempéré théoris.er tonn.er triomph.er ' +
    'vitupèr.er vocifèr.er énonc.er argument.er corri.g corrige enrage enrag.er minimis.er martelé ' +
    'martelait intervient interven félicit.er félicite vant.er redout.er savoir crain applaudit ' +
    'étonn.er indign.er emport.er agac.er alarm.er inqui.er amus.er moqu.er excus.er souvient ' +
    'souvenait rappelait grinc.er grince temporis.er pest.er complété promettait réagi réagit ' +
    'réagissait surenchérit avertit pronostiqu.er calcul.er enthousiasm.er plaisant.er grommel.er ' +
    'grommèle grommelle balay.er balaie ball.er chiffr.er développ.er dévoil.er esquiv.er expédi.er ' +
    'ironise justifie ménag.er philosoph.er raill.er recadr.er recommand.er souri siffl.er sugg.er ' +
    'susurr.er trépign.er trouv.er convient convenait convenu convien consent consentait consenti ' +
    'souscrit souscrivait admettait admettent répétait rapporte retient retenait retenu rétorque ' +
    'relanc.er reformul.er répèt.er réaffirme redi redit redisait redoute maugré.er grogn.er grond.er ' +
    "rugi rugit rugissait bégay.er ânonn.er proteste s'amuse s'enthousiasme s'excuse s'emporte " +
    "s'alarme s'énerve désol.er défendait défendu énerv.er réjou.r vante vantait rappelaient assèn.er " +
    'assenait comptabilis.er décompt.er détaille décrivait décrivent décrire écrivent écrivit ' +
    'ajoutaient poursuivent lisait lit lu rapportent renseign.er répondent traduit traduisait tweete ' +
    'poste posté postait publie publié publiait partag.er diffus.er commente',
  verdict:
    'parl.er évoqu.er appel.er accus.er compar.er condamn.er critiqu.er décri décrit défend défendu ' +
    'dénonc.er fustig.er lou.er moqu.er qualifi.er rejette rejeté reproch.er salu.er tax.er trait.er ' +
    'qualifie épingl.er étrill.er encens.er applaudit raill.er dépein dépeint dépeignait présent.er ' +
    'désign.er surnomm.er évoque vilipend.er éreint.er',
  thought:
    'croient espérait espèrent craignent ' +
    'compte considère considéré craignait craint croit croyait cru doute entend envisage espère espéré ' +
    'estime imagine juge pens.er prévoit prévu redoute sait savait souhait.er veut voulait',
  showing:
    'lire ' +
    'conclut constate indique lit mentionne montr.er peut-on précise prévoit révèle souligne stipule',
  verbs:
    'vient venait viennent venaient voulut voulurent put purent sut surent tint tinrent vint vinrent fit firent mit mirent prit ' +
    'prirent virent eut eurent donna naquit connut rompit courut descendit sortit décide décida ' +
    'obtient obtint contient parvient parvint réussit essaie essaya tente tenta évite évita cesse ' +
    'commence commença continue repart revient revint arrive arriva laisse porta reçut remet envoie ' +
    'visite assiste participe comparaît semble paraît connaît ferme rompt écoute regarde pleure ' +
    'embrasse soigne travaille étudie préside gouverne paie choisit élit marque joue bat entraîne ' +
    'nage saute tombe ' +
    'appelle appelé appelée interrompt ' +
    'attaqu.er reprend reprenait ' +
    'appris apprenait apprend a ajout.er arriv.er avaient avait devenu devient donn.er entr.er est ' +
    'fait fermé font gagn.er jou.er lancer met mis mort né ont ouvert ouvre part parti pass.er perd ' +
    'perdu permet permis port.er prend pris quitt.er rencontr.er rend rendu rest.er reçoit reçu sont ' +
    'sort sorti suit suivi tenu tient tomb.er travaill.er trouv.er va venu vient vit voit vont vu ' +
    'étaient était hauss.er baiss.er hoch.er secou.er grimac.er grimace soupir.er sourit rit ri lève ' +
    'levé levait ferm.er ouvr ouvrait pos.er repos.er avanc.er recul.er mont.er descend descendait ' +
    'descendu cour court couru courait marche marché marchait attend attendu attendait habit.er ' +
    'dirige dirigé dirigeait men.er mène mené menait offr offert offre offrait appartient appartenait ' +
    'consist.er coût.er achèt achète acheté vend vendu vendait ten signe signé signait refus.er ' +
    'accept.er vot.er élu plong.er sauv.er bless.er tu tué tuait arrêt.er jug.er condamn.er relax.er ' +
    'écop.er encour purg.er fuit fui fuyait disparaît disparu apparaît apparu naît meurt mouru grandi ' +
    'grandit vieilli vieillit chang.er cré.er fond.er lanc.er termin.er fini finit finissait ' +
    'commenc.er début.er continu.er cess.er dur.er',
  according:
    "selon d'_après pour_sa_part d'_après_les_mots_de aux_dires_de aux_dires_du de_l'_avis_de de_l'_avis_du de_l'_aveu_de de_l'_aveu_du aux_yeux_de aux_yeux_du à_en_croire dixit",
  quotatives: 'dixit',
  impersonal: 'lit appris apprenait lire',
  speechNouns:
    'données chiffres ' +
    'récit estimation communiqué discours déclaration entretien interview message mots propos tribune tweet avis commentaire ' +
    'constat analyse réponse réaction cri regret accusation conclusion explication résumé',
  termCues:
    'chaîne quotidien hebdomadaire ' +
    'social plateforme ' +
    'album appelé appelée baptisé baptisée chanson dit dite film intitulé intitulée journal livre ' +
    'magazine nommé pièce revue roman soi-disant surnommé surnommée série titré émission',
  auxiliaries:
    "a ont avait avaient aura auront aurait auraient ai as avons est sont était étaient sera seront serait seraient été soit fut peut peuvent pouvait pouvaient pourrait pourraient doit doivent devait devaient devrait devraient va vont s' se",
  prepositions:
    "de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant après avant devant derrière lors malgré parmi hors dès jusqu' face auprès",
  conjunctions: 'et ou mais donc or ni car puis',
  subordinators:
    "quand lorsque lorsqu' si comme parce puisque puisqu' tandis alors où bien afin pourquoi comment",
  complementisers: "que qu'",
  relatives: 'qui dont lequel laquelle lesquels lesquelles quoi',
  articles: "le la les l' un une",
  definites: "le la l' ce cet cette",
  definitesJoined: 'du au',
  determiners:
    'ce cet cette ces aucun aucune chaque plusieurs quelques tous toutes tout toute deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent certains certaines autre autres même',
  agents: 'par',
  objectPronouns: 'lui leur se me te nous vous moi toi y',
  possessives: 'son sa ses leur leurs notre nos votre vos mon ma mes',
  adverbs:
    'aussi également encore déjà ensuite puis enfin alors toujours jamais souvent notamment hier ' +
    'demain ainsi même cependant toutefois néanmoins ici là très bien plus moins presque environ ' +
    'seulement surtout récemment aujourd’hui tard tôt matin soir peut-être pourtant hélas ' +
    'heureusement malheureusement probablement évidemment actuellement précisément concrètement ' +
    'textuellement publiquement auparavant désormais vraiment simplement plutôt parfois autrefois avant-hier ' +
    'aussitôt lors là-bas là-haut dehors dedans ailleurs partout debout bref certes soit voilà voici ' +
    'sitôt parallèlement simultanément initialement finalement justement effectivement clairement ' +
    'franchement sobrement sèchement poliment calmement prudemment fermement longuement brièvement ' +
    'officiellement officieusement visiblement apparemment manifestement naturellement bizarrement ' +
    'étrangement curieusement paradoxalement tristement joliment doucement rapidement lentement ' +
    'immédiatement soudain soudainement subitement brusquement ' +
    ' ',
  negations: "ne pas jamais plus n'",
  pronounsMale: '-il -t-il il lui celui celui-ci celui-là',
  pronounsFemale: '-elle -t-elle elle celle celle-ci celle-là',
  pronounsPlural: '-ils -t-ils -elles -t-elles ils elles eux ceux-ci celles-ci',
  pronounsNeuter: "cela ça ce c'",
  pronounsSpeech: "je j' nous vous tu on -on -t-on -je -nous",
  pronounsOpen: 'autre autres certains certaines beaucoup plusieurs tous personne quelqu’un ceux celles',
  titlesMale: 'm monsieur mgr roi prince père abbé',
  titlesFemale: 'mme mlle madame mademoiselle reine princesse sœur',
  titles:
    'nobel ' + 'colonel docteur dr général maître me ministre pr premier professeur président présidente',
  offices: 'pr=professeur me=avocat me=avocate',
  kin: 'mari époux épouse frère sœur soeur fils oncle tante cousin cousine veuve veuf compagnon compagne',
  partsApart:
    'accusé=prévenu=suspect/procureur/juge/avocat/porte-parole patient/médecin=chirurgien premier/président/' +
    'ministre/maire/préfet/porte-parole entraîneur/attaquant=gardien=joueur/arbitre',
  sameOffices:
    'cgt=syndicat cfdt=syndicat cftc=syndicat unsa=syndicat fsu=syndicat snes=syndicat solidaires=syndicat ' +
    'université=établissement lycée=établissement collège=établissement hôpital=établissement mairie=municipalité ' +
    'greenpeace=ong=association amnesty=ong=association quotidien=journal gouvernement=exécutif ' +
    'directeur=patron directrice=patronne secrétaire=syndicaliste délégué=syndicaliste déléguée=syndicaliste ' +
    'général=militaire=officier=gradé amiral=militaire=officier contre-amiral=militaire=officier ' +
    'colonel=militaire=gradé commandant=militaire capitaine=militaire procureur=parquetier avocat=défenseur ' +
    'ministre=locataire porte-parole=militaire virologue=médecin épidémiologiste=médecin psychologue=thérapeute ' +
    'psychiatre=médecin=praticien cuisinier=chef chef=cuisinier=restaurateur rappeur=artiste=chanteur=musicien ' +
    'rappeuse=artiste=chanteuse musicien=artiste pianiste=artiste=musicien=musicienne meneur=joueur=footballeur ' +
    'sélectionneur=technicien=entraîneur=coach sélectionneuse=technicienne épicier=commerçant épicière=commerçante ' +
    'boulanger=commerçant=artisan boulangère=commerçante ambassadeur=diplomate ambassadrice=diplomate ' +
    'militant=activiste militante=activiste tennisman=joueur nageur=athlète=sportif nageuse=athlète=sportive ' +
    'cycliste=coureur pilote=champion auteur=écrivain=romancier autrice=écrivaine=romancière metteur=artiste ' +
    'chorégraphe=artiste photographe=artiste eurodéputé=élu=parlementaire eurodéputée=élue=parlementaire ' +
    'adjoint=élu adjointe=élue proviseur=enseignant ' +
    'entraîneur=technicien=coach entraîneuse=technicienne=coach avocat=conseil=pénaliste avocate=pénaliste ' +
    'maire=édile=élu=élue juge=magistrat=magistrate procureur=magistrat procureure=magistrate ' +
    'député=parlementaire=élu députée=parlementaire=élue sénateur=parlementaire=élu ' +
    'sénatrice=parlementaire=élue pdg=dirigeant=patron écrivain=romancier=auteur écrivaine=romancière=autrice ' +
    'poète=auteur=autrice romancier=auteur romancière=autrice professeur=enseignant professeure=enseignante ' +
    'médecin=praticien=praticienne chanteur=artiste chanteuse=artiste peintre=artiste infirmière=soignante ' +
    'infirmier=soignant prévenu=accusé prévenue=accusée lieutenant-colonel=officier colonel=officier ' +
    'commandant=officier capitaine=officier chercheur=scientifique chercheuse=scientifique ' +
    'attaquant=joueur=footballeur=buteur=avant-centre défenseur=joueur=footballeur milieu=joueur=footballeur ' +
    'gardien=joueur=footballeur=portier biologiste=chercheur=scientifique biologiste=chercheuse=scientifique ' +
    'physicien=chercheur=scientifique physicienne=chercheuse=scientifique climatologue=chercheur=scientifique ' +
    'climatologue=chercheuse=scientifique historien=chercheur=universitaire ' +
    'historienne=chercheuse=universitaire professeur=universitaire=chercheur=scientifique ' +
    'professeure=universitaire=chercheuse=scientifique sociologue=chercheur=universitaire ' +
    'sociologue=chercheuse=universitaire économiste=expert=analyste économiste=experte=analyste ' +
    'ministre=politique réalisateur=cinéaste réalisatrice=cinéaste acteur=comédien actrice=comédienne ' +
    'agriculteur=paysan=éleveur agricultrice=paysanne=éleveuse maraîcher=agriculteur=paysan ' +
    'maraîchère=agricultrice=paysanne évêque=prélat archevêque=prélat curé=prêtre sculpteur=artiste ' +
    'plasticien=artiste plasticienne=artiste restaurateur=patron=chef restauratrice=patronne=cheffe ' +
    'conseiller=élu conseillère=élue président=dirigeant=élu présidente=dirigeante=élue',
  roles:
    'prof pontife adversaire avant-centre ' +
    'juré astronome soldate rebelle judoka ' +
    'enfant ' +
    'analyste cardinal chef diplomate gendarme général imam juge leader maire ministre médecin patron ' +
    'porte-parole préfet prêtre rabbin responsable secrétaire source témoin élève évêque ' +
    'activiste adepte adjoint adolescent agent alpiniste anthropologue apprenti arbitre archevêque ' +
    'architecte artiste aspirant athlète automobiliste auxiliaire barman bibliothécaire biologiste ' +
    'brigadier buraliste bénévole camarade campagnard capitaine caricaturiste cavalier champion ' +
    'cinéaste coach collègue colocataire commandant commissaire compagne compagnon comptable ' +
    'concertiste concessionnaire confrère conjoint consul contribuable convive criminel critique curé ' +
    'cycliste dentiste diacre documentaliste dramaturge démographe détenu encyclopédiste ethnologue ' +
    'figurant fonctionnaire garagiste gendre gestionnaire golfeur guide guitariste généalogiste ' +
    'généraliste géographe géologue haut-commissaire huissier humoriste hôte immunologue industriel ' +
    'intellectuel internaute interprète jeune journaliste juriste justiciable lauréat libraire ' +
    'lieutenant locataire lycéen marchand marin maréchal matelot maître membre milliardaire ' +
    'missionnaire moine musulman météorologue naturaliste neurologue neveu notaire nutritionniste ' +
    'océanographe officier oncle orphelin orthophoniste otage paléontologue parlementaire parrain ' +
    'partenaire peintre pensionnaire philosophe photographe pilote politologue poète propriétaire ' +
    'protagoniste prédécesseur psychanalyste psychiatre psychologue pyromane père pédiatre radiologue ' +
    'reporter rival rugbyman scientifique scénariste secouriste sociologue sociétaire soldat ' +
    'souverain spécialiste stagiaire styliste substitut successeur suspect syndicaliste tennisman ' +
    'terroriste titulaire toxicologue urbaniste urgentiste veuf victime vigneron villageois ' +
    'violoniste virologue volcanologue volontaire vétéran vétérinaire zoologiste écologiste ' +
    'économiste éditorialiste énarque épidémiologiste époux évangéliste octogénaire septuagénaire ' +
    'sexagénaire quinquagénaire quadragénaire trentenaire nonagénaire centenaire vingtenaire cariste ' +
    'facteur passante pédologue souffleuse greffière clerc légiste garde bâtonnière pénaliste ' +
    'avocate-conseil consœur cheffe cadre dircom communicant attaché attachée députée-maire édile ' +
    'sous-préfet sous-préfète préfète ministre-président eurodéputée adjudant caporal brigadier-chef ' +
    'sergent colonel-major médecin-chef interne externe aide-soignant aide-soignante sage-femme ' +
    'kinésithérapeute ostéopathe pharmacienne préparateur préparatrice ambulancier ambulancière ' +
    'brancardier ostréiculteur conchyliculteur céréalier berger bergère apicultrice vigneronne ' +
    'sommelier sommelière cafetier cafetière restauratrice pâtissier pâtissière boucher bouchère ' +
    'fromager fromagère primeur poissonnier poissonnière fleuriste caissier caissière vigile hôtesse ' +
    'steward cheminot conductrice machiniste contrôleur contrôleuse routier chauffeuse taxi postier ' +
    'postière factrice instit professeure principal principale proviseure rectrice maîtresse écolier ' +
    'écolière collégien collégienne lycéenne bachelier étudiante doctorante doctorant thésard ' +
    'chercheuse ingénieure-chercheuse climatologue hydrologue glaciologue sismologue entomologue ' +
    'écologue agronome statisticien politiste constitutionnaliste historienne archéologue égyptologue ' +
    'linguiste sémiologue essayiste romancier romancière polémiste chroniqueuse pigiste présentatrice ' +
    'animatrice productrice réalisatrice comédienne actrice metteuse chorégraphe circassien clown ' +
    "chanteuse rappeuse slameur slameuse pianiste violoncelliste d'orchestre batteuse DJ galeriste " +
    'commissaire-priseur collectionneur plasticien plasticienne graffeur dessinatrice bédéiste ' +
    'illustratrice créatrice mannequin gardien gardienne attaquante milieu défenseure sélectionneuse ' +
    'entraîneuse arbitre-assistant coureuse sprinteur sprinteuse perchiste nageuse skieuse biathlète ' +
    'judokate boxeuse escrimeur escrimeuse navigatrice skipper supportrice abonné abonnée riveraine ' +
    'riverain voisine bailleur copropriétaire syndic usagère cliente patiente malade aidant aidante ' +
    'nourrice assistante gérante patronne cofondatrice fondatrice entrepreneuse startuppeur ' +
    'investisseuse actionnaire courtier trader conjoncturiste macroéconomiste déléguée gréviste ' +
    'intérimaire smicard chômeur chômeuse saisonnière apprentie lauréate gagnante gagnant perdant ' +
    'rescapée survivante belle-mère beau-père belle-sœur beau-frère belle-fille grand-mère grand-père ' +
    'petit-fils petite-fille demi-frère demi-sœur jumeau jumelle ex-mari ex-femme tata tonton cousin ' +
    'cousine nièce marraine filleul orpheline veuve bébé gamin gamine ado adolescente cadette ' +
    'benjamin aîné aînée intéressée mis-en-cause mise-en-cause prévenue accusée plaignante tireur ' +
    'assaillante braqueur cambrioleur escroc faussaire ravisseur belge français allemand espagnol ' +
    'italien britannique anglais écossais irlandais portugais suisse américain russe ukrainien ' +
    'chinois japonais coréen marocain algérien tunisien sénégalais ivoirien canadien québécois ' +
    'brésilien argentin australien néerlandais suédois norvégien danois finlandais polonais tchèque ' +
    'hongrois roumain grec turc israélien palestinien libanais syrien iranien irakien afghan indien ' +
    'pakistanais breton corse basque alsacien normand savoyard provençal parisien lyonnais ' +
    'marseillais bordelais toulousain lillois nantais martiniquais guadeloupéen guyanais réunionnais ' +
    'rennais niçois rémois messin strasbourgeois grenoblois stéphanois montpelliérain camerounais malien ' +
    'congolais haïtien serbe croate mexicain colombien chilien autrichien bretonne parisienne lyonnaise ' +
    'marseillaise bordelaise toulousaine lilloise nantaise martiniquaise guadeloupéenne guyanaise ' +
    'réunionnaise rennaise niçoise rémoise strasbourgeoise grenobloise alsacienne normande savoyarde ' +
    'française allemande espagnole italienne anglaise portugaise américaine ukrainienne chinoise ' +
    'japonaise marocaine algérienne tunisienne sénégalaise canadienne québécoise brésilienne polonaise',
  rolesMale:
    'amiral contre-amiral épicier rival magnat duc motard maçon skippeur ' +
    'utilisateur piéton sauveteur patient partisan détracteur religieux commentateur ailier pilier talonneur supporteur négociateur pdg soldat ' +
    'garçon papa papi buteur coureur militaire ' +
    'prévenu accusé intéressé acteur agriculteur ami auteur avocat candidat chanteur chercheur comédien conseiller coordinateur ' +
    'directeur dirigeant député enseignant entraîneur expert fils fondateur frère habitant historien ' +
    'homme infirmier joueur magistrat mari militant pape policier procureur professeur président père roi ' +
    'réalisateur sénateur voisin écrivain élu étudiant ambassadeur adhérent administrateur agresseur ' +
    'animateur apiculteur artisan assaillant assistant associé attaquant banquier batteur boulanger ' +
    'boxeur bâtonnier cascadeur chancelier chasseur chauffeur chirurgien chroniqueur citoyen client ' +
    'coauteur cofondateur coiffeur collaborateur combattant commerçant compositeur concitoyen concurrent ' +
    'conducteur conservateur consommateur constructeur consultant correspondant couturier créateur ' +
    'cuisinier danseur demandeur dessinateur diplômé docteur doyen défenseur délégué dépanneur employé ' +
    'encadrant entrepreneur envoyé eurodéputé examinateur exploitant exportateur fermier fiancé financier ' +
    'footballeur fournisseur gardien gouverneur greffier grimpeur gérant héritier hôtelier imprimeur ' +
    'influenceur informateur ingénieur inspecteur instituteur intendant interlocuteur intervenant ' +
    'inventeur investisseur jardinier joaillier lecteur licencié livreur logisticien lutteur magicien ' +
    'manager manifestant maraîcher marié mathématicien menuisier metteur meurtrier migrant modérateur ' +
    'moniteur musicien mécanicien médaillé médiateur nageur navigateur opposant opérateur orateur ' +
    'organisateur ouvrier participant passager passant pasteur paysan pharmacien physicien plaignant ' +
    'plombier politicien pompier portier prisonnier producteur programmateur promoteur proviseur ' +
    'prédicateur préposé présentateur pêcheur randonneur rappeur rapporteur recteur représentant rescapé ' +
    'restaurateur retraité rédacteur réfugié régisseur résident saisonnier salarié sapeur-pompier savant ' +
    'sculpteur serveur skieur soignant sondeur spectateur sportif supporter surfeur survivant ' +
    'sélectionneur technicien tenancier théologien traducteur trésorier tuteur usager vacancier vainqueur ' +
    'vendeur vice-président visiteur viticulteur voyageur éboueur éditeur éducateur électeur éleveur',
  rolesFemale:
    'conjointe détenue astrophysicienne prédécesseure successeure ' +
    'religieuse suspecte commandante drh amie poétesse fillette ' +
    'dame maman mamie championne chercheuse actrice réalisatrice romancière restauratrice usagère ' +
    'rescapée maîtresse ' +
    'conseillère chanteuse adjointe procureure infirmière gouvernante rapporteuse prêtresse vendeuse vice-présidente sénatrice institutrice influenceuse coordinatrice collaboratrice ambassadrice dirigeante citoyenne historienne habitante assistante épouse veuve tante nièce sage-femme marraine prostituée représentante employée serveuse avocate gérante patronne préfète accompagnatrice caissière cheffe femme fille mère reine sœur',
  plurals: 'eaux=eau aux=al s=',
  feminines: 'euse=eur trice=teur ère=er ienne=ien ve=f e=',
  copula: 'est',
  roleEndings: 'iste logue trice cien',
  rolePrefixes: 'ex vice co multi',
  groups:
    'accusés initiateurs insoumis sinistrés ' +
    'couple dizaine douzaine quinzaine vingtaine trentaine centaine millier poignée ' +
    'centaines dizaines autorités critiques diplomates employés enquêteurs manifestants médias ' +
    'observateurs opposants parents partisans pompiers riverains républicains salariés scientifiques ' +
    'agriculteurs analystes avocats collectifs conseillers consommateurs députés experts familles ' +
    'fans fidèles forces gendarmes habitants historiens internautes jeunes joueurs juges juristes ' +
    'lecteurs magistrats maires majorité membres militants milliers ministres minorité médecins ' +
    'opposition organisateurs policiers population proches procureurs rebelles responsables services ' +
    'soignants sondés spécialistes supporters survivants syndicats sénateurs touristes témoins ' +
    'usagers victimes voisins élus élèves étudiants gréviste grévistes cheminots soignantes ' +
    'enseignantes lycéens collégiens étudiantes retraités abonnés locataires bailleurs commerçants ' +
    'restaurateurs agents plaignants parties civiles badauds passants automobilistes cyclistes ' +
    'chasseurs randonneurs pêcheurs éleveurs céréaliers maraîchers vignerons',
  bodyNames: `${WORLD_BODIES} matignon l’élysée élysée quai_d’orsay maison-blanche kremlin hezbollah`,
  organisations:
    'ong état-major évêché milice ' +
    'sécurité protection supermarché assureur régulateur prison port hôtel restaurant collectivité défense accusation agence armée assemblée association banque chaîne club collectif comité ' +
    'commission conseil cour direction entreprise fondation fédération gouvernement groupe hôpital ' +
    'institut journal justice ligue magazine mairie ministère onu organisation parlement parquet ' +
    'parti police préfecture quotidien radio région société syndicat sénat tribunal union université ' +
    'école élysée équipe académie administration agglomération alliance ambassade antenne archevêché ' +
    'archives autorité aéroport barreau brasserie brigade bureau cabinet chambre chancellerie ' +
    'cinémathèque clinique coalition collège commandement commissariat communauté commune ' +
    'confédération conférence congrégation consortium constructeur consulat coopérative crèche ' +
    'diocèse distributeur délégation département enseigne exécutif fabricant fabrique faculté ' +
    'festival filiale firme force formation gendarmerie gestionnaire gouvernorat hebdomadaire ' +
    'hémicycle inspection institution intercommunalité intersyndicale juridiction kremlin laboratoire ' +
    'matignon mensuel monarchie mosquée mouvement multinationale municipalité musée mutuelle ' +
    'observatoire office opéra opérateur orchestre palais paroisse patronat pentagone pharmacie ' +
    'plate-forme plateforme province présidence rectorat revue rédaction régie régime république ' +
    'réseau secrétariat section service start-up synagogue tabloïd théâtre trust trésor usine vatican ' +
    'zoo église établissement métropole mutualité coordination maison caisse cellule sous-préfecture ' +
    'assises ordre lycée ehpad urgences samu pompiers douane douanes marine sncf ratp edf ' +
    'météo-france insee anses ars ademe cnil arcom laiterie scierie fonderie franchise maire',
  bodies:
    'entreprise société groupe firme compagnie organisation établissement association enseigne opérateur organisme institution fondation plateforme constructeur distributeur industriel',
  documents:
    'chiffres données arrêt article communiqué document décret enquête jugement lettre livre loi message note rapport ' +
    'enregistrement ' +
    'arrêt article communiqué document décret enquête jugement lettre livre loi message note rapport ' +
    'sondage texte tribune étude accord amendement analyse annonce appel arrêté audit avis baromètre ' +
    'bilan billet biographie brochure bulletin carnet certificat charte chronique circulaire clause ' +
    'compte-rendu constat constitution contrat convention convocation courriel courrier critique ' +
    'directive discours dossier décision déclaration encyclique entretien estimation fascicule ' +
    'formulaire graphique inscription interview invitation journal manifeste manuel missive motion ' +
    'mémo mémoire mémorandum normes notice nouvelle ordonnance ouvrage pamphlet pancarte paragraphe ' +
    'paroles plainte post poème procès-verbal proposition prospectus protocole précis préface ' +
    'prévision prévisions publication pétition questionnaire recensement roman règlement récit ' +
    'réquisitoire résolution résumé scénario statistique statistiques statuts supplément synthèse ' +
    'testament thèse traité transcription tweet télégramme témoignage verdict version vidéo édito ' +
    'éditorial épitaphe évaluation autobiographie mail tract affiche pv expertise délibéré sentence ' +
    'plaidoirie rapport-bilan notes registre préavis assignation citation préambule cahier',
  anonymous:
    'source proche témoin diplomate diplomates responsable négociateur conseiller enquêteur entourage ' +
    'cadre habitué ministre député collaborateur interlocuteur',
  namesMale:
    'lucien yann léo yassine jean yannick gérard bruno yves hugues jean-daniel luca blaise roland pascal ghislain marius ' +
    'hervé philippe séverin souleymane rené théo arnaud gilles olivier stéphane guillaume quentin ' +
    'lucas bernard michel loïc ronan gwenaël erwan maël tanguy adrien werner sébastien',
  namesFemale:
    'ginette nadège leïla simone maëlle maud mathilde élodie bernadette sylvie odile agathe véronique constance fanny ' +
    'zoubida pascale ghislaine bérengère edith édith lucile maïwenn solène gwenaëlle enora nolwenn ' +
    'aurélie amandine clémence capucine jade inès isabelle paulette',
  places:
    'stockholm oslo copenhague helsinki varsovie prague budapest bucarest belgrade zagreb athènes ankara istanbul ' +
    'lisbonne dublin amsterdam genève zurich lausanne munich hambourg francfort minsk tbilissi bakou erevan ' +
    'beyrouth amman bagdad riyad doha dubaï kaboul islamabad delhi bombay bangkok hanoï manille jakarta séoul ' +
    'pyongyang shanghaï taipei sydney ottawa toronto montréal québec caracas bogota lima quito brasilia ' +
    'montevideo havane tripoli tunis alger rabat nairobi dakar abidjan bamako ouagadougou niamey yaoundé kinshasa ' +
    'pretoria tokyo californie texas floride boston chicago miami york cisjordanie crimée dijon nîmes amiens ' +
    'limoges annecy perpignan metz besançon orléans mulhouse caen avignon poitiers versailles calais dunkerque ' +
    'quimper lorient aquitaine alsace bourgogne auvergne ' +
    'allemand allemande belge suédois suédoise ' +
    'bruxelles europe kiev londres lyon marseille matignon moscou paris washington allemagne berlin ' +
    'bordeaux brest bretagne corse grenoble lille montpellier nantes nice normandie occitanie pékin reims ' +
    'rennes rome rouen strasbourg toulouse tours toulon gaza téhéran jérusalem madrid vienne états-unis ' +
    'uni',
  times: 'matin soir semaine mois année',
  particles: "de du des la le d' von van der den ten ter di da del della dos das el al ben bin ibn abou zu y",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'm mm me mme mlle dr pr me etc cf av st ste vol p art',
  labels: 'question réponse q r',
  elisions: "l' d' qu' j' n' s' m' t' c' jusqu' lorsqu' puisqu'",
  clitics: '-il -elle -ils -elles -on -t-il -t-elle -t-ils -t-elles -t-on -je -nous',
  invertsAlways: true,
  tagEndings: {
    sure: 'èrent aient erait irait eront iront',
    open: 'e ent a it ait aient',
    participle: 'é ée és ées i is it ie ies u ue us ues aint ainte',
  },
  adverbEndings:
    'iquement ellement ivement eusement amment emment iblement ablement nalement ralement galement cialement talement calement',
  factInfinitives: 'avoir être',
  infiniteEndings: 'er ir re ant',
  bodyFields: 'pour contre sur',
  asides: "en_garde à_l'_afp à_l'_agence à_reuters à_franceinfo",
  takingUp: "le l'",
  viewpoints: 'pour',
  ownOpinions: "à_ses_yeux a_ses_yeux à_son_avis à_leurs_yeux à_l'_en_croire",
  ofBody: 'on',
  anaphors: {
    male: "ce_dernier l'_intéressé le_principal_intéressé",
    female: "cette_dernière l'_intéressée la_principale_intéressée",
  },
  adjectivesFollow: true,
  tagsInside: true,
  dashDialogue: true,
  definitesMale: 'le',
  definitesFemale: 'la cette',
  adverbPhrases:
    "du_même_avis sur_la_même_ligne dans_la_même_veine dans_le_même_sens d'_un_avis_contraire d'_un_autre_avis " +
    'même_son_de_cloche_chez ' +
    'peu_avant peu_après dans_la_foulée de_son_côté de_leur_côté de_mon_côté pour_sa_part pour_leur_part quant_à_lui quant_à_elle quant_à_eux quant_à_elles à_son_tour à_leur_tour',
  reflexives: "se s'",
  ofSeveral: 'certains certaines beaucoup',
  holding: 'dirige préside enseigne coordonne',
});
