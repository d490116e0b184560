import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';
import { plurals, withPossessed } from './noun-forms.ts';

const ROLES =
  'sporcu şampiyon tüketici psikiyatrist depremzede okur bisikletli yaya gönüllü hasta mülteci göçmen mahkum seçmen başkan müdür vali bakan milletvekili sözcü kaymakam muhtar rektör dekan başhekim hekim doktor profesör doçent ' +
  'öğretmen müdüre avukat savcı başsavcı hâkim hakim yargıç noter müsteşar danışman başdanışman uzman analist ekonomist ' +
  'iktisatçı direktör yönetici koordinatör temsilci büyükelçi elçi konsolos başkonsolos diplomat general amiral albay ' +
  'yarbay binbaşı yüzbaşı teğmen üsteğmen astsubay çavuş komutan asker polis komiser amir memur müfettiş denetçi ' +
  'bürokrat siyasetçi politikacı lider vekil üye yardımcı sekreter kurucu ortak patron sahip işveren işçi çalışan ' +
  'personel usta çırak esnaf bakkal fırıncı manav kasap berber terzi kuaför şoför sürücü pilot kaptan makinist ' +
  'çoban çiftçi üretici yetiştirici arıcı balıkçı madenci gazeteci muhabir editör yazar şair romancı eleştirmen ' +
  'köşeyazarı sunucu spiker yönetmen oyuncu yapımcı senarist ressam heykeltıraş fotoğrafçı müzisyen besteci şarkıcı ' +
  'sanatçı piyanist kemancı şef solist dansçı tasarımcı mimar mühendis müteahhit teknisyen tekniker operatör ' +
  'hemşire ebe eczacı dişçi veteriner psikolog psikiyatr sosyolog tarihçi arkeolog arkeozoolog antropolog biyolog ' +
  'kimyager fizikçi matematikçi jeolog deprembilimci genetikçi meteorolog astronom çevrebilimci araştırmacı ' +
  'akademisyen bilimci hoca imam müftü papaz piskopos haham patrik papa futbolcu kaleci stoper forvet bek antrenör ' +
  'çalıştırıcı hakem basketbolcu voleybolcu güreşçi boksör atlet yüzücü teknikdirektör menajer öğrenci mezun ' +
  'sanık zanlı şüpheli tanık mağdur müşteki davacı davalı hükümlü mahkûm tutuklu bilirkişi arabulucu mirasçı ' +
  'kadın genç çocuk kişi vatandaş yurttaş yolcu müşteri komşu seyirci taraftar izleyici ziyaretçi turist ' +
  'sakin mahalleli köylü emekli bekçi görevli yetkili kaynak kurmay gözlemci aktivist eylemci sendikacı girişimci ' +
  'yatırımcı bankacı sigortacı emlakçı müteşebbis sanayici ihracatçı ithalatçı tüccar satıcı kiracı evsahibi ' +
  'işletmeci garson aşçı barista kurye işadamı işkadını işinsanı aday başkanvekili cumhurbaşkanı başbakan ' +
  'kraliçe sultan emir şeyh padişah senatör kongreüyesi şansölye komutanyardımcısı nazır elebaşı ' +
  'anne eş kardeş kuzen yeğen gelin ' +
  'damat kayınpeder kayınvalide nişanlı sevgili dul arkadaş meslektaş akraba torun evlat yakın veli vasi mentor ' +
  'fenomen influencer yayıncı blogger programcı yazılımcı geliştirici kullanıcı bilişimci hacker astrolog falcı ' +
  'koleksiyoncu müzeci küratör kütüphaneci arşivci çevirmen tercüman yayımcı kitapçı sahaf matbaacı dağıtımcı ' +
  'dağcı kayakçı kampçı avcı ormancı korucu itfaiyeci kurtarıcı dalgıç denizci gemici kaptanpilot hostes ' +
  'asistan stajyer kahya hizmetli temizlikçi kapıcı güvenlikçi bahçıvan tamirci elektrikçi tesisatçı boyacı ' +
  'marangoz demirci kaynakçı duvarcı inşaatçı tesviyeci dokumacı çömlekçi bakırcı kuyumcu saatçi ayakkabıcı ' +
  'onkolog kardiyolog nörolog virolog epidemiyolog cerrah pediatrist ürolog dermatolog radyolog anestezist ' +
  'diyetisyen fizyoterapist pedagog siyasetbilimci hukukçu anayasacı kriminolog jeofizikçi şehirplancısı ' +
  'yürütücü moderatör katılımcı konuşmacı sorumlu delege yönetmenyardımcısı gardiyan dekanyardımcısı saymanı ' +
  'sayman katip genelsekreter genelmüdür genelbaşkan milletvekiliadayı belediyebaşkanı kadıncı ombudsman ' +
  'kuşbilimci zoolog botanikçi ekolog iklimbilimci oşinograf hidrolog volkanolog sismolog paleontolog lokantacı ' +
  'kahveci çaycı simitçi dolmuşçu taksici otobüsçü kamyoncu tırcı minibüsçü nakliyeci kargocu postacı gümrükçü ' +
  'vergici muhasebeci mali müşavir maliyeci borsacı simsar aracı finansçı sermayedar hissedar ceo';

