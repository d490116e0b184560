/** Furniture that stands amid a story in one language of the press, and a paragraph that uses its words. All invented. */
export interface Furnishing {
  lang: string;
  /** Words that announce the link that follows them in the same paragraph. */
  readAlso: string;
  /** A request of the paper to its readers. */
  plea: string;
  /** The credit of a picture. */
  credit: string;
  /** The label of a button below the comment of another reader. */
  response: string;
  /** A paragraph of the story. */
  prose: string;
}

export const FURNISHINGS: readonly Furnishing[] = [
  {
    lang: 'en',
    readAlso: 'Read also',
    plea: 'Follow us on Google News and never miss a story from the harbour.',
    credit: 'Photo: Ada Stone / Harbour Press',
    response: 'Reply',
    prose:
      'Photographs of the bridge were sold to anyone who would read the letter of the mayor and follow the band to the harbour on Sunday.',
  },
  {
    lang: 'es',
    readAlso: 'Lea también',
    plea: 'Síguenos en Google News y en nuestro canal de WhatsApp.',
    credit: 'Fotografía: Ada Piedra / Prensa del Puerto',
    response: 'Responder',
    prose:
      'La fotografía del puente fue vendida a quien quiso leer también la carta del alcalde y seguir a la banda hasta el puerto.',
  },
  {
    lang: 'pt',
    readAlso: 'Leia também',
    plea: 'Siga-nos no Instagram e entre no nosso canal no WhatsApp.',
    credit: 'Imagem: Ada Pedra / Divulgação',
    response: 'Responder',
    prose:
      'A imagem da ponte foi vendida a quem quis ler também a carta do prefeito e seguir a banda até ao porto no domingo.',
  },
  {
    lang: 'fr',
    readAlso: 'Lisez aussi',
    plea: 'Suivez-nous sur Google Actualités et sur notre chaîne WhatsApp.',
    credit: 'Crédits photos : Ada Pierre / Presse du port',
    response: 'Répondre',
    prose:
      'La photographie du pont fut vendue à ceux qui voulaient lire aussi la lettre du maire et suivre la fanfare jusqu’au port dimanche.',
  },
  {
    lang: 'it',
    readAlso: 'Leggi anche',
    plea: 'Seguici su Google News e iscriviti al nostro canale Telegram',
    credit: 'Crediti: Ada Pietra / Stampa del porto',
    response: 'Rispondi',
    prose:
      'La fotografia del ponte fu venduta a chi volle leggere anche la lettera del sindaco e seguire la banda fino al porto domenica.',
  },
  {
    lang: 'de',
    readAlso: 'Lesen Sie auch',
    plea: 'Folgen Sie uns auf Google News und auf unserem WhatsApp-Kanal.',
    credit: 'Foto: Ada Stein / Hafenpresse',
    response: 'Antworten',
    prose:
      'Das Foto der Brücke wurde an alle verkauft, die auch den Brief des Bürgermeisters lesen und der Kapelle zum Hafen folgen wollten.',
  },
  {
    lang: 'nl',
    readAlso: 'Zie ook',
    plea: 'Volg ons op Google Nieuws en via ons WhatsApp-kanaal.',
    credit: 'Beeld: Ada Steen / Havenpers',
    response: 'Beantwoorden',
    prose:
      'Het beeld van de brug werd verkocht aan wie ook de brief van de burgemeester wilde lezen en de fanfare wilde volgen naar de haven.',
  },
  {
    lang: 'pl',
    readAlso: 'Zobacz także',
    plea: 'Obserwuj nas na Facebooku i w Google News',
    credit: 'Zdjęcie: Ada Kamień / Prasa portowa',
    response: 'Odpowiedz',
    prose:
      'Zdjęcie mostu sprzedano każdemu, kto chciał przeczytać także list burmistrza i iść w niedzielę za orkiestrą aż do samego portu.',
  },
  {
    lang: 'ru',
    readAlso: 'Читайте также',
    plea: 'Подписывайтесь на наш канал в Telegram, чтобы ничего не пропустить',
    credit: 'Фото: Ада Камень / Портовая газета',
    response: 'Ответить',
    prose:
      'Фотографию моста продали всем, кто хотел прочесть также письмо мэра и пройти в воскресенье за оркестром до самой гавани.',
  },
  {
    lang: 'uk',
    readAlso: 'Читайте також',
    plea: 'Підписуйтесь на наш Telegram-канал, щоб нічого не пропустити',
    credit: 'Фото: Ада Камінь / Портова газета',
    response: 'Відповісти',
    prose:
      'Фотографію мосту продали всім, хто хотів прочитати також лист мера й піти в неділю за оркестром аж до самої гавані.',
  },
  {
    lang: 'el',
    readAlso: 'Διαβάστε επίσης',
    plea: 'Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις',
    credit: 'Φωτογραφία: Άντα Πέτρου / Τύπος του λιμανιού',
    response: 'Απάντηση',
    prose:
      'Η φωτογραφία της γέφυρας πουλήθηκε σε όσους ήθελαν να διαβάσουν επίσης την επιστολή του δημάρχου και να ακολουθήσουν την μπάντα.',
  },
  {
    lang: 'hu',
    readAlso: 'Olvassa el',
    plea: 'Kövess minket a Facebookon és a Google Hírekben is!',
    credit: 'Fotó: Kő Ada / Kikötői Lapok',
    response: 'Válasz',
    prose:
      'A híd fotóit mindenkinek eladták, aki el akarta olvasni a polgármester levelét is, és vasárnap követni akarta a zenekart a kikötőig.',
  },
  {
    lang: 'ro',
    readAlso: 'Citește și',
    plea: 'Urmărește-ne pe Google News și pe canalul de WhatsApp',
    credit: 'Sursa foto: Ada Piatră / Presa portului',
    response: 'Răspunde',
    prose:
      'Fotografia podului a fost vândută celor care au vrut să citească și scrisoarea primarului și să urmeze fanfara până în port.',
  },
  {
    lang: 'cs',
    readAlso: 'Čtěte také',
    plea: 'Sledujte nás na Facebooku a na Google News',
    credit: 'Zdroj: Ada Kamenná / Přístavní noviny',
    response: 'Odpovědět',
    prose:
      'Fotografie mostu se prodávala každému, kdo chtěl číst také dopis starosty a jít v neděli za kapelou až k samotnému přístavu.',
  },
  {
    lang: 'sv',
    readAlso: 'Läs också',
    plea: 'Följ oss på Facebook och Instagram',
    credit: 'Bild: Ada Sten / Hamnpressen',
    response: 'Svara',
    prose:
      'Bilden av bron såldes till alla som också ville läsa borgmästarens brev och följa orkestern ända ner till hamnen på söndagen.',
  },
  {
    lang: 'no',
    readAlso: 'Les også',
    plea: 'Følg oss på Facebook og Instagram',
    credit: 'Bilde: Ada Stein / Havnepressen',
    response: 'Svar',
    prose:
      'Bildet av broen ble solgt til alle som også ville lese brevet fra ordføreren og følge korpset helt ned til havnen på søndag.',
  },
  {
    lang: 'da',
    readAlso: 'Læs også',
    plea: 'Følg os på Facebook og Instagram',
    credit: 'Billede: Ada Sten / Havnepressen',
    response: 'Svar',
    prose:
      'Billedet af broen blev solgt til alle, som også ville læse borgmesterens brev og følge orkestret helt ned til havnen om søndagen.',
  },
  {
    lang: 'fi',
    readAlso: 'Lue myös',
    plea: 'Seuraa meitä Facebookissa ja Instagramissa',
    credit: 'Kuva: Ada Kivi / Sataman Sanomat',
    response: 'Vastaa',
    prose:
      'Kuva sillasta myytiin kaikille, jotka halusivat lukea myös pormestarin kirjeen ja seurata soittokuntaa satamaan asti sunnuntaina.',
  },
  {
    lang: 'tr',
    readAlso: 'Bunu da oku',
    plea: 'Bizi takip edin: Google News ve WhatsApp kanalımız',
    credit: 'Fotoğraf: Ada Taş / Liman Postası',
    response: 'Cevapla',
    prose:
      'Köprünün fotoğrafı, başkanın mektubunu da okumak ve pazar günü bandoyu limana kadar takip etmek isteyen herkese satıldı.',
  },
  {
    lang: 'ar',
    readAlso: 'اقرأ أيضا',
    plea: 'تابعونا على فيسبوك وواتساب',
    credit: 'تصوير: آدا حجر / صحافة الميناء',
    response: 'رد',
    prose:
      'بيعت صورة الجسر لكل من أراد أن يقرأ أيضا رسالة رئيس البلدية وأن يتابع الفرقة حتى الميناء يوم الأحد الماضي.',
  },
  {
    lang: 'fa',
    readAlso: 'بیشتر بخوانید',
    plea: 'ما را دنبال کنید: تلگرام و اینستاگرام',
    credit: 'عکس: آدا سنگی / روزنامه بندر',
    response: 'پاسخ',
    prose:
      'عکس پل به همه کسانی فروخته شد که می‌خواستند نامه شهردار را نیز بخوانند و روز یکشنبه دسته موسیقی را تا بندر دنبال کنند.',
  },
  {
    lang: 'he',
    readAlso: 'קראו גם',
    plea: 'עקבו אחרינו בפייסבוק ובאינסטגרם',
    credit: 'צילום: עדה אבן / עיתון הנמל',
    response: 'הגב',
    prose:
      'צילום הגשר נמכר לכל מי שרצה לקרוא גם את מכתבו של ראש העיר וללכת אחרי התזמורת עד הנמל ביום ראשון בצהריים.',
  },
  {
    lang: 'ja',
    readAlso: 'あわせて読みたい',
    plea: '公式アカウントはこちら。フォローお願いします',
    credit: '写真＝石田アダ',
    response: '返信',
    prose:
      '橋の写真は、市長の手紙を読みたい人や、日曜日に楽隊を追って港まで歩きたい人のすべてに売られたと役場は説明した。',
  },
  {
    lang: 'ko',
    readAlso: '관련 기사',
    plea: '유튜브 채널을 구독해 주세요',
    credit: '사진=김아다 기자',
    response: '답글',
    prose:
      '다리의 사진은 시장의 편지를 읽고 일요일에 악대를 따라 항구까지 걷고 싶어 하는 모든 사람에게 팔렸다고 시청은 설명했다.',
  },
  {
    lang: 'zh',
    readAlso: '延伸阅读',
    plea: '扫码关注我们的公众号',
    credit: '图源：石阿达',
    response: '回复',
    prose:
      '这座桥的图片卖给了所有想读市长来信并在星期日跟随乐队走到港口的人，市政府在星期二的会议上这样解释说。',
  },
  {
    lang: 'vi',
    readAlso: 'Xem thêm',
    plea: 'Theo dõi chúng tôi trên Facebook và Zalo',
    credit: 'Ảnh: Thạch Ada / Báo Cảng',
    response: 'Trả lời',
    prose:
      'Bức ảnh cây cầu được bán cho tất cả những ai muốn xem thêm bức thư của thị trưởng và theo dõi ban nhạc ra tới tận cảng.',
  },
  {
    lang: 'id',
    readAlso: 'Baca juga',
    plea: 'Ikuti kami di Google News dan WhatsApp',
    credit: 'Sumber: Ada Batu / Pers Pelabuhan',
    response: 'Balas',
    prose:
      'Gambar jembatan itu dijual kepada semua orang yang juga ingin membaca surat wali kota dan mengikuti barisan musik sampai ke pelabuhan.',
  },
  {
    lang: 'hi',
    readAlso: 'यह भी पढ़ें',
    plea: 'हमें फॉलो करें फेसबुक और गूगल न्यूज पर',
    credit: 'फोटो: एडा पत्थर / बंदरगाह समाचार',
    response: 'जवाब दें',
    prose:
      'पुल की फोटो उन सभी को बेची गई जो महापौर का पत्र भी पढ़ना चाहते थे और रविवार को बंदरगाह तक बैंड के पीछे चलना चाहते थे।',
  },
  {
    lang: 'sr',
    readAlso: 'Pročitajte i',
    plea: 'Pratite nas na Facebooku i Viberu',
    credit: 'Foto: Ada Kamen / Lučke novine',
    response: 'Odgovori',
    prose:
      'Fotografija mosta prodata je svima koji su hteli da pročitaju i pismo gradonačelnika i da u nedelju prate orkestar sve do luke.',
  },
  {
    lang: 'hr',
    readAlso: 'Povezani članci',
    plea: 'Pratite nas na Facebooku i Instagramu',
    credit: 'Snimio: Ada Kamen / Lučke novine',
    response: 'Prijavi',
    prose:
      'Fotografija mosta prodana je svima koji su htjeli pročitati i pismo gradonačelnika i u nedjelju pratiti orkestar sve do luke.',
  },
  {
    lang: 'bg',
    readAlso: 'Прочетете още',
    plea: 'Последвайте ни във Facebook и Google News',
    credit: 'Снимка: Ада Камен / Пристанищен вестник',
    response: 'Отговори',
    prose:
      'Снимката на моста беше продадена на всички, които искаха да прочетат и писмото на кмета и да последват оркестъра до пристанището.',
  },
];
