import { defineLanguage } from '../define-language.ts';

/** Dutch. */
export const dutch = defineLanguage({
  code: 'nl',
  trust: 0.913,
  paradigms: {
    t: 't de den d',
    d: 't te ten',
    w: 't de den ge~d',
    x: 't te ten ge~t',
  },
  speech:
    'aangegeven aangekondigd antwoord.t beloof.t benadruk.d besloot besluit betoog.t bevestig.t beweer.t ' +
    'concludeer.t constateer.t eis.d erken.t gaven gemeld geschreven gevraagd gezegd grap.d herhaal.t ' +
    'hoop.d klaag.t klinkt klonk kondig.t laat lacht leg.t lichtte liet lieten luid.t meen.t meld.t ' +
    'noem.t onderstreep.d ontken.t pleit pleitte reageer.t riep riepen roept schreef schreven schrijft ' +
    'sprak spraken spreekt stel.w toe toegelicht toegevoegd tweet twitter.t uitgelegd verklaar.t vertel.t ' +
    'vervolg.t verzucht verzuchtte vindt voeg.t vond vonden vroeg vroegen waarschuw.t weten zeggen zegt ' +
    'zei zeiden adviseer.t analyseer.t bepleit bekritiseer.t bekent bekende bekennen beaamt beaamde ' +
    'beaam.d bezweer.t bezwoer briest brieste brult citeer.t corrigeer.t declareer.t dreig.t duidt ' +
    'erken.d filosofeer.t fluister.t foetert foeterde garandeer.t grinnik.t grom.d hekel.t hint hintte ' +
    'illustreer.t informeer.t jammer.t jubel.t klaagt knik.t kopt lach.t mopper.t mijmer.t nuanceer.t ' +
    'observeer.t oordeel.t opper.t peins.d preciseer.t protesteer.t relativeer.t resumeer.t roem.d ' +
    'schamper.t schat schets.t schreeuw.d sneer.t snauw.d sombert spot spotte stip.t sus.t twijfelt ' +
    'verduidelijk.t verkondig.t vermeld.t vermoedt verzeker.t voorspel.d waarschuw.d weerleg.t wijst wees ' +
    'zucht zuchtte merkt merkte mailt mailde laakt laakte oppert geeft gaf vraagt beklemtoon.t somberde',
  verdict:
    'bekritiseer.t beschreef beschrijft beschuldig.t hekel.t noem.w omschreef omschrijft prees prijst ' +
    'verdedig.t vergeleek vergelijkt veroordeel.t verweet verwerpt verwierp verwijt',
  thought:
    'dacht dachten denkt geloof.t hoop.d plant schat schatte twijfelt verwacht verwachtte verwachtten ' +
    'vindt vond vonden vrees.t weet wenst wil wilde wilden wist wisten zag zagen ziet',
  showing: 'bleek blijkt concludeert luidt meldt staat stond toon.t',
  verbs:
    'begint begon bleef bleven blijft bracht brengt deden deed doet gaat ging gingen haal.t had ' +
    'hadden hebben heeft is komt kreeg kregen krijgt kwam kwamen leid.t maak.d nam namen neemt ' +
    'speel.t verliest verloor voeg.t volg.t waren was werd werden werk.d wint won wonnen woon.t wordt ' +
    'zet zette zijn',
  according: 'volgens naar_eigen_zeggen_van in_de_woorden_van aldus',
  quotatives: 'aldus',
  impersonal: 'staat stond',
  speechNouns: 'bericht brief interview persbericht reactie toespraak tweet verklaring woorden',
  termCues:
    'album band bijgenaamd boek film genaamd genaamde getiteld krant lied nummer programma project roman ' +
    'serie tijdschrift zogeheten zogenaamde',
  auxiliaries:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen zich',
  prepositions:
    'in op aan uit bij met van voor tot over onder tegen door om zonder sinds tijdens wegens tussen achter naast vanaf per na naar als binnen buiten rond',
  conjunctions: 'en of maar want dus',
  subordinators: 'als omdat hoewel nadat voordat terwijl zodra toen waar waarom hoe sinds doordat',
  complementisers: 'dat of',
  relatives: 'die wie wier wiens',
  articles: 'de het een der des den',
  definites: 'de het deze dit die',
  determiners:
    'deze dit die dat geen meerdere veel enkele alle beide twee drie vier vijf zes zeven acht negen tien elke iedere andere sommige',
  agents: 'door',
  objectPronouns: 'hem haar hen hun zich mij me ons je',
  possessives: 'zijn haar hun ons onze mijn jouw uw',
  adverbs:
    'ook dan later eerder al nog nu gisteren vandaag morgen daarnaast bovendien verder alleen opnieuw ' +
    'weer daarom echter ondertussen inmiddels daarbij hier daar altijd vaak vervolgens tenslotte zeer ' +
    'heel ongeveer bijna slechts daarop woensdag er misschien wellicht helaas gelukkig natuurlijk bovenal ' +
    'intussen destijds onlangs donderdag maandag dinsdag vrijdag zaterdag zondag vanochtend vanmiddag ' +
    'vanavond eergisteren zelfs wel toch immers namelijk trouwens overigens kennelijk waarschijnlijk ' +
    'blijkbaar ooit daarna daarvoor hierdoor hierna dus net pas juist vooral zeker',
  negations: 'niet nooit geen',
  pronounsMale: 'hij hem',
  pronounsFemale: 'zij ze',
  pronounsNeuter: 'het',
  pronounsSpeech: 'ik wij we jij je u jullie',
  pronounsOpen: 'men iemand niemand velen sommigen anderen beiden allen',
  titlesMale: 'dhr heer meneer koning prins pater',
  titlesFemale: 'mevr mevrouw koningin prinses',
  titles: 'dr drs generaal ir mr prof professor',
  roles:
    'aanvoerder advocaat advocate agent ambassadeur arts auteur bisschop boer bron burgemeester coach ' +
    'commissaris diplomaat econoom expert generaal getuige historicus kamerlid kandidaat kardinaal leider ' +
    'leraar lerares minister officier premier president professor rechter regisseur senator ' +
    'staatssecretaris student trainer voorzitter wethouder activist agente analist analiste ambtenaar ' +
    'apotheker archeoloog architect artiest assistent astronaut atleet bankier bestuurder ' +
    'bestuursvoorzitter bewoner bezoeker bioloog boswachter brandweerman cabaretier chauffeur chirurg ' +
    'choreograaf columnist commandant componist conservator correspondent criticus danser deelnemer ' +
    'deskundige docent dokter dominee eigenaar fotograaf fractieleider fractievoorzitter gedeputeerde ' +
    'gevangene gids gouverneur griffier hoofdredacteur hoogleraar huisarts imam influencer ingenieur ' +
    'inspecteur instructeur inwoner jeugdwerker jurist kapitein kok kolonel korpschef kunstenaar ' +
    'lijsttrekker longarts luitenant makelaar manager medewerker medewerkster militair moordenaar musicus ' +
    'muzikant nabestaande notaris ondernemer ondervoorzitter onderzoeker oppositieleider ouder patiënt ' +
    'piloot politicoloog politicus predikant presentator presentatrice priester producent programmamaker ' +
    'projectleider promovendus psychiater psycholoog raadslid rabbijn rapper rector redacteur reiziger ' +
    'schilder scholier secretaris slachtoffer socioloog soldaat specialist stedenbouwkundige strafpleiter ' +
    'supporter surveillant technicus theoloog toerist topambtenaar tuinder verdachte verkoper ' +
    'verloskundige verpleegkundige verslaggever vicepremier vicepresident viroloog visser vluchteling ' +
    'vrijwilliger wielrenner winkelier zorgverlener zakenman zakenvrouw schepen commissievoorzitter ' +
    'informateur formateur vakbondsleider',
  rolesMale:
    'acteur broer buurman directeur journalist koning man onderzoeker paus schrijver speler topman ' +
    'vader vriend woordvoerder zanger zoon',
  rolesFemale:
    'actrice buurvrouw directrice dochter moeder schrijfster speelster topvrouw vrouw woordvoerster ' +
    'zangeres zus',
  plurals: 'en= sen=s ten=t s= ven=f zen=s nen=n',
  feminines: 'ster=er e= in=',
  copula: 'is',
  roleEndings: 'ist loog kundige',
  groups:
    'autoriteiten bewoners buren critici demonstranten economen kamerleden leraren media nabestaanden ' +
    'ouders tegenstanders voorstanders waarnemers werknemers agenten ambtenaren artsen boeren deskundigen ' +
    'experts fans gemeenten getuigen hulpverleners inwoners jongeren juristen kiezers leerlingen ' +
    'ministers militairen onderzoekers ondernemers omwonenden ooggetuigen organisatoren oppositie ' +
    'partijen passagiers patiënten politici rechters scholieren slachtoffers studenten supporters ' +
    'toeristen vakbonden vluchtelingen vrijwilligers wetenschappers winkeliers',
  organisations:
    'bank bedrijf bond centrum club commissie concern gemeente inspectie instituut justitie kabinet kamer ' +
    'krant leger ministerie omroep organisatie parlement partij persbureau ploeg politie provincie raad ' +
    'rechtbank regering senaat stichting team unie universiteit vakbond vereniging zender ziekenhuis ' +
    'aanklager academie adviesraad agentschap ambassade archief autoriteit brandweer bisdom college ' +
    'coalitie comité congres consulaat corporatie dagblad departement dienst directie energiebedrijf ' +
    'fabriek faculteit federatie festival fonds fractie gerecht gerechtshof groep hof hogeschool holding ' +
    'inlichtingendienst kerk kliniek koepel kremlin laboratorium liga luchthaven marechaussee ' +
    'maatschappij museum moskee netwerk ngo oppositie orkest parket pentagon planbureau platform ' +
    'politiebond recherche redactie regime rekenkamer rijk staat stadhuis start-up theater tijdschrift ' +
    'toezichthouder tribunaal uitgever vaticaan veiligheidsraad verzekeraar vliegmaatschappij waterschap ' +
    'werkgeversorganisatie woningcorporatie',
  bodies: 'bedrijf concern onderneming organisatie',
  documents:
    'artikel bericht boek brief document onderzoek peiling persbericht plan rapport studie tekst ' +
    'uitspraak verklaring vonnis wet aankondiging advies akkoord analyse arrest besluit boodschap ' +
    'brochure column communiqué contract dagvaarding decreet dossier enquête essay evaluatie factsheet ' +
    'handleiding hoofdartikel interview jaarverslag kamerbrief manifest memo motie notitie notulen nota ' +
    'opiniestuk pamflet petitie pleidooi podcast prognose proefschrift protocol publicatie reglement ' +
    'resolutie roman scriptie statement statistiek statuten telegram testament toelichting verdrag ' +
    'verslag verzoek voorstel vragenlijst',
  anonymous: 'bron bronnen ingewijde ingewijden getuige getuigen diplomaat diplomaten',
  namesMale: 'joost bert wim daan sjoerd jan',
  namesFemale: 'els ria anja loes marijke femke sanne',
  places:
    'israël amerika amerikaans amsterdam antwerpen belgische berlijn brussel chinese duitse engeland europa haag ' +
    'kiev londen moskou nederlandse oekraïense parijs rotterdam russische utrecht vlaanderen vs ' +
    'washington antwerpse amsterdamse belgië brabant brusselse drenthe eindhoven franse friesland ' +
    'gelderland gent groningen israëlische italiaanse leiden limburg luik maastricht nijmegen overijssel ' +
    'palestijnse rotterdamse spaanse tilburg turkse vlaamse waalse zeeland zwolle haagse britse ' +
    'amerikaanse europese gaza',
  times: 'ochtend middag avond nacht week maand jaar uur',
  particles: "van der de den ter ten het 't von la le el al",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'dhr mevr dr drs prof ir mr bijv enz o.a m.b.t ca nr st art',
  labels: 'vraag antwoord',
  invertsAlways: true,
  joinsNouns: true,
  tagEndings: { sure: '', open: 'te de t', participle: '' },
  viewpoints: 'voor',
});
