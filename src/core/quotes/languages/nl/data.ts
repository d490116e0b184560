import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Dutch. */
export const dutch = defineLanguage({
  code: 'nl',
  trust: 0.9,
  paradigms: {
    t: 't de den d',
    d: 't te ten',
    w: 't de den ge~d',
    x: 't te ten ge~t',
  },
  speech:
    'vult vulde betreurde lacht lachte juicht juichte schreeuwt schreeuwde getuigt getuigde dankt dankte voorspelt voorspelde peinst peinsde raast raasde glimlacht glimlachte counter.t riposteert riposteerde app.t parafraseer.t ' +
    'sputter.t ' +
    'bromde mompel.t ' +
    'aangegeven aangekondigd antwoord.t beloof.t benadruk.d besloot besluit betoog.t bevestig.t ' +
    'beweer.t concludeer.t constateer.t eis.d erken.t gaven gemeld geschreven gevraagd gezegd grap.d ' +
    'herhaal.t hoop.d klaag.t klinkt klonk kondig.t laat lacht leg.t lichtte liet lieten luid.t meen.t ' +
    'meld.t noem.t onderstreep.d ontken.t pleit pleitte reageer.t riep riepen roept schreef schreven ' +
    'schrijft sprak spraken spreekt stel.w toe toegelicht toegevoegd tweet twitter.t uitgelegd ' +
    'verklaar.t vertel.t vervolg.t verzucht verzuchtte vindt voeg.t vond vonden vroeg vroegen ' +
    'waarschuw.t weten zeggen zegt zei zeiden adviseer.t analyseer.t bepleit bekritiseer.t bekent ' +
    'bekende bekennen beaamt beaamde beaam.d bezweer.t bezwoer briest brieste brult citeer.t ' +
    'corrigeer.t declareer.t dreig.t duidt erken.d filosofeer.t fluister.t foetert foeterde garandeer.t ' +
    'grinnik.t grom.d hekel.t hint hintte illustreer.t informeer.t jammer.t jubel.t klaagt knik.t kopt ' +
    'lach.t mopper.t mijmer.t nuanceer.t observeer.t oordeel.t opper.t peins.d preciseer.t protesteer.t ' +
    'relativeer.t resumeer.t roem.d schamper.t schat schets.t schreeuw.d sneer.t snauw.d sombert spot ' +
    'spotte stip.t sus.t twijfelt verduidelijk.t verkondig.t vermeld.t vermoedt verzeker.t voorspel.d ' +
    'waarschuw.d weerleg.t wijst wees zucht zuchtte merkt merkte mailt mailde laakt laakte oppert geeft ' +
    'gaf vraagt beklemtoon.t somberde aanvul.d stell.w aarzel.d adem.d antwoordden argumenteer.t bast ' +
    'bastte begon begint beken.d benadrukken beschuldigde bevestigen bijt blikt brom.d bulder.t bracht ' +
    'brengt complimenteer.t constateren deel.d del.d denk denkt dient diende draait fluit fulmineer.t ' +
    'geef gebiedt gilt gilde gniffel.d grapt grapte grijnst grijnsde haal.d haastte herinner.t ' +
    'herinnerde hield houdt houden hoont hoonde huiver.t huldig.d klonken klinken klink kondigden kopte ' +
    'kreun.d laten lees leest las licht lispel.d loof.t luidden luiden maak maakt maan.d meldden melden ' +
    'memoreer.t mopperen murmel.d noteer.t noteren onthul.d ontkracht ontkrachtte ontkent opent opende ' +
    'opmerk.t orakel.d plaagt plaagde pocht pochte poneer.t prevel.d proclameer.t prees prijst raad.d ' +
    'raadt ried reken.d rapporteer.t redeneer.t repliceer.t riposteer.t roepen scandeer.t scandeerden ' +
    'schiet schoot schimpt schimpte schrijven slaakt sloot sluit smaalt smaalde smeek.t snik.t snikte ' +
    'snap.t spreken stamel.d stamelt steun.d stel stelden stellen tekent tekende tier.d tierde treurt ' +
    'treurde troost troostte tweette twitteren uitte uiten valt viel verbaas.d verbaast vergelijkt ' +
    'verhaal.d verhaalt verklap.t verklapte verklaarden verklaren verraadt verried vertelden vertellen ' +
    'vertrouwt vertrouwde verweer.d verwijt verwonder.d verzekeren vind vinden vloek.t vloekte vreest ' +
    'vul.d vult waarschuwen waarschuwden weersprak weerspreekt weet wist werp wierp werpt wijt wijzen ' +
    'wezen wond zag zeg zegde zing.t zuchten zwoer zweert benoem.d bepleiten bericht berichtte ' +
    'bericht.t beschrijft beschreef betreur.d betwijfel.d betwist betwistte bevestigd becijfer.d ' +
    'berekent berekende beoordeel.d voorspellen bedankt bedankte erkennen erkenden eisen eisten klagen ' +
    'klaagden dreigen dreigden hopen hoopten raden reageren reageerden twitterde postte post plaatste ' +
    'plaatst deelde mijmerde grinnikte oreert oreerde tempert temperde verdedigt verdedigde ' +
    'verontschuldigt verontschuldigde excuseert excuseerde feliciteert feliciteerde kaatst kaatste ' +
    'pareert pareerde sist siste snauwt snauwde sputtert sputterde stipuleert verduidelijkt glundert ' +
    'glunderde knikt knikte',
  verdict:
    'bestempelde bestempelden bestempeld betitelde betiteld typeerde getypeerd omschreven beschreven gekwalificeerd gekenschetst geprezen bekritiseer.t beschreef beschrijft beschuldig.t hekel.t noem.w omschreef omschrijft prees prijst ' +
    'verdedig.t vergeleek vergelijkt veroordeel.t verweet verwerpt verwierp verwijt bestempel.d ' +
    'betitel.d typeer.t kwalificeer.t kenschets.t hoon.d hekelen hekelden prijzen roem.d laakt laakte ' +
    'bejubel.d veroordelen veroordeelden bekritiseren verwijten wees wijst verwelkom.d verwelkomt ' +
    'beschouw.d ziet sprak spreekt spreken vindt vond',
  thought:
    'dacht dachten denkt geloof.t hoop.d plant schat schatte twijfelt verwacht verwachtte verwachtten ' +
    'vindt vond vonden vrees.t weet wenst wil wilde wilden wist wisten zag zagen ziet denken geloven ' +
    'hopen vrezen weten willen wensen verwachten twijfelen overweegt overwoog voelt voelde begrijpt ' +
    'begreep vermoed vermoedde hoopt',
  showing:
    'bleek blijkt concludeert luidt meldt staat stond toon.t blijken bleken concludeerde concluderen ' +
    'luiden luidde stelt stelde vermeldt vermeldde schrijft schreef rept repte spreekt sprak leert ' +
    'leerde onthult onthulde bevestigt noemt suggereert suggereerde waarschuwt adviseert signaleert',
  verbs:
    'begint begon bleef bleven blijft bracht brengt deden deed doet gaat ging gingen haal.t had hadden ' +
    'hebben heeft is komt kreeg kregen krijgt kwam kwamen leid.t maak.d nam namen neemt speel.t ' +
    'verliest verloor voeg.t volg.t waren was werd werden werk.d wint won wonnen woon.t wordt zet zette ' +
    'zijn rent liep loopt lopen liepen zit zat zitten zaten ligt lag liggen lagen staan stonden reed ' +
    'rijdt reden rijden valt viel vallen vielen vliegt vloog houdt hield houden hielden laat liet laten ' +
    'lieten pakt pakte pakken legde legt leggen stapt stapte stappen kijkt keek kijken keken hoort ' +
    'hoorde horen voelt voelde lijkt leek lijken leken schijnt scheen treedt trad stopt stopte sluit ' +
    'sloot opent opende betaalt betaalde kost kostte koopt kocht verkoopt verkocht bouwt bouwde groeit ' +
    'groeide daalt daalde stijgt steeg stegen zakt zakte scoort scoorde schoot schiet trapte kopte ' +
    'traint trainde speelde speelt eindigde eindigt wacht wachtte zoekt zocht vindt helpt hielp leeft ' +
    'leefde sterft stierf overleed overlijdt trouwt trouwde reist reisde woont woonde studeert ' +
    'studeerde werkt werkte verhuist verhuisde vertrekt vertrok arriveert arriveerde bezoekt bezocht ' +
    'ontmoet ontmoette steunt steunde kiest koos stemt stemde tekent tekende weigert weigerde besluit ' +
    'mikt wees haalde haalt haalden dronk drinkt eet at slaapt sliep draagt droeg draait draaide trekt ' +
    'trok duwt duwde gooit gooide breekt brak brandt brandde ontdekt ontdekte gebruikt gebruikte ' +
    'bestaat bestond verdwijnt verdween verschijnt verscheen veroorzaakt zetten glimlacht glimlachte ' +
    'lachte schudt schudde haalt knikte zwijgt zweeg huilt huilde zucht strijkt streek wrijft wreef ' +
    'leunt leunde buigt boog verdenkt verdacht arresteert arresteerde hield aanhoudt eist onderzoekt onderzocht bereikt bereikte behaalt behaalde boekt boekte ' +
    'beschikt beschikte beleeft beleefde bedraagt bedroeg belandt belandde betekent betekende betreft betrof bevat bevatte bevindt bevond bezit bezat biedt bood bouwden brachten ' +
    'dreigen duurt duurde eindigen ervaart ervoer faalt faalde geldt gold geniet genoot gebeurt gebeurde grijpt greep hangt hing heet heette hoeft hoefde investeert investeerde ' +
    'jaagt joeg kampt kampte keert keerde kent kende klimt klom kruipt kroop levert leverde leest luistert luisterde lukt lukte meet mat mist miste neemt nadert naderde ondergaat onderging ' +
    'ondertekent ondertekende ontslaat ontsloeg ontsnapt ontsnapte ontstaat ontstond ontvangt ontving opereert organiseert organiseerde overleeft overleefde overtuigt overtuigde passeert passeerde ' +
    'presenteert presenteerde produceert promoveert raakt raakte redt redde regeert rekent richt richtte ruilt ruimt schaft schakelt scheidt scheelt schrapt schrapte schuift schoof slaat sloeg slaagt slaagde ' +
    'snijdt sneed spant spande spaart sponsort springt sprong staakt staakte stelen steelt stal steekt stak strandt strandde streeft streefde struikelt stuit stuitte stuurt stuurde sukkelt telt telde ' +
    'test toont traint treft trof twijfelt valt vangt ving vecht vocht verandert veranderde verbiedt verbood verblijft verbetert verbindt verdedigt verdient verdiende verdwijnen vereist verhoogt verhoogde ' +
    'verkeert verlaagt verlaat verliet verlengt verlengde verloopt verliep vermijdt vermindert verovert veroverde verplaatst verricht verrast verraste verschilt verschuift verslaat versloeg versterkt verstrekt ' +
    'vertoont vertraagt verwijdert verwoest verwoestte verzorgt vestigt vestigde viert vierde vlucht vluchtte vormt vormde vult waagt wijzigt wijzigde wisselt wisselde zakken zendt zond zingt zong zorgt zorgde ' +
    'zwemt zwom belt belde bezet bezette klopt klopte mailt nuttigt nodigt nodigde ruikt rook serveert serveerde schenkt schonk bakt bakte kookt kookte maait melkt fietst fietste wandelt wandelde rookt rookte huurt huurde',
  according:
    'volgens naar_eigen_zeggen_van in_de_woorden_van aldus in_de_optiek_van ' +
    'naar_de_mening_van naar_het_oordeel_van',
  quotatives: 'aldus',
  impersonal: 'staat stond klinkt klonk luidt luidde',
  ownOpinions: 'in_haar_ogen in_zijn_ogen in_hun_ogen',
  speechNouns:
    'bijval antwoord oordeel conclusie advies boodschap devies commentaar oproep waarschuwing mening verwijt bericht brief interview persbericht reactie toespraak tweet verklaring woorden',
  termCues:
    'album band bijgenaamd boek film genaamd genaamde getiteld krant lied nummer programma project roman ' +
    'serie tijdschrift zogeheten zogenaamde',
  auxiliaries:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen zich',
  prepositions:
    'te in op aan uit bij met van voor tot over onder tegen door om zonder sinds tijdens wegens tussen ' +
    'achter naast vanaf per na naar als binnen buiten rond ondanks tegenover jegens behalve volgens via ' +
    'langs boven richting dankzij gedurende inclusief exclusief vanuit vanwege voorbij nabij omstreeks ' +
    'krachtens niettegenstaande qua',
  conjunctions: 'en of maar want dus noch oftewel alsmede zowel',
  subordinators:
    'als omdat hoewel nadat voordat terwijl zodra toen waar waarom hoe sinds doordat indien mits tenzij ' +
    'zodat opdat alsof wanneer naarmate aangezien ofschoon zolang tot totdat',
  complementisers: 'dat of',
  relatives: 'die wie wier wiens',
  articles: 'de het een der des den',
  definites: 'de het deze dit die',
  determiners:
    'vorige deze dit die dat geen meerdere veel enkele alle beide twee drie vier vijf zes zeven acht negen ' +
    'tien elke iedere andere sommige meer minder weinig wat welke elk iets allerlei diverse ' +
    "verschillende enige zulke dezelfde hetzelfde zo'n ieder elf twaalf dertien veertien vijftien " +
    'twintig dertig veertig vijftig honderd duizend tientallen honderden duizenden',
  agents: 'door',
  objectPronouns: 'hem haar hen hun zich mij me ons je',
  possessives: 'zijn haar hun ons onze mijn jouw uw',
  adverbs:
    'zo urenlang dagenlang wekenlang maandenlang jarenlang zelf ook dan later eerder al nog nu gisteren vandaag morgen daarnaast bovendien verder alleen opnieuw ' +
    'weer daarom echter ondertussen inmiddels daarbij hier daar altijd vaak vervolgens tenslotte zeer ' +
    'heel ongeveer bijna slechts daarop woensdag er misschien wellicht helaas gelukkig natuurlijk ' +
    'bovenal intussen destijds onlangs donderdag maandag dinsdag vrijdag zaterdag zondag vanochtend ' +
    'vanmiddag vanavond eergisteren zelfs wel toch immers namelijk trouwens overigens kennelijk ' +
    'waarschijnlijk blijkbaar ooit daarna daarvoor hierdoor hierna dus net pas juist vooral zeker bij ' +
    'zodoende desondanks desalniettemin niettemin straks direct meteen terug samen steeds soms zelden ' +
    'voorlopig uiteindelijk aanvankelijk oorspronkelijk tegelijk tegelijkertijd eindelijk plotseling ' +
    'plots ineens volgend vorig afgelopen komend gisteravond vannacht gisterochtend zojuist zonet ' +
    'tevens evenmin evenzeer kortom ergens nergens overal buiten binnen beneden boven thuis daarover ' +
    'hierover daarvan hiervan daarmee hiermee hierop daaraan daarin ervan erover eraan erin erop ermee ' +
    'erbij ervoor volop nogal erg best tamelijk redelijk vrij uiterst bijzonder enorm precies ruim ' +
    'circa zowat haast nauwelijks amper doorgaans meestal gewoonlijk eigenlijk feitelijk letterlijk ' +
    'officieel formeel schriftelijk mondeling telefonisch desgevraagd onomwonden droog resoluut fel ' +
    'kalm lachend grijnzend stellig nuchter laconiek zachtjes fluisterend hardop openlijk publiekelijk ' +
    'ter plaatse gedwongen jammer',
  negations: 'niet nooit geen',
  pronounsMale: 'hij hem die',
  pronounsFemale: 'zij ze haar',
  pronounsNeuter: 'het',
  pronounsSpeech: 'ik wij we jij je u jullie',
  pronounsOpen:
    'men iemand niemand velen sommigen anderen beiden allen iedereen sommige enkelen allemaal eentje ' +
    'ene',
  titlesMale: 'dhr heer meneer koning prins pater',
  titlesFemale: 'mevr mevrouw koningin prinses',
  titles:
    'dr drs generaal ir mr prof professor juf meester meneer ds dominee kapitein kolonel majoor ' +
    'sergeant luitenant pastoor pastor zuster broeder prinses gravin graaf baron barones jonkheer ' +
    'jonkvrouw rechter officier burgemeester wethouder minister staatssecretaris premier president ' +
    'directeur hoogleraar advocaat advocate kamerlid voorzitter verdachte aanklager getuige agent',
  kin: 'echtgenoot echtgenote broer zus zoon dochter oom tante weduwe weduwnaar',
  partsApart:
    'verdachte=beklaagde/aanklager=officier/rechter/advocaat=raadsman=raadsvrouw/woordvoerder patiënt/' +
    'arts=dokter president/premier/minister/burgemeester/woordvoerder trainer=coach/' +
    'spits=doelman=speler=verdediger/scheidsrechter',
  sameOffices:
    'trainer=coach=oefenmeester bondscoach=keuzeheer spits=aanvaller=voetballer=speler ' +
    'verdediger=voetballer=speler middenvelder=voetballer=speler keeper=doelman=voetballer=speler ' +
    'advocaat=raadsman=jurist=strafpleiter advocate=raadsvrouw=juriste officier=aanklager ' +
    'minister=bewindsman=bewindsvrouw=bewindspersoon=politicus=politica ' +
    'staatssecretaris=bewindsman=bewindsvrouw=bewindspersoon premier=regeringsleider=politicus ' +
    'burgemeester=burgervader=bestuurder=burgermoeder wethouder=bestuurder ' +
    'kamerlid=parlementariër=politicus=politica hoogleraar=professor=wetenschapper=onderzoeker ' +
    'onderzoeker=wetenschapper bioloog=wetenschapper=onderzoeker=hoogleraar ecoloog=wetenschapper=onderzoeker ' +
    'econoom=wetenschapper=deskundige historicus=wetenschapper arts=dokter=medicus chirurg=arts=specialist ' +
    'huisarts=dokter=medicus schrijver=auteur=romancier schrijfster=auteur zanger=artiest=muzikant ' +
    'zangeres=artieste=muzikante regisseur=filmmaker acteur=speler schilder=kunstenaar beeldhouwer=kunstenaar ' +
    'directeur=bestuurder=topman topman=bestuursvoorzitter=ceo topvrouw=bestuursvoorzitter=ceo ' +
    'rector=schoolleider schooldirecteur=schoolleider boer=agrariër=veehouder=melkveehouder wielrenner=renner ' +
    'wielrenster=renster atleet=sporter=hardloper atlete=sportster=hardloopster ' +
    'restauranthouder=horecaondernemer=restaurateur',
  roles:
    'friezin brabantse amsterdamse rotterdamse limburgse groningse ploeggenote ploeggenoot teamgenote teamgenoot speler voetballer kennis gastheer gastvrouw afdelingshoofd ondernemer onderneemster jongere bemiddelaar oud-speler verkoopster keepster omstander voorman voorvrouw stewardess ' +
    'amsterdammer rotterdammer hagenaar utrechter groninger brabander limburger fries zeeuw vlaming waal twentenaar eindhovenaar tilburger belg fransman duitser brit engelsman schot ier spanjaard italiaan portugees pool rus oekraïner amerikaan zwitser oostenrijker zweed noor deen fin griek turk marokkaan syriër surinamer chinees japanner canadees braziliaan argentijn australiër kroaat serviër hongaar tsjech sloveen slowaak roemeen bulgaar nederlander ' +
    'ombudsman gebruiker tuinman voetganger overlevende kiezer commentator persoon bewoonster eigenaresse ondernemster boa beleggingsstrateeg werkgever voorzitster aanvoerster ' +
    'international renner zwemmer clubicoon impresario klimaatwetenschapper wetenschapper ' +
    'badmeester mantelzorger actievoerder demonstrant betoger hulpverleenster ' +
    'jarige jarig aanvoerder advocaat advocate agent ambassadeur arts auteur bisschop boer bron burgemeester coach ' +
    'commissaris diplomaat econoom expert generaal getuige historicus kamerlid kandidaat kardinaal ' +
    'leider leraar lerares minister officier premier president professor rechter regisseur senator ' +
    'staatssecretaris student trainer voorzitter wethouder activist agente analist analiste ambtenaar ' +
    'apotheker archeoloog architect artiest assistent astronaut atleet bankier bestuurder ' +
    'bestuursvoorzitter bewoner bezoeker bioloog boswachter brandweerman cabaretier chauffeur chirurg ' +
    'choreograaf columnist commandant componist conservator correspondent criticus danser deelnemer ' +
    'deskundige docent dokter dominee eigenaar fotograaf fractieleider fractievoorzitter gedeputeerde ' +
    'gevangene gids gouverneur griffier hoofdredacteur hoogleraar huisarts imam influencer ingenieur ' +
    'inspecteur instructeur inwoner jeugdwerker jurist kapitein kok kolonel korpschef kunstenaar ' +
    'lijsttrekker longarts luitenant makelaar manager medewerker medewerkster militair moordenaar ' +
    'musicus muzikant nabestaande notaris ondernemer ondervoorzitter onderzoeker oppositieleider ouder ' +
    'patiënt piloot politicoloog politicus predikant presentator presentatrice priester producent ' +
    'programmamaker projectleider promovendus psychiater psycholoog raadslid rabbijn rapper rector ' +
    'redacteur reiziger schilder scholier secretaris slachtoffer socioloog soldaat specialist ' +
    'stedenbouwkundige strafpleiter supporter surveillant technicus theoloog toerist topambtenaar ' +
    'tuinder verdachte verkoper verloskundige verpleegkundige verslaggever vicepremier vicepresident ' +
    'viroloog visser vluchteling vrijwilliger wielrenner winkelier zorgverlener zakenman zakenvrouw ' +
    'schepen commissievoorzitter informateur formateur vakbondsleider baas bazin raadsman raadsvrouw ' +
    'advocaat-generaal teamleider trainer-coach bondscoach assistent-trainer keeper doelman doelvrouw ' +
    'spits middenvelder verdediger aanvaller invaller captain spelbepaler scheidsrechter arbiter ' +
    'grensrechter renster wielrenster zwemster schaatsster schaatser tennisser tennisster atlete ' +
    'turnster turner bokser judoka schaker coureur jockey ploegleider sportarts fysiotherapeut ' +
    'ploeggenoot oefenmeester technisch doelpuntenmaker kopman leerling leerlinge scholiere studente ' +
    'brugklasser peuter kleuter puber tiener twintiger dertiger veertiger vijftiger zestiger zeventiger ' +
    'tachtiger negentiger bejaarde oudere senior gepensioneerde weduwe weduwnaar vrijgezel echtgenoot ' +
    'echtgenote man vrouw meisje jongen jongeman oma opa grootmoeder grootvader tante oom nicht neef ' +
    'kleinzoon kleindochter stiefvader stiefmoeder partner verloofde vriendin vriend bruid bruidegom ' +
    'kind peetoom huurder huurster verhuurder huisbaas eigenares winkelierster bakker slager kapper ' +
    'kapster groenteman visboer bloemist marktkoopman caféhouder kroegbaas cafébaas uitbater ' +
    'restauranthouder hotelier chef-kok ober serveerster barman barvrouw schoonmaker schoonmaakster ' +
    'conciërge koster loodgieter timmerman elektricien stukadoor metselaar aannemer architecte ' +
    'ontwikkelaar projectontwikkelaar monteur machinist conducteur buschauffeur trambestuurder ' +
    'taxichauffeur vrachtwagenchauffeur trucker schipper stuurman loods havenmeester matroos veehouder ' +
    'melkveehouder akkerbouwer kweker fruitteler boerin imker jager herder hovenier dierenarts ' +
    'verzorger verzorgster begeleider begeleidster hulpverlener maatschappelijk zorgmedewerker ' +
    'wijkverpleegkundige thuiszorgmedewerker verpleger verpleegster chirurge cardioloog neuroloog ' +
    'oncoloog kinderarts gynaecoloog internist psychotherapeut therapeut tandarts apothekersassistente ' +
    'ambulancemedewerker microbioloog epidemioloog immunoloog ecoloog geoloog natuurkundige ' +
    'scheikundige wiskundige sterrenkundige astronoom klimatoloog weerman weervrouw meteoroloog ' +
    'filosoof taalkundige antropoloog econome hoofdeconoom criminoloog bestuurskundige ' +
    'staatsrechtgeleerde docente lector onderwijzer onderwijzeres schoolhoofd directeur decaan ' +
    'promovenda student-assistent gastonderzoeker onderzoekster onderzoeksleider curator conservatrice ' +
    'museumdirecteur galeriehouder kunstenares schilderes beeldhouwer illustrator tekenaar cartoonist ' +
    'dichter dichteres schrijver romancier vertaler uitgever bibliothecaris recensent omroeper ' +
    'nieuwslezer regisseuse actrice cabaretière komiek toneelschrijver danseres choreografe zanger ' +
    'dirigent violist pianist gitarist drummer bassist dj producer platenbaas songwriter organist ' +
    'fluitist modeontwerper ontwerper ontwerpster fotografe filmmaker cineast documentairemaker ' +
    'scenarist cameraman redactrice eindredacteur hoofdredactrice journaliste verslaggeefster ' +
    'correspondente columniste blogger vlogger vakbondsman vakbondsvrouw vakbondsbestuurder ' +
    'onderhandelaar kaderlid ondernemingsraadslid staker werknemer uitzendkracht flexwerker ' +
    'maaltijdbezorger bezorger koerier postbode pakketbezorger winkelmedewerker caissière vakkenvuller ' +
    'stagiair stagiaire leerling-verpleegkundige oprichter oprichtster mede-oprichter medeoprichter ' +
    'bestuurslid penningmeester secretaresse directielid bewindvoerder curator aandeelhouder belegger ' +
    'handelaar investeerder accountant belastingadviseur adviseur adviseuse consultant topvrouw ceo cfo ' +
    'oud-directeur bestuursvoorzitster fractieleidster fractievoorzitster partijleider partijvoorzitter ' +
    'partijleidster partijgenoot kamervoorzitter minister-president oud-premier oud-minister ex-premier ' +
    'bewindsman bewindsvrouw bewindspersoon staatsman lijstduwer kandidate kabinetschef ' +
    'kabinetsinformateur gezant ambassadrice consul burgemeesteres locoburgemeester ' +
    'districtsburgemeester deelraadslid statenlid parlementslid europarlementariër eurocommissaris ' +
    'volksvertegenwoordiger senatrice fractiespecialist gemeenteraadslid gemeentesecretaris dijkgraaf ' +
    'wijkagent politieagent politieman politievrouw politiewoordvoerder rechercheur hoofdinspecteur ' +
    'brandweercommandant brandweerofficier brandweervrouw bevelvoerder duiker redder reddingswerker ' +
    'marinier soldate veteraan majoor rechter-commissaris aanklager aanklaagster procureur ' +
    'onderzoeksrechter strafrechtadvocaat hoofdofficier persrechter persofficier ' +
    "reclasseringsmedewerker tbs'er dader overvaller inbreker oplichter fraudeur afperser hacker " +
    'ooggetuige buurtbewoner buurtbewoonster omwonende passant voorbijganger wandelaar fietser ' +
    'automobilist automobiliste bestuurster bijrijder passagier reizigster treinreiziger pendelaar ' +
    'klant klante consument abonnee lezer lezeres kijker luisteraar bezoekster gast bedevaartganger ' +
    'gelovige pastoor pater predikante paus non monnik zuster diaken koster asielzoeker statushouder ' +
    'migrant expat emigrant dorpsbewoner stadgenoot eilander woordvoerder woordvoerster voorlichter ' +
    'persvoorlichter perschef zegsman zegsvrouw insider ingewijde topman medestander tegenstander ' +
    'aanhanger sympathisant initiatiefnemer initiatiefneemster organisator organisatrice vrijwilligster ' +
    'coördinator coördinatrice programmaleider projectleidster teammanager fan toeschouwer jurylid ' +
    'winnaar winnares kampioen kampioene verliezer patiënte donor moeder vader zoon dochter zus broer ' +
    'tweelingbroer tweelingzus schoonvader schoonmoeder schoonzoon schoondochter ex-vrouw ex-man weduwe ' +
    'babysitter oppas au-pair vriendin kameraad collega baas chef leidinggevende opvolger opvolgster ' +
    'voorganger voorgangster rivaal rivale concurrent',
  rolesMale: 'acteur broer buurman koning man paus topman vader vriend zanger zoon',
  rolesFemale:
    'historica sociologe psychologe activiste actievoerster ' +
    'actrice buurvrouw directrice dochter moeder schrijfster speelster topvrouw vrouw woordvoerster ' +
    'zangeres zus',
  plurals: 'en= sen=s ten=t s= ven=f zen=s nen=n',
  feminines: 'ster=er e= in= ster=',
  backing: 'bijval steun',
  copula: 'is',
  roleEndings: "ist loog kundige 'er",
  groups:
    'mannen kinderen mensen stel autoriteiten bewoners buren critici demonstranten economen kamerleden leraren media nabestaanden ' +
    'ouders tegenstanders voorstanders waarnemers werknemers agenten ambtenaren artsen boeren ' +
    'deskundigen experts fans gemeenten getuigen hulpverleners inwoners jongeren juristen kiezers ' +
    'leerlingen ministers militairen onderzoekers ondernemers omwonenden ooggetuigen organisatoren ' +
    'oppositie partijen passagiers patiënten politici rechters scholieren slachtoffers studenten ' +
    'supporters toeristen vakbonden vluchtelingen vrijwilligers wetenschappers winkeliers buurtbewoners ' +
    'bezorgers stakers huurders automobilisten fietsers forensen treinreizigers klanten consumenten ' +
    "abonnees lezers kijkers bezoekers gasten gelovigen migranten asielzoekers dorpelingen collega's " +
    'medewerkers werkgevers aandeelhouders beleggers analisten handelaren advocaten rechercheurs ' +
    'brandweerlieden docenten leraressen hoogleraren ouderen senioren gepensioneerden huisartsen ' +
    "verpleegkundigen boswachters vissers telers spelers ploeggenoten toeschouwers oud-collega's " +
    'familieleden familie betrokkenen insiders kenners coalitiepartijen oppositiepartijen raadsleden ' +
    'wethouders gedeputeerden burgemeesters diplomaten leden bestuurders',
  bodyNames: `${WORLD_BODIES} kremlin witte_huis fnv cnv nvwa rivm knmi knvb blokker ahold_delhaize albert_heijn philips rabobank prorail postnl vlaams_belang open_vld natuurpunt bpost belfius proximus colruyt tata_steel groenlinks groenlinks-pvda foodwatch`,
  organisations:
    'bestuur jury dierentuin startup kustwacht paleis gevangenis haven hotel restaurant alliantie consortium exploitant aanbieder bank bedrijf bond centrum club commissie concern gemeente inspectie instituut justitie kabinet ' +
    'kamer krant leger ministerie omroep organisatie parlement partij persbureau ploeg politie ' +
    'provincie raad rechtbank regering senaat stichting team unie universiteit vakbond vereniging ' +
    'zender ziekenhuis aanklager academie adviesraad agentschap ambassade archief autoriteit brandweer ' +
    'bisdom college coalitie comité congres consulaat corporatie dagblad departement dienst directie ' +
    'energiebedrijf fabriek faculteit federatie festival fonds fractie gerecht gerechtshof groep hof ' +
    'hogeschool holding inlichtingendienst kerk kliniek koepel kremlin laboratorium liga luchthaven ' +
    'marechaussee maatschappij museum moskee netwerk ngo oppositie orkest parket pentagon planbureau ' +
    'platform politiebond recherche redactie regime rekenkamer rijk staat stadhuis start-up theater ' +
    'tijdschrift toezichthouder tribunaal uitgever vaticaan veiligheidsraad verzekeraar ' +
    'vliegmaatschappij waterschap werkgeversorganisatie woningcorporatie veiligheidsregio gemeenteraad ' +
    'stadsbestuur rijkswaterstaat gemeentebestuur fiscus belastingdienst kamerfractie vakcentrale ' +
    'vakbeweging werkgeversclub brancheorganisatie branchevereniging koepelorganisatie consumentenbond ' +
    'belangenvereniging patiëntenvereniging huurdersvereniging buurtvereniging dorpsraad wijkraad ' +
    'oudervereniging ondernemingsraad milieuorganisatie natuurorganisatie hulporganisatie ' +
    'mensenrechtenorganisatie denktank onderzoeksbureau adviesbureau ingenieursbureau nieuwszender ' +
    'weekblad maandblad vakblad website nieuwssite uitgeverij supermarktketen keten supermarkt ' +
    'winkelketen webwinkel fabrikant producent leverancier vervoerder busmaatschappij spoorbedrijf ' +
    'luchtvaartmaatschappij maaltijdbezorger techbedrijf moederbedrijf dochterbedrijf zuivelcoöperatie ' +
    'coöperatie brouwerij bierbrouwer oliebedrijf farmaceut chipfabrikant telecombedrijf netbeheerder ' +
    'energieleverancier zorgverzekeraar pensioenfonds hypotheekverstrekker om ' +
    'politie-eenheid douane ambulancedienst ggd rivm knmi school basisschool scholengroep schoolbestuur ' +
    'middelbare onderzoeksinstituut umc zorginstelling verpleeghuis zorggroep huisartsenpost schouwburg ' +
    'theatergroep filmfestival galerie voetbalclub voetbalbond knvb selectie elftal wielerploeg ' +
    'sportbond parochie partijbestuur partijtop veiligheidsdienst luchtmacht marine navo vn eu ' +
    'europese_commissie',
  bodies:
    'bedrijf concern onderneming organisatie vereniging stichting fabrikant bond toezichthouder instelling keten organisatie dienst',
  documents:
    'data cijfers artikel bericht boek brief document onderzoek peiling persbericht plan rapport studie tekst ' +
    'uitspraak verklaring vonnis wet aankondiging advies akkoord analyse arrest besluit boodschap ' +
    'brochure column communiqué contract dagvaarding decreet dossier enquête essay evaluatie factsheet ' +
    'handleiding hoofdartikel interview jaarverslag kamerbrief manifest memo motie notitie notulen nota ' +
    'opiniestuk pamflet petitie pleidooi podcast prognose proefschrift protocol publicatie reglement ' +
    'resolutie roman scriptie statement statistiek statuten telegram testament toelichting verdrag ' +
    'verslag verzoek voorstel vragenlijst mail e-mail appje tweet tenlastelegging klaagschrift ' +
    'aanklacht raadsbrief onderzoeksrapport inspectierapport jaarrapport kwartaalbericht ' +
    'gebruiksaanwijzing folder poster briefje kattebelletje bord opschrift dagboek memoires ' +
    'autobiografie hoofdcommentaar ingezonden reportage documentaire uitzending wetsvoorstel richtlijn ' +
    'verordening convenant cao amendement agenda proces-verbaal politierapport autopsierapport grondwet ' +
    'verkiezingsprogramma',
  anonymous:
    'bron bronnen ingewijde ingewijden getuige getuigen diplomaat diplomaten zegsman zegsvrouw insider ' +
    'insiders betrokkene betrokkenen woordvoerder woordvoerster klokkenluider ambtenaar collega',
  namesMale:
    'eddy ronny danny freddy willy rudy luc guy dirk geert kris gino ide gerlant jo ger ad frits michiel filip achmed fatih robbert eelco eppo hendrik joost bert wim daan sjoerd jan piet klaas kees henk gerrit bram sem luuk thijs niels koen bas teun ' +
    'sander jeroen maarten marten rik dirk willem arie cor freek gijs guus hein huub jaap jelle jeroen ' +
    'joep joop jorrit jurgen lars lodewijk luc maxime mees menno noud olaf otto pim quinten reinier ' +
    'roel rutger ruud siebe sjaak stijn tijmen tjeerd tobias ton toon wannes wout wouter yannick wiebe ' +
    'sybren bavo dries gert-jan peter-jan jan-willem piet-hein lode kobe bart joris raf pieter-jan ' +
    'seppe warre arne jef',
  namesFemale:
    'goedele katleen katrien hilde liesbeth lieve greet tine tinne nele veerle griet zuhal vilma bep jannie goele jeanine wieke geertje ans mariëlle reinette els ria anja loes marijke femke sanne anneke marleen lotte fleur floor lieke fenna noor roos saar ' +
    'tess isa maud evi jasmijn madelief marit merel mirthe nienke renske rosalie silke sterre veerle ' +
    'willemijn ilse inge ingrid jolanda joke jopie ineke hanneke hennie corrie coby greet griet riet ' +
    'trijntje truus wilma wendy yvonne carola edith marja tineke imke godelieve bets agnieszka hannah ' +
    'kristel siobhán lien liesbeth an annelies griet hilde katrien leen lies maaike mieke nele sofie ' +
    'tine veerle',
  commonNouns: 'straat laan plein gracht kade steeg steekpartij vechtpartij schietpartij knokpartij',
  places:
    'litouwse letse estse hongaarse tsjechische slowaakse bulgaarse roemeense servische kroatische bosnische albanese griekse zweedse noorse deense finse ijslandse ierse schotse zwitserse oostenrijkse portugese braziliaanse argentijnse mexicaanse canadese australische japanse koreaanse indiase pakistaanse iraanse iraakse syrische libanese egyptische marokkaanse algerijnse tunesische nigeriaanse zuid-afrikaanse surinaamse antilliaanse indonesische vietnamese israël amerika amerikaans amsterdam antwerpen belgische berlijn brussel chinese duitse engeland ' +
    'europa haag kiev londen moskou nederlandse oekraïense parijs rotterdam russische utrecht ' +
    'vlaanderen vs washington antwerpse amsterdamse belgië brabant brusselse drenthe eindhoven franse ' +
    'friesland gelderland gent groningen israëlische italiaanse leiden limburg luik maastricht nijmegen ' +
    'overijssel palestijnse rotterdamse spaanse tilburg turkse vlaamse waalse zeeland zwolle haagse ' +
    'britse amerikaanse europese gaza hengelo doetinchem assen almelo waalwijk haarlem dordrecht arnhem ' +
    'apeldoorn enschede deventer breda amersfoort leeuwarden middelburg alkmaar purmerend wormerveer ' +
    'zaandam hilversum delft gouda venlo roermond heerlen sittard emmen meppel oss helmond ' +
    'goes vlissingen terneuzen lelystad almere mechelen leuven hasselt kortrijk brugge oostende aalst ' +
    'turnhout genk sint-niklaas namen bergen charleroi randstad twente achterhoek veluwe betuwe ' +
    'waddenzee noordzee schiphol zuidas binnenhof hengelose groningse friese utrechtse zeeuwse ' +
    'limburgse brabantse vlaams waals belgisch nederlands duits frans brits pools poolse spaans ' +
    'italiaans turks marokkaans marokkaanse surinaams surinaamse russisch oekraïens chinees japans ' +
    'japanse iraans iraanse israëlisch syrisch syrische afrikaans afrikaanse',
  times:
    'ochtend middag avond nacht week maand jaar uur kwartier minuut seizoen weekend kwartaal eeuw ' +
    'decennium dag voorjaar najaar zomer winter herfst lente',
  particles: "van der de den te ter ten het 't von la le el al",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'dhr mevr dr drs prof ir mr bijv enz o.a m.b.t ca nr st art',
  labels: 'vraag antwoord',
  invertsAlways: true,
  verbSecond: true,
  takingUp: 'dat dit',
  grammarFirst: true,
  joinsNouns: true,
  tagEndings: { sure: '', open: 'te de t den ten', participle: '' },
  belonging: 'van',
  quotingVerbs: 'citeert citeren citeerde citeerden',
  asides:
    'met_de_woorden tegenover tegen in_gesprek_met in_een_interview in_een_reactie in_een_verklaring aan_de_telefoon aan_deze_krant desgevraagd na_afloop op_sociale_media via_sociale_media op_twitter op_facebook in_de_rechtbank',
  viewpoints: 'voor',
  capacity: 'als',
  tellingWho: 'zoals',
  adverbPhrases: 'op_zijn_beurt op_haar_beurt van_zijn_kant van_haar_kant',
  reflexives: 'zich',
  ofSeveral: 'sommigen anderen velen enkelen',
});
