import { defineLanguage, wordList } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Nouns as they are, and as those of a body or of somebody: "elnök", "elnöke". */
const owned = (list: string): string =>
  wordList(list)
    .split(' ')
    .flatMap((noun) => [noun, ...ownedForms(noun)])
    .join(' ');

function ownedForms(noun: string): string[] {
  const vowels = noun.match(/[aáeéiíoóöőuúüű]/g) ?? [];
  const isBack =
    /[aáoóuú]/.test(vowels.at(-1) ?? '') || (/[ií]/.test(vowels.at(-1) ?? '') && /[aáoóuú]/.test(noun));
  const [short, long] = isBack ? ['a', 'ja'] : ['e', 'je'];
  if (/[óő]$/.test(noun)) return [noun + long];
  if (noun.endsWith('a')) return [`${noun.slice(0, -1)}ája`];
  if (noun.endsWith('e')) return [`${noun.slice(0, -1)}éje`];
  if (/[áéiíúüű]$/.test(noun)) return [noun + long];
  // "bankja", but "szövetsége" and "egyesülete"
  if (/[bdgknpt]$/.test(noun) && !/s[áé]g$/.test(noun)) return [noun + short, noun + long];
  return [noun + short];
}

/** Given names of men. */
const MALE = wordList(
  'ádám adorján ágoston ákos aladár albert alfréd andor andrás antal áron árpád árpád attila balázs bálint barna barnabás bendegúz bence benedek benjámin béla bertalan boldizsár botond csaba csanád csongor dániel dávid dénes dezső domonkos ' +
    'döme ede elek elemér elemér előd endre erik ernő ervin ferenc fülöp flórián frigyes gábor gáspár gellért géza gergely gergő gerzson györgy gyula győző henrik hunor ignác illés imre istván iván izsák jakab jános jenő józsef kálmán ' +
    'károly kázmér kelemen kevin kolos konrád kornél kristóf krisztián lajos lászló lehel levente lóránd lóránt lőrinc lukács marcell marcel márk márkó márton máté mátyás medárd mihály miklós milán móric mór nándor noel norbert olivér ' +
    'ottó örs pál patrik péter pista richárd róbert roland rudolf sándor sebestyén simon szabolcs szilárd szilveszter tamás tibor tihamér titusz tivadar tódor vazul vendel viktor vilmos vince zalán zénó zoltán zsigmond zsolt zsombor laci pisti jóska sanyi peti zoli gabi',
);

/** A wife by her husband's given name: "Gáborné", "Attiláné". */
const wife = (name: string): string => `${name.replace(/a$/, 'á').replace(/e$/, 'é')}né`;

