import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Finnish. */
export const finnish = defineLanguage({
  code: 'fi',
  trust: 0.92,
  describedFrom: 0.75,
  speech:
    'lausuu lausui lausahtaa lausahti lausunut lausuivat lausuvat jutteli juttelee tykittää tykitti tykittää jyrisee jyrisi jylisee päräyttää päräytti sivaltaa äimistelee äimisteli hymisee hekumoi hekumoivat puolustelee puolusteli soimaa soimasi syyttelee syytteli listaa listasi listaavat tarinoi selventää selvensi avasi avaavat puntaroi kieltää kielsi kieltävät kielsivät virkkoi virkkaa näpäyttää näpäytti letkauttaa letkautti lataa latasi laukoo laukoi sivaltaa sivalsi hymyilee hymyili myhäilee myhäili täräyttää täräytti pamauttaa pamautti möläyttää möläytti tilittää tilitti avautuu avautui purkaa purki ruotii ruoti sättii sätti nuhtelee nuhteli toppuuttelee toppuutteli vihjaa vihjasi vihjailee vihjaili lohkaisee lohkaisi spekuloi spekuloivat laskeskelee laskeskeli tähdentää tähdensi alleviivaa alleviivasi kehaisee kehaisi ihastelee ihasteli naureskelee naureskeli voivottelee voivotteli manaa manasi puhisee puhisi kivahtaa kivahti tiukkaa tiukkasi tivaa tivasi inttää intti säestää säesti peräänkuuluttaa peräänkuulutti rohkaisee rohkaisi hälventää rauhoittaa rauhoitti vakuuttelee vakuutteli kummastelee kummasteli ihmettelivät haaveilee haaveili tarinoi jutteli juttelee kertoili selostaa selosti referoi analysoi analysoivat listaa listasi ' +
    'sanoo sanoi sanovat sanoivat sanonut sanoneet sanottiin sanotaan sanoen kertoo kertoi kertovat kertoivat kertonut kertoneet kerrottiin kerrotaan toteaa totesi toteavat totesivat todennut todetaan todettiin ' +
    'lisää lisäsi lisäävät lisäsivät lisännyt jatkaa jatkoi jatkavat jatkanut huomauttaa huomautti huomauttavat huomauttivat huomauttanut muistuttaa muistutti muistuttavat muistuttivat muistuttanut korostaa korosti korostavat korostivat korostanut ' +
    'painottaa painotti painottavat painottivat arvioi arvioivat arvioinut arvioidaan arvioitiin selittää selitti selittävät selittivät selittänyt kuvailee kuvaili kuvailevat kuvaa kuvasi vastaa vastasi vastaavat vastasivat vastannut kysyy kysyi kysyvät kysyivät kysynyt ' +
    'kirjoittaa kirjoitti kirjoittavat kirjoittivat kirjoittanut ilmoittaa ilmoitti ilmoittavat ilmoittivat ilmoittanut tiedottaa tiedotti tiedottavat vakuuttaa vakuutti vakuuttavat vakuuttivat vakuuttanut väittää väitti väittävät väittivät väittänyt ' +
    'kiistää kiisti kiistävät kiistivät kiistänyt myöntää myönsi myöntävät myönsivät myöntänyt vahvistaa vahvisti vahvistavat vahvistivat vahvistanut varoittaa varoitti varoittavat varoittivat varoittanut perustelee perusteli perustelevat perustelivat ' +
    'pohtii pohti pohtivat pohtinut miettii mietti ihmettelee ihmetteli ihmettelevät harmittelee harmitteli harmittelevat naurahtaa naurahti nauraa nauroi hymähtää hymähti virnistää virnisti huokaa huokasi huokaisee huokaisi tuhahtaa tuhahti tokaisee tokaisi ' +
    'kuittaa kuittasi jyrähtää jyrähti puuskahtaa puuskahti huudahtaa huudahti huutaa huusi huusivat kuiskaa kuiskasi mutisee mutisi toistaa toisti toivoo toivoi toivovat toivoivat toivonut ehdottaa ehdotti ehdottavat esittää esitti esittävät kehottaa kehotti kehottavat vaatii vaati vaativat vaatinut ' +
    'pyytää pyysi pyytävät pyysivät lupaa lupasi lupaavat lupasivat luvannut kommentoi kommentoivat kommentoinut luonnehtii luonnehti luonnehtivat tiivistää tiivisti tiivistävät summaa summasi täsmentää täsmensi tarkentaa tarkensi linjaa linjasi linjasivat linjannut ' +
    'puolustautuu puolustautui puolustaa puolusti kritisoi kritisoivat arvostelee arvosteli arvostelevat moittii moitti kiittää kiitti kiittelee kiitteli kehuu kehui kehuvat hehkuttaa hehkutti iloitsee iloitsi suree pahoittelee pahoitteli valittaa valitti muistelee muisteli ' +
    'huomattaa uskoo uskoi uskovat uskoivat epäilee epäili epäilevät ennustaa ennusti ennustavat ennakoi ennakoivat katsoo katsoi katsovat kertaa kertasi luettelee luetteli vertaa vertasi viestittää viestitti viestii viestitti twiittaa twiittasi julistaa julisti uhkaa uhkasi vitsailee vitsaili ' +
    'neuvoo neuvoi neuvovat opastaa opasti rauhoittelee rauhoitteli komppaa komppasi mainitsee mainitsi mainitsevat siteeraa siteerasi avaa avasi raportoi raportoivat uutisoi uutisoivat paljastaa paljasti tunnustaa tunnusti puhuu puhui puhuvat puhuivat ounastelee ounasteli taustoittaa taustoitti ' +
    'haukkuu haukkui tylyttää tylytti kannustaa kannusti ärähtää ärähti tiuskaisee tiuskaisi murahtaa murahti hämmästelee hämmästeli päivittelee päivitteli tuumaa tuumasi tuumii tuumi aprikoi kiteyttää kiteytti kuvailivat ylistää ylisti torjuu torjui vetoaa vetosi vetosivat väläyttää väläytti',
  verdict:
    'nimittää nimitti kutsuu kutsui luonnehtii luonnehti arvostelee arvosteli kritisoi moittii moitti syyttää syytti syyttävät kehuu kehui kuvaa kuvasi kuvailee kuvaili pitää piti pitävät pitivät tuomitsee tuomitsi haukkui kiittää kiitti',
  thought:
    'uskoo uskoi uskovat luulee luuli toivoo toivoi pelkää pelkäsi pelkäävät haluaa halusi haluavat halusivat aikoo aikoi aikovat suunnittelee ajattelee ajatteli odottaa odotti odottavat tietää tiesi epäilee epäili harkitsee katsoo arvelee arveli',
  showing:
    'osoittaa osoitti osoittavat lukee luki selviää selvisi ilmenee ilmeni käy todetaan todettiin kerrotaan sanotaan linjataan',
  verbs:
    'tavoitti tavoittaa haastatteli haastattelee tapasi tapaa kuuli esitteli on oli ovat olivat olisi ollut olleet tulee tuli tulevat tulivat tullut menee meni menevät menivät saa sai saavat saivat saanut antaa antoi antavat antoi antanut tekee teki tekevät tekivät tehnyt ottaa otti ottavat pitää piti voi voivat voinut täytyy ' +
    'jää jäi jäävät jäivät jatkuu jatkui alkaa alkoi alkavat alkoivat päättyy päättyi loppuu loppui kuoli kuolee kuolivat loukkaantui syntyi syntyy asuu asui asuvat työskentelee työskenteli toimii toimi toimivat johtaa johti johtavat voitti voittaa hävisi pelasi pelaa pelaavat ' +
    'nousee nousi nousevat laskee laski laskevat kasvaa kasvoi väheni vähenee maksaa maksoi myy myi ostaa osti rakentaa rakensi sulkee sulki avaa avasi lähtee lähti lähtevät palaa palasi siirtyy siirtyi seisoo seisoi istuu istui istuvat kävelee käveli näkee näki katsoo kuulee kuuli ' +
    'tuomitsi tuomittiin tutkii tutki epäillään löytyi löytyy löysi etsii kuuluu kuului tarvitsee tarvitaan äänestää äänesti päätti päättää päättivät hyväksyi hyväksyy hylkäsi valitsi valittiin esittelee esitteli julkaisi julkaisee ilmestyy järjestää järjesti kerää keräsi tuo toi vie vei ' +
    'irtisanoo leikkaa leikkasi kärsii kärsi murskasi tuhosi paloi ajautui ajoi ajaa törmäsi pysähtyi seurasi seuraa juo joi syö söi nukkuu täyttää täytti valmistelee valmisteli varautuu harkitsee suhtautuu suhtautui tunnistaa käyttää käytti käyttävät kiinnostaa',
  accordingAfter: 'mukaan mielestä perusteella arvion',
  ownOpinions: 'hänen_mukaansa hänen_mielestään heidän_mukaansa heidän_mielestään omien_sanojensa_mukaan',
  speechNouns:
    'lausunto lausunnon kommentti tiedote puhe viesti vastaus kysymys kirjoitus mielipide väite sanat',
  termCues:
    'nimeltä nimeä nimellä niminen nimisen ns niin_sanottu elokuva kirja romaani teos sarja ohjelma näyttely levy albumi laulu hanke kampanja näytelmä sana termi termiä otsikolla otsikko muistelmateos kyltissä tunnuslause muistelmat',
  auxiliaries: 'on oli ovat olivat ollut olleet olisi ole olisivat voi voivat saa saattaa saattoi ei eivät',
  prepositions: 'ennen ilman kohti pitkin kuten noin alle',
  subjectsOpenTags: true,
  conjunctions: 'ja sekä eli tai vai mutta vaan sillä kuin joten eikä eivätkä',
  subordinators:
    'kun jos koska vaikka jotta jolloin kunnes ellei ennen_kuin mikäli sillä missä miten milloin miksi kuinka',
  complementisers: 'että ettei etteivät',
  relatives:
    'joka jotka jonka jota jossa josta johon jolla jolle jolta joiden joita joille mikä minkä mitä mistä mihin joista',
  definites: 'tämä se nämä ne tuo',
  determiners:
    'tämä se nämä ne tuo nuo tämän sen niiden näiden eräs yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat moni monta monet usea useat usean kaikki jokainen toinen muu muut muiden sama samat ensimmäinen toinen kolmas oma joku jokin muutama molemmat koko',
  possessives: 'hänen heidän minun sinun meidän teidän sen niiden',
  objectPronouns:
    'hänet häntä heitä heidät minut minua meitä meidät sinut sinua teitä häneltä hänelle heille minulle meille itseään hänellä minulla meillä heillä',
  adverbs:
    'vastaan vasten lähellä keskellä jälkeen aikana kanssa takia vuoksi kautta ohi yli ali läpi luona luo alla päällä takana edessä sisällä ulkopuolella välillä puolesta sijaan lisäksi johdosta ansiosta johdolla ' +
    'nyt jo vielä vain myös sitten silloin täällä siellä tässä siinä hyvin paljon vähän usein aina koskaan joskus enää taas uudelleen yhdessä eilen tänään huomenna aiemmin myöhemmin lopulta ensin heti pian kuitenkin esimerkiksi erityisesti ehkä varmasti todennäköisesti ' +
    'kuivasti hiljaa puolestaan toisaalta maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina aamulla illalla viime ensi vuonna viikolla kuussa itse juuri edelleen lähes melko erittäin liian yhä samalla muun muassa puhelimessa sähköpostitse ennestään näin niin siis siksi nykyisin oikeastaan',
  negations: 'ei eivät en emme et ette älä',
  pronounsMale: 'hän',
  pronounsFemale: 'hän',
  pronounsPlural: 'he',
  pronounsSpeech: 'minä mä me sinä sä te',
  pronounsOpen: 'joku kukaan moni monet jotkut muut kaikki toinen yksi eräs useat',
  titlesMale: 'herra',
  titlesFemale: 'rouva neiti',
  titles: 'tohtori professori dosentti tri prof',
  kin: 'vaimo aviomies veli sisko tytär setä eno täti leski',
  partsApart:
    'syytetty=epäilty/syyttäjä/tuomari/asianajaja=puolustusasianajaja/tiedottaja potilas/lääkäri presidentti/' +
    'pääministeri/ministeri/kaupunginjohtaja/tiedottaja valmentaja=päävalmentaja/' +
    'hyökkääjä=maalivahti=pelaaja/erotuomari',
  sameOffices:
    'valmentaja=luotsi=päävalmentaja hyökkääjä=jalkapalloilija=pelaaja puolustaja=jalkapalloilija=pelaaja ' +
    'keskikenttäpelaaja=jalkapalloilija=pelaaja maalivahti=veskari=pelaaja hiihtäjä=urheilija ' +
    'juoksija=urheilija asianajaja=juristi=puolustusasianajaja syyttäjä=juristi ministeri=poliitikko ' +
    'pääministeri=hallituksen=poliitikko kansanedustaja=poliitikko=edustaja pormestari=poliitikko ' +
    'tutkija=tiedemies professori=tutkija dosentti=tutkija biologi=tutkija historioitsija=tutkija ' +
    'ekonomisti=asiantuntija=analyytikko lääkäri=tohtori kirurgi=lääkäri ylilääkäri=lääkäri ' +
    'kirjailija=kirjoittaja laulaja=artisti=muusikko näyttelijä=tähti ohjaaja=elokuvantekijä ' +
    'maalari=taiteilija kuvanveistäjä=taiteilija toimitusjohtaja=johtaja=pomo rehtori=koulunjohtaja ' +
    'opettaja=pedagogi maanviljelijä=viljelijä=isäntä piispa=kirkonmies kirkkoherra=pappi',
  roles:
    'ryhmyri luotsi pakki mäkihyppääjä keihäänheittäjä ajaja uimari nyrkkeilijä tutkijatohtori epidemiologi virologi käsikirjoittaja artisti kitaristi rumpali basisti tanssija koreografi kuvaaja turisti avustaja syytetty kannattaja lähettiläs teini henkilö pomo todistaja katsoja lukija pyöräilijä jalankulkija pakolainen vanki epäilty vuokralainen ministeri pääministeri presidentti varapresidentti kansanedustaja puheenjohtaja varapuheenjohtaja puhemies edustaja edustajan tiedottaja tiedotuspäällikkö viestintäpäällikkö viestintäjohtaja puolustusasianajaja asianajaja lakimies juristi syyttäjä tuomari vastaaja ' +
    'johtaja toimitusjohtaja pääjohtaja kaupunginjohtaja kunnanjohtaja pormestari apulaispormestari päällikkö komisario rikoskomisario ylikomisario konstaapeli poliisi tutkinnanjohtaja tutkija erikoistutkija asiantuntija erityisasiantuntija valtiosihteeri sihteeri kansleri suurlähettiläs konsuli diplomaatti ' +
    'lääkäri ylilääkäri erikoislääkäri hoitaja sairaanhoitaja ylihoitaja kätilö farmaseutti apteekkari eläinlääkäri psykologi psykiatri professori dosentti rehtori opettaja luokanopettaja lehtori opiskelija oppilas kouluterveydenhoitaja terveydenhoitaja koulunkäynninohjaaja ' +
    'ekonomisti pääekonomisti taloustieteilijä analyytikko meteorologi biologi fyysikko kemisti historioitsija arkeologi geologi insinööri arkkitehti suunnittelija ylitarkastaja tarkastaja neuvonantaja neuvos virkamies valtuutettu kaupunginvaltuutettu meppi senaattori europarlamentaarikko ' +
    'valmentaja päävalmentaja kapteeni pelaaja hyökkääjä puolustaja maalivahti laitapuolustaja keskikenttäpelaaja hiihtäjä juoksija urheilija mestari agentti erotuomari tuomari kuljettaja kuski kapteeni perämies lentäjä lentokapteeni palomies palomestari pelastuspäällikkö pelastaja ensihoitaja vartija rajavartija ' +
    'kenraali eversti majuri kapteeni luutnantti komentaja upseeri sotilas amiraali pappi kirkkoherra piispa arkkipiispa suntio kanttori kappalainen paavi imaami yrittäjä kauppias torikauppias pitäjä omistaja perustaja viljelijä maanviljelijä kalastaja metsästäjä metsänhoitaja puuseppä seppä kokki leipuri tarjoilija ravintoloitsija ' +
    'kirjailija runoilija kirjastovirkailija kirjastonhoitaja ohjaaja näyttelijä muusikko laulaja säveltäjä kapellimestari taiteilija kuvataiteilija kuraattori intendentti museonjohtaja toimittaja päätoimittaja kolumnisti kriitikko juontaja tuottaja kustantaja valokuvaaja luottamusmies pääluottamusmies työntekijä emäntä isäntä ' +
    'asukas naapuri asiakas vakioasiakas silminnäkijä ohikulkija uhri potilas vanhempi lapsi eläkeläinen nuori ihminen jäsen vapaaehtoinen aktivisti järjestäjä kaveri ystävä kollega puoliso sisarus serkku perillinen vastaava koordinaattori projektipäällikkö tuotepäällikkö asiamies oikeusasiamies valtakunnansyyttäjä ' +
    'kartanonisäntä mökkiläinen matkustaja kuluttaja äänestäjä urheilujohtaja konsultti sijoittaja pankkiiri kirjanpitäjä siivooja suntio ylikonstaapeli maaherra hovioikeudenneuvos käräjätuomari vanhusneuvosto elokuvaohjaaja tulkki kääntäjä arkistonhoitaja nuorisotyöntekijä sosiaalityöntekijä isännöitsijä sihteeristö rikosylikomisario',
  rolesMale: 'mies isä poika veli aviomies isoisä ukki vaari setä eno kuningas prinssi isäpuoli herra pappa',
  rolesFemale:
    'nainen äiti tytär tyttö sisar sisko vaimo isoäiti mummo täti kuningatar prinsessa leski rouva',
  groups:
    'kaksikko kolmikko pariskunta sisarukset veljekset tutkijat asukkaat vanhemmat opettajat lääkärit hoitajat työntekijät poliisit asiantuntijat ekonomistit oppilaat opiskelijat kansanedustajat ministerit kannattajat pelaajat kalastajat viljelijät yrittäjät asiakkaat silminnäkijät viranomaiset kyläläiset naapurit vanhukset meteorologit analyytikot ihmiset naiset miehet lapset nuoret jäsenet lähteet paahtimot sähköyhtiöt',
  bodyNames: `${WORLD_BODIES} kreml valkoinen_talo`,
  organisations:
    'kanslia keskusrikospoliisi krp puolustusministeriö keskuspankki eläkeyhtiö vakuutusyhtiö palvelulaitos ympäristökeskus tutkimuskeskus tutkimuslaitos valmisteluryhmä johtoryhmä hallitus ministeriö eduskunta puolue oppositio valtioneuvosto komissio parlamentti oikeus käräjäoikeus hovioikeus poliisi pelastuslaitos virasto laitos keskus yliopisto koulu lukio instituutti opisto sairaala kunta kaupunki seurakunta kirkko yhtiö yritys pankki tehdas konserni liitto yhdistys järjestö ' +
    'säätiö seura joukkue teatteri museo kirjasto lehti uutistoimisto toimitus radio televisio rajavartiolaitos puolustusvoimat armeija tulli verohallinto ilmatieteen valvira sdp kok nato yk eu stt yle oy oyj ry aluehallintovirasto hyvinvointialue eduskuntaryhmä valtuusto lautakunta johtokunta syyttäjälaitos suurlähetystö neuvosto toimikunta työryhmä keskusliitto ammattiliitto suojelupoliisi',
  bodies:
    'yhtiö yritys seura puolue järjestö ministeriö liitto virasto pankki säätiö viranomainen yhdistys laitos ketju valmistaja',
  documents:
    'tiedot luvut raportti selvitys tutkimus tiedote tuomio päätös kirje laki esitys asiakirja lausunto kysely mietintö sopimus artikkeli kirja teos kirjoitus päivitys kannanotto muistio ohjelma suunnitelma julkaisu viesti haastattelu esitutkintapöytäkirja tilasto ennuste',
  anonymous: 'lähde lähteet lähteen virkamies asianosainen',
  namesMale:
    'aapo aarne aaro aaron aatos aatu ahti aimo akseli aki aku albert aleksanteri aleksi alpo altti anders anssi antero antti anton antton ari armas arno arto arttu artturi arvi arvo asko atte aulis axel bengt benjamin bo christian daniel eelis eemeli eemil eero ' +
    'eetu eino elias elmeri elmo emil ensio erik erkki esa esko frans fredrik gunnar göran hannes hannu hans harri heikki heimo helge henri henrik henry hugo iikka iivari iiro ilari ilkka ilmari ilpo into isak ismo jaakko jaakob jan jani janne jari jarkko jarmo jarno jere jesse ' +
    'jimi johan johannes joni jonne jooa joona joonas jori jorma jouko jouni juha juhana juhani juho jukka jussi justus juuso jyri jyrki kai kaarlo kalervo kalevi kalle kari karl kasper kasperi kauko kauno keijo keimo kim kimi kimmo konsta kristian kullervo kustaa kyösti lari lars lasse lauri leevi leif lenni leo luka ' +
    'luukas magnus marko markku markus martti matias mats matti mauno mauri max miika miikka mika mikael mikko mikko miko miro miska nestori niilo niklas niko nils nuutti ohto oiva olavi oleg oliver olli onni oskar oskari ossi osmo otso otto paavali paavo panu pasi patrik pauli paulus peetu pekka pentti pertti peter petri petteri pietari ' +
    'pyry raimo rainer rainer raine rami rasmus rauli rauno reijo reino riku risto robert robin roni roope sakari saku sami sampo sampsa samu samuel samuli sauli sebastian seppo severi simo sulo stefan taavetti taisto taneli tapani tapio tarmo tatu tauno teemu teijo tenho teppo tero teuvo thomas timo tino toivo tom tomi tommi toni topi topias torsti tuomas tuomo tuukka tuure ' +
    'ukko untamo urho urpo uuno vaino valdemar valtteri veijo veikko veli verneri vesa vihtori vili viljami viljo ville vilho voitto väinö yrjö kristjan',
  namesFemale:
    'aada aila aili aina aini aino aira airi alexandra alina alisa alli amanda anette anita anitta anja anna anne anneli anni anniina annika annikki annukka anu arja armi astrid auli aune aura auri barbro birgit camilla carita cecilia christina eeva eevi eija eila eine elina elisa elisabet elise ella elli elma elsa elsi ' +
    'emilia emma emmi enni eriika erika essi ester eveliina eva fanni fiia fiona gunilla hanna hannele heidi heini heli helena helga helinä helka helmi helvi henna henriikka hertta hilda hilja hilkka hilla hillevi iida iina iines iiris ilma ilona impi inka inkeri ingrid inga irene irina iris irja irma irmeli isa isabella jaana janette janina janna jasmin jenna jenni jonna johanna ' +
    'josefiina julia juulia kaarina kaija kaisa karin karita karoliina kata katariina katja katri katriina kerttu kiira kirsi kirsti kristiina krista kukka kyllikki laila laina laura lea leea leena lempi lena liina liisa lilja linda linnea lotta lumi lyyli maaria maarit maija maiju maila malla malin marena margareta margit mari maria marianne marika mariitta marita maritta marja marjaana marjatta ' +
    'marjo marjut marjukka marketta marleena marlene martta matilda maire meeri meri mervi merja mette mia mila milja milla mimmi minea minna minttu mira mirja mirjami mirka mirva mona monika nadja nanna neea nea nelli nelly niina nina nita noora olivia olga oona outi paula pauliina peppi petra pia piia pinja pirita pirjo pirkko päivi pälvi raakel raija raili raisa reetta regina riia riikka riina riitta ritva ' +
    'ronja roosa rosa ruut ruusu saana saara saija saila saila saima saimi salla salme sanelma sanna sanni sara sari sarita satu seija selja selma siiri silja silvia sini sinikka sirkka sirkku sirpa sisko sofia sointu sonja stella suoma susanna susanne suvi svetlana sylvi taija taimi taina tanja tarja tarita taru tea teija tellervo terhi terttu tiia tiina tilda toini tuija tuire tuuli tuulia tuulikki tytti tyyne ulla ulpu ulrika unelma ursula vanessa vappu varpu veera vellamo venla veronika vieno viivi vilma viola virpi virva vuokko ritva saga',
  places:
    'suomi helsinki espoo tampere vantaa oulu turku jyväskylä lahti kuopio pori kouvola joensuu lappeenranta vaasa hämeenlinna seinäjoki rovaniemi mikkeli kotka salo porvoo kokkola hyvinkää lohja järvenpää rauma kajaani kerava kemi savonlinna varkaus raahe tornio iisalmi imatra lappi pohjanmaa savo karjala häme uusimaa kainuu satakunta pirkanmaa ' +
    'ruotsi norja tanska viro venäjä saksa ranska ukraina yhdysvallat kiina eurooppa tukholma moskova tallinna kiova berliini pariisi lontoo bryssel washington peking eurooppa amerikka afrikka aasia narva bologna inari kauhajoki ylöjärvi',
  times:
    'vuosi kuukausi viikko päivä tunti minuutti aamu ilta yö syksy kevät kesä talvi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa vuonna viikolla tänään eilen',
  particles: 'von af de van der den del della di da dos du la le ten ter el al bin ibn',
  abbreviations: 'tri prof dos esim ns mm ym yms ks nk n klo kok sd kesk vihr vas ps rkp kd liik ry oy',
  labels: 'kysymys vastaus',
  invertsAlways: true,
  dropsSubjects: false,
  dashDialogue: true,
  dashOpensLines: true,
  joinsNouns: true,
  completesByCase: true,
  caseAtEnd: true,
  nameEndings: {
    genitive: ':n :in',
    other: ':lle :lta :ltä :lla :llä :ssa :ssä :sta :stä :ta :tä :aan :ään :een :iin :hin :ksi',
  },
  bareIsDefinite: true,
  tagEndings: {
    sure: 'ttaa tti ttää skelee ahtaa ahti ähtää ähti aisee aisi',
    open: 'aa ää oo ii ee uu yy i vat vät',
    participle: '',
  },
  infiniteEndings: 'ta tä da dä maan mään massa mässä matta mättä en essa essä',
  pluralVerbs: 'vat vät',
  nameCases: {
    male: '',
    female: '',
    any:
      'V=Vn,Vlle,Vlta,Vltä,Vlla,Vllä,Vsta,Vstä,Vssa,Vssä,Vksi,Vna,Vnä,Va,Vä,Vta,Vtä nen=sen,selle,selta,seltä,sella,sellä,sesta,sestä,sta,stä,sessa,sessä,seen,sia,siä ' +
      'C=Cin,Cille,Cilta,Ciltä,Cilla,Cista,Cistä,Ciin,Cia,Ciä,Cissa i=en,elle,elta,eltä,ella,ellä,esta,estä,ea,eä,een kka=kan,kalle,kalta,kalla,kasta kko=kon,kolle,kolta,kolla,kosta ' +
      'kki=kin,kille,kilta,kistä kkä=kän,källe,kältä kku=kun,kulle,kulta tta=tan,talle,talta,tasta tti=tin,tille,tilta,tiltä,tistä tto=ton,tolle,tolta ttu=tun,tulle,tulta ttä=tän,tälle ppa=pan,palle ppi=pin,pille ppo=pon,polle,polta ' +
      'nta=nnan,nnalle,nnalta nto=nnon,nnolle lta=llan,llalle lto=llon,llolle rta=rran,rralle rto=rron,rrolle mpi=mmen,mmelle mpä=mmän mpo=mmon mäki=mäen,mäelle,mäeltä,mäestä joki=joen,joelle lahti=lahden,lahdelle,lahdelta ' +
      'ta=dan,dalle,dalta tu=dun,dulle ti=din,dille to=don tä=dän pa=van,valle,valta pi=ven po=von us=uksen,ukselle,ukselta,usta ys=yksen,ykselle as=aan,aalle,aalta,asta e=een is=iksen,ikselle,iin aki=aen,aelle ki=en,elle nki=ngin,ngille nka=ngan nko=ngon rvi=rven rki=rjen lki=ljen',
  },
  hearerEndings: 'lle',
  genitiveEndings: 'n',
  obliqueEndings:
    'lle lta ltä lla llä sta stä ssa ssä ksi seen iin aan ään oon yyn een jen den tten ien n inin sen',
  nounCases:
    'uden=us uksen=us uteen=us udessa=us udesta=us udelta=us udelle=us uksessa=us uksesta=us uksella=us iiton=iitto toksen=tos n= lle= lta= ltä= lla= llä= sta= stä= ssa= ssä= ksi= na= nä= a= ä= ta= tä= in= illa= jen= sen=nen selle=nen selta=nen kön=kkö kölle=kkö kaan=kas taan= ään=äs hen=s ' +
    'unnan=unta an=as ukset=us ehen=es lan=la tön=ttö den=si eksi=ksi tin=tti',
  plurals: 't= jen= den= ien= ijat=ija ät=ä kset=s jat=ja jien=ja jät=jä jille=ja',
});