const GROUPS =
  'insanlar aile yetkili kaynak uzman görevli aile yakın işçi çalışan vatandaş sakin yolcu öğrenci veli öğretmen doktor avukat savcı ' +
  'hukukçu bilimci araştırmacı analist ekonomist gazeteci milletvekili bakan üye temsilci sendika eylemci aktivist ' +
  'köylü çiftçi üretici esnaf taraftar oyuncu futbolcu sanık zanlı şüpheli tanık mağdur kurmay komşu kadın erkek genç ' +
  'çocuk emekli müşteri tüketici sürücü şoför asker polis diplomat muhalif gözlemci ekip';

const BODIES =
  'cumhurbaşkanlık başbakanlık müsteşarlık bakanlık müdürlük başkanlık belediye valilik kaymakamlık muhtarlık hükümet meclis parlamento senato komisyon komite ' +
  'kurul konsey kurum kuruluş kulüp parti dernek vakıf sendika oda birlik federasyon konfederasyon örgüt şirket firma ' +
  'holding banka fabrika işletme ajans gazete dergi kanal televizyon radyo site mahkeme savcılık başsavcılık baro ' +
  'üniversite fakülte enstitü okul lise hastane müze tiyatro opera orkestra ordu jandarma emniyet polis itfaiye ' +
  'sahilgüvenlik büyükelçilik konsolosluk elçilik rektörlük dekanlık genelkurmay karargâh komutanlık merkez ofis büro ' +
  'ajansı takım heyet kurultay platform inisiyatif hareket ittifak koalisyon cephe cemaat kilise patrikhane müftülük ' +
  'diyanet borsa fon sigorta kooperatif market mağaza otel restoran havayolu havalimanı liman tersane maden saray ' +
  'köşk yönetim idare daire genelmüdürlük teşkilat servis istihbarat filo karakol cezaevi yüksekokul rasathane ' +
  'laboratuvar yayınevi galeri festival lig konfederasyonu topluluk grup meclisi muhalefet iktidar kabinesi divan';

const DOCUMENTS =
  'açıklama rapor karar iddianame bildiri metin özet mektup mesaj haber yazı makale kitap tutanak dilekçe belge yasa ' +
  'kanun yönetmelik genelge tebliğ duyuru ilan anket araştırma çalışma not mutabakat protokol sözleşme anlaşma ' +
  'ifade savunma tweet paylaşım günlük broşür pankart afiş liste tablo fezleke mütalaa gerekçe önerge teklif taslak';

