import { defineLanguage } from '../define-language.ts';
import { NORDIC_NAMES_FEMALE, NORDIC_NAMES_MALE } from '../nordic-names.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Swedish. */
export const swedish = defineLanguage({
  code: 'sv',
  trust: 0.9,
  paradigms: {
    a: 'ar ade at ades as',
    t: 'er te t tes',
    d: 'er de t des',
    r: 'r dde tt',
  },
  speech:
    'tillkännager tillkännagav tillkännagett tillkänna ras.a noter.a fyller fyllde vidhåller vidhöll säjer instämmer instämde intyg.a morr.a gråter grät skander.a röt säger sade sa sagt sägs skriver skrev skrivit berätt.a förklar.a förklarar menar menade menat anser ansåg ansett hävd.a påpek.a ' +
    'understryk.t understryker underströk understrukit lägger la lade lagt tillägger tillade tillagt fastslår fastslog slår slog uppge uppger uppgav uppgett meddel.a ' +
    'meddelar meddelade kungör kungjorde konstater.a konkluder.a svar.a svarar svarade fråg.a erkänn.t erkänner erkände erkänt tillstår medger medgav medgett avvis.a avfärd.a ' +
    'förnek.a bekräft.a varn.a lov.a hot.a kräver krävde krävt ber bad bett uppman.a rekommender.a råder rådde föreslår föreslog föreslagit kritiser.a yttr.a uttal.a kommenter.a ' +
    'argumenter.a reager.a replikerar replikerade kontr.a kontrar genmäl.t genmäler genmälde protester.a poängter.a preciser.a nyanser.a beton.a anmärk.t anmärker notera noterar påminner påminde minns mindes ' +
    'beskriver beskrev beskrivit skildr.a beklag.a klag.a suck.a stön.a fnys.t fnyser fnös rop.a skriker skrek visk.a vrål.a dundr.a frust.a jubl.a ler log flin.a skratt.a skämt.a skryter skröt ' +
    'beröm.d berömmer hyll.a tack.a gratuler.a önsk.a tillbakavis.a bemöter bemötte antyd.d antyder antydde påstår påstod påstått anklag.a beskyll.d beskyller framhåll.d framhåller framhöll framhållit framför framförde ' +
    'post.a lägger twittr.a mejl.a mail.a citer.a upprep.a summer.a utveckl.a redogör redogjorde vittn.a anför anförde informer.a rapporter.a försäkr.a garanter.a prat.a muttr.a utbrister utbrast ' +
    'filosofer.a tänker tänkte undr.a resoner.a avslöj.a röj.d röjer lyder löd heter hette invänder invände invänt bedöm.d bedömer bedömde fortsätter fortsatte avbryter avbröt rätt.a insister.a bedyr.a svär svor ' +
    'kallar kallade kallat pekar pekade visar visade försvar.a tipp.a gissar gissade trösta tröst.a formuler.a sammanfatt.a vädj.a mumlar mumlade nickar nickade snyftar snyftade fräser fräste ' +
    'spår spådde rapport.a understryka flik.a inflikar inflikade flikar flikade skojar skojade raljerar raljerade resonerar larmar larmade slår beskriver bedömer tror twittrade manar manade ' +
    'hälsar hälsade motiverar motiverade förtydligar förtydligade konstaterade poängterar nekar nekade ropar gnäller gnällde muttrade skrockar skrockade',
  addressing: 'informerade försäkrade påminde tackade',
  verdict:
    'kallas kallades beskrivs beskrevs kallar kallade kallat beskriver beskrev karaktäriser.a kritiser.a beröm.d berömmer hyll.a fördöm.d fördömer fördömde stöder stödjer stödde anklag.a beskyll.d dömer dömde försvar.a beteckn.a klandr.a ' +
    'förlöjlig.a jämför jämförde bedöm.d såg.a sågar',
  thought:
    'tror trodde trott tänker tänkte menar menade anser ansåg hoppas hoppades fruktar fruktade befar.a förvänt.a väntar väntade önsk.a vill ville vet visste tycker tyckte tyckt ser såg bedöm.d planer.a ' +
    'beslut.a räkn.a tvivl.a antar antog gläds gläder känner kände befarar avser avsåg',
  showing:
    'visar visade visat står stod lyder löd framgår framgick avslöj.a dokumenter.a tyder uppskatt.a konkluder.a slår fastslår heter',
  verbs:
    'inleder inledde inlett avslutar avslutade avslutat avrundar avrundade läser läste väljer valde äger ägde är var blir blev har hade får fick går gick kommer kom tar tog ger gav gör gjorde står stod ligger låg sitter satt börj.a start.a slut.a slutar arbet.a jobb.a bor bodde lever levde res.t reser reste åk.t åker åkte ' +
    'kör.d kör körde flytt.a köper köpte säljer sålde vinner vann förlorar förlorade spel.a gjord gör leder ledde kast.a hämt.a möter mötte död.a dör dog finns fanns hittar hittade sätter satte ställer ställde ' +
    'lägger la håller höll skickar skickade hjälper hjälpte använd.d använder behöver behövde ska skall skulle kan kunde måste bör borde ökar ökade stiger steg faller föll öppn.a stäng.d stänger stopp.a bygger byggde ' +
    'rycker ryckte griper grep döms dömdes åtalas tar övertar drar drog hänger pekar visar svarar delar ler röst.a ringer ringde lär lärde bryter bröt fått varit blivit gått kommit sett drabb.a väntar larmas larmades',
  according: 'enligt i_enlighet_med',
  impersonal: 'heter hette står stod lyder löd framgår',
  speechNouns:
    'råd dom budskap reaktion uttalande påstående kommentar kritik svar brev meddelande pressmeddelande tal inlägg intervju ord besked förklaring bedömning slutsats uppmaning varning mejl',
  termCues:
    'filmen boken romanen albumet låten sången serien programmet projektet kallad kallade kallat pjäsen podden utställningen titeln magasinet tidningen ordet begreppet beteckningen känd kampanjen föreställningen spelet dikten ' +
    'aktionen konceptet mottot namnet målningen verket uttrycket temat smeknamnet',
  auxiliaries:
    'är var har hade blir blev varit blivit kan kunde ska skall skulle vill ville måste bör borde får fick vara bli ha få lär må',
  prepositions:
    'emot i på till från av med om för vid under över mellan efter före innan mot utan hos bland genom längs runt omkring inom utanför bakom framför per sedan trots utom inklusive gentemot angående beträffande åt ur bredvid intill',
  conjunctions: 'och eller men för så samt både antingen varken utan',
  subordinators:
    'när då eftersom om ifall medan fast fastän trots var varför hur vad vem tills än varefter innan sedan ',
  complementisers: 'att om huruvida',
  relatives: 'som vars vilken vilket vilka',
  articles: 'en ett den det de',
  definites: 'den det de denna denne detta dessa',
  determiners:
    'förra förre denna denne detta dessa ingen inget inga någon något några flera många alla båda två tre fyra fem sex sju åtta nio tio elva tolv varje annan annat andra all allt samma sådan sådana vilken vilka första sista få',
  agents: 'av',
  objectPronouns: 'honom henne sig mig dig oss er dem',
  possessives: 'hans hennes sin sitt sina min mitt mina din ditt dina vår vårt våra er ert era deras dess',
  adverbs:
    'avslutningsvis inledningsvis dessförinnan därutöver härutöver ytterligare vidare lågt också så då nu här där hit dit därför dock ändå hellre dessutom vidare igen ut in upp ner nere uppe redan alltid aldrig ofta snart genast först sist fortfarande längre kanske troligen sannolikt tyvärr ' +
    'lyckligtvis egentligen faktiskt nämligen bara endast nästan mycket ganska lite mer mest minst ungefär runt cirka emellertid däremot därmed samtidigt senare tidigare nyligen igår idag imorgon ' +
    'torrt bestämt lugnt allvarligt ärligt tydligt klart kort måndags måndag tisdag onsdag torsdag fredag lördag söndag hem hemma tillsammans fram tillbaka särskilt ju väl alltså följaktligen förresten ' +
    'annars naturligtvis självklart själv själva ännu plötsligt sedan därefter tills hela rakt skriftligt muntligt slutligen åter tydligen även',
  negations: 'inte ej icke aldrig ingen knappast',
  pronounsMale: 'han honom',
  pronounsFemale: 'hon henne',
  pronounsPlural: 'de dem dom',
  pronounsNeuter: 'det den',
  pronounsSpeech: 'jag mig vi oss du dig ni er',
  pronounsOpen: 'man en någon ingen alla många flera andra båda somliga vissa hen',
  titlesMale: 'herr kung kungen prins kronprins påve',
  titlesFemale: 'fru fröken drottning prinsessan prinsessa kronprinsessan kronprinsessa',
  titles: 'dr prof',
  kin: 'make maka hustru bror syster son dotter morbror farbror moster faster änka änkling sambo',
  partsApart:
    'tilltalad=tilltalade=misstänkt=misstänkte/åklagare/domare/advokat=försvarare/talesperson patient/läkare ' +
    'statsminister=premiärminister/president/minister/borgmästare/talesperson tränare/' +
    'spelare=anfallare=målvakt',
  sameOffices:
    'tränare=coach=ledare anfallare=forward=fotbollsspelare=spelare mittfältare=fotbollsspelare=spelare ' +
    'försvarare=back=fotbollsspelare=spelare målvakt=keeper=fotbollsspelare=spelare advokat=jurist=försvarare ' +
    'försvarare=advokat åklagare=jurist minister=politiker=statsråd statsminister=regeringschef=politiker ' +
    'borgmästare=politiker kommunalråd=politiker=kommunpolitiker riksdagsledamot=politiker=ledamot ' +
    'forskare=vetenskapsman professor=forskare docent=forskare biolog=forskare historiker=forskare ' +
    'ekonom=expert=analytiker läkare=doktor=medicinare kirurg=läkare=doktor överläkare=läkare=doktor ' +
    'författare=skribent=romanförfattare sångare=artist=musiker sångerska=artist=stjärna skådespelare=stjärna ' +
    'regissör=filmare=filmskapare konstnär=målare skulptör=konstnär vd=chef=direktör=företagsledare ' +
    'grundare=entreprenör rektor=skolledare lärare=pedagog bonde=lantbrukare präst=kyrkoherde ' +
    'biskop=kyrkoledare polis=kommissarie=utredare pensionär=åldring verk=myndighet inspektion=myndighet',
  roles:
    'företrädare representant dykare samordnare koordinator strateg konsult förvaltare föreståndare assistent praktikant skapare odlare uppfödare arbetsgivare innehavare doktorand pressansvarig ansvarig förtroendevald förtroendevalda postdoktor barnskötare kantor diakon pastor slöjdare rörmokare byggare slaktare illustratör tecknare dramatiker koreograf dansare pianist violinist trumslagare gitarrist basist trubadur landslagsman olympier orienterare sprinter jockey malmöbo uppsalabo norrlänning värmlänning moder modern fader fadern broder brodern flickvän flickvännen pojkvän pojkvännen målsägandebiträde kommunikatör konsument ryttare överstelöjtnant handläggare sociolog hantverkare smålänning skåning göteborgare stockholmare asylsökande tysk dansk vd:n handlare krönikör recensent curator debattör statsvetare psykiater rättspsykiatriker folkhälsovetare tullare kustbevakare styrman matros skeppsredare trafikinformatör målskytt backhoppare simmare friidrottare höjdhoppare golfare boxare förbipasserande ' +
    'läsare fotgängare volontär patient flykting fånge åring norrman finländare finne islänning britt fransman italienare spanjor portugis nederländare holländare belgare schweizare österrikare polack ryss ukrainare amerikan kanadensare brasilianare argentinare kines japan australiensare kroat serb grek turk hjälte matchhjälte sportdirektör innerback ytterback mittback forward center högerback vänsterback skogsägare villaägare ledare direktör chef vd minister statsminister statsråd statssekreterare kommunalråd regionråd oppositionsråd landshövding politiker ordförande vice talesperson talesman taleskvinna talman ledamot riksdagsledamot president ' +
    'vicepresident kansler rådgivare sakkunnig forskare docent lektor adjunkt professor expert analytiker ekonom chefsekonom advokat försvarare försvarsadvokat åklagare kammaråklagare chefsåklagare överåklagare polis polischef polismästare ' +
    'kommissarie kriminalkommissarie presstalesperson presstalesman befäl insatsledare räddningsledare brandman brandchef utredare förundersökningsledare läkare överläkare smittskyddsläkare barnmorska sjuksköterska psykolog tandläkare veterinär kirurg ' +
    'lärare rektor student elev förälder pedagog förskollärare tränare förbundskapten spelare kapten målvakt anfallare mittfältare försvarare back löpare åkare skidåkare domare supporter fan sportchef journalist redaktör chefredaktör ' +
    'kommentator fotograf författare poet skådespelare regissör musiker sångare sångerska tonsättare kompositör konstnär artist kock bagare bonde lantbrukare fiskare skeppare pilot förare chaufför busschaufför entreprenör investerare ägare ' +
    'delägare styrelseordförande koncernchef avdelningschef enhetschef sektionschef förbundsordförande ombud skyddsombud generalsekreterare sekreterare anställd medarbetare arbetare vittne granne boende invånare kund ' +
    'passagerare resenär turist gäst anhörig offer offret misstänkt misstänkte åtalad åtalade tilltalade dömde målsägande debutant veteran kollega lagkamrat medlem präst kyrkoherde biskop ärkebiskop imam ambassadör diplomat general överste major amiral soldat officer ' +
    'meteorolog geolog biolog historiker klimatforskare jurist arkitekt ingenjör trädgårdsmästare kandidat partiledare gruppledare partisekreterare kommunstyrelseordförande nämndordförande utskottsordförande intendent museichef arkeolog bibliotekarie ' +
    'dirigent programledare värd skribent bloggare influerare influencer aktivist demonstrant grundare initiativtagare projektledare presschef kommunikationschef informationschef pressekreterare kommundirektör hälsodirektör verksamhetschef klinikchef användare ' +
    'bilist cyklist jägare skogvaktare renskötare mäklare medlare källa ombudsman inspektör revisor partner sambo släkting vän väninna barnbarn tonåring pensionär snickare målare elektriker smed mekaniker vaktmästare städare servitör frisör ' +
    'butikschef kassör kostchef stationschef lokförare konduktör utvecklare designer vinnare förlorare mästare världsmästare stjärna komiker rappare producent leverantör importör säljare köpare arrangör festivalgeneral ' +
    'kung drottning påve pojke kille tjej kvinna dam person man karl överdirektör generaldirektör myndighetschef hovrättsråd lagman rådman nämndeman justitieråd utrikesminister finansminister justitieminister försvarsminister socialminister ' +
    'undersköterska vårdbiträde lantmätare krögare bryggare säkerhetschef platschef fabrikschef produktionschef marknadschef personalchef ekonomichef driftchef trafikledare språkrör partiordförande klubbordförande distriktsordförande ' +
    'kurator terapeut barnläkare narkosläkare rättsläkare epidemiolog statsepidemiolog virolog',
  rolesMale:
    'fadern fader brodern broder pojkvän pojkvännen mannen man pappa far bror son make farfar morfar farbror morbror kusin pojke talesman änkling svärfar styvfar brorson brandman kille',
  rolesFemale:
    'modern moder flickvän flickvännen kvinna mamma mor syster dotter hustru fru maka änka farmor mormor faster moster flicka tjej dam taleskvinna svärmor styvmor barnmorska väninna sångerska sjuksköterska drottning undersköterska',
  plurals: 'are=are arna=are erna= er= ar= arna= or=a orna=a na= ena= män=man männen=man n=',
  definiteEndings: 'en= n= et= t= mannen=man an=a en=e aren=are nen=n',
  owningEnding: 's',
  backing: 'stöd medhåll uppbackning',
  nameEndings: { genitive: ':s', other: '' },
  copula: 'är',
  roleEndings: 'olog loger',
  groups:
    'duon duo trion trio kvartetten killarna tjejerna pojkarna flickorna syskonen bröderna systrarna paret tvillingarna kompisarna offren supportrar supportrarna människor myndigheter kritiker experter forskare grannar boende föräldrar anställda medarbetare vittnen anhöriga fackförbund partier politiker invånare väljare åskådare demonstranter elever studenter lärare läkare patienter kollegor källor utredare fans ' +
    'folk ungdomar barn bönder fiskare oppositionen opposition arrangörerna parterna majoriteten familj familjen flyktingar konsumenter vänner poliser forskarna',
  bodyNames: `${WORLD_BODIES} kreml vita_huset`,
  organisations:
    'tidningen medium mediet jury juryn polisen polis polismyndigheten kommun kommunen regering regeringen departement riksdag riksdagen myndighet verk styrelse styrelsen byrå bolag företag koncern bank förening förbund fack organisation parti klubb lag region landsting länsstyrelse ' +
    'länsstyrelsen tingsrätt tingsrätten hovrätt hovrätten domstol domstolen rätten universitet högskola skola sjukhus institut stiftelse råd nämnd utskott kommission åklagarmyndigheten försvarsmakten försvar räddningstjänst räddningstjänsten ' +
    'tidning radio ambassad rederi fackförbund kustbevakningen skatteverket trafikverket folkhälsomyndigheten socialstyrelsen livsmedelsverket migrationsverket försäkringskassan smhi sj tt svt akademi museum teater festival kyrka kyrkan församling ledning ledningen ' +
    'landslag kreml pentagon nato eu fn parlament parlamentet senat kongress kongressen folketinget stortinget nyhetsbyrå nyhetsbyrån laboratorium laboratoriet fabrik sameby kooperativ handelskammare näringsliv krogkedja kedja flygplats hamn',
  bodies:
    'bolag företag koncern organisation klubb rederi bank fabrik myndighet förening stiftelse verk kedja leverantör operatör tillverkare',
  documents:
    'data siffror rapport meddelande pressmeddelande brev bok dom domen åtal stämningsansökan lag förordning avtal undersökning studie artikel krönika ledare dokument promemoria mejl mail inlägg text uttalande kontrakt mätning opinionsmätning statistik ' +
    'analys utredning hemsida webbplats proposition betänkande förslag affisch skylt sms remissvar klagomål beslut protokoll årsredovisning dagbok inbjudan program testamente manifest ansökan utvärdering skrivelse essä enkät granskning polisanmälan anmälan lapp',
  anonymous: 'källa källor vittne vittnen uppgiftslämnare visselblåsare insider diplomat',
  namesMale: NORDIC_NAMES_MALE,
  namesFemale: NORDIC_NAMES_FEMALE,
  places:
    'gatan vägen allé gränd sverige svensk svenska svenske stockholm stockholms göteborg göteborgs malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås eskilstuna södertälje karlstad täby växjö halmstad sundsvall luleå trollhättan östersund borlänge falun kalmar kristianstad ' +
    'skövde karlskrona skellefteå uddevalla nyköping visby kiruna boden piteå mora åre ystad lidköping norrland norrländsk norrbotten västerbotten jämtland härjedalen dalarna värmland småland skåne skånsk halland blekinge gotland öland bohuslän dalsland närke västmanland sörmland östergötland västergötland uppland ' +
    'gästrikland hälsingland medelpad ångermanland lappland norge norsk norska danmark dansk danska finland finsk finska island ryssland rysk ryska usa amerikansk amerikanska amerikanske ukraina ukrainsk ukrainska tyskland tysk tyska frankrike fransk franska storbritannien brittisk brittiska england engelsk engelska kina kinesisk kinesiska ' +
    'europa europeisk europeiska israel israelisk israeliska gaza palestinsk palestinska spanien spansk spanska italien italiensk italienska polen polsk polska norden nordisk nordiska bryssel köpenhamn oslo helsingfors london moskva berlin paris washington kiev kyiv samisk samiska sápmi sapmi sigtuna hisingen',
  times:
    'morgon morgonen förmiddag middag eftermiddag kväll kvällen natt natten dag vecka månad år timme klockan helg minut sekund vår sommar höst vinter jul påsk pingst midsommar årtionde århundrade januari februari mars april maj juni juli augusti september oktober november december ' +
    'måndag tisdag onsdag torsdag fredag lördag söndag',
  particles: 'van von de der den af le la el al bin ibn',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations:
    'dr prof hr fr frk ca bl.a t.ex nr kl m.fl osv kr mkr milj adm dir red ev inkl tel jr sr avd s.k dvs resp st',
  labels: 'fråga svar',
  invertsAlways: true,
  grammarFirst: true,
  verbSecond: true,
  takingUp: 'det detta så sådan',
  joinsNouns: true,
  tagEndings: { sure: '', open: 'er ar ade te de', participle: '' },
  passiveEndings: 's',
  asides:
    'i_rätten i_tingsrätten i_hovrätten i_förhör i_vittnesbåset på_telefon på_presskonferensen på_presskonferens på_facebook på_instagram på_twitter på_x till_svt till_tt till_sr till_tv till_aftonbladet till_expressen till_dn till_svd till_dagens till_tidningen till_ekot till_radion',
  dashDialogue: true,
  dashOpensLines: true,
  capacity: 'som',
});
