import { defineLanguage } from '../define-language.ts';
import { NORDIC_NAMES_FEMALE, NORDIC_NAMES_MALE } from '../nordic-names.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Danish. */
export const danish = defineLanguage({
  code: 'da',
  trust: 0.915,
  paradigms: {
    e: 'er ede et es edes',
    t: 'er te t es tes',
    d: 'er de t',
  },
  speech:
    'indleder afslutter undskyld.e ras.e lang.e forudser forudså medgiver medgav indskyder indskød istemm.e fasthold.t fastholder fastholdt tilkendegiver tilkendegav skander.e siger sagde sagt siges skriver skrev skrevet fortæller fortalte fortalt forklar.e mener mente ment hævd.e påpeg.e ' +
    'understreg.e lægger lagde lagt tilføj.e tilføjer fastslår fastslog fastslået slår slog oplys.t oplyser oplyste meddel.t meddeler ' +
    'meddelte oplyst kundgør kundgjorde konklud.e konkludere svar.e svarer svarede spørger spurgte spurgt indrømm.e ' +
    'erkend.t erkender erkendte erkendt tilstår tilstod tilstået vedgår vedgik afvis.t afviser afviste afvist benægt.e nægt.e ' +
    'bekræft.e bekræfter advar.e advarer advarede vars.e varsl.e lov.e love truer truede kræver krævede krævet bed bad beder bedt ' +
    'opfordr.e anbefal.e råder rådede foreslår foreslog foreslået kritis.e kritiser.e udtal.t udtaler udtalte udtalt kommenter.e ' +
    'argumenter.e reager.e replicer.e protester.e pointer.e præciser.e nuancer.e beton.e bemærk.e minder mindede husker huskede ' +
    'erindrer beskriver beskrev beskrevet skildr.e beklag.e klag.e klager sukk.e sukker stønn.e fnys.t fnyser fnyste råb.t råber ' +
    'råbte skrig.e skriger skreg hvisk.e brøl.e tordn.e hvæs.e hvæser vrisser vrissede jubl.e jubler jublede smil.e smiler smilede ' +
    'smilte griner grinede grinte ler lo spøg.e spøger spøgte pral.e ros.t roser roste hyld.e takk.e takker takkede ' +
    'lykønsk.e ønsk.e tilbagevis.t tilbageviser tilbageviste imødegår imødegik antyd.e antyder antydede spå spår spåede påstår påstod påstået ' +
    'anklag.e beskyld.t beskylder sigt.e fremhæv.e fremhæver understregede post.e postede tweet.e tweeter mail.e ytr.e ytrer citer.e ' +
    'gentag.e gentager gentog gentaget opsummer.e uddyb.e uddyber redegør redegjorde vidn.e anfører anførte anført informer.e orienter.e ' +
    'rapporter.e forsikr.e garanter.e snakk.e mumler mumlede udbryder udbrød filosofer.e tænker tænkte undrer undrede ræsonner.e ' +
    'afslør.e røber røbede lyder lød hedder hed indvender indvendte indvendt vurder.e fortsætter fortsatte afbryder afbrød ' +
    'korriger.e insister.e bedyr.e sværger svor kalder kaldte kaldt peger pegede viser viste forsvar.e forsvarede gætt.e trøst.e ' +
    'formoder formodede noter.e konstater.e refler.e refererer refererede vurderede parer.e formaner opråber appeller.e ' +
    'ærgrer lover lovede lovet efterlyser efterlyste foreholdt fremfører fremførte supplerer supplerede tilføjede kvitter.e joker jokede ' +
    'beretter berettede beret råbt siddende nikker nikkede mumlet klukker klukkede meldte melder meldt begrund.e begrunder hilser konstaterer',
  addressing: 'fortalte informerede orienterede forsikrede mindede takkede',
  verdict:
    'kaldes beskrives kalder kaldte kaldt omtal.e omtaler omtalte beskriver beskrev karakteriser.e kritiser.e ros.t hyld.e fordømm.t fordømmer støtt.e ' +
    'anklag.e beskyld.t dømmer dømte forsvar.e betegn.e bebrejd.e latterliggør sammenlign.e vurder.e',
  thought:
    'tror troede troet tænker tænkte mener mente håber håbede frygt.e forvent.e ønsk.e vil ville ved vidste synes syntes finder fandt ' +
    'anser anså ser så vurder.e planlægger planlagde vedtager vedtog beslutter besluttede bestemmer regner tvivler antager antog glæder glædede ' +
    'kræver føler følte vurderer agter agtede',
  showing:
    'viser viste vist står stod lyder lød fremgår fremgik afdækker dokumenter.e tyder anslår konkluder.e slår hedder fastslår',
  verbs:
    'indleder indledte indledt afslutter afsluttede afsluttet afrunder afrundede læser læste vælger valgte leder ledte ejer ejede købte er var bliver blev har havde får fik går gik kommer kom tager tog giver gav gør gjorde står stod ligger lå sidder sad begynd.t ' +
    'begynder start.e slutt.e slutter arbejd.e bor boede lever levede rejs.t rejser kør.t kører flytt.e købe køb.t køber sælger solgte ' +
    'vinder vandt taber tabte spill.e spiller spillede scor.e ledede kast.e hent.e mød.t møder mødte dræb.t dør døde findes fandtes finder ' +
    'fandt sætter satte lægger lagde holder holdt sender sendte hjælper hjalp brug.t bruger brugte lav.e skal skulle kan kunne må måtte øg.e ' +
    'stiger steg falder faldt åbn.e lukk.e lukker stopp.e fjern.e bygger byggede rykker rykkede anhold.t dømmes dømt sigtes overtager overtog ' +
    'trækker trak hænger peger viser svarer deler smiler stemm.t stemmer ringer ringede ringet lærer slår bryder brød fået været blevet gået kommet set ' +
    'fastholder ramte rammer venter ventede tilhører',
  according: 'ifølge i_følge efter_oplysninger_fra i_henhold_til jævnfør',
  impersonal: 'hedder hed står stod lyder lød fremgår',
  speechNouns:
    'råd dom budskab reaktion udtalelse udsagn påstand kommentar kritik svar brev meddelelse pressemeddelelse tale indlæg interview ord besked forklaring vurdering ' +
    'konklusion opfordring advarsel mail',
  termCues:
    'filmen bogen romanen albummet sangen serien programmet projektet såkaldte såkaldt kaldet kaldt stykket podcasten udstillingen titlen magasinet ' +
    'bladet avisen ordet begrebet betegnelsen kendt kampagnen forestillingen spillet digtet aktionen konceptet mottoet navnet maleriet værket mærket',
  auxiliaries:
    'er var har havde bliver blev været blevet kan kunne skal skulle vil ville må måtte bør burde får fik tør turde være blive have få',
  prepositions:
    'foreholdt forelagt i på til fra af med om for ved under over mellem efter før mod uden hos blandt gennem langs rundt omkring inden udenfor bag foran ' +
    'per pr siden trods undtagen inklusive overfor ovenfor angående vedrørende ad',
  conjunctions: 'og eller men for så samt både enten hverken',
  subordinators:
    'når da fordi dersom hvis mens medens selvom hvor hvorfor hvordan hvad hvem idet indtil end hvorefter skønt',
  complementisers: 'at om hvorvidt',
  relatives: 'som der hvis',
  articles: 'en et den det de',
  definites: 'den det de denne dette disse',
  determiners:
    'forrige denne dette disse ingen intet nogen noget nogle flere mange alle begge to tre fire fem seks syv otte ni ti elleve tolv hver hvert anden andet ' +
    'andre al alt samme sådan sådanne hvilken hvilke første sidste få',
  agents: 'af',
  objectPronouns: 'ham hende sig mig dig os jer dem',
  possessives: 'hans hendes sin sit sine min mit mine din dit dine vores vor jeres deres dens dets',
  adverbs:
    'pludseligt pludselig derudover herudover endvidere ligeledes ydermere afslutningsvis indledningsvis efterfølgende til_gengæld undervejs imens senest foreløbigt foreløbig ligefrem selv også så da nu her der hid derfor dog alligevel hellere desuden videre igen ud ind op ned nede oppe alt allerede altid aldrig ofte snart straks ' +
    'først sidst fortsat stadig længere måske sandsynligvis vistnok desværre heldigvis egentlig faktisk nemlig bare kun næsten meget ganske lidt mere ' +
    'mest mindst omtrent rundt cirka imidlertid derimod dermed samtidig senere tidligere nylig nyligt tørt bestemt roligt ' +
    'alvorligt ærligt tydeligt klart kort mandag tirsdag onsdag torsdag fredag lørdag søndag hjem hjemme sammen frem tilbage særlig især ' +
    'jo vel altså følgelig forresten ellers naturligvis selvfølgelig endnu pludselig derefter derpå foreløbig hele lige skriftligt mundtligt endelig lavmælt ' +
    'efterfølgende nøgternt',
  negations: 'ikke ej aldrig ingen næppe',
  pronounsMale: 'han ham',
  pronounsFemale: 'hun hende',
  pronounsPlural: 'de dem',
  pronounsNeuter: 'det den',
  pronounsSpeech: 'jeg mig vi os du dig jer',
  pronounsOpen: 'man en nogen ingen alle mange flere andre begge enkelte somme',
  titlesMale: 'hr herr kong kongen prins kronprins pave',
  titlesFemale: 'fru frk frøken dronning prinsesse kronprinsesse',
  titles: 'dr prof',
  kin: 'ægtemand kone hustru bror broder søster søn datter onkel tante enke samlever',
  partsApart:
    'tiltalte=sigtede/anklager/dommer/advokat=forsvarer/talsmand=talsperson patient/læge ' +
    'statsminister=premierminister/præsident/minister/borgmester/talsperson træner/spiller=angriber=målmand',
  sameOffices:
    'træner=cheftræner=coach angriber=fodboldspiller=spiller=målscorer forsvarer=fodboldspiller=spiller ' +
    'målmand=fodboldspiller=spiller advokat=forsvarer=jurist anklager=jurist minister=politiker ' +
    'statsminister=regeringschef=politiker borgmester=politiker rådmand=politiker folketingsmedlem=politiker ' +
    'forsker=videnskabsmand professor=forsker lektor=forsker biolog=forsker historiker=forsker ' +
    'økonom=ekspert=analytiker læge=doktor kirurg=læge overlæge=læge forfatter=skribent=romanforfatter ' +
    'sanger=musiker=kunstner skuespiller=stjerne instruktør=filmskaber=filminstruktør maler=kunstner ' +
    'direktør=chef=topchef rektor=skoleleder skoleleder=leder lærer=pædagog landmand=bonde præst=sognepræst ' +
    'biskop=gejstlig ejer=indehaver=restauratør restauratør=kok=kroejer styrelse=myndighed tilsyn=myndighed',
  roles:
    'repræsentant dykker koordinator strateg konsulent forvalter bestyrer assistent praktikant skaber arbejdsgiver indehaver ordfører tvilling farmaceut portør producer guitarist bassist trommeslager radiovært aarhusianer københavner odenseaner aalborgenser fynbo jyde sjællænder bornholmer vedkommende vidnet moder moderen fader faderen broder broderen svoger ambulanceredder redder gidsel oberstløjtnant asylansøger atlet sangerinde anmelder værtinde håndværker psykiater sagsbehandler aktionær sosu-assistent nævning tiltalt pendler lokomotivfører vildtkonsulent kæreste svømmer bokser billedhugger designer slagter kasseassistent restauratør vagthavende debattør korrespondent ' +
    'barn tilskuer læser jæger fodgænger frivillig patient flygtning fange vælger kritiker lejer svensker nordmand islænding finne tysker brite franskmand italiener spanier portugiser hollænder belgier schweizer østriger polak russer ukrainer amerikaner canadier brasilianer argentiner kineser japaner australier kroat serber græker tyrk leder direktør chef vicedirektør minister statsminister borgmester viceborgmester rådmand regionsrådsformand politiker formand forkvinde næstformand ordfører ' +
    'talsmand talskvinde talsperson medlem folketingsmedlem byrådsmedlem præsident vicepræsident kansler rådgiver forsker seniorforsker lektor adjunkt professor ' +
    'ekspert analytiker økonom cheføkonom advokat forsvarer forsvarsadvokat bistandsadvokat anklager specialanklager senioranklager politidirektør ' +
    'politiinspektør vicepolitiinspektør politikommissær politiassistent vagtchef indsatsleder efterforsker efterforskningsleder kolonnechef beredskabschef brandchef ' +
    'læge overlæge hudlæge praktiserende sygeplejerske jordemoder psykolog tandlæge dyrlæge kirurg lærer rektor skoleleder skoleinspektør studerende elev forælder ' +
    'pædagog træner cheftræner landstræner spiller anfører kaptajn målmand angriber midtbanespiller forsvarsspiller løber rytter cykelrytter dommer fan tilhænger ' +
    'sportschef sportsdirektør journalist redaktør chefredaktør kommentator fotograf forfatter digter skuespiller instruktør musiker sanger komponist ' +
    'kunstner kok bager bonde landmand fisker skipper pilot chauffør buschauffør iværksætter investor ejer medejer bestyrelsesformand koncernchef koncerndirektør administrerende ' +
    'afdelingsleder afdelingschef sektionsleder forbundsformand tillidsrepræsentant fællestillidsrepræsentant generalsekretær sekretær ansat medarbejder ' +
    'arbejder vidne nabo beboer borger indbygger kunde passager turist gæst pårørende offer mistænkt sigtede tiltalte dømte forurettede debutant veteran kollega ' +
    'holdkammerat kammerat præst sognepræst biskop provst imam ambassadør diplomat general oberst major admiral soldat officer meteorolog geolog biolog historiker ' +
    'klimaforsker jurist arkitekt ingeniør gartner kandidat partileder gruppeformand udvalgsformand kurator museumsdirektør museumsinspektør konservator arkæolog bibliotekar ' +
    'dirigent studievært vært skribent blogger influencer aktivist demonstrant stifter grundlægger initiativtager projektleder pressechef pressetalsmand kommunikationschef ' +
    'informationschef presserådgiver sundhedsdirektør klinikchef bruger bilist cyklist skovfoged skovrider entreprenør mægler ejendomsmægler kilde ombudsmand inspektør ' +
    'revisor partner samlever ægtefælle slægtning ven veninde barnebarn teenager pensionist tømrer murer maler elektriker smed mekaniker brandmand politimand ' +
    'betjent fængselsbetjent pedel vicevært rengøringsassistent tjener frisør ekspedient kasserer datalog broassistent stationsleder lokofører konduktør kunsthistoriker ' +
    'vinder taber mester verdensmester europamester olympisk stjerne komiker humorist rapper producent leverandør importør sælger køber arrangør festivalleder ' +
    'oversygeplejerske social- og sundhedsassistent statsadvokat retsmediciner dommerfuldmægtig landsretsdommer byretsdommer minister transportminister sundhedsminister ' +
    'dronningen kongen pave dreng fyr mand kvinde dame person forbrugerombudsmand avler svineproducent spidskandidat løsgænger borgmesterkandidat',
  rolesMale:
    'fader faderen broder broderen svoger mand far bror søn ægtemand bedstefar farfar morfar onkel fætter dreng talsmand enkemand svigerfar stedfar nevø landmand sønnesøn brandmand politimand rådmand',
  rolesFemale:
    'moder moderen sangerinde værtinde kvinde mor søster datter kone hustru enke bedstemor farmor mormor tante moster faster pige dame talskvinde forkvinde svigermor stedmor jordemoder veninde niece kusine sygeplejerske skuespillerinde',
  plurals: 'ere=er erne=er ene= ne= er= erne= e= r= rne= mænd=mand mændene=mand',
  definiteEndings: 'en= en=e n= et= et=e manden=mand ten=t ren=r nen=n ben=b ken=k pen=p men=m',
  owningEnding: 's',
  backing: 'støtte medhold opbakning',
  copula: 'er',
  roleEndings: 'olog loger grafen',
  groups:
    'duoen duo trioen trio kvartetten drengene pigerne søskendene brødrene søstrene parret ægteparret tvillingerne ofre ofrene vidnerne myndigheder kritikere eksperter forskere naboer beboere forældre ansatte medarbejdere vidner pårørende fagforeninger partier politikere borgere vælgere tilskuere ' +
    'demonstranter elever studerende lærere læger patienter kolleger kilder efterforskere forhandlere fans folk unge børn landmænd fiskere opposition oppositionen arrangørerne ' +
    'parterne flertallet mindretallet familie familien flygtninge forbrugere venner forskerne politifolk delegerede',
  bodyNames: `${WORLD_BODIES} kreml hvide_hus christiansborg`,
  organisations:
    'ministeriet klubben byretten landsretten avisen medie mediet tv-station fagbevægelsen jury juryen politi politiet politikreds kommune regering regeringen ministerium folketing folketinget styrelse tilsyn myndighed bureau selskab virksomhed koncern bank forening ' +
    'forbund fagforbund organisation parti klub region byråd byret landsret højesteret ret retten universitet højskole skole sygehus hospital institut fond råd nævn udvalg kommission domstol ' +
    'anklagemyndighed anklagemyndigheden forsvar forsvaret beredskab beredskabet brandvæsen avis radio ambassade rederi fagforening 3f dsb dmi dr dbu kystvagt skat lægemiddelstyrelsen ' +
    'fødevarestyrelsen beredskabsstyrelsen naturstyrelsen sundhedsstyrelsen miljøstyrelsen akademi museum teater festival kirke menighed menighedsråd bestyrelse bestyrelsen ledelse ledelsen landshold kreml pentagon nato eu fn parlament ' +
    'parlamentet senat kongres kongressen riksdag nyhedsbureau nyhedsbureauet laboratorium laboratoriet finansministeriet forbrugerrådet producent fabrik kontor supermarkedskæde kæde havn lufthavn socialdemokratiet venstre',
  bodies:
    'selskab virksomhed koncern organisation klub rederi bank fabrik kæde myndighed forening fond producent tilsyn styrelse',
  documents:
    'data tal rapport meddelelse pressemeddelelse selskabsmeddelelse fondsbørsmeddelelse brev bog dom tiltale anklageskrift lov forordning aftale undersøgelse studie artikel kronik leder dokument ' +
    'notat mail e-mail opslag indlæg tekst udtalelse kontrakt måling meningsmåling statistik analyse redegørelse hjemmeside indstilling forslag plakat skilt besked sms ' +
    'høringssvar klage stævning kendelse protokol årsrapport dagbog invitation program testamente manifest ansøgning evaluering skrivelse essay test svar',
  anonymous: 'kilde kilder vidne vidner whistleblower insider diplomat',
  namesMale: NORDIC_NAMES_MALE,
  namesFemale: NORDIC_NAMES_FEMALE,
  places:
    'vej gade allé stræde danmark dansk danske københavn københavns aarhus århus odense aalborg esbjerg randers kolding horsens vejle roskilde herning silkeborg næstved fredericia viborg køge holstebro slagelse hillerød helsingør ' +
    'sønderborg svendborg hjørring frederikshavn nykøbing ringsted ribe nyborg jylland jyske sjælland sjællandske fyn fynske lolland falster bornholm bornholmske nordjylland sønderjylland vestjylland midtjylland ' +
    'vesterbro nørrebro amager frederiksberg christiansborg grønland grønlandsk grønlandske færøerne færøsk nuuk tórshavn storebælt vesterhavet norge norsk norske sverige svensk svenske finland tyskland tysk tyske ' +
    'rusland russisk russiske usa amerikansk amerikanske ukraine ukrainsk ukrainske frankrig fransk franske storbritannien britisk britiske england engelsk engelske kina kinesisk kinesiske europa europæisk ' +
    'europæiske israel israelsk israelske gaza palæstinensisk palæstinensiske spanien spansk spanske italien italiensk italienske polen polsk polske norden nordisk nordiske bruxelles stockholm oslo london moskva berlin paris washington kyiv ' +
    'serbisk serbiske beograd',
  times:
    'morgen formiddag middag eftermiddag aften nat dag uge måned år time klokken weekend minut sekund forår sommer efterår vinter jul påske pinse årti århundrede januar februar marts april maj juni juli ' +
    'august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag',
  particles: 'van von de der den af le la el al bin ibn',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations:
    'dr prof hr fr frk ca bl.a f.eks nr kl mfl m.fl osv pr kr mio mia adm dir red evt inkl tlf jr sr afd cand stud',
  labels: 'spørgsmål svar',
  invertsAlways: true,
  grammarFirst: true,
  verbSecond: true,
  takingUp: 'det dette sådan',
  joinsNouns: true,
  tagEndings: { sure: '', open: 'er ede te', participle: '' },
  passiveEndings: 's',
  asides:
    'i_retten i_byretten i_landsretten i_afhøring i_vidneskranken på_telefon på_pressemødet på_et_pressemøde på_facebook på_instagram på_twitter på_x til_dr til_ritzau til_tv til_berlingske til_politiken til_avisen til_mediet over_for overfor',
  dashDialogue: true,
  dashOpensLines: true,
  capacity: 'som',
});