/** Turkish. */
export const turkish = defineLanguage({
  code: 'tr',
  trust: 0.93,
  dottedI: true,
  ordinalDots: true,
  tiesByGrammar: 'verb-last-cases',
  nameEndings: {
    genitive: 'ın in un ün nın nin nun nün',
    other:
      'a e ya ye ı i u ü yı yi yu yü na ne nı ni nu nü da de ta te nda nde dan den tan ten ndan nden la le yla yle ' +
      'daki deki taki teki ndaki ndeki ca ce ça çe dır dir',
  },
  fromEndings: 'dan den tan ten',
  possessedEndings: 'sı si su sü ı i u ü',
  bareIsDefinite: true,
  homeEndings: 'lı li lu lü',
  genitiveEndings:
    'nın nin nun nün ğın ğin ğun ğün cın cin rın rin run rün lın lin lun lün kın kin tın tin sın sin şın şin mın min mun müm',
  nounCases:
    'ndan= nden= nda= nde= nın= nin= nun= nün= na= ne= nı= ni= nu= nü= nca= nce= ya= ye= yı= yi= yu= yü= yla= yle= dan= den= tan= ten= ' +
    'da= de= ta= te= la= le= a= e= ı= i= u= ü= ın= in= un= ün=',
  subjectParticiples: 'an en',
  statementEndings:
    'dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü dıklarını diklerini duklarını düklerini tıklarını ' +
    'tiklerini tuklarını tüklerini acağını eceğini acaklarını eceklerini dığı diği duğu düğü tığı tiği tuğu tüğü ' +
    'acağı eceği gerektiğini gerektiği masını mesini ması mesi dığının diğinin duğunun düğünün tığının tiğinin',
  paradigms: {
    // "söyle|di", "konuş|tu": endings that begin with a consonant
    a: 'dı dılar mış mıştı rken yan yarak yıp yacak yor yordu dığında dıktan dığı dığını dığımız maya mak ması madı mayan',
    e: 'di diler miş mişti rken yen yerek yip yecek yor yordu diğinde dikten diği diğini meye mek mesi medi meyen',
    i: 'ti tiler miş mişti erken en erek ip ecek iyor iyordu tiğinde tikten tiği meye mek mesi medi iyorlar er',
    ı: 'tı tılar mış mıştı arken an arak ıp acak ıyor ıyordu tığında tıktan tığı maya mak ması madı ıyorlar ar',
    u: 'tu tular muş muştu urken an arak up acak uyor uyordu tuğunda tuktan tuğu maya mak ması madı uyorlar ur',
    ü: 'tü tüler müş müştü ürken en erek üp ecek üyor üyordü tüğünde tükten tüğü meye mek mesi medi üyorlar ür',
    d: 'di diler miş mişti erken en erek ip ecek iyor iyordu diğinde dikten diği meye mek mesi medi iyorlar ir er',
    k: 'dı dılar mış mıştı arken an arak ıp acak ıyor ıyordu dığında dıktan dığı maya mak ması madı ıyorlar ır ar',
    p: 'du dular muş muştu urken an arak up acak uyor uyordu duğunda duktan duğu maya mak ması madı uyorlar ur',
    q: 'dü düler müş müştü ürken en erek üp ecek üyor üyordu düğünde dükten düğü meye mek mesi medi üyorlar ür',
  },
  speech:
    'söyle.e söylüyor söylüyordu söylüyorlar söyledi söyleyen söylerken söyleyince belirt.i belirtmişti kaydetti kaydeden kaydederek kaydediyor kaydetmişti ' +
    'kaydettiler kaydederken vurgula.a vurguluyor vurguluyordu vurgularken dedi dediler diyor diyordu diyen diyerek derken ' +
    'demişti demiş diyebildi diyorlar deyip deyince açıkla.a açıklıyor açıklarken anlat.ı anlatıyor anlattı bildir.d bildirdi duyur.p ' +
    'duyurdu sor.p sordu soran soruyor yanıtla.a yanıtlıyor cevapla.a cevaplıyor hatırlat.ı hatırlattı anımsat.ı uyar.k uyardı savun.p savundu savunuyor ' +
    'değerlendir.d aktar.k aktardı yaz.k yazdı yazıyor yazmıştı ekle.e ekliyor ekledi belirtiyor konuş.u konuştu ' +
    'seslen.d seslendi haykır.k haykırdı bağır.k bağırdı fısılda.a fısıldıyor mırıldan.k mırıldandı yakın.k yakındı yinele.e yineliyor tekrarla.a ' +
    'doğrula.a doğruluyor yalanla.a yalanlıyor reddetti reddeden reddederek reddediyor eleştir.d eleştirdi suçla.a suçluyor ' +
    'öner.d önerdi müjdele.e itiraf iste.e istiyor talep nitelendir.d nitele.e nitelendirdi tanımla.a tanımlıyor özetle.e özetliyor ' +
    'paylaş.ı paylaştı paylaşıyor iddialaş.ı çıkış.ı yorumla.a yorumluyor öğütle.e tembihle.e şakalaş.ı espri kına.a kınıyor ' +
    'ileri temenni dile öne açığa altını',
  verdict:
    'eleştir.d suçla.a öv.q kına.a nitelendir.d nitele.e tanımla.a benzet.i adlandır.k çağır.k kutla.a takdir alkışla.a',
  thought:
    'düşün.q düşünüyor düşündü inan.k inanıyor um.p umuyor sanıyor zannediyor bekliyor bekle.e planla.a',
  showing: 'göster.d gösteriyor içeriyor yer',
  verbs:
    'et.i etti etmiş etmişti eden ederek ediyor edip ederken ettiler etmesi eder ' +
    'yap.k yaptı yaptığı yapan yaparak yapıyor bulun.p bulundu bulunan bulunarak bulunuyor kullan.k kullandı kullanan kullanarak ver.d verdi veren vererek veriyor ' +
    'getir.d getirdi getiren getirerek getiriyor göster.d gösterdi gösteren çiz.d çizdi çizen çizerek çiziyor sür.q süren sürdü sürerek sürüyor konuş.u konuştu çek.i çekti çeken ' +
    'çık.k gel.d git.i al.k kal.k ol.p oldu olan olarak oluyor ol.p kapat.ı bitir.d başla.a sürdür.q devam tamamla.a ' +
    'yönelt.i yöneltti yönlendir.d gönder.d düzenle.e katıl.k kurul.p ağla.a gül.q gülümse.e sallıyor veda dert yan.k bıraktı bırak.k attı at.k',
  auxiliaries: 'ettiğini edildi edilmiş ediliyor edilen edildiği olduğu değil var yok',
  impersonal:
    'denildi denilen deniliyor denildiği denilmişti dendi denen kullanıldı kullanılan kullanılıyor verildi verilen ' +
    'belirtildi belirtilen belirtiliyor kaydedildi kaydedilen bildirildi duyuruldu açıklandı vurgulandı vurgulanan ' +
    'ifade_edildi edildi edilen aktarıldı anlatıldı hatırlatıldı savunuldu savunulan sürüldü sürülen istendi ' +
    'öğrenildi paylaşıldı yazıldı yazıyor söylendi sorulan aldı alıyor geçiyor okundu yazılı eklendi dikkat çekildi',
  quotatives:
    'diye şeklinde şeklindeki yönünde yönündeki ifade ifadesi ifadesini ifadesine ifadeler ifadeleri ifadelerini ' +
    'ifadelerine ifadeleriyle ifadesiyle sözleri sözlerini sözleriyle sözlerine sözü sözünü sözüyle yorumu yorumunu ' +
    'yorumunda yorumuyla açıklaması açıklamasını açıklamasında açıklamasıyla değerlendirmesi değerlendirmesini ' +
    'değerlendirmesinde değerlendirmesiyle uyarısı uyarısını uyarısında uyarısıyla iddiası iddiasını iddiasında ' +
    'iddiasıyla çağrısı çağrısını çağrısında çağrısıyla karşılığı karşılığını yanıtı yanıtını yanıtıyla cevabı cevabını cevabıyla ' +
    'eleştirisi eleştirisini eleştirisinde paylaşımı paylaşımını paylaşımında paylaşımıyla mesajı mesajını mesajıyla ' +
    'notu notunu notuyla cümlesi cümlesini cümlesiyle cümleleri cümlelerini cümlelerine tepkisi tepkisini tepkisiyle ' +
    'önerisi önerisini önerisinde savunması savunmasını görüşü görüşünü görüşüne görüşünde sorusu sorusunu sorusuna çıkışı çıkışını çıkışına itirazı itirazını ' +
    'özeleştirisi vurgusu vurgusunu temennisi temennisinde dileği dileğinde teşekkürü itirafı itirafında talebi talebini talebinde ' +
    'bilgisini bilgisi çağrısına iddiasına açıklamasına önerisine yorumuna eleştirisine uyarısına cevabına yanıtına tespiti tespitini tespitinde tanımı tanımını benzetmesi benzetmesini benzetmesinde sloganı sloganını ',
  termCues:
    'adlı isimli başlıklı başlığıyla başlığı adıyla adlandırılan denilen temalı sloganlı filmi kitabı romanı albümü şarkısı dizisi oyunu sergisi programı projesi sergisinde',
  accordingAfter: 'göre',
  prepositions:
    'ile için kadar gibi üzerine dolayı rağmen karşı doğru beri önce sonra itibaren dair ilişkin yönelik hakkında',
  conjunctions: 've veya ya ama fakat ancak ise hem ne da de',
  subordinators: 'çünkü eğer ki',
  articles: 'bir başka diğer öteki',
  determiners:
    'eski yeni genç ünlü üst düzey teknik genel yerel birinci ikinci üçüncü baş kıdemli dönem ulusal resmi özel askeri tek büyük küçük yaşlı bu şu o bazı her hiçbir birkaç birçok çok iki üç dört beş altı yedi sekiz dokuz on',
  definites: 'bu şu o',
  adverbs:
    'daha en sonra önce şimdi bugün dün yarın hâlâ artık yine ayrıca böylece öte yandan ise bile sadece yalnızca ' +
    'ancak belki herhalde mutlaka asla hiç hep gece gündüz sabah akşam bizzat özellikle sık sıkça kısaca açıkça ' +
    'öncelikle nihayet sonunda ardından birlikte beraber tekrar yeniden henüz zaten sanki',
  negations: 'değil',
  pronounsMale: '',
  pronounsOpen: 'kimse herkes biri birisi bazıları çoğu',
  pronounsNeuter: 'kendisi',
  pronounsSpeech: 'ben sen biz siz beni bana bize',
  titles:
    'dr prof doç op av yrd arş gör uzm sayın doktor profesör astsubay general albay yarbay binbaşı yüzbaşı teğmen komiser',
  roles: withPossessed(ROLES),
  rolesMale: withPossessed('oğlan adam erkek baba oğul ağabey amca dayı dede büyükbaba kral prens'),
  rolesFemale: withPossessed('kadın kız anne abla teyze hala nine büyükanne kraliçe prenses'),
  groups: plurals(GROUPS),
  bodyNames: `${WORLD_BODIES} kremlin beyaz_saray hamas hizbullah`,
  organisations: `${withPossessed(BODIES)} sendikası derneği kulübü müdürlüğü bakanlığı başkanlığı başsavcılığı cumhurbaşkanlığı genelkurmay komutanlığı hizmetleri hatları kremlin beyaz saray pentagon afad dsi nato odası ocağı yüksek seçim`,
  bodies: 'şirket firma kurum kuruluş parti kulüp dernek vakıf firma',
  documents: withPossessed(DOCUMENTS),
  anonymous: `yetkili yetkilisi kaynak kaynağı ${plurals('kaynak yetkili tanık')}`,
  speechNouns: withPossessed(
    'açıklama söz ifade konuşma iddia yorum mesaj yanıt cevap eleştiri çağrı uyarı duyuru paylaşım bildiri',
  ),
  namesMale:
    'abdullah abdurrahman adem adil adnan ahmet akif ali alican alp alparslan alper altan anıl arda arif armağan aslan ata atakan atilla aydın ayhan aykut aytaç aziz bahadır baki baran barış barlas batuhan bayram bedri bekir ' +
    'berat berk berkay bilal bilge birol bora bulut bülent burak burhan can caner celal celil cem cemal cemil cengiz cenk cevat cevdet cihan cihat cüneyt davut deniz derviş devlet doğan doğu dursun ediz efe egemen ekrem ' +
    'emin emir emrah emre ender engin enis enver ercan erdal erdem erdoğan eren ergin ergün erhan erkan erman erol ersin ertan ertuğrul eyüp fahri fahrettin faik faruk fatih fazıl ferdi ferhat feridun ferit fethi fevzi fikret ' +
    'fuat furkan galip gazi gencer göksel gökhan gökmen güven hakan halil halit haldun haluk hamdi hamit hamza harun hasan haşim hayati haydar hayri hikmet hilmi hulusi hüseyin hüsnü ibrahim idris ihsan ilhan ilker ilyas irfan ' +
    'ismail ismet izzet kaan kadir kamil kasım kaya kazım kemal kenan kerem kerim koray korhan köksal kürşat latif levent lütfi mahir mahmut mazhar mehmet melih memduh mert mesut mete metin mevlüt mithat muammer muhammed muharrem ' +
    'muhittin muhsin muhterem murat musa mustafa muzaffer mücahit mümtaz münir naci nadir nail namık nazım necati necdet necip necmettin nedim nejat nevzat nihat niyazi numan nuri nurettin nusret oğuz oğuzhan okan oktay olcay onur ' +
    'orçun orhan osman ozan ömer önder özcan özer özgür özkan poyraz rafet rahmi ramazan rasim rauf recai recep refik remzi reşat rıdvan rıfat rıza ruhi rüştü sabri sadık sadettin sadullah sait salih salim sami samet satılmış savaş ' +
    'sedat sefa selahattin selami selçuk selim semih serdar serhan serhat serkan sermet servet seyfi seyit sezai sezer sezgin sinan soner suat suavi sühayl süleyman şaban şahin şakir şamil şefik şemsettin şenol şeref şerif şevket ' +
    'şükrü taha tahir tahsin talat talha tamer taner tanju tansel tarık tayfun tayfur taylan tayyip tekin temel teoman tevfik tolga tolgahan tuğrul tuna tuncay tuncer turan turgay turgut turhan tümer ufuk uğur umut ural utku ' +
    'ümit ünal vahap vahit vedat vehbi veli veysel volkan yakup yalçın yaman yaşar yasin yavuz yetkin yıldıray yiğit yılmaz yunus yusuf yüksel zafer zekai zekeriya zeki ziya zülfü dmitriy vladimir',
  namesFemale:
    'adalet alev aliye arzu aslı asuman asya ayça aygül aylin aynur ayperi aysel aysun ayşe ayşegül ayşenur ayten azra bahar bahriye banu başak bedia behiye belgin belma beren beril berna berrin beste betül beyza bilgen binnaz birsen burcu ' +
    'büşra canan cansu ceren ceyda ceylan çağla çiçek çiğdem damla defne demet derya devrim didem dilan dilara dilek duygu ebru ece eda edanur ela elçin elif elvan emel emine esen esin esma esra eylem eylül ezgi fadime fahriye fatma fatoş ' +
    'ferda feride ferhan feriha figen filiz firuze fulya funda gamze gaye gizem gonca gökçe gönül gül gülay gülbahar gülben gülcan gülden gülen güler gülhan gülistan gülizar gülnur gülsen gülseren gülsüm gülşen gülten günay güneş güzin ' +
    'hacer hadiye hale halide halime hande handan hanife harika hasibe hatice hayriye hazal helin hülya hümeyra hürrem ilknur inci ipek irem jale jülide kader kadriye kamile kezban kübra lale latife leman leyla lütfiye macide makbule ' +
    'manolya mediha mehtap melahat melda melek meliha melike melis meltem menekşe meral merve meryem mine mualla muazzez mukaddes mücella müge müjde müjgan münevver mürüvvet müzeyyen nagehan naime nalan naciye nazan nazik nazlı nazmiye ' +
    'necla nehir nergis nermin neslihan nesrin neşe nevin nezahat nezihe nihal nihan nilay nilgün nilüfer nimet nur nuran nuray nurcan nurdan nurgül nurhan nuriye nursel nurten oya ödül özden özge özlem öznur papatya pelin perihan pervin petek ' +
    'pınar rabia rahime rahşan rana raziye rengin reyhan rojda rukiye saadet sabiha sabriye safiye sakine saliha sanem seda sedef sefer sehergül selda selin selma selvi sema semiha semra serap seray serpil sevda sevgi sevil sevim sevinç seyhan ' +
    'sezen sibel simge sinem solmaz songül suna sultan suzan süheyla sümeyye şebnem şeyda şeyma şirin şule şükran tansu tuba tuğba tuğçe tülay tülin türkan ülkü ümran ümmühan vesile vildan yasemin yaren yeliz yeşim yıldız zehra zekiye zeliha zerrin ' +
    'zeynep zübeyde zuhal zümrüt berfin',
  places:
    'istanbul ankara izmir adana bursa antalya konya gaziantep şanlıurfa mersin diyarbakır hatay manisa kayseri samsun balıkesir kahramanmaraş van aydın denizli tekirdağ sakarya muğla eskişehir mardin malatya ordu erzurum trabzon afyonkarahisar ' +
    'çanakkale adıyaman zonguldak kütahya osmaniye batman elazığ çorum tokat sivas aksaray giresun yozgat niğde edirne kırklareli düzce rize kastamonu uşak ısparta kars bolu bitlis bingöl nevşehir hakkâri hakkari amasya karabük kırıkkale erzincan ' +
    'kırşehir bartın siirt şırnak burdur karaman çankırı sinop yalova ığdır artvin bilecik kilis gümüşhane bayburt tunceli ardahan kocaeli kadıköy beşiktaş üsküdar bakırköy şişli beyoğlu konak çankaya marmara ege akdeniz karadeniz anadolu ' +
    'trakya washington moskova londra paris berlin brüksel kiev kudüs gazze tahran bağdat şam beyrut kahire pekin tokyo new york texas kaliforniya avrupa asya afrika amerika ortadoğu kıbrıs lefkoşa atina türk rus amerikan alman ingiliz fransız yunan ' +
    'israilli suriyeli ukraynalı iranlı çinli japon',
  times: 'yıl ay hafta gün saat dakika sabah akşam gece öğle pazar',
  kin: 'koca eş ağabey abi abla kardeş oğul amca dayı hala teyze',
  partsApart:
    'sanık=şüpheli/savcı/hakim=yargıç/avukat/sözcü=sözcüsü hasta/doktor cumhurbaşkanı/başbakan/bakan=bakanı/' +
    'vali=valisi/kaymakam/sözcü teknik/kaleci=forvet=oyuncu/hakem',
  sameOffices:
    'direktörü=direktör=antrenörü=antrenör=çalıştırıcı=hoca futbolcu=futbolcusu=oyuncu=oyuncusu=golcü=golcüsü=forvet=forveti=kalecisi=kaleci=kaptanı=kaptan ' +
    'milletvekili=siyasetçi=vekil yazar=romancı=yazarı şair=ozan yönetmen=yönetmeni=sinemacı şarkıcı=sanatçı=sanatçısı oyuncu=sanatçı savcı=savcısı=başsavcı=başsavcısı ' +
    'milletvekili=siyasetçi bakan=siyasetçi profesör=akademisyen=bilim doçent=akademisyen doktor=hekim ' +
    'başhekim=hekim=doktor müdür=yönetici voleybolcu=sporcu=oyuncu voleybolcusu=sporcu=oyuncu ' +
    'basketbolcu=sporcu=oyuncu atlet=sporcu güreşçi=sporcu yüzücü=sporcu futbolcu=sporcu bek=futbolcu=oyuncu ' +
    'stoper=futbolcu=oyuncu kaleci=futbolcu=oyuncu forvet=futbolcu=oyuncu avukat=hukukçu avukatı=hukukçu ' +
    'hakim=hukukçu',
  particles: 'van von der den del di da dos du la le ten ter el al bin ibn',
  abbreviations: 'dr prof doç op av yrd arş gör uzm st no tel vb vd bkz',
  labels: 'soru cevap',
});
