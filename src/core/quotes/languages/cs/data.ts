import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Czech. */
export const czech = defineLanguage({
  code: 'cs',
  trust: 0.9,
  describedFrom: 0.55,
  paradigms: {
    a: 'al ala ali aly á ají al',
    l: 'al ala ali aly',
    i: 'il ila ili ily í',
    e: 'el ela eli ely í ejí ějí',
    u: 'oval ovala ovali ovaly uje ují',
    n: 'nul nula nuli nuly ne',
  },
  speech:
    'domnívá posteskl posteskla ulevil ulevila jásal jásala jásali zuřil zuřila rozčiloval rozčilovala láteřil láteřila hřímal hřímala bědoval bědovala pochvaloval pochvalovala pochvaluje přislíbil přislíbila předpokládá předpokládají věří doufá doufají nastínil nastínila pravil pravila zavzpomínal zavzpomínala přikývl přikývla dotázal dotázala podivil podivila nařkl nařkla vytkl vytkla gratuloval gratulovala prorokuje zalamentoval rozohnil rozohnila rozpovídal rozpovídala dušuje dušoval dušovala vyčítá zakřičel zakřičela ' +
    'řekl řekla řekli řekly řekne říká říkají říkal říkala říkali uvedl uvedla uvedli uvedly uvádí uvádějí uved.l sděl.i ' +
    'sdělil sdělila sdělili sděluje dodal dodala dodali dodaly dodává dodávají dodával dodávala prohlás.i prohlašuje ' +
    'prohlašoval vysvětl.i vysvětluje vysvětlují vysvětlov.l popsal popsala popsali popisuje popisují popisoval ' +
    'popisovala podotkl podotkla podotkli poznamen.a upozorn.i upozorňuje upozorňují upozorňoval zdůrazn.i zdůrazňuje ' +
    'zdůrazňují připomněl připomněla připomněli připomíná připomínají potvrd.i potvrzuje potvrzují oznám.i oznamuje ' +
    'tvrd.i tvrdí tvrdil tvrdila tvrdili míní myslí soudí odpověděl odpověděla odpověděli odpovídá odpovídají odpov.e ' +
    'reag.u reaguje reagují reagoval reagovala zareag.u komentuje komentují okomentov.l koment.u namít.a namítl namítla ' +
    'namítá oponuje oponoval kontroval kontruje přiznal přiznala přiznali přiznává přiznávají přizná připust.i připouští ' +
    'slíb.i slibuje slibují ujist.i ujišťuje varuje varují varoval varovala varovali vyzval vyzvala vyzvali vyzývá ' +
    'vyzývají požaduje požadují požadoval žádá žádají žádal žádala požád.a navrh.l navrhl navrhla navrhuje navrhují ' +
    'doporuč.i doporučuje doporučují napsal napsala napsali píše píší psal psala psali zeptal zeptala ptá ptají ptal ' +
    'ptala tázal otáz.l otázal vyprávěl vyprávěla vypráví vyprávějí vzpomín.a vzpomněl vzpomněla líčí líčil líčila ' +
    'vylíč.i stěžuje stěžují stěžoval postěž.u postěžoval postěžovala naříká naříkal povzdechl povzdechla vzdych.l ' +
    'usmívá usmál usmála směje smál smála zasmál zasmála žertuje žertoval zažertoval zažertovala vtipkuje vtipkoval ' +
    'zavtipkoval zavtipkovala kritizuje kritizují kritizoval kritizovala zkritizoval zkritizovala odmítl odmítla odmítli ' +
    'odmítá odmítají popřel popřela popřeli popírá popírají vyvrátil vyvrací obvin.i obviňuje obviňují pochválil pochválila ' +
    'chválí chválil chválila ocenil ocenila oceňuje poděkoval poděkovala děkuje gratuluje pogratuloval shrnul shrnula shrnuje ' +
    'shrnují uzavřel uzavřela uzavírá dopln.i doplňuje doplňují pokrač.u pokračoval pokračovala pokračuje upřesn.i ' +
    'upřesňuje upřesňují citoval citovala cituje citují inform.u informuje informovala informoval informovali ohlás.i ' +
    'vyjádř.i vyjadřuje vyslov.i konstat.u konstatuje konstatoval konstatovala nechal nechala zmín.i zmiňuje zmiňují ' +
    'naznač.i naznačuje poukáz.a poukázal poukázala poukazuje poukazují ukázal argument.u argumentuje argumentují ' +
    'argumentovala obhajuje obhajuj.u obhajoval hájí hájil hájila zdůvodn.i zdůvodňuje odůvodn.i odůvodňuje odhaduje ' +
    'odhadují odhadl odhadla předpovídá předpověděl očekává prozrad.i prozrazuje svěř.i svěřil svěřila svěřuje odhal.i ' +
    'zavol.a volá volal volala zvolal zvolala křičí křičel křičela vykřikl vykřikla zašept.a šeptá šeptal šeptala ' +
    'brumlá zabručel zabručela odsekl odsekla odsekává utrousil utrousila procedil hlásí hlásil hlásila mluví mluvil ' +
    'mluvila hovoří hovořil hovořila promluvil promluvila prosí prosil prosila poprosil poprosila omluvil omluvila omlouvá ' +
    'hrozí hrozil pohrozil pohrozila uznal uznala uznali uznává zhodnotil zhodnotila hodnotí hodnotil hodnotila ' +
    'radí radil poradil poradila apel.u apeluje apelují apelovala zopakoval zopakovala opakuje opakoval opakovala ' +
    'trvá přitakal přitakala přitakává souhlasí souhlasil souhlasila nesouhlasí přesvědčuje raduje radoval radovala ' +
    'zaradoval zlobí zlobil zlobila diví divil divila obává lituje litoval litovala uklidňuje uklidnil uklidnila utěšuje ' +
    'spekuluje prohodil prohodila pronesl pronesla ironizuje tlumočil tlumočila glosuje glosoval glosovala přibližuje ' +
    'přiblíž.i rozčiluje rozčílil hlás.u vyhlás.i avizoval avizovala avizuje plán.u pozname poznal rozhodl vypověděl vypověděla vypovídá ' +
    'vyčíslil vyčíslila vyjmenoval vyjmenovala přidal přidala přidává dovysvětlil dovodil ohradil ohradila ohrazuje ' +
    'vzkázal vzkázala vzkazuje stojí řečeno mávl mávla pokrčil pokrčila odvětil odvětila odvěti.l oponovala ' +
    'argumentoval běduje dopověděl dopověděla hlesl hlesla horlí jásá kaje kárá lamentuje naléhá nabádá objasňuje ' +
    'objasnil objasnila odtušil odtušila opáčil opáčila osvětluje podotýká pochlubil pochlubila pochlubili pochybuje ' +
    'povídá protestuje předesílá předeslal předeslala pyšní rekapituluje srší strachuje vyhrkl vyhrkla vypočítává ' +
    'vyzdvihuje vyzdvihl vyzdvihla zadoufal zadoufala zalitoval zalitovala zapřísahá zuří žasne',
  verdict:
    'nazval nazvala nazvali nazývá nazývají označ.i označuje označují popsal popsala popisuje kritizuje kritizoval ' +
    'zkritizoval odsoud.i odsoudil odsoudila odsuzuje pochválil pochválila chválí obvin.i obviňuje přirovnal přirovnala přirovnává ocenil ' +
    'ocenila oceňuje vyčítá vyčetl vyčetla hodnotí zhodnotil zhodnotila podpořil podpořila odmítl odmítla odmítá charakterizoval přivítal přivítala přivítali uvítal uvítala uvítali vítá vítají zkritizovala odsoudili',
  thought:
    'myslí myslel myslela domnívá domnívají domníval domnívala věří věřil věřila doufá doufají doufal doufala chce chtějí ' +
    'chtěl chtěla chtěli ví vědí věděl věděla plánuje plánují plánoval plánovala hodlá hodlají očekává očekávají očekával obává ' +
    'obávají obával obávala bojí bál bála považuje považují předpokládá předpokládají rozhodl rozhodla pochybuje soudí přeje přál přála tuší',
  showing:
    'ukazuje ukazují ukázal ukázala vyplývá vyplynulo uvádí stojí píše svědčí dokládá hlásá praví zní zněl uvedeno',
  verbs:
    'postavil postavila postavili zaútočil zaútočila zaútočili narazil narazila narazili vybuchl vybuchla ' +
    'poškodil poškodila poškodili zničil zničila zničili zachránil zachránila zachránili evakuoval evakuovala ' +
    'evakuovali přešel přešla přešli přenesl přenesla sešel sešla sešli připojil připojila připojili nastoupí ' +
    'odstartoval odstartovala propustil propustila propustili provedl provedla provedli zmizel zmizela zmizeli ' +
    'utekl utekla utekli patřil patřila porušil porušila porušili ukradl ukradla ukradli obnovil obnovila ' +
    'zvýšil zvýšila zvýšili snížil snížila snížili podal podala podali navštívil navštívila navštívili bránil ' +
    'brání hájil hájila hájí žádal žádala zastal zastala zasedá ' +
    'byl byla bylo byli byly je jsou bude budou by má mají měl měla měli měly může mohou mohl mohla mohli musí musel musela ' +
    'museli lze stal stala stali stalo stane začal začala začali začne začíná začínají skončil skončila skončí končí trvá ' +
    'trval trvala přijel přijela přišel přišla přišli odešel odešla vyšel vyšla vstoupil vrátil vrátila vrátí jede jedou ' +
    'jel jela jde jdou šel šla šli pracuje pracují pracoval pracovala bydlí žije žijí žil žila leží stál stála sedí seděl ' +
    'našel našla našli dostal dostala dostali dostane získal získala získali získá vyhrál vyhrála vyhráli prohrál prohrála ' +
    'porazil porazila hrál hrála hraje hrají vstřelil koupil koupila prodal prodala platí zaplatil stojí stál činí vzrostl ' +
    'vzrostla vzrostly klesl klesla klesly roste rostou otevřel otevřela otevře zavřel zavřela zavře postavil postavila ' +
    'vznikl vznikla vznikne vzniká staví schválil schválila schválili podepsal podepsala přijal přijala přijali vydal vydala ' +
    'vydali vydává zveřejnil zveřejnila zahynul zahynula zemřel zemřela zranil zranila utrpěl shořel shořela hořelo došlo ' +
    'dojde uskutečnil uskutečnila uskuteční proběhl proběhla proběhne probíhá vede vedou vedl vedla řídí řídil řídila ' +
    'vyšetřuje vyšetřují zjistil zjistila zjistili zjišťuje zastavil zastavila zrušil zrušila zruší zakázal povolil dal dala ' +
    'dali dá dává vzal vzala bere dělá dělají udělal udělala pomohl pomohla pomáhá potřebuje potřebují chybí stačí podařilo ' +
    'patří týká týkají narodil narodila čeká čekají čekal čekala objevil objevila objevili působí působil nastoupil ' +
    'nastoupila opustil opustila představil představila připravil připravila připravuje chystá chystají odsoudil soud.i ' +
    'zasáhl zasáhla zasahovali zasahuje uhasili vyjelo přibylo ubylo zbývá nastal nastane zůstal zůstala zůstane zůstává ' +
    'pokračuje řeší řešil obsahuje umožní umožňuje pořádá pořádal sleduje sledoval hledá hledají hledal využívá nesl nese ' +
    'rozdělil ztratil ztratila přišla nechal mění změnil změní změnila zná znají dělal padl padla padli dorazil dorazila odvysílal',
  according: 'podle dle v_souladu_s slovy názoru z_pohledu na_základě ve_světle s_odkazem_na s_odvoláním_na',
  ownOpinions:
    'podle_něj podle_něho podle_ní podle_nich dle_něj podle_jeho_slov podle_jejích_slov podle_jejich_slov podle_svých_slov',
  impersonal: 'stojí stálo',
  speechNouns:
    'doslova citace prohlášení vyjádření slova odpověď komentář otázka názor obvinění rozhovor projev vzkaz výrok dopis sdělení',
  termCues:
    'síti platformě serveru webu portálu film filmu filmem seriál seriálu kniha knihy knize knihu román románu píseň písně album alba hra hry hru představení ' +
    'program programu projekt projektu projektem kampaň kampaně akce akci soutěž soutěže festival festivalu heslo heslem název názvem ' +
    'názvu tzv takzvaný takzvaná takzvané takzvaného takzvanou takzvaných pojem pojmem slovo výraz přezdívka přezdívkou přezdívaný přezdívaná ' +
    'restaurace restauraci kavárna hotel klub klubu skupina skupiny spolek spolku nadace firma firmy společnost společnosti časopis ' +
    'časopisu deník deníku web webu pořad pořadu výstava výstavy výstavu loď operace operaci nápis nápisem transparent cena cenu kategorii přednáška',
  auxiliaries:
    'byl byla bylo byli byly být je jsou jsem jsme bude budou by bych může mohou mohl mohla musí má mají',
  prepositions:
    'v ve na z ze do od o po za před při pod nad pro bez přes mezi u k ke ku vůči uprostřed během kromě mimo díky vedle ' +
    'kolem okolo skrz proti místo vzhledem navzdory kvůli s se okolo dle včetně prostřednictvím ohledně oproti naproti',
  conjunctions: 'a i nebo či ale však avšak ani neboť tedy',
  subordinators:
    'když pokud jestli jestliže protože ačkoli ačkoliv ač zatímco dokud jakmile aby jak kde kam odkud proč kdyby než jelikož přestože dokud až',
  complementisers: 'že aby zda jestli',
  relatives:
    'který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž jež jehož jejíž jejichž jemuž',
  definites:
    'ten ta to ti ty tento tato toto tito tyto toho té tomu tom tím tou těch těm těmi tohoto této sám sama',
  determiners:
    'ten ta ti ty tento tato toto tito tyto toho té tomu tom tím tou těch těm těmi tohoto této tomuto každý každá každé všichni všechny ' +
    'všech všechen celý celá celé celého jiný jiná jiné jiní jiných jeden jedna jedno jednoho jedné jednou jednomu dva dvě dvou tři tří čtyři čtyř pět ' +
    'šest sedm osm devět deset několik několika mnoho mnoha některé někteří některých žádný žádná žádné takový taková takové ' +
    'nějaký nějaká nějaké kolik tolik oba obě sám sama samo sami více méně další',
  agents: '',
  objectPronouns:
    'to ho jeho jej ji jí jich je jim mu jemu mě mně mi nám nás vám vás ti tě tobě tebe si se sebe sobě ním ní nich něj něho',
  obliqueArticles: 'svůj svoje svoji svá své svou svého svému svém svým svých svými svojí',
  possessives:
    'jeho její jejich svůj svoje svá své svou svého svému svém svým svých svými můj moje má mé mého mou náš naše naši našeho naší našich ' +
    'našim váš vaše vaši',
  adverbs:
    'tak už již ještě také taky též rovněž jen jenom pouze velmi dnes včera zítra teď nyní tehdy potom pak poté tady zde tam ' +
    'dříve později nedávno brzy hned často někdy obvykle vždy nikdy dávno nedávno opět znovu zase spolu zvlášť krátce ' +
    'dlouho rychle pomalu dobře špatně téměř skoro především hlavně zejména obecně dost docela celkem spíš spíše asi ' +
    'možná určitě samozřejmě opravdu právě dokonce oficiálně veřejně otevřeně upřímně ostře rozhodně klidně smutně ' +
    'doslova zhruba přibližně nejprve nejdřív zpočátku konečně nakonec naopak najednou zároveň současně prakticky ' +
    'fakticky tedy proto mezitím navíc ostatně přece poprvé dvakrát částečně zcela nadále stále prý údajně pravděpodobně ' +
    'případně bohužel jedině hrdě trpce ironicky okamžitě společně tak jinak blízko daleko ráno večer v-noci se si však ' +
    'nicméně přitom letos loni například zatím jednoznačně ' +
    'přesto ovšem předtím následně tudíž raději stručně lakonicky dodatečně původně posléze vzápětí jednoduše prostě ' +
    'zkrátka podobně stejně závěrem úvodem zjevně výslovně rázně důrazně mírně jasně pyšně osobně dosud pořád snad ' +
    'patrně zřejmě naštěstí pochopitelně skutečně vlastně obzvlášť úplně dále odpoledne dopoledne ihned',
  negations: 'ne není nejsou nebyl nebyla nikdy ani',
  pronounsMale: 'on',
  pronounsFemale: 'ona',
  pronounsPlural: 'oni ony',
  pronounsNeuter: 'ono',
  pronounsSpeech: 'já my vy ty mě mně mi nás nám vás vám tebe tě tobě mnou námi vámi',
  pronounsOpen: 'někdo nikdo kdo mnozí někteří jiní ostatní všichni jeden jedna',
  titlesMale: 'pan pana panu pane král princ hrabě kníže bratr páter',
  titlesFemale: 'paní slečna královna princezna hraběnka sestra',
  titles:
    'doktor profesor mudr mgr ing bc phdr judr rndr doc prof mvdr plk pplk mjr kpt npor por prap kapitán major plukovník generál gen dr mons phd csc',
  roles:
    'dítě teenager osoba asistentka asistent mluvčí důchodkyně důchodce svěřenec svěřenkyně soupeřka soupeř představitelka představitel kritik kritička kolega kolegyně rozhodčí vyšetřovatel vyšetřovatelka soused sousedka obyvatel obyvatelka zákonodárce lodivod stratég forvard středopolař bek gólman umělec muzikant filmař tvůrce doktor literát ' +
    'zoolog astronom designér reprezentant pivovarník moderátor influencer youtuber náčelník uprchlík návštěvník ' +
    'čech slovák němec rakušan polák maďar ital španěl francouz angličan brit američan ukrajinec rus švéd nor dán fin nizozemec belgičan švýcar portugalec brazilec argentinec chorvat srb slovinec kanaďan lotyš ' +
    'prezident viceprezident premiér premiérka vicepremiér vicepremiérka ministr ministryně náměstek náměstkyně hejtman hejtmanka primátor primátorka ' +
    'starosta starostka místostarosta místostarostka radní zastupitel zastupitelka poslanec poslankyně senátor senátorka ' +
    'europoslanec europoslankyně politik politička lídr lídryně předseda předsedkyně místopředseda místopředsedkyně ' +
    'ředitel ředitelka vedoucí šéf šéfka tajemník tajemnice mluvčí zmocněnec zmocněnkyně komisař komisařka velvyslanec ' +
    'velvyslankyně konzul soudce soudkyně státní žalobce žalobkyně zástupce zástupkyně advokát advokátka právník právnička ' +
    'obhájce obhájkyně notář exekutor znalec znalkyně obžalovaný obžalovaná obviněný obviněná podezřelý podezřelá odsouzený ' +
    'poškozený poškozená svědek svědkyně velitel velitelka důstojník policista policistka strážník strážnice hasič hasička ' +
    'záchranář záchranářka voják vojačka generál plukovník major kapitán poručík lékař lékařka zdravotní sestra primář ' +
    'primářka chirurg kardiolog onkolog pediatr psychiatr psycholog psycholožka virolog epidemiolog epidemioložka veterinář ' +
    'veterinářka lékárník lékárnice hygienik hygienička profesor profesorka docent docentka rektor rektorka prorektor děkan děkanka ' +
    'vědec vědkyně badatel badatelka výzkumník výzkumnice historik historička sociolog socioložka politolog politoložka ' +
    'ekonom ekonomka analytik analytička expert expertka odborník odbornice specialista specialistka biolog bioložka ekolog ' +
    'ekoložka fyzik fyzička chemik geolog archeolog archeoložka meteorolog meteoroložka klimatolog inženýr inženýrka architekt ' +
    'architektka památkář památkářka projektant programátor učitel učitelka pedagog vychovatelka trenér trenérka kouč fotbalista ' +
    'fotbalistka útočník obránce záložník brankář brankářka hráč hráčka hokejista cyklista cyklistka atlet atletka plavec ' +
    'plavkyně tenista tenistka lyžař lyžařka biatlonista biatlonistka mistr mistryně medailista medailistka fanoušek ' +
    'režisér režisérka herec herečka zpěvák zpěvačka hudebník skladatel dirigent spisovatel spisovatelka básník básnířka ' +
    'autor autorka novinář novinářka redaktor redaktorka publicista komentátor komentátorka reportér reportérka vydavatel ' +
    'překladatel překladatelka malíř malířka sochař fotograf fotografka kurátor kurátorka knihovník knihovnice podnikatel ' +
    'podnikatelka majitel majitelka spolumajitel zakladatel zakladatelka investor developer zaměstnavatel zaměstnanec ' +
    'zaměstnankyně řidič řidička strojvedoucí strojvůdce průvodčí pilot pilotka námořník rybář zemědělec zemědělkyně farmář ' +
    'farmářka sadař vinař vinařka chovatel chovatelka včelař lesník lesnice hajný myslivec horník hutník elektrikář ' +
    'instalatér svářeč mechanik pekař kuchař kuchařka cukrář číšník číšnice prodavač prodavačka pokladní kadeřnice pošťák ' +
    'pošťačka správce správkyně uklízečka ochranka taxikář kurýr odborář odborářka aktivista aktivistka dobrovolník dobrovolnice ' +
    'opoziční kandidát kandidátka volič kněz farář biskup arcibiskup kardinál papež mnich jeptiška pastor rabín obyvatel ' +
    'obyvatelka soused sousedka důchodce důchodkyně žák žákyně student studentka pacient pacientka zákazník zákaznice ' +
    'cestující turista turistka čtenář čtenářka divák divačka rodič nájemník nájemnice zdroj účastník účastnice pořadatel ' +
    'pořadatelka organizátor organizátorka koordinátor koordinátorka představitel představitelka delegát poradce poradkyně ' +
    'asistent asistentka spolupracovník spolupracovnice úředník úřednice inspektor inspektorka revizor auditor účetní ' +
    'bankéř makléř manažer manažerka konzultant laureát absolvent absolventka veterán pamětník pamětnice oběť pachatel ' +
    'průvodce průvodkyně operátor operátorka dispečer dispečerka guvernér kancléř vyjednavač diplomat diplomatka exministr exprezident expremiér ' +
    'místní kastelán kastelánka člen členka statik sládek vrchní letec geofyzik mykolog hydrolog hydroložka kronikář kronikářka hydrometeorolog vývojář vývojářka hostinský hostinská vodník jednatel jednatelka mluvčí učitel ředitel novinář soused důchodce žák student pacient zemědělec zaměstnanec úředník ' +
    'předák restauratér hoteliér kamioňák vrátný hlídač zdravotník terapeut zubař ortoped urolog školák maturant ' +
    'doktorand etnograf raper choreograf stoper boxer závodník agent opozičník kolemjdoucí chatař senior migrant ' +
    'zraněný klient dlužník vynálezce botanik psovod imám opat exnáměstek dramaturg synovec kamarád spolužák ' +
    'zadržený provozní',
  rolesMale:
    'člověk přítel dělník chodec vězeň příznivec odpůrce otec bratr syn manžel dědeček strýc bratranec vnuk snoubenec vdovec muž chlapec kluk mladík stařec zeť tchán táta kolega ' +
    'herec zpěvák spisovatel  skot ir velšan bulhar bosňan albánec černohorec makedonec bělorus litevec estonec islanďan mexičan chilan kolumbijec venezuelan peruánec uruguayec kubánec číňan japonec korejec australan novozélanďan keňan etiopan nigerijec senegalec maročan alžířan tunisan egypťan izraelec palestinec iráčan íránec syřan libanonec gruzín armén kazach uzbek turek řek rumun monačan pražan brňan',
  rolesFemale:
    'přítelkyně sestřička kancléřka umělkyně interpretka kriminalistka zooložka reprezentantka moderátorka influencerka uprchlice ' +
    'návštěvnice ' +
    'matka sestra dcera manželka babička teta sestřenice vnučka snoubenka vdova žena dívka holka stařenka snacha tchyně máma kolegyně ' +
    'učitelka ředitelka novinářka sousedka důchodkyně žákyně studentka pacientka herečka zpěvačka spisovatelka starostka primátorka ' +
    'ministryně poslankyně senátorka předsedkyně lékařka soudkyně úřednice advokátka hejtmanka náměstkyně trenérka expertka vědkyně ' +
    'autorka majitelka policistka hygienička polka češka slovenka němka francouzka španělka italka portugalka britka angličanka skotka irka nizozemka belgičanka švýcarka rakušanka maďarka rumunka bulharka řekyně turkyně srbka chorvatka slovinka bosňanka albánka ukrajinka ruska běloruska litevka lotyška estonka finka švédka norka dánka islanďanka američanka kanaďanka mexičanka brazilka argentinka chilanka kolumbijka kubánka číňanka japonka korejka australanka novozélanďanka keňanka etiopka nigerijka maročanka tunisanka egypťanka izraelka íránka gruzínka arménka kazaška pražanka brňanka ' +
    'exministryně servírka dělnice letuška psychiatrička terapeutka pediatrička zubařka chirurgička školačka ' +
    'ilustrátorka baletka choreografka producentka fanynka krasobruslařka gymnastka běžkyně seniorka kamarádka ' +
    'spolužačka vojákyně klientka makléřka dramaturgyně zraněná',
  groups:
    'obyvatelé lidé experti analytici vědci lékaři záchranáři poslanci senátoři radní zastupitelé úředníci novináři rodiče učitelé žáci ' +
    'studenti důchodci aktivisté dobrovolníci zaměstnanci policisté hasiči vyšetřovatelé kriminalisté ekologové historici ekonomové ' +
    'právníci advokáti politici vojáci příbuzní sousedé přátelé svědci čtenáři diváci cestující pacienti zákazníci podnikatelé ' +
    'zemědělci výrobci prodejci pořadatelé účastníci autoři výzkumníci odborníci specialisté fanoušci hráči trenéři kritici odpůrci ' +
    'zastánci zástupci meteorologové žalobci diplomaté manželé děti turisté řidiči horníci odboráři památkáři obce starostové úřady ' +
    'opozice média kolegové místní vodohospodáři vinaři lesníci',
  bodyNames: `${WORLD_BODIES} bílý_dům kreml`,
  organisations:
    'vláda ministerstvo resort úřad magistrát radnice sněmovna senát parlament kancelář soud tribunál zastupitelství ' +
    'státní policie komisařství hasiči záchranka nemocnice klinika poliklinika hygiena inspekce agentura odbor komise výbor rada ' +
    'správa ředitelství škola gymnázium školka univerzita fakulta akademie ústav centrum muzeum divadlo knihovna galerie ' +
    'filharmonie nadace spolek sdružení svaz federace komora organizace strana hnutí klub koalice společnost firma podnik ' +
    'koncern holding banka závod továrna důl elektrárna pivovar letiště přístav dopravce operátor developer noviny deník ' +
    'týdeník server web redakce televize rozhlas rádio stanice vydavatelství církev diecéze farnost armáda vojsko štáb jednotka ' +
    'nato unie osn velvyslanectví konzulát obec kraj město okres městys chmú čez čd čssz vzp nkú úohs ano ods čssd kdu-čsl spd stan ' +
    'čtk čt družstvo tým reprezentace prezidium zoo hrad',
  bodies:
    'firma společnost organizace ministerstvo úřad klub podnik spolek sdružení nadace instituce výrobce provozovatel řetězec podnik',
  documents:
    'data údaje zpráva dokument dopis prohlášení zákon návrh nařízení vyhláška rozhodnutí rozsudek odůvodnění smlouva dohoda článek ' +
    'publikace poznámka stížnost žaloba žádost výzva průzkum studie statistika prognóza protokol posudek pokyn řád stanovy ' +
    'ústava plán bulletin příspěvek status tweet nahrávka oznámení kniha deník depeše rezoluce deklarace manifest petice ' +
    'anketa analýza leták plakát kronika tisková výroční cedule',
  anonymous: 'zpravodaj zpravodajka zdroj svědek diplomat úředník informátor',
  namesMale:
    'dmitrij sergej vladimir volodymyr alexej andrej igor oleg nikolaj jevgenij michail boris jurij anatolij denys oleksandr kyrylo mychajlo valerij vitalij abbás benjamin recep adam albert aleš alexandr alfréd alois antonín arnošt artur bedřich bohdan bohumil bohumír bohuslav boleslav bořivoj ' +
    'břetislav ctibor čeněk čestmír dalibor dalimil daniel david dominik dušan eduard emanuel emil erik evžen felix ferdinand ' +
    'filip františek gustav hanuš horymír hubert hugo hynek ignác igor ivan ivo jáchym jakub jan jaromír jaroslav jeroným ' +
    'jindřich jiří jonáš josef julius kamil karel kazimír kryštof květoslav ladislav leopold leoš libor lubomír lubor luboš ' +
    'luděk ludvík lukáš lumír marcel marek marián martin matěj matouš maxim metoděj michal mikuláš milan miloslav miloš ' +
    'miroslav mojmír norbert oldřich oliver ondřej oskar ota otakar oto otto patrik pavel petr přemysl radek radim radomír ' +
    'radoslav radovan rené richard robert robin roman rostislav rudolf řehoř samuel sebastian slavomír stanislav svatopluk ' +
    'svatoslav šimon štefan štěpán tadeáš teodor tomáš václav vavřinec vendelín viktor vilém vincenc vít vítězslav vladan ' +
    'vladimír vladislav vlastimil vlastislav vojtěch vratislav zbyněk zbyšek zdeněk zikmund zoltán kryšpín donald joe volodymyr andrej ' +
    'bohuš denis dan honza kuba tonda vašek zdenek jarda pepa mirek',
  namesFemale:
    'adéla adriana agáta alena alexandra alice alžběta amálie anděla andrea aneta anežka anna antonie apolena barbora běla ' +
    'berta blanka blažena bohumila bohuslava božena bronislava cecílie dagmar dana daniela danuše denisa diana dobromila ' +
    'dominika dorota drahomíra edita ela elena eliška ema emília emilie erika ester eva evelína františka gabriela gita hana ' +
    'hedvika helena ilona irena irma iva ivana iveta ivona izabela jana jarmila jaroslava jindřiška jiřina jitka johana ' +
    'jolana josefína judita julie justýna kamila karin karolína kateřina klára klaudie kornélie kristina kristýna květa ' +
    'květoslava ladislava lada laura lea lenka leona liběna libuše lilian linda ljuba lucie ludmila lydie magda magdaléna ' +
    'mahulena marcela mariana marie markéta marta martina matylda michaela milada milena milica miloslava milošlava miluše ' +
    'miroslava monika naděžda natálie nataša nela nikol nikola nina nora olga olívie oľga patricie pavla pavlína petra ' +
    'radka radmila regína renáta renata romana rozálie rut růžena sabina sandra sára saša silvie simona slávka soňa sofie ' +
    'stanislava stela svatava svatoslava svetlana šárka štefánie štěpánka taťána tereza tamara uršula valerie vanda věra ' +
    'veronika viktorie viola vladimíra vlasta xenie zdena zdeňka zdenka zita zlata zora zuzana žaneta žofie vendula ursula angela',
  places:
    'česko česka česku čechy čech čechách morava moravy moravě slezsko slezska praha prahy praze prahu brno brna brně ostrava ostravy ' +
    'ostravě plzeň plzně plzni liberec liberce liberci olomouc olomouce olomouci budějovice budějovic budějovicích hradec hradci pardubice ' +
    'pardubic pardubicích zlín zlína zlíně jihlava jihlavy jihlavě karlovy vary varech ústí kladno kladna kladně most děčín teplice ' +
    'opava opavy znojmo znojma přerov prostějov kroměříž třebíč tábor písek šumava šumavy krkonoše krkonoš beskydy beskyd jeseníky ' +
    'vltava labe evropa evropy evropě německo německa rusko ruska rusku ukrajina ukrajiny ukrajině slovensko slovenska slovensku ' +
    'polsko polska rakousko rakouska vídeň vídně berlín bratislava bratislavy kyjev kyjeva moskva moskvy brusel bruselu paříž londýn ' +
    'washington washingtonu usa čína číny francie usa vysočina vysočiny',
  times:
    'den dne ráno večer noc týden měsíc rok hodina minuta pondělí úterý středu čtvrtek pátek sobotu neděli středy čtvrtka pátku soboty neděle ' +
    'ledna února března dubna května června července srpna září října listopadu prosince lednu únoru březnu dubnu květnu ' +
    'červnu červenci srpnu říjnu listopadu prosinci roku let dní dnů týdne měsíce hodin hodině začátek konec polovina jaře létě podzim zimě dopoledne odpoledne',
  particles: 'von van de der da di la le el al bin ml st',
  nameSuffixes: 'jr ml st',
  abbreviations:
    'mudr mgr ing bc phdr judr rndr doc prof mvdr plk pplk mjr kpt npor por prap gen dr csc č čp ul nám sv tzv atd apod např resp mil mld tis kč str s r n.l mj hod okr',
  labels: 'otázka odpověď redaktor',
  onBehalf: 'v ve',
  roleEndings: 'ář ářka ista istka olog oložka itel atel itelka atelka',
  speechPhrases:
    'dal_najevo dala_najevo dali_najevo dává_najevo dal_na_srozuměnou dala_na_srozuměnou nechal_se_slyšet nechala_se_slyšet nechali_se_slyšet vzal_na_vědomí',
  invertsAlways: true,
  dropsSubjects: true,
  grammarFirst: true,
  tagsInside: true,
  adjectivesFollow: true,
  belonging: 'z ze',
  completesByCase: true,
  bareIsDefinite: true,
  tagEndings: {
    sure: 'al ala alo ali aly il ila ilo ili nul nula nulo nuli ěl ěla ěli oval ovala ovalo ovali uje ují',
    open: 'al ala ali il ila ili nul nula ěl ěla uje ují',
    short: 'l la li á í ají ejí ne',
    participle: '',
  },
  infiniteEndings: 'at it ět out ovat ci íc ouc no to',
  pluralVerbs: 'li ly jí ou',
  genderedVerbs: { male: 'l', female: 'la' },
  nameCases: {
    male:
      'ek=ka,kovi,kem,ku,ke ec=ce,ci,cem,če něk=ňka,ňkovi,ňkem,ňku ek=ňka el=la,lovi,lem,le ok=ka,kovi ský=ského,skému,ským,ském ' +
      'cký=ckého,ckému,ckým,ckém ý=ého,ému,ým,ém í=ího,ímu,ím C=Ca,Covi,Cem,Cu,Ce,Ci,Cův,Cova,Covo,Covy,Cově,Covu,Cových a=y,ovi,u,ou,o,ů ' +
      'ň=ně,ni,něm ď=dě,di,děm ť=tě,ti,těm o=a,ovi,em e=i,ho,em ů=ů ůl=ola i=iho,imu,im y=yho,ymu,ym ej=eje,eji,ejem er=ra,rovi,rem',
    female:
      'ová=ové,ovou ská=ské,skou cká=cké,ckou á=é,ou ka=ky,ce,ku,kou ga=gy,ze,gu,gou ha=hy,ze,hu,hou cha=chy,še,chu,chou ra=ry,ře,ru,rou ' +
      'a=y,ě,u,ou,e,o ie=ii,ií e=i,í na=ny,ně da=dy,dě ta=ty,tě la=ly,le ňa=ni,ňu,ňou',
    any: '',
  },
  shownNames: {
    male:
      'ský=ského,skému,ským cký=ckého,ckému,ckým ý=ého,ému,ým í=ího,ímu,ím něk=ňka,ňkovi,ňkem Cek=Cka,Ckovi,Ckem ' +
      'vec=vce,vcovi,vcem dec=dce,dcovi,dcem pec=pce,pcovi,pcem mec=mce,mcovi,mcem tec=tce,tcovi,tcem bec=bce,bcovi Cel=Cla,Clovi,Clem enko=enka,enkovi,enkem co=ca C=Ca,Ce,Cem,Covi a=y,u,ou,ovi',
    female: 'ová=ové,ovou ská=ské,skou cká=cké,ckou á=é,ou a=y,u',
  },
  womensNames: 'ová ové ovou ská ské skou cká cké ckou',
  interviewing: 'rozmlouval rozmlouvala ptal ptala rozhovor',
  tellingVerbs: 'řekl řekla řekli prozradil prozradila svěřil svěřila sdělil sdělili',
  quotingVerbs: 'cituje citují citoval citovala citovali',
  kin: 'manžel manželka bratr sestra syn dcera strýc teta bratranec sestřenice vdova vdovec',
  partsApart:
    'obžalovaný=obviněný=podezřelý/žalobce=zástupce=prokurátor/soudce/obhájce=advokát/mluvčí pacient/lékař ' +
    'prezident/premiér/ministr/starosta=primátor/hejtman/mluvčí/předák trenér=kouč/útočník=brankář=hráč/' +
    'rozhodčí',
  sameOffices:
    'prezident=politik=lídr premiér=politik=lídr expremiér=politik ministr=politik ministryně=politička ' +
    'poslanec=politik=zákonodárce poslankyně=politička starosta=politik trenér=kouč=lodivod=stratég ' +
    'útočník=fotbalista=hokejista=hráč=forvard záložník=fotbalista=hráč=středopolař ' +
    'obránce=fotbalista=hokejista=bek=hráč brankář=gólman=hráč zpěvačka=umělkyně=interpretka ' +
    'zpěvák=umělec=muzikant herec=umělec herečka=umělkyně režisér=filmař=tvůrce ředitel=šéf=manažer ' +
    'ředitelka=šéfka=manažerka předseda=šéf=lídr předsedkyně=šéfka obhájce=advokát=právník ' +
    'advokát=obhájce=právník advokátka=obhájkyně=právnička žalobce=zástupce zástupkyně=žalobkyně ' +
    'lékař=doktor=odborník ekonom=analytik=odborník analytik=ekonom=odborník spisovatel=autor=literát ' +
    'biolog=vědec=badatel profesor=vědec=badatel fyzik=vědec=badatel klimatolog=vědec historik=vědec=badatel ' +
    'vědkyně=badatelka chirurg=lékař hejtman=politik hejtmanka=politička primátor=politik primátorka=politička ' +
    'zemědělec=sedlák=farmář farář=kněz=duchovní biskup=duchovní učitel=pedagog=kantor ' +
    'učitelka=pedagožka=kantorka běžkyně=atletka=závodnice lyžařka=závodnice lyžař=závodník cyklista=závodník ' +
    'spisovatelka=autorka básník=autor=literát',
  tellingWho: 'jak',
  genitiveEndings: 'u y a',
  additives: 'i',
  hearerEndings: 'u ovi ému ům ám',
  obliqueEndings: 'ého ému ovi ům ám ím ímu ami ách ech ích ých ým ými ími ou em u',
  nounCases:
    'a= ovi= em= u= e= ě= ého=ý ému=ý ým=ý ém=ý ého=é ou=á é=á ího=í ímu=í ím=í y=a u=a ou=a ě=a e=a i=e í=e ka=ek kovi=ek kem=ek ku=ek ' +
    'ce=ka ku=ka kou=ka ky=ka ce=ec ci=ec cem=ec ře=r ře=ra i= í= a=o u=o em=o ě=o ím=í y=a ti=ť tí=ť dě=d ze=ha ze=ga še=cha ' +
    'kyně=kyně kyni=kyně kyní=kyně i=ě í=ě ě=ě',
  plurals:
    'ové= ů= ům= y= ech= i= é= ich=ik ci=k cích=k ky=k ků=k kům=k ři=r rů=r rům=r či=č ři=ř řů=ř řům=ř ři=ř iny=ina ky=ka ek=ka kám=ka kami=ka kách=ka ' +
    'y=a ám=a ami=a ách=a e=e í=e ím=e emi=e ích=e a=o ům=o ech=o ce=ec ců=ec cům=ec ci=ec ní=ní é=a ů=a ové=a sté=sta stů=sta stům=sta kyně=kyně kyň=kyně kyním=kyně ' +
    'elé=el elů=el elům=el eli=el ové=a ky=ek ků=ek zi=h dé=d ti=t áci=ák áků=ák ni=n ni=ň ',
  feminines: '',
});