/** Hungarian. */
export const hungarian = defineLanguage({
  code: 'hu',
  trust: 0.9,
  describedFrom: 0.7,
  speech:
    'értékelt értékelte értékelték értékel értékelnek kiáltja kiabál kiabálja kiáltotta_oda üvölt üvölti üvöltött ordít ordította ordítja ordított sikította sikoltotta parancsol parancsolt parancsolta parancsolja rendelkezett lelkendezett lelkendezik örvendezik örült örül örvendett ' +
    'mosolyog mosolyodott kacag kacagott vigyorog vigyorgott hüledezik ámuldozott álmélkodott merengett mereng morfondírozott töprengett töpreng tűnődött tűnődik elmélkedett elmélkedik nosztalgiázott nosztalgiázik emlékezik visszaemlékezik idézett ' +
    'tódította licitált helyeselt helyesel bólint bólogatott bólogat rázta ingatja ingatta csóválta vont vonta replikázik riposztozott visszakérdez kontrázott kontráz sopánkodott sopánkodik siránkozott siránkozik panaszol keseregte kesereg zúgolódott dörmögte dörmögött brummogta mormog duruzsolta csicseregte rikkantotta rikkant kurjantott sziszegte förmedt mordult rivallt ' +
    'tanúsította eskette esküdözött esküdözik hitetlenkedett hitetlenkedik csodálkozott csodálkozik aggályoskodott figyelmeztetnek kommentál nyomatékosította nyomatékosítja szorgalmazta szorgalmazza kérvényezte bizonygatja magyarázgatta győzködte sejtette sejteti pletykálta fecsegte ' +
    'összefoglalta összefoglalja értelmezte értelmezi elemezte elemzi taglalja árnyalta árnyalja árnyalt visszaemlékszik eltűnődött vallja hirdették kérkedik büszkélkedett büszkélkedik dicsekszik megköszöni hálálkodott hálálkodik gratulál ' +
    'súgja legyint legyintett bólintott dühöngött viccelt boncolgatta vázolta célzott ígért ígérte ígéri ígértek ígérték beígért fenyegetőzik hüledezett ujjongott örvendezett fogalmazott rávágta visszaírt kifejtett megüzente üzente üzeni üzent leszögezi leszögezte felidézte felidézi mond mondja mondják mondta mondták mondott mondtak mondván elmond elmondja elmondják elmondta elmondták közli közlik közölte közölték közölt közölve ' +
    'írja írják írta írták írt írtak ír írva leírta megírta fogalmaz fogalmazott fogalmaztak fogalmazza fogalmazta megfogalmazta hangsúlyoz hangsúlyozza hangsúlyozzák hangsúlyozta hangsúlyozták ' +
    'kiemeli kiemelik kiemelte kiemelték kifejti kifejtette kifejtették kijelenti kijelentette kijelentették bejelenti bejelentette bejelentették jelentette jelentették jelenti jelentik jelezte jelezték jelzi jelzik ' +
    'hozzáteszi hozzátette hozzátették hozzáfűzi hozzáfűzte megjegyzi megjegyezte megjegyezték jegyezte tette tették teszi állítja állítják állította állították állít ' +
    'vélekedik vélekedett vélekedtek vélte vélték véli vélik nyilatkozik nyilatkozott nyilatkoztak nyilatkozta nyilatkozza reagál reagált reagáltak válaszol válaszolt válaszolta válaszolták válaszolja felel felelt felelte feleli ' +
    'kérdez kérdezte kérdezi kérdezték kérdezett megkérdezte megkérdezi magyaráz magyarázta magyarázza magyarázták megmagyarázta indokol indokolta indokolja indokolt indokolták érvel érvelt érveltek ' +
    'mesél mesélte meséli mesélt mesélték elmesélte elmeséli felidézi felidézte idézte idézi emlékszik emlékezett emlékeztetett emlékeztet visszaemlékezett tagadta tagadja tagadták cáfolta cáfolja cáfolták ' +
    'elismerte elismeri elismerték ismerte ismeri beismerte beismeri bevallotta bevallja vallja vallotta figyelmeztet figyelmeztetett figyelmeztettek javasolta javasolja javasol javasolták ígérte ígéri ígérték ígér megígérte ' +
    'panaszolja panaszolta panaszkodik panaszkodott sóhajt sóhajtott sóhajtotta kiált kiáltotta kiáltott kiabálta üvöltötte suttogta súgta morogta mormolta nevetett mosolygott viccelődik viccelődött tréfálkozott ' +
    'ismerteti ismertette ismertették tájékoztat tájékoztatott tájékoztattak tájékoztatta összegez összegzett összegezte összegzi értékel értékelt értékelte értékeli bírál bírálta bírálja dicséri dicsérte méltatta ' +
    'üzen üzent üzente üzenik üzenték számol számolt számoltak beszámol beszámolt beszámoltak beszél beszélt beszéltek mutatott mutat rámutatott rámutat leszögezte leszögezi szögezte szögezi aláhúzta ' +
    'megerősíti megerősítette megerősítették megállapította megállapítja állapította megállapították feltette felveti felvetette vetette felhívta hívta felszólította felszólít sürgette sürgeti követel követelt követeli követelte követelték ' +
    'kér kérte kéri kérték kérik megköszönte köszönte gratulált elárulta elárulja árulta árulja kommentálta kommentálja posztolta posztolja tudatta tudatja tudatták hirdette hirdeti kihirdette jósolta jósolja ' +
    'pontosított pontosította pontosítja kiegészítette folytatta folytatja zárta zárja kezdte replikázott visszavágott vágott vágta csattant közbeszól közbeszólt közbevetette közbeveti közbevágott vág szólt szólalt tiltakozott kritizálta említette említi említett megemlítette ' +
    'idéz részletezte részletezi ecsetelte bizonygatta hangoztatta hangoztatja hangoztatták elhárította nyugtázta nyugtázza elmagyarázta lamentált dünnyögte vicceli biztosított biztosította megnyugtatott fenyegetőzött ' +
    'fogadkozott beismert kesergett dohogott dohog sajnálkozott lelkesedett szabadkozott szabadkozik kifakadt értetlenkedett okoskodott ironizált ironizál fejtegette fejtegeti taglalta méltatlankodott zsörtölődött bosszankodott ' +
    'fűzte fűzi fűzték húzta húzza emelte fejtette fejti fejtették erősítette erősíti erősítették sorolta sorolja sorolták foglalta foglalja utalt utalnak utaltak utal figyelmeztette vallott tudósított sommázta summázta konstatálta deklarálta gúnyolódott élcelődött hárított kommentált méltatott fakadt világított kitért részletezett bírált hirdetett mérgelődött füstölgött háborgott felháborodott kérkedett hencegett dicsekedett búcsúzott emlékeztette emlékeztetnek védekezett védekezik magyarázkodott mentegetőzött kérdőjelezte fenyegetett megfenyegette buzdított buzdította biztatta biztatott intett óvott köszöntötte megszólalt felszólalt visszakérdezett posztolt tweetelt kommentelte kommentelt jelzett nyugtatott nyugtatta ajánlotta ajánlja tanácsolta tanácsolja rögzítette rögzíti kikötötte aggódott aggódik leírja',
  verdict:
    'sérelmezte sérelmezi kifogásolta kifogásolja kifogásolták nehezményezte nehezményezi nehezményezték hiányolta hiányolja üdvözölte üdvözli üdvözölték megvédte megkérdőjelezte elutasította elutasítja elutasították visszautasította visszautasítja vádolta vádolja vádolták megvádolta tartja tartják tartotta nevezte nevezi nevezték minősítette minősíti bírálta bírálja bírálták elítélte elítéli dicsérte dicséri méltatta kritizálta hívta titulálta értékelte jellemezte',
  thought:
    'gondolja gondolta gondolják hiszi hitte hisz remélte reméli remélik bízik bízott tartja tartotta tartják szeretné akarja akarta várja várta számít tervezi tervezte úgy_véli érzi érezte látja látta tudja tudta véli fél félt',
  showing:
    'mutatja mutatják áll olvasható szerepel hangzik derül kiderül kiderült derült tartalmazza tartalmaz',
  verbs:
    'van volt vannak voltak lesz lett lesznek lettek nincs nincsenek kap kapott kaptak kapta kapja ad adott adtak adta adja jön jött jöttek megy ment mentek kerül került kerültek marad maradt maradtak áll állt álltak él élt éltek ' +
    'kezd kezdett kezdődik kezdődött folytatódik folytatódnak tart tartott tartottak tartják zajlik zajlott történt történik érkezett érkeztek érkezik indul indult indítanak indított vett vette vettek vesz veszi vesznek hozott hozta hoz visz vitte vittek ' +
    'tesz tett tettek csinál csinált dolgozik dolgozott dolgoznak dolgoztak épül épült épít nő nőtt csökkent csökken emelkedett emelt emeltek emeli elfogadta elfogadták szavazott szavaztak nyert nyerte vesztett győzött szerzett szerezte játszott játszik ' +
    'lőtt aláírt aláírta igazolt szerződött meghalt meghaltak halt született elhunyt megsérült tűnt eltűnt találtak talált találta keres keresi keresik lát néz nézi ült ül fekszik fut futott esett hullott égett leégett lángolt ' +
    'vezet vezeti vezetett vezette irányítja működik működött nyitott nyílt zárt bezárt készül készült készített készítette készítettek kell kellett lehet lehetett tud tudott akar akart szokott fog fogják kíván igyekszik próbál próbálja ' +
    'hagyott hagyta hagyták döntött döntöttek dönt ítélt ítélte ítélték kért kértek szünetel közlekedik jár járnak járt okozott okoz okozhat küldött küldte küld fizet fizetett fizeti jelent jelentkezett vár várnak történtek hoz húzta húzza emelte erősítette erősíti erősítették foglalta foglalja rögzítette rögzíti ajánlotta',
  homeEnding: '-i',
  objectEnding: 't',
  quotatives: 'így',
  accordingAfter: 'szerint alapján elmondása állítása közlése tájékoztatása véleménye',
  postpositions:
    'elleni melletti szerinti utáni előtti közötti közti alatti feletti fölötti mögötti iránti nélküli körüli közbeni miatti általi belüli kívüli után előtt között közt alatt fölött felett mellett mögött miatt által nélkül ellen iránt felé felől helyett során ellenére óta révén körül részére számára irányában ellenében következtében esetén kapcsán végén elején jóvoltából segítségével kíséretében társaságában nyomán',
  ownOpinions:
    'szerinte ígérete_szerint közlésük_szerint elmondásuk_szerint tapasztalatai_szerint saját_bevallása_szerint szerintük elmondása_szerint állítása_szerint véleménye_szerint közlése_szerint meglátása_szerint',
  speechNouns:
    'interjú beszélgetés nagyinterjú nyilatkozat közlemény kijelentés beszéd válasz kérdés üzenet bejelentés vélemény állítás szavai nyilatkozata beszéde válasza üzenete bejegyzése megjegyzés poszt felszólalás',
  termCues:
    'nevű című úgynevezett néven nevezett névvel elnevezésű feliratú jelszóval szlogennel film könyv regény lap folyóirat műsor sorozat dal album kiállítás program projekt kampány című című kifejezés szó fogalom hívott mottóval nevet címmel címen',
  impersonal: 'írják írták olvasható áll szerepel hangzott hangzik',
  auxiliaries: 'volt lesz lett fog fogja fogják kell lehet tud van vannak voltak volna',
  prepositions: 'mint',
  conjunctions: 'és s meg de vagy viszont azonban ám illetve valamint pedig majd hanem',
  subordinators:
    'ha mert mivel amikor mikor míg amíg bár noha ahol ahogy ahogyan miközben mielőtt miután hiszen mint minthogy ugyanis tehát ezért',
  complementisers: 'hogy',
  relatives:
    'aki akik akit akinek akiknek amely amelyek amelyet amelynek ami amit amelyben amelyik amelyiket akivel akiket',
  articles: 'a az egy',
  definites: 'a az ez e',
  determiners:
    'új korábbi egykori volt jelenlegi ez e ezen azon minden valamennyi összes több néhány sok kevés két kettő három négy öt hat hét nyolc kilenc tíz száz ezer egyetlen egyes ilyen olyan ugyanaz semmi semmilyen valami első második harmadik mindkét más több',
  objectPronouns:
    'őt őket neki nekik nekem nekünk nektek engem minket bennünket vele velük rá róla rajta tőle hozzá magát magának magukat',
  adverbs:
    'azt ezt azok ezek után előtt között közt alatt fölött felett mellett mögött miatt által nélkül ellen iránt felé felől helyett során ellenére óta révén körül részére számára irányában ellenében következtében esetén kapcsán végén elején ' +
    'már még is sem se csak most ma tegnap holnap akkor itt ott ide oda így úgy nagyon jól rosszul mindig soha gyakran néha később korábban előbb utóbb végül először aztán majd újra ismét együtt főleg inkább éppen épp szinte csupán ' +
    'sírva nevetve mosolyogva könnyezve zokogva kiabálva suttogva remegve vigyorogva ordítva üvöltve sóhajtva bólogatva legyintve fejcsóválva kacagva hüledezve lelkendezve panaszkodva viccelődve tréfálkozva elgondolkodva büszkén szomorúan dühösen mérgesen elégedetten csalódottan keserűen meghatottan viccesen ironikusan gúnyosan őszintén nyíltan tömören lelkesen csendesen hangosan higgadtan nyugodtan kedvesen szerényen szárazon cinikusan boldogan fáradtan izgatottan egyértelműen világosan bosszúsan ingerülten indulatosan aggódva döbbenten megkönnyebbülten diplomatikusan óvatosan magabiztosan derűsen rezignáltan sejtelmesen visszafogottan kategorikusan elismerően nyomatékosan nemrégiben hangsúlyosan csípősen ' +
    'jelenleg eddig azóta azonnal hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap reggel este délután délelőtt éjjel halkan mosolyogva nevetve hozzá be ki fel meg el le vissza össze lapunknak közben ugyanakkor ráadásul egyébként természetesen valószínűleg állítólag ' +
    'röviden határozottan szűkszavúan tavaly idén jövőre nemrég persze talán azonban viszont pedig erre arra ezzel azzal erről arról ennek annak erről ebben abban annyit ezután emellett szemben mindössze ilyenkor onnan innen eközben válaszul',
  negations: 'nem ne sem nincs',
  pronounsMale: 'ő',
  pronounsFemale: 'ő',
  pronounsPlural: 'ők',
  pronounsSpeech: 'én te mi ti ön önök maga maguk',
  pronounsOpen: 'valaki senki mindenki többen sokan néhányan mások egyikük egyesek páran',
  titlesMale: 'úr bácsi',
  titlesFemale: 'asszony néni kisasszony',
  titles: 'dr prof ifj id özv doktor professzor gróf báró herceg',
  roles: owned(
    'aljegyző gólszerző videós humorista pártvezér vezér illetékes kommentelő felhasználó hozzászóló egyenruhás esküdt addiktológus szélső kapitányhelyettes járókelő bejelentő telefonáló mesélő beszélgetőtárs interjúalany nyilatkozó terapeuta szociális_munkás gondozó edzőnő menedzser táncos koreográfus divattervező modell stylist youtuber streamer podcaster vlogger sportújságíró közíró publicista esztéta filozófus teológus nyelvész antropológus ökológus botanikus zoológus mikrobiológus toxikológus kardiológus onkológus neurológus ortopédus gyermekorvos aneszteziológus mentőtiszt ügyeletes diszpécser polgárőr járőr rendőrtiszt kommandós tűzszerész határőr vámos börtönőr fogvatartott rab elkövető támadó tettes merénylő feltaláló cégvezető cégtulajdonos startupper ingatlanos ügyvezető_igazgató bróker adószakértő adótanácsadó auditor frakciótag listavezető pártelnök párttitkár külügyi_szóvivő kormányszóvivő házelnök köztársasági_elnök főparancsnok vezérkari_főnök fővárosi_képviselő helytartó prefektus helybeli falubeli falusi vidéki szállóvendég ' +
      'helybéli mester tinédzser ember járókelő turista menekült rab választó elnök alelnök társelnök miniszterelnök miniszter államtitkár helyettes kancellár polgármester alpolgármester főpolgármester képviselő frakcióvezető vezérszónok szóvivő vezető igazgató főigazgató vezérigazgató ' +
      'ügyvezető titkár főtitkár szenátor nagykövet konzul főképviselő diplomata politikus politológus ügyész főügyész bíró ügyvéd jogász védő vádlott gyanúsított elítélt tanú sértett rendőr nyomozó parancsnok alezredes ezredes ' +
      'őrnagy százados hadnagy főhadnagy tábornok vezérőrnagy dandártábornok altábornagy katona tűzoltó mentős orvos főorvos szakorvos sebész nővér ápoló gyógyszerész állatorvos pszichológus pszichiáter allergológus virológus epidemiológus ' +
      'tréner edzőtárs dalszerző énekes-dalszerző futballista labdarúgó focista kézilabdázó teniszező sportoló olimpikon világbajnok frontember gitáros dobos basszusgitáros zenekarvezető sajtófőnök sajtófelelős sajtóreferens sajtótitkár tisztifőorvos rendőrfőkapitány rendőrkapitány büntetőbíró külügyminiszter belügyminiszter pénzügyminiszter agrárminiszter párttárs képviselőtárs képviselőjelölt polgármesterjelölt elnökjelölt EP-képviselő iskolaigazgató óvodavezető adjunktus tanársegéd akadémikus agrárközgazdász oroszszakértő jogtanácsos alkotmányjogász közjegyző végrehajtó hajóskapitány buszvezető taxisofőr taxis kamionsofőr kamionos vendég házigazda ügynök klubelnök klubigazgató klubtulajdonos szakosztályvezető csapatvezető csapatorvos tűzoltóparancsnok barlangász cukrász gasztroblogger influenszer youtuber blogger forgatókönyvíró filmrendező színházigazgató műfordító képzőművész grafikus fotóművész galériás táncos koreográfus operaénekes zongoraművész hegedűművész népzenész rapper előadóművész előadó modell tévés rádiós hírigazgató vezérkarfőnök lázadóvezér börtönparancsnok fegyőr gondnok házmester cégvezető társalapító elnök-vezérigazgató gyárigazgató gyárvezető érdekvédő gazdaságkutató demográfus szociálpolitikus hidrológus ökológus botanikus zoológus paleontológus asztrofizikus neurológus kardiológus onkológus infektológus gyermekorvos aneszteziológus mentőápoló mentőtiszt védőnő szülésznő dietetikus terapeuta kriminológus szemtanú osztálytárs munkatársnő szomszédasszony házastárs lakótárs ' +
      'professzor tanár tanító oktató docens rektor dékán kutató főmunkatárs munkatárs tudós biológus fizikus vegyész történész szociológus közgazdász elemző szakértő meteorológus geológus régész csillagász doktorandusz diák egyetemista ' +
      'edző vezetőedző szövetségi_kapitány kapitány csapatkapitány játékos csatár kapus védő középpályás sportigazgató bajnok csapattárs versenyző úszó vívó színész rendező író költő fordító festő szobrász zenész énekes karmester ' +
      'zeneszerző művész tervező építész mérnök restaurátor muzeológus könyvtáros levéltáros szerkesztő főszerkesztő újságíró riporter műsorvezető fotós operatőr kritikus kiadó producer tulajdonos társtulajdonos alapító ügyfél gazda ' +
      'gazdálkodó termelő borász szőlész kertész erdész vadász halász pék séf szakács pincér vendéglős kereskedő cipőkereskedő eladó boltos vállalkozó üzletember befektető bankár könyvelő menedzser koordinátor referens sofőr buszsofőr mozdonyvezető ' +
      'pilóta hajós hegesztő munkás szerelő villanyszerelő asztalos kőműves pap plébános püspök érsek bíboros lelkész lelkipásztor rabbi pápa lakos lakó szomszéd vásárló utas néző olvasó szurkoló szülő nagyszülő gyerek gyermek ' +
      'testvér barát kolléga osztályfőnök főnök alkalmazott dolgozó nyugdíjas önkéntes aktivista szervező tag alapítványi előterjesztő feljelentő áldozat túlélő örökös diákvezető dirigens titkárságvezető ombudsman jegyző főjegyző biztos kormánybiztos főosztályvezető osztályvezető tanácsadó felügyelő intendáns kurátor fejlesztő programozó informatikus kutatásvezető végzős főtanácsadó tanácsos családtag fogadós őr biztonsági_őr tanítvány unoka rokon társ csapattárs pályatárs szakember pénztáros takarító vasutas kalauz hallgató rajongó bérlő gazdaasszony háziorvos körzeti_orvos elöljáró vagyonőr törzszászlós főtörzszászlós zászlós őrmester főhadnagy képregénytörténész beruházó kivitelező fejlesztő drukker horgász túrázó gyalogos kerékpáros autós motoros károsult özvegy páciens beteg pedagógus tanárnő óvónő ügyvédnő színésznő énekesnő igazgatónő orvosnő írónő bírónő ügyésznő képviselőnő polgármesternő boltvezető üzletvezető csoportvezető intézményvezető igazgatóhelyettes elnökhelyettes miniszterhelyettes alpolgármesterjelölt miniszterelnök-helyettes listavezető jelölt pártelnök pártvezető kormányfő államfő köztársasági_elnök házelnök jegybankelnök városvezető tárcavezető szakpolitikus jogvédő környezetvédő állatvédő polgárőr határrendész kiképző ezredparancsnok üzemeltető üzletkötő ingatlanos ingatlanszakértő brókere portfóliómenedzser vezető_elemző politikai_elemző klímakutató virológus járványügyi_szakember történész levéltáros lelkésznő',
  ).replaceAll('_', ' '),
  rolesMale:
    'férfi fiúk fiának veje vő unokaöccs apa apja édesapa édesapja fia fiú férj férje báty bátyja öccse nagyapa nagyapja király özvegyember',
  rolesFemale:
    'nő nagynénje menyasszony menyasszonya barátnő barátnője élettárs élettársa asszony anya anyja édesanya édesanyja lány lánya feleség felesége nővére húga nagymama nagymamája özvegy özvegye királynő',
  groups:
    'szülők lakók diákok tanárok orvosok kutatók szakértők elemzők tudósok képviselők dolgozók szurkolók rendőrök tűzoltók gazdák vásárlók helyiek szomszédok szemtanúk túlélők hozzátartozók aktivisták szervezők újságírók civilek ellenzékiek közgazdászok hatóságok nyomozók ügyészek ügyvédek ultrák zalaegerszegiek utasok nyugdíjasok munkások vállalkozók termelők politikusok források',
  bodyNames: `${WORLD_BODIES} kreml fehér_ház`,
  organisations: owned(
    'kormány minisztérium hivatal ügyészség rendőrség főkapitányság kapitányság bíróság törvényszék ítélőtábla kúria alkotmánybíróság parlament országgyűlés bizottság tanács önkormányzat városháza párt frakció szövetség egyesület alapítvány szakszervezet kamara ' +
      'szervezet intézet egyetem kar iskola gimnázium óvoda kórház klinika múzeum színház könyvtár levéltár akadémia társaság cég vállalat bank biztosító gyár üzem klub csapat szolgálat katasztrófavédelem tűzoltóság mentőszolgálat ügynökség központ kiadó szerkesztőség rádió televízió sajtóosztály sajtóiroda ' +
      'igazgatóság felügyelet hatóság bíztos tankerület kollégium egyház püspökség nagykövetség hadsereg honvédség ellenzék testület tárca vezetőség elnökség kormányzat kormánypárt csoport portál hírportál lap hetilap napilap magazin zenekar együttes stúdió légitársaság koalíció unió mozgalom facebook twitter instagram tiktok youtube telegram kht kft zrt nyrt bt mti máv bkk nav nato ensz ügyfélszolgálat meteorológia',
  ),
  bodies:
    'cég társaság vállalat klub szervezet minisztérium hivatal párt alapítvány egyesület hatóság intézmény gyártó üzemeltető',
  documents: owned(
    'jelentés közlemény levél dokumentum vádirat ítélet tanulmány felmérés kutatás elemzés nyilatkozat határozat törvény rendelet javaslat szerződés cikk könyv poszt bejegyzés végzés indoklás indokolás beszámoló értesítő hirdetés tájékoztató',
  ),
  anonymous: 'forrás kormányforrás forrásunk informátor tisztviselő diplomata bennfentes illetékes',
  namesMale: MALE,
  namesFemale: wordList(
    'ada adél adrienn ágnes ágota alexandra alíz amália anasztázia andrea anett anikó anita anna annamária antónia aranka auguszta aurélia barbara beáta beatrix bella bernadett bettina bianka blanka boglárka boglár borbála boróka brigitta ' +
      'cecília cintia csenge csilla dalma diána dóra dorina dorka dorottya edina edit elvira emese emília emma enikő erika ernesztin erna erzsébet eszter etelka éva evelin fanni flóra franciska fruzsina gabriella gertrúd gitta gizella gréta ' +
      'györgyi gyöngyi hajnalka hanna hedvig helga henrietta hilda ibolya ida ildikó ilka ilona imola irén irma ivett izabella jázmin johanna jolán judit júlia julianna jusztina kamilla karolina kata katalin kati kinga kitti klára klaudia klaudia ' +
      'kornélia krisztina laura léna liliána lilla lili lívia lilla luca lúcia lujza magda magdolna márta margit mária mariann marianna marietta melánia melinda mercédesz mónika nándorka natália nelli nikoletta noémi nóra olga olívia orsolya ottília panna ' +
      'patrícia petra piroska polett ramóna rebeka regina réka renáta rita roxána rozália rózsa sára sarolta stefánia szabina szilvia szófia szonja teréz terézia tímea tünde valéria vanda vera verona veronika viktória vilma viola virág vivien zita zoé zsanett zsófia zsuzsa zsuzsanna zsuzsi kriszti juli eszti ági' +
      ` ${MALE.split(' ').map(wife).join(' ')}`,
  ),
  places:
    'magyarország budapest debrecen szeged miskolc pécs győr nyíregyháza kecskemét székesfehérvár szombathely szolnok tatabánya kaposvár érd veszprém békéscsaba zalaegerszeg sopron eger nagykanizsa dunaújváros hódmezővásárhely salgótarján cegléd baja ' +
    'ózd vác gyöngyös szekszárd mosonmagyaróvár gödöllő hajdúszoboszló siófok esztergom balaton tisza duna alföld dunántúl erdély kolozsvár pozsony bécs berlin párizs london moszkva kijev brüsszel washington peking róma varsó prága bukarest belgrád genf ' +
    'európa ázsia amerika afrika ukrajna oroszország németország franciaország ausztria szlovákia románia szerbia horvátország lengyelország kína',
  times:
    'év hónap nap hét óra perc reggel este hajnal délután délelőtt január február március április május június július augusztus szeptember október november december januárban februárban hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap januártól szombattól',
  particles: 'von van de di el al bin der den del la du da dos ter ibn',
  abbreviations: 'dr prof ifj id özv pl stb kb ún u n r k st szt vö ld kft zrt nyrt bt',
  labels: 'kérdés válasz',
  kin: 'férj feleség testvér báty bátya öcs nővér húg nagybáty nagynéni özvegy',
  partsApart:
    'vádlott=gyanúsított/ügyész/bíró/ügyvéd=védő/szóvivő beteg=páciens/orvos államfő/' +
    'miniszterelnök=kormányfő/miniszter/polgármester/szóvivő edző=vezetőedző/csatár=kapus=játékos/játékvezető',
  sameOffices:
    'miniszter=tárcavezető=politikus államtitkár=politikus miniszterelnök=kormányfő=pártelnök=politikus államfő=elnök=köztársasági képviselő=politikus=honatya polgármester=városvezető=politikus főpolgármester=városvezető=politikus ' +
    'elnök=politikus=pártvezető=szakember vezetőedző=edző=tréner=mester=szakember edző=tréner=mester=szakember tréner=edző=szakember sportigazgató=szakember ügyvéd=jogász=védő orvos=szakember=doktor főorvos=orvos=szakember=doktor ' +
    'csatár=támadó=játékos=labdarúgó=futballista kapus=játékos=labdarúgó védő=játékos=labdarúgó középpályás=játékos=labdarúgó író=szerző=szépíró szerző=író rendező=filmes=alkotó színész=művész színésznő=művész énekes=művész=előadó énekesnő=művész=előadó zenész=művész zeneszerző=szerző ' +
    'közgazdász=szakértő=elemző elemző=szakértő kutató=tudós=szakember=szakértő professzor=tudós=kutató=szakember igazgató=vezető vezérigazgató=cégvezető=vezető=igazgató ügyvezető=cégvezető=vezető szóvivő=sajtóreferens meteorológus=szakember=szakértő ' +
    'addiktológus=orvos=szakember pszichiáter=orvos=szakember virológus=orvos=szakember kardiológus=orvos=szakember onkológus=orvos sebész=orvos=szakember pszichológus=szakember szélső=csatár=támadó=játékos ' +
    'biológus=tudós=kutató fizikus=tudós=kutató történész=tudós=kutató klímakutató=tudós=kutató=szakember ' +
    'hegedűművész=zenész=művész zongoraművész=zenész=művész karmester=zenész=művész színész=színművész ' +
    'színésznő=színművész festő=művész szobrász=művész gazda=termelő=gazdálkodó plébános=pap=lelkész ' +
    'püspök=főpap tanár=pedagógus tanítónő=pedagógus úszó=sportoló=versenyző futó=sportoló=versenyző',
  invertsAlways: true,
  joinsNouns: true,
  dropsSubjects: true,
  dashDialogue: true,
  tagsInside: true,
  bareIsDefinite: false,
  surnameFirst: true,
  caseAtEnd: true,
  womensNames: 'né',
  rolesFollow: true,
  possessedEndings: 'a e ja je',
  ownedNouns: 'ája=a éje=e ja= je= a= e=',
  placeEndings: 'on en ön án én ón őn',
  ownedCases: 'át ét án én ában ében ára ére áról éről ából éből ával ével ának ének',
  additives: 'is',
  partitives: 'egyik másik',
  tagEndings: {
    sure: 'otta ette ötte ották ették ötték ozta ezte özte',
    open: 'ta te tt ja i ott ett ött ik',
    participle: '',
  },
  infiniteEndings: 'ni va ve ván vén',
  pluralVerbs: 'ták ték tak tek nak nek ják lik rik tik nik elzik eszik',
  nameCases: {
    male: '',
    female: '',
    any:
      'C=Cnak,Cnek,Cot,Cet,Cöt,Cat,Ct,Cról,Cről,Ctól,Ctől,Cra,Cre,Con,Cen,Cön,Chez,Choz,Cért,Cban,Cben,Cba,Cbe,Cból,Cből,Cé,Ck,Cék ' +
      'V=Vnak,Vnek,Vt,Vról,Vről,Vtól,Vtől,Vra,Vre,Vn,Vhez,Vhoz,Vval,Vvel,Vért,Vban,Vben,Vék ' +
      'a=ának,át,áról,ától,ára,ával,ához,án,áék e=ének,ét,éről,étől,ére,ével,éhez,én b=bbal,bbel d=ddal,ddel g=ggal,ggel k=kkal,kkel l=llal,llel m=mmal,mmel ' +
      'n=nnal,nnel p=ppal,ppel r=rral,rrel s=ssal,ssel sz=sszal,sszel t=ttal,ttel z=zzal,zzel cs=ccsal,ccsel gy=ggyal,ggyel ny=nnyal,nnyel',
  },
  obliqueEndings:
    '-en -on -ön -n -nek -nak -t -et -ot -öt -at -ben -ban -be -ba -ből -ból -ről -ról -hez -hoz -höz -től -tól -ért -ra -re -vel -val nak nek ról ről tól től ból ből val vel hoz hez höz ért ban ben ra re ként ig kal kel kkal kkel lal lel ssal ssel rral rrel nnal nnel kat ket okat eket át ét et ot ót őt ást ést ba be',
  nounCases:
    'ában=a ából=a ára=a áról=a ával=a án=a ához=a ától=a áért=a ében=e éből=e ére=e éről=e ével=e én=e éhez=e étől=e éért=e on= en= ön= n= nak= nek= t= ot= et= at= ról= ről= tól= től= ra= re= val= vel= hoz= hez= ért= ban= ben= ának=a át=a ának=ája ét=e ének=e ának=a ok= ek= ök=',
  plurals: 'ok= ek= ök= ak= k= ái=a ei=e ai= ei= jai= jei= ák=a ék=e',
});
