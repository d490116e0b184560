import { defineLanguage } from '../define-language.ts';
import { NORDIC_NAMES_FEMALE, NORDIC_NAMES_MALE } from '../nordic-names.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Norwegian, bokmål and nynorsk. */
export const norwegian = defineLanguage({
  code: 'no',
  also: 'nb nn',
  trust: 0.9,
  paradigms: {
    e: 'er te t',
    a: 'er et a ar',
    d: 'er de d',
    i: 'erer erte ert',
    n: 'ar a er te',
  },
  speech:
    'beroliger beroligar beroliga beroliget slår gnir gned presiserer unnskyld.e noter.e supplerer supplerte oppsummerte spår spådde medgir medga tuller tullet fastholder fastholdt begrunner begrunnet fleiper fleipet langer langet hamrer hamret slenger slengte stotrer stotret hulker hulket gråter gråt hoverer hoverte skanderer skanderte sier sa sagt seier sagde skriver skrev skrevet skriv skreiv fortell.e fortalte fortalt fortel fortalde forteller ' +
    'forklar.e forklarer forklarte forklarar forklara meiner mener mente ment meinte meint hevd.a påpek.e påpek.n ' +
    'understrek.e understrek.n legger la lagt legg føyer føyde tilføyer tilføyde opplys.e opplyser opplyste oppgir ' +
    'oppga opplyst meld.e melder meldte melde kunngj.d kunngjør kunngjorde fastslår fastslo fastslått slår slo slått ' +
    'konklud.i konkluder.a konstat.i svar.e svarer svarte svarar svara spør spurte spurt spurde innrømm.d innrømmer ' +
    'innrømmet erkjenn.e erkjenner erkjente erkjent vedgår vedgikk vedgjekk tilstår tilstod tilsto tilstått avvis.e avviser ' +
    'avviste avvist benekter benektet nekter nektet nektar nekta bekreft.a bekreftar bekrefta stadfestar stadfesta ' +
    'stadfester avkreft.a advar.e advarer advarte åtvarar åtvara varsl.a varslar lover lovet lova lovar loven truer truet ' +
    'trua krev.d krever krevde kravde krev ber ba bad bedt oppfordr.a oppfordrar oppmodar oppmoda anbefal.e anbefaler ' +
    'tilrår tilrådde rår rådet foreslår foreslo foreslått føreslår føreslo krit.i kritis.i rett.a uttal.e uttaler uttalte uttalar ' +
    'kommenter.a komment.i argument.i reag.i repliser.a replis.i kontr.a kontrer.a parer.a protest.i poengt.i ' +
    'presis.i nyans.i beton.e betoner bemerk.a bemerket merkar merket minner minnet minnar minna mintes husker husket ' +
    'hugsar hugsa erindrer mimrer mimret beskriv.d beskriver beskrev beskrevet skildr.a beklag.a beklagar beklaga ' +
    'klag.a klagar sukk.a sukkar sukka stønn.a fnys.e fnyser fnøs rop.e roper ropte ropar ropa skrik.e skriker skrek ' +
    'skreik hvisk.a kviskrar kviskra viskar brøl.e brøler tordn.a tordnar fres.e freser freste hoderyster jubl.a jublar jubla ' +
    'smil.e smiler smilte smilar smilte ler lo gliser gliste glis.e humr.a flir.e flirer spøk.e spøker spøkte spøkar spøkte vits.a ' +
    'skryter skrøt ros.e roser roste rosar rosa hyll.a hyllar takk.a takkar takka gratul.i ønsk.a ønskjer ønskte ' +
    'tilbakevis.e tilbakeviser imøtegår imøtegikk parerer hevn.a antyd.a antydar antyda insinu.i spekul.i påstår påstod ' +
    'påsto påstått anklag.a anklagar skuld.a skuldar beskyld.e sikt.a framholder fremholder fremholdt framheld framhold ' +
    'framhever fremhever fremhevet framhevar poster postet postar posta tvitr.a twitr.a mail.a ytr.a ytrar siter.a sit.i gjentar gjentok ' +
    'gjentatt gjentek repet.i oppsummer.a oppsum.i summer.a utdyp.a utdjupar utdjupa redegjør redegjorde greier ' +
    'vitn.a vitnar vitna prosederer prosederte anfører anførte anført informer.a inform.i orient.i annons.i proklam.i ' +
    'varslet rapport.i melder forsikr.a forsikrar garant.i snakk.a snakkar prat.a preiker preik.a formaner mana maner manet ' +
    'mukk.a mumler mumlet utbryter utbrøt utbrast parafras.i filosof.i tenk.e undr.a undrar undres resonn.i avslør.e ' +
    'avslører avslørte avslørar røper røpet røpte signalis.i undertegn.a lyder lød lydde heter het heiter heitte hette parerte ' +
    'tipp.a antar antok tipser tipset trøst.a trøstar syng.e deler delte fortsetter fortsatte fortset held fortsett.a avbryter avbrøt ' +
    'smeller smelte raser raste rasar korrigerer korrigerte korrig.i insist.i illustrer.a illust.i bedyr.a bedyrar bedyrer sverger svergar ' +
    'sverget skjelner raljer.a kaller kalte kalt kallar kalla skyter oversett.a diskut.i vurd.i ' +
    'dikt.i innvender innvendte innvend innvende tilbyr peker pekte pekt peikar peika viser viste vist forsvar.e forsvarer forsvarte lanserer',
  addressing: 'fortalte informerte orienterte forsikret minnet takket',
  verdict:
    'kalles omtales beskrives betegnes stemples karakteriseres kaller kalte kalt kallar kalla omtal.e omtaler omtalte beskriv.d beskriver beskrev karakteris.i kritis.i ros.e roser roste ' +
    'hyll.a fordømm.d fordømmer fordømte støtt.a støttar støtta anklag.a beskyld.e døm.d forsvar.e betegn.a slakt.a slaktar ' +
    'hyllar refs.a sammenlikn.a sammenlign.a samanliknar vurd.i stempl.a bryd latterliggj.d hånet hån.e',
  thought:
    'tror trodde trur trudde tenker tenkte tenkjer tenkte mener meiner mente meinte håper håpet håpar håpa frykt.a fryktar ' +
    'forvent.a ventar venter ventet venta ønsk.a vil ville vet visste veit visste synes syntes syns synest anser anså ser såg ' +
    'så vurd.i planlegger planla vedtar vedtok beslutter besluttet bestemmer bestemte avgjør avgjorde regner regnet reknar rekna tviler ' +
    'tvilte antar antok gleder gledde gler frykter krever føler følte kjenner kjente',
  showing:
    'viser viste vist syner synte står stod sto lyder lød framgår fremgår framkommer kjem avdekker avdekket dokument.i tyder anslår konklud.i slår heter heiter',
  verbs:
    'innleder innledet innleda avslutter avsluttet avsluttar avslutta avrunder avrundet avrunda leser leste velger valgte eier eide fanger er var blir ble vart blei har hadde hatt får fikk fekk går gikk gjekk kommer kom kjem tar tok tek tatt gir ga gav gitt ' +
    'gjør gjorde gjer står stod sto ligger låg lå ligg sitter satt sit begynn.e begynner begynte byrjar byrja start.a ' +
    'slutt.a sluttar jobb.a jobbar arbeid.a bor bodde bur budde lever levde reis.e reiser dro drar drog flytt.a flyttar kjøp.e ' +
    'kjøper selger solgte sel selde vinner vant vinn vann taper tapte spill.e spiller spilte spelar spela scor.a led.a leiar ' +
    'leder ledet ledd kast.a hent.a møt.e møter møtte drep.e dør døde døydde føder fødte fins finnes fantes finst finner fant ' +
    'finn fann setter satte sett set legger la holder holdt held heldt heldt sender sendte sender hjelp.e hjelper hjalp hjelpt ' +
    'bruk.e bruker brukte brukar brukte treng.e trenger trengte treng lag.a lagar laget skal skulle kan kunne må måtte ' +
    'øk.e øker økte aukar auka faller falt fell fall stiger steg stig åpn.a opn.a stans.a stopp.a fjern.a byggj.e bygger bygde ' +
    'rykker rykket pågrip.e pågriper dømmes dømt siktet tiltalt overtar overtok trekker trakk trekkjer henger hang henger peker ' +
    'viser svarer deler legger smiler ler ønsker innkall.e bekymr.a stemm.e stemmer ringer ringte lærte lærer slo slår bryt.e bryter brøt ' +
    'la få fått vært vore blitt gått kommet sett',
  according:
    'ifølge ifølgje i_følge i_følgje etter_det_nrk_erfarer etter_opplysninger_fra ifølge_opplysninger_fra ' +
    'i_henhold_til if',
  accordingAfter: '',
  impersonal: 'heter heiter het heitte står stod sto lyder framgår fremgår',
  speechNouns:
    'råd dom budskap reaksjon uttalelse uttale utsagn påstand kommentar kritikk svar brev melding pressemelding tale innlegg intervju ord beskjed ' +
    'forklaring vurdering konklusjon oppfordring advarsel åtvaring',
  termCues:
    'filmen boka boken romanen albumet låta låten sangen songen serien programmet prosjektet såkalte såkalt såkalla kalt kalla ' +
    'stykket podkasten utstillingen utstillinga tittelen magasinet bladet avisa avisen ordet begrepet omgrepet betegnelsen ' +
    'kjent kampanjen forestillingen forestillinga spillet boka diktet visa aksjonen konseptet mottoet slagordet temaet',
  auxiliaries:
    'er var har hadde blir ble blei vart er vært vore har blitt kan kunne skal skulle vil ville må måtte bør burde får fikk fekk tør torde være vere bli ha få',
  prepositions:
    'forelagt i på til fra frå av med om for ved under over mellom mellom etter før mot uten utan hos blant bland gjennom langs rundt rundt kring innen innan ' +
    'utenfor utanfor innenfor bak foran framfor mens per pr som siden sidan trass tross unntatt unnateke inkludert omkring overfor ovanfor angående vedrørende ad',
  conjunctions: 'og eller men for så samt både enten anten verken korkje',
  subordinators:
    'når da då fordi dersom hvis viss mens medan selv sjølv ettersom hvor kvar hvorfor kvifor hvordan korleis ' +
    'hva kva hvem kven idet inntil enn hvorav slik ',
  complementisers: 'at om hvorvidt',
  relatives: 'som hvis',
  articles: 'en ei et ein eit eitt den det de dei',
  definites: 'den det de dei denne dette disse desse',
  determiners:
    'forrige denne dette disse desse ingen inga inkje noen nokon noko noe nokre flere fleire mange alle begge to tre fire fem seks sju syv åtte ni ti ' +
    'elleve tolv hver hvert kvar kvart annen annet andre anna anna annan all alt samme same slik slikt slike hvilken hvilke første siste få',
  agents: 'av',
  objectPronouns: 'ham henne seg meg deg oss dem hans dykk',
  possessives:
    'hans hennes sin si sitt sine min mi mitt mine din di ditt dine vår vårt våre deres dykkar deira dens dets hennar',
  adverbs:
    'avslutningsvis innledningsvis etterfølgende dessuten ytterligere underveis imens lavt lågt også og så da nå no nu her der hit dit derfor difor likevel heller dessuten videre vidare igjen att ut inn opp ned nede oppe ' +
    'alt allerede alltid aldri ofte ofte snart straks først sist fortsatt framleis fremdeles lenger ' +
    'kanskje trolig truleg visstnok sannsynligvis dessverre diverre heldigvis egentlig eigentleg faktisk nemlig bare berre kun ' +
    'nesten svært veldig ganske meget mye mykje litt mer meir mest minst omtrent rundt cirka minst også imidlertid ' +
    'derimot dermed dermed samtidig samstundes senere seinere seinare tidligere tidlegare nylig nyleg ' +
    'tørt bestemt rolig roleg spøkefullt alvorlig ærlig tydelig tydeleg klart kontant oppgitt oppgjeve lattermildt ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag ' +
    'hjem heim hjemme heime sammen saman fram frem tilbake attende sannelig særlig særleg særdeles oppgitt jo vel nok vel altså ' +
    'følgelig forresten ellers elles selvsagt sjølvsagt selvfølgelig naturligvis visst enda ennå endå vanligvis vanlegvis ' +
    'plutselig brått etterpå deretter dernest foreløpig førebels hele heile rett fast skriftlig muntlig',
  negations: 'ikke ikkje ei aldri ingen neppe knapt',
  pronounsMale: 'han ham',
  pronounsFemale: 'hun henne ho henne',
  pronounsPlural: 'de dei dem',
  pronounsNeuter: 'det den',
  pronounsSpeech: 'jeg meg eg vi oss me du deg dere dykk de',
  pronounsOpen: 'man en noen nokon ingen alle mange flere fleire andre begge enkelte somme ',
  titlesMale: 'herr kong kongen prins kronprins pave hr',
  titlesFemale: 'fru frk frøken dronning dronninga prinsesse kronprinsesse',
  titles: 'dr prof',
  kin: 'ektemann kone bror søster sønn datter onkel tante enke enkemann samboer',
  partsApart:
    'tiltalte=tiltalt=siktede=siktet/aktor=anklager=statsadvokat=politiadvokat/dommer/advokat=forsvarer/' +
    'talsmann=talsperson pasient=pasienten/lege statsminister=regjeringssjef/president/statsråd=minister/' +
    'ordfører/talsperson trener/spiller=spiss=keeper',
  sameOffices:
    'trener=coach=sjef spiss=angriper=fotballspiller=spiller midtbanespiller=fotballspiller=spiller ' +
    'forsvarer=fotballspiller=spiller keeper=målvakt=fotballspiller=spiller ' +
    'advokat=forsvarer=bistandsadvokat=jurist politiadvokat=aktor=påtalejurist statsadvokat=aktor=anklager ' +
    'statsråd=minister=politiker statsminister=regjeringssjef=politiker ordfører=politiker ordførar=politikar ' +
    'stortingsrepresentant=politiker=parlamentariker forsker=vitenskapsmann forskar=vitskapsmann ' +
    'professor=forsker=forskar biolog=forsker=forskar historiker=forsker=forskar økonom=ekspert=analytiker ' +
    'lege=doktor kirurg=lege=doktor overlege=lege=doktor forfatter=skribent=romanforfatter ' +
    'sanger=artist=musiker skuespiller=stjerne regissør=filmskaper maler=kunstner direktør=sjef=leder ' +
    'rektor=skoleleder lærer=pedagog bonde=gårdbruker sogneprest=prest biskop=kirkeleder tilsyn=etat=myndighet ' +
    'direktorat=etat vegvesen=etat verk=etat',
  roles:
    'fiskeriminister kommunalminister samferdselsminister næringsminister energiminister landbruksminister klimaminister miljøminister kulturminister utviklingsminister barneminister familieminister arbeidsminister sosialminister distriktsminister digitaliseringsminister eldreminister innvandringsminister integreringsminister forskningsminister utdanningsminister oljeminister likestillingsminister handelsminister omsorgsminister beredskapsminister dykker koordinator strateg konsulent forvalter bestyrer assistent praktikant skaper oppdretter leieboer arbeidsgiver innehaver politifullmektig styrer pedagog sosionom rytter filmskaper trommeslager murer maler reder meningsmåler statsviter minister osloborger trondhjemmer nordmøring sørlending tobarnsmor firebarnsmor trebarnsmor vedkommende ol-håp ol-håpet medaljehåp medaljehåpet gullhåp gullhåpet angriper alpinist hopper poet asylsøker saksbehandler sosiolog psykiater revisor stifter aksjonær håndverker svenske danske østfolding bergenser trønder pressekontakt tillitsvalgte tjenestemann tjenestemannen gjest gjesten gjeter vitnet midtback toppscorer målvakt målscorer skihopper bokser svømmer forbipasserende kjæreste lærling lektor sorenskriver oberstløytnant løytnant sersjant europaparlamentariker bokhandler forlegger anmelder låtskriver trommis koreograf danser rørlegger snekker tømrer elektriker mekaniker lokfører konduktør flyger tobarnsmor tobarnsfar trebarnsmor trebarnsfar firebarnsmor campinggjest ' +
    'tilskuer leser jeger fotgjenger frivillig pasient flyktning fange velger kritiker leietaker åring klassing nordmann islending finne tysker brite franskmann italiener spanjol portugiser nederlender belgier sveitser østerriker polakk russer ukrainer amerikaner kanadier brasilianer argentiner kineser japaner australier kroat serber greker tyrker bergenser trønder nordlending sørlending midtstopper spiss vingspiller leder leiar nestleder nestleiar direktør sjef minister statsminister statsråd statssekretær ordfører ordførar varaordfører byråd ' +
    'byrådsleder rådmann kommunedirektør politiker politikar representant stortingsrepresentant president visepresident ' +
    'utenriksminister finansminister justisminister forsvarsminister helseminister kunnskapsminister kanselier talsmann talsperson talskvinne ' +
    'talsmann pressetalsmann pressesjef kommunikasjonssjef informasjonssjef rådgiver rådgjevar seniorrådgiver forsker forskar ' +
    'professor førsteamanuensis amanuensis stipendiat ekspert analytiker analytikar økonom sjeføkonom makroøkonom advokat ' +
    'forsvarer forsvarar bistandsadvokat statsadvokat aktor påtaleansvarlig politiadvokat politiinspektør politimester politimeister politibetjent ' +
    'lensmann operasjonsleder operasjonsleiar innsatsleder innsatsleiar etterforsker etterforskar vaktsjef brannsjef brannmester brannmeister overbetjent ' +
    'lege overlege kommuneoverlege fastlege sykepleier sjukepleiar jordmor psykolog tannlege veterinær kirurg ' +
    'lærer lærar rektor student elev forelder barnehagelærer trener trenar landslagssjef landslagstrener spiller spelar kaptein keeper ' +
    'spiss midtstopper midtbanespiller løper løpar skiløper skiskytter utøver utøvar dommer dommar tilhenger supporter ' +
    'sportssjef sportsdirektør journalist redaktør redaktor sjefredaktør kommentator fotograf forfatter forfattar dikter lyriker skuespiller skodespelar regissør ' +
    'musiker musikar sanger songar komponist kunstner kunstnar artist kokk baker bakar bonde fisker fiskar skipper kaptein pilot sjåfør ' +
    'gründer investor eier eigar styreleder styreleiar konsernsjef konserndirektør administrerende avdelingsleder avdelingsdirektør ' +
    'seksjonsleder fagsjef fagdirektør forbundsleder forbundsleiar tillitsvalgt tillitsvald hovedtillitsvalgt fylkesleder generalsekretær sekretær ' +
    'ansatt tilsett arbeider arbeidar vitne nabo beboer bebuar innbygger innbyggjar kunde passasjer turist besøkende pårørende ' +
    'offer mistenkt mistenkte siktet siktede tiltalt tiltalte domfelt domfelte fornærmede fornærmet debutant veteran kollega lagkamerat medlem ' +
    'prest biskop imam pastor menighetsleder ambassadør diplomat general oberst major admiral soldat offiser ' +
    'meteorolog statsmeteorolog geolog biolog historiker historikar klimaforsker samfunnsviter jurist arkitekt ingeniør gartner gartnar ' +
    'kandidat partileder partileiar parlamentarisk gruppeleder gruppeleiar utvalgsleder kommunestyrerepresentant ' +
    'varamedlem tolk kurator museumsdirektør konservator arkeolog bibliotekar dirigent programleder programleiar vert ' +
    'skribent blogger influenser youtuber aktivist demonstrant grunnlegger grunnleggjar initiativtaker prosjektleder prosjektleiar ' +
    'seniorforsker sykehusdirektør klinikksjef avdelingsoverlege smittevernoverlege helsedirektør brukar bruker bilist syklist ' +
    'reindriftsutøver reineier reinsdyreier sametingspresident skogbruker entreprenør megler eiendomsmegler meklar mekler riksmekler ' +
    'kilde kjelde observatør ombud forbrukerombud barneombud sivilombud inspektør regnskapsfører sjefanalytiker stortingspresident ' +
    'partner samboer sambuar ektefelle slektning venn ven venninne barnebarn tenåring pensjonist fengselsleder ' +
    'operatør havnesjef losse rektoren daglig helsefagarbeider renholder servitør kelner frisør butikksjef ekspeditør kasserer baker skogvokter ' +
    'vaktmester vaktmeister klubbleder redningsleder redningsmann havforsker astronaut statistiker programmerer utvikler designer ' +
    'nobelprisvinner prisvinner vinner vinnar taper verdensmester verdsmeister mester olympiavinner rekordholder kjendis stjerne humorist komiker rapper ' +
    'gründer sjokoladeprodusent produsent leverandør importør selger seljar kjøper arrangør festivalsjef billettør kokke lugarpike matros styrmann ' +
    'dronningen kongen pave statsoverhode jente gutt mann kvinne dame kar person fagsjef handlar tømmerhandlar',
  rolesMale:
    'mann far pappa bror sønn son ektemann bestefar onkel fetter gutt kar talsmann formann fisker ' +
    'rådmann lensmann enkemann svigerfar stefar svoger nevø gutten',
  rolesFemale:
    'kvinne mor mamma søster syster datter dotter kone enke enkje bestemor tante jente dame talskvinne ' +
    'svigermor stemor jordmor husmor venninne skuespillerinne forfatterinne niese kusine kjerring lærarinne lugarpike',
  plurals:
    'ere=er erne=er er= ene=en ar= ane=ar ane= ene= r= rne=r ne= ne=e arar=ar arane=ar ane=ar ande=ande',
  definiteEndings: 'en= en=e n= et= et=e a= a=e en=a aren=ar eren=er ne=n ten=t',
  owningEnding: 's',
  backing: 'støtte medhold oppbakking',
  copula: 'er',
  roleEndings: 'olog loger ist grafen',
  groups:
    'duoen duo trioen trio kvartetten guttene jentene søsknene brødrene søstrene ekteparet paret tvillingene kameratene venninnene ofrene gjester gjestene bøndene tjenestemenn tjenestemennene myndigheter styresmakter kritikere eksperter forskere naboer beboere foreldre ansatte tilsette vitner pårørende ' +
    'fagforeninger partier politikere innbyggere velgere tilskuere demonstranter elever studenter lærere leger pasienter ' +
    'kolleger kilder kjelder etterforskere forhandlere fans mannskaper mannskap folk ungdommer ungdomar barn bønder fiskere ' +
    'opposisjonen opposisjon arrangørene partene flertallet mindretallet familie familien politifolk flyktninger forsvarerne forbrukere venner',
  bodyNames: `${WORLD_BODIES} kreml hvite_hus`,
  organisations:
    'kringkaster kringkasteren medium mediet jury juryen politi politiet politidistrikt kommune kommunen regjering regjeringa regjeringen departement storting stortinget direktorat tilsyn etat byrå ' +
    'selskap selskapet bedrift konsern bank forening foreining forbund organisasjon parti klubb lag fylkeskommune fylkesting bystyre ' +
    'kommunestyre universitet høgskole høyskole skole skule sykehus sjukehus institutt stiftelse stifting råd nemnd utvalg utval komité ' +
    'kommisjon domstol tingrett lagmannsrett høyesterett høgsterett rett retten påtalemyndighet påtalemakt politiet forsvar forsvaret brannvesen ' +
    'redningssentral hovedredningssentralen kringkasting avis avisa avisen ambassade fond rederi rederiet verksemd virksomhet foretak helseforetak ' +
    'fagforening fagforeining lo nho ntb nrk vg kystvakt tolletat skatteetaten nav fhi helsetilsyn mattilsyn arbeidstilsyn datatilsyn ' +
    'akademi museum teater festival festivalen kirke kyrkje menighet menigheten styret styre ledelse leiing landslag ' +
    'hjelpekorps bondelag kreml pentagon nato eu fn parlament parlamentet senat kongress kongressen regjeringsparti ' +
    'nyhetsbyrå laboratorium tollvesen havforskningsinstituttet folketing riksdag domstolen finansdepartement konsernet utbygger operatørselskap forsikringsselskap kraftlag skogselskap',
  bodies:
    'selskap bedrift konsern organisasjon klubb rederi verksemd virksomhet foretak bank selskapet bedriften konsernet etat myndighet forening stiftelse kjede tilsyn direktorat etaten tilsynet',
  documents:
    'redegjørelse data tall rapport melding pressemelding brev bok dom dommen tiltale lov forskrift avtale undersøkelse undersøking studie artikkel ' +
    'kronikk leder dokument notat epost e-post innlegg tekst uttalelse kontrakt måling meningsmåling statistikk analyse utredning utgreiing nettside ' +
    'hjemmeside innstilling forslag vedtak plakat skilt tekstmelding sms høringssvar klage søksmål kjennelse orskurd protokoll årsrapport ' +
    'dagbok oppslag invitasjon program testament manifest søknad evaluering børsmelding',
  anonymous: 'kilde kjelde kilder kjelder vitne vitner tipser varsler varslar insider diplomat',
  namesMale: NORDIC_NAMES_MALE,
  namesFemale: NORDIC_NAMES_FEMALE,
  places:
    'vei veg gate gata allé norge noreg norsk norske norskt oslo bergen trondheim stavanger tromsø bodø drammen fredrikstad kristiansand ålesund molde hamar lillehammer alta hammerfest ' +
    'finnmark troms nordland trøndelag vestland rogaland agder telemark vestfold buskerud akershus østfold innlandet viken møre romsdal ' +
    'svalbard sørlandet vestlandet østlandet nord-norge sunnfjord haugesund sandnes steinkjer narvik harstad svolvær lofoten kirkenes vadsø ' +
    'sverige svensk svenske danmark dansk danske finland finsk finske island russland russisk russiske usa amerikansk amerikanske ' +
    'ukraina ukrainsk ukrainske tyskland tysk tyske frankrike fransk franske storbritannia britisk britiske england engelsk engelske ' +
    'kina kinesisk kinesiske europa europeisk europeiske israel israelsk israelske gaza palestinsk palestinske spania spansk spanske italia ' +
    'italiensk italienske polen polsk polske norden nordisk nordiske brussel stockholm københavn london moskva berlin paris washington kyiv arktis ' +
    'samisk samiske sápmi sapmi slovakia nesodden sørlandsk',
  times:
    'morgen kveld natt natta dag uke veke måned månad år time klokka klokken formiddag ettermiddag helg helga minutt sekund vår sommer sumar høst haust vinter ' +
    'jul påske pinse tiår århundre januar februar mars april mai juni juli august september oktober november desember ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag søndag sundag',
  particles: 'van von de der den av af le la el al bin ibn',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations:
    'dr prof hr fr frk ca bl.a f.eks nr kl jf mfl m.fl osv pst kr mill mrd adm dir red evt inkl tlf jr sr st avd pr',
  labels: 'spørsmål svar',
  invertsAlways: true,
  grammarFirst: true,
  verbSecond: true,
  takingUp: 'det dette slik',
  joinsNouns: true,
  tagEndings: { sure: '', open: 'er ar te de et a', participle: '' },
  passiveEndings: 's',
  asides:
    'i_retten i_tingretten i_lagmannsretten i_avhør i_vitneboksen på_telefon på_pressekonferansen på_direkten på_facebook på_instagram på_twitter på_x til_nrk til_ntb til_vg til_tv til_dagbladet til_aftenposten til_avisen til_avisa til_bladet overfor',
  dashDialogue: true,
  dashOpensLines: true,
  capacity: 'som',
});
