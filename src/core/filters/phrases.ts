/**
 * How lines that are not the story begin, by reason: headings of sections of furniture and single lines of it, in the
 * languages of the press. Lower case, without punctuation; parted by '|'. A line that begins with several of them is
 * taken for the longest.
 */
export const PHRASES = {
  related: `related|recommended|read more|read next|also read|more stories|more news|more from|more on this|
    more in|more like this|most read|most popular|most viewed|popular|top stories|top news|top picks|
    latest news|latest stories|latest posts|latest articles|latest from|latest videos|the latest|trending|
    you may also like|you might also like|you may like|you might like|you may also be interested in|
    if you liked this|don t miss|in case you missed it|up next|next article|next post|next up|previous article|
    previous post|editor s picks|editors picks|featured|further reading|keep reading|continue reading|see also|
    see more|also in|other news|elsewhere on|explore more|discover more|just in|breaking news|must read|
    recent posts|recent articles|recent news|recent stories|watch next|share your story|for you|our picks|
    headlines|full coverage|mehr zum thema|zum thema|mehr zu|mehr aus|mehr von|mehr lesen|lesen sie auch|
    lesen sie mehr|lesen sie hier|weitere artikel|weitere themen|weitere beiträge|auch interessant|
    das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|beliebt|aktuelle nachrichten|
    neueste artikel|neueste beiträge|top themen|ähnliche artikel|ähnliche beiträge|verwandte artikel|
    empfehlungen|nächster artikel|vorheriger artikel|mehr dazu|unsere empfehlungen|à lire aussi|lire aussi|
    lire également|à lire|sur le même thème|pour aller plus loin|vous aimerez aussi|à découvrir|
    te puede interesar|lo más leído|lee también|ver más|últimas noticias|además|leia também|veja também|
    você pode gostar|artigos relacionados|saiba mais|leggi anche|leggi di più|raccomandati per te|czytaj też|
    czytaj więcej|zobacz też|zobacz również|polecane|powiązane|najnowsze|читайте также|смотрите также|
    читайте еще|материалы по теме|самое читаемое|главное|bunlar da ilginizi çekebilir|diğer haberler|
    çok okunanlar|son dakika|daha fazla|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|関連記事|関連ニュース|関連リンク|関連|
    関連キーワード|おすすめ|あわせて読みたい|人気記事|アクセスランキング|ランキング|新着記事|こちらもおすすめ|もっと見る|相关阅读|相关文章|相关报道|推荐阅读|관련기사|관련뉴스|많이 본 뉴스|인기기사|
    संबंधित खबरें|ये भी पढ़ें|ข่าวที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|les mer|les også|read our|watch|more|
    click here|listen|read the full|check out|next|previous|weiterlesen|retrouvez|подробнее|sur le même sujet|
    les plus lus|articles liés|à voir aussi|voir aussi|dans la même rubrique|nos recommandations|lire la suite|
    noticias relacionadas|artículos relacionados|te recomendamos|lo más visto|más noticias|lea también|leer más|
    más información|más sobre|notícias relacionadas|mais lidas|mais notícias|leia mais|ver mais|recomendado|
    recomendados|mais sobre|potrebbe interessarti|potrebbero interessarti|articoli correlati|i più letti|
    leggi tutto|altre notizie|vedi anche|lees ook|lees meer|lees verder|lees ook dit|gerelateerde artikelen|
    gerelateerd|meest gelezen|bekijk ook|meer over|meer nieuws|aanbevolen|czytaj także|powiązane artykuły|
    najczęściej czytane|najpopularniejsze|zobacz więcej|przeczytaj także|przeczytaj też|другие новости|
    похожие материалы|рекомендуем|популярное|по теме|ayrıca okuyun|ilgili haberler|en çok okunanlar|
    ilginizi çekebilir|önerilen haberler|الأكثر قراءة|قد يعجبك أيضا|اقرأ المزيد|أخبار متعلقة|المزيد من|قد يهمك|
    شاهد أيضا|موضوعات متعلقة|相关新闻|热门文章|热门新闻|延伸阅读|延伸閱讀|相關新聞|相關報導|推薦閱讀|猜你喜欢|更多新闻|함께 볼만한|추천 기사|추천기사|관련 기사|인기 기사|
    이 시각|यह भी पढ़ें|संबंधित ख़बरें|और पढ़ें|बड़ी खबरें|ข่าวแนะนำ|อ่านเพิ่มเติม|ข่าวยอดนิยม`,
  advertisement: `sponsored|sponsored content|sponsored by|sponsored links|partner content|promoted|
    advertisement|advertorial|anzeige|werbung|реклама|광고|advertisement continue reading below|
    article continues below|story continues below|story continues|skip advertisement|ad|ads|advert|remove ads|
    advertising|publicité|publicidad|publicidade|pubblicità|reklama|reklam|广告|annons|annonce|iklan|
    der artikel wird nach der anzeige fortgesetzt|weiter nach der anzeige|gesponsert|
    la suite après cette publicité|contenu sponsorisé|contenido patrocinado|
    la noticia continúa después de la publicidad|conteúdo patrocinado|continua depois da publicidade|
    continua após a publicidade|contenuto sponsorizzato|continua a leggere dopo la pubblicità|advertentie|
    het artikel gaat verder|artikel gaat verder onder de advertentie|gesponsord|materiał sponsorowany|
    dalszy ciąg artykułu|artykuł sponsorowany|партнерский материал|на правах рекламы|продолжение после рекламы|
    sponsorlu içerik|haberin devamı reklamdan sonra|إعلان|إعلانات|محتوى مدعوم|広告|スポンサー|pr|廣告|赞助内容|贊助|기사는 광고 뒤에|
    विज्ञापन|โฆษณา`,
  newsletter: `newsletter|newsletters|subscribe|sign up|join our|get our|get the|stay informed|stay updated|
    stay connected|stay in the know|never miss|don t miss out|download our app|download the app|keep up with|
    support our|support us|support independent|jetzt abonnieren|inscrivez vous|recevez|suscríbete|receba|
    abbonati|subskrybuj|подписывайтесь|подписаться|abone ol|メールマガジン|ニュースレター|구독|뉴스레터|get breaking news|
    join us on|join the|download the|download our|for the latest|enter your email|your email|email address|
    by signing up|by subscribing|by submitting|by clicking|by entering|by providing|you can unsubscribe|
    unsubscribe|thank you for signing|thanks for signing|thank you for subscribing|thanks for subscribing|
    invalid email|want more|we respect your privacy|this site is protected by recaptcha|something went wrong|
    please enter|please try again|become a member|abonnieren sie|jetzt anmelden|melden sie sich|jetzt kostenlos|
    newsletter abonnieren|jetzt die app|app herunterladen|zum newsletter|téléchargez notre|
    téléchargez l application|abonnez vous à notre newsletter|suscríbete a|descarga nuestra|descarga la app|
    boletín|assine nossa newsletter|baixe nosso|baixe o aplicativo|receba no|iscriviti|scarica la|schrijf je in|
    nieuwsbrief|meld je aan|download onze|zapisz się|pobierz naszą|pobierz aplikację|подпишитесь на рассылку|
    скачайте|рассылка|bültenimize|uygulamamızı|e bülten|اشترك في|النشرة البريدية|メルマガ|アプリを|订阅我们|下载客户端|下载app|訂閱|
    앱 다운로드|न्यूज़लेटर|ऐप डाउनलोड|สมัครรับ|ดาวน์โหลด|حمل تطبيقنا|حمل التطبيق|únete`,
  share: `share|follow us|follow|teilen|artikel teilen|folgen sie uns|partager|suivez nous|shares|tweet|pin it|
    pin|email|e mail|print|copy link|link copied|save|bookmark|facebook|twitter|whatsapp|linkedin|pinterest|
    reddit|telegram|flipboard|messenger|instagram|x|like|listen|text size|font size|click to share|loading|
    auf facebook teilen|drucken|merken|link kopieren|kopieren|vorlesen|anhören|imprimer|copier le lien|
    compartir|comparte|salva|сохранить|paylaş|kaydet|シェア|ポスト|印刷|保存|分享|공유|인쇄|스크랩|글자크기|auf twitter teilen|
    per e mail|partagez|copiar enlace|copiar el enlace|síguenos en|compartilhar|compartilhe|copiar link|
    siga nos|condividi|copia link|copia il link|seguici su|deel|deel dit artikel|delen|kopieer link|volg ons|
    udostępnij|podziel się|kopiuj link|skopiuj link|obserwuj nas|поделиться|скопировать ссылку|
    подписывайтесь на нас|bağlantıyı kopyala|bizi takip|takip et|شارك|مشاركة|نسخ الرابط|تابعنا|انشر|リンクをコピー|
    フォローする|ツイート|复制链接|關注我們|关注我们|分享到|공유하기|링크 복사|페이스북|카카오톡|शेयर|हमें फॉलो|แชร์|คัดลอกลิงก์|follow our|síguenos|
    siga|seguici`,
  bio: `about the author|written by|the author|author|authors|contributors|follow me on|more by|
    view all posts by|view profile|send tips|got a tip|contact us|contact|über den autor|über die autorin|
    zum autor|zur autorin|à propos de l auteur|sobre el autor|sobre la autora|sobre o autor|sobre a autora|
    l autore|l autrice|over de auteur|o autorze|об авторе|yazar hakkında|عن الكاتب|この記事を書いた人|筆者|作者简介|关于作者|作者簡介|
    關於作者|기자 소개|लेखक के बारे|เกี่ยวกับผู้เขียน`,
  comments: `comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|
    discussion|view comments|show comments|conversation|what do you think|no comments|0 comments|your comment|
    have your say|responses|kommentare|kommentar|lascia un commento|your email address will not be published|
    required fields are marked|save my name|reply|join the discussion|diskutieren sie mit|kommentar schreiben|
    kommentare anzeigen|mitdiskutieren|commentaires|laisser un commentaire|réagir|vos réactions|comentarios|
    deja un comentario|deja tu comentario|comentários|deixe um comentário|deixe seu comentário|commenti|
    reacties|reageer|plaats een reactie|komentarze|dodaj komentarz|skomentuj|комментарии|оставить комментарий|
    обсудить|yorumlar|yorum yap|yorum yaz|التعليقات|أضف تعليقا|أضف تعليق|اترك تعليقا|コメント|评论|發表評論|评论区|发表评论|網友評論|
    댓글|टिप्पणियाँ|टिप्पणी|कमेंट|ความคิดเห็น|แสดงความคิดเห็น|kommentieren|commenter|commenta|add comment`,
  consent: `we value your privacy|your privacy|privacy preference center|manage consent preferences|
    this site uses cookies|we use cookies|cookie settings|cookie policy|cookies|this website uses cookies|
    we and our partners|by continuing to use|accept all|accept cookies|accept|reject all|manage preferences|
    manage cookies|privacy policy|you need to enable javascript|please enable javascript|javascript is|
    your browser does not support|wir verwenden cookies|wir nutzen cookies|wir und unsere partner|
    alle akzeptieren|cookie einstellungen|nous utilisons des cookies|nous et nos|tout accepter|
    accepter et continuer|gérer mes|avec votre accord|utilizamos cookies|usamos cookies|aceptar todo|aceptar y|
    nosotros y nuestros|aceitar todos|aceitar e|este site usa cookies|nós e os nossos|utilizziamo i cookie|
    questo sito utilizza|accetta tutti|accetta e|noi e i nostri|wij gebruiken cookies|we gebruiken cookies|
    alles accepteren|cookies accepteren|używamy plików cookie|ta strona używa|akceptuj|my i nasi|мы используем|
    сайт использует|принять все|çerezleri kullanıyoruz|çerez|tümünü kabul|kabul et|نستخدم ملفات تعريف|
    يستخدم هذا الموقع|قبول الكل|当サイトでは|当サイトはクッキー|クッキー|すべて同意|同意する|我们使用cookie|我们使用 cookie|本网站使用|全部接受|接受全部|本網站使用|
    이 사이트는|쿠키|모두 동의|हम कुकीज़|कुकीज़|เว็บไซต์นี้ใช้|คุกกี้|to view this content|this content is hosted by|
    an dieser stelle finden sie|an dieser stelle findest du|externer inhalt|
    empfohlener redaktioneller inhalt|empfohlener externer inhalt|ich bin damit einverstanden dass mir|
    pour afficher ce contenu|pour voir ce contenu|ce contenu est bloqué|para ver este contenido|
    para ver este conteúdo|per visualizzare questo contenuto|om deze inhoud te|aby zobaczyć tę treść`,
  paywall: `already have an account|log in|login|sign in|create an account|create account|register|
    start your free trial|try for|unlock|you ve reached|please log in|unlimited access|jetzt kostenlos|anmelden|
    einloggen|se connecter|accedi|abbonati|ログイン|subscribe to continue|subscribe to read|subscribe to keep|
    पूरा पढ़ने के लिए|subscribe now to|to continue reading|continue reading with|already a subscriber|already a member|
    already subscribed|this article is for subscribers|this story is for subscribers|this content is for|
    subscribers only|for subscribers|log in to continue|sign in to continue|register to continue|
    create a free account|want to read|to read the full|to read this|you have reached|weiterlesen mit|
    jetzt weiterlesen|bereits abonnent|sie sind bereits|schon abonniert|nur für abonnenten|dieser artikel ist|
    exklusiv für|lesen sie diesen artikel|melden sie sich an um|réservé aux abonnés|cet article est réservé|
    contenu réservé|déjà abonné|abonnez vous pour|il vous reste|pour lire la suite|la suite est réservée|
    suscríbete para|ya eres suscriptor|contenido exclusivo|para seguir leyendo|solo para suscriptores|
    inicia sesión|assine para|já é assinante|conteúdo exclusivo|para continuar lendo|exclusivo para assinantes|
    abbonati per|sei già abbonato|contenuto riservato|per continuare a leggere|riservato agli abbonati|
    lees verder met|al abonnee|alleen voor abonnees|word abonnee|je leest nu|log in om|dostęp tylko|
    masz już subskrypcję|tylko dla|wykup dostęp|aby przeczytać|zaloguj się|материал доступен|доступно только|
    только для подписчиков|уже есть подписка|чтобы прочитать|оформите подписку|bu haberin devamı|zaten abone|
    abonelere özel|okumaya devam etmek|giriş yapın|هذا المحتوى|للمشتركين|هل أنت مشترك|تسجيل الدخول|
    لمتابعة القراءة|この記事は有料|有料会員|会員限定|残り|会員の方|続きを読むには|订阅后|成为会员|已有账号|登录后|会员专享|訂閱後|付费阅读|本文为付费|이 기사는 유료|유료회원|이미 회원|
    로그인 후|구독 후|पूरा पढ़ने|สมัครสมาชิก`,
  player: `playlist|more videos|latest videos|featured video|play video|play|pause|volume|replay|watch video|
    watch the video|watch live|live stream|listen to|your browser does not support|current time|duration|
    playback|this slideshow requires javascript|0 00|00 00|video abspielen|artikel anhören|artikel vorlesen|zum video|lire la vidéo|voir la vidéo|
    écouter l article|écouter cet|reproducir|ver vídeo|escuchar|reproduzir|ver o vídeo|ouvir o|ouça|riproduci|
    guarda il video|ascolta|video afspelen|bekijk de video|luister naar|odtwórz|obejrzyj wideo|posłuchaj|
    смотреть видео|слушать|videoyu oynat|videoyu izle|haberi dinle|تشغيل|استمع|شاهد الفيديو|動画を再生|動画を見る|音声で聞く|
    播放|收听|點擊播放|동영상 재생|기사 듣기|वीडियो देखें|เล่นวิดีโอ`,
  tags: `tags|topics|in this article|filed under|explore more on these topics|related topics|related tags|
    keywords|categories|category|posted in|tagged|schlagwörter|themen|temas|mots clés|sujets|thématiques|
    etiquetas|archivado en|assuntos|palavras chave|marcadores|argomenti|tag|onderwerpen|trefwoorden|tagi|tematy|
    теги|темы|тэги|etiketler|konular|الوسوم|كلمات مفتاحية|الكلمات المفتاحية|タグ|キーワード|标签|关键词|標籤|關鍵字|태그|키워드|टैग|
    แท็ก`,
  meta: `by|published|posted|updated|last updated|last modified|first published|written by|reporting by|
    edited by|photo by|image|photo|picture|credit|source|sources|via|author|date|min read|reading time|von|
    veröffentlicht|aktualisiert|stand|erstellt|lesezeit|quelle|foto|bild|par|publié|mis à jour|por|publicado|
    actualizado|fotos|di|aggiornato|door|autor|aktualizacja|źródło|источник|фото|güncelleme|giriş|更新|写真|入力|입력|
    기자|사진|temps de lecture|lecture|tiempo de lectura|tempo de leitura|atualizado|publicado em|tempo di lettura|
    pubblicato|leestijd|bijgewerkt|gepubliceerd|laatst gewijzigd|czas czytania|opublikowano|время чтения|
    обновлено|опубликовано|okuma süresi|güncellenme|yayınlanma|مدة القراءة|آخر تحديث|تاريخ النشر|読了時間|更新日|公開|投稿|
    阅读时间|责任编辑|來源|来源|编辑|發布|发布|읽는 시간|수정|पढ़ने का समय|अपडेटेड|प्रकाशित|เวลาอ่าน|อัปเดต|เผยแพร่`,
  legal: `copyright|disclaimer|disclosure|legal notice|terms of use|privacy policy|our standards|license|©|
    all rights reserved|this material may not be|originally published|first published|we may earn|
    when you purchase|if you buy|this post may contain|terms of service|terms and conditions|do not sell|
    alle rechte vorbehalten|send us feedback|tous droits réservés|todos los derechos reservados|prohibida la|
    todos os direitos reservados|proibida a|tutti i diritti riservati|riproduzione riservata|
    alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|
    جميع الحقوق محفوظة|حقوق النشر|無断転載|本記事の|版权所有|未经授权|未經授權|版權所有|著作权|무단 전재|무단전재|저작권자|सर्वाधिकार|สงวนลิขสิทธิ์`,
  live: `latest updates|filter by|sort by|newest first|oldest first|refresh|load more|show more|show less|
    filter|mehr anzeigen|voir plus|もっと見る|neueste zuerst|älteste zuerst|mehr laden|weitere laden|
    les plus récents|charger plus|afficher plus|más recientes|cargar más|mostrar más|mais recentes|
    carregar mais|mostrar mais|più recenti|carica altri|mostra altro|nieuwste eerst|toon meer|laad meer|
    najnowsze na górze|pokaż więcej|wczytaj|załaduj|сначала новые|показать ещё|показать еще|загрузить|
    en yeniler|daha fazla göster|daha fazla yükle|الأحدث أولا|عرض المزيد|تحميل المزيد|新しい順|古い順|さらに表示|最新在前|加载更多|
    載入更多|查看更多|최신순|더보기|और देखें|ดูเพิ่มเติม`,
  navigation: `skip to content|skip to main content|skip to|skip navigation|back to top|back to|go to top|
    return to|go to homepage|home|menu|close|search|toggle|top|jump to|table of contents|contents|view all|
    see all|show all|view more|all news|next page|previous page|page|enlarge|expand|1 of|hide caption|
    zum seitenanfang|nach oben|zurück|zur startseite|inhalt|startseite|retour|zum inhalt springen|
    aller au contenu|retour en haut|haut de page|accueil|sommaire|volver arriba|ir al contenido|inicio|
    voltar ao topo|ir para o conteúdo|pular para|torna su|vai al contenuto|terug naar boven|ga naar de inhoud|
    naar boven|do góry|przejdź do|strona główna|наверх|перейти к|на главную|yukarı çık|içeriğe geç|anasayfa|
    العودة إلى|انتقل إلى|الرئيسية|ページトップ|本文へ|トップへ|ホーム|返回顶部|跳到|返回首页|回到頂部|맨 위로|본문 바로가기|홈으로|ऊपर जाएं|กลับขึ้นด้านบน`,
} as const;

export type PhraseReason = keyof typeof PHRASES;

/** How a newsroom's word on its own story begins, by kind; a single word only where a mark follows (`notices.ts`). */
export const NOTICES = {
  correction: `correction|corrections|clarification|editor s note|editors note|note to readers|this article was amended|
    this story has been corrected|this article has been corrected|this article has been amended|
    an earlier version of this|korrektur|richtigstellung|anmerkung der redaktion|hinweis der redaktion|
    in einer früheren version|rectificatif|correctif|erratum|note de la rédaction|corrección|fe de errores|
    nota de la redacción|nota del editor|correção|errata|nota da redação|correzione|rettifica|
    nota della redazione|correctie|rectificatie|noot van de redactie|sprostowanie|od redakcji|исправление|
    уточнение|от редакции|düzeltme|editörün notu|تصحيح|تصويب|訂正|おわび|お詫び|更正|编者按|編按|정정|바로잡습니다`,
  update: `update|updated|updates|updates to add|this story has been updated|this article has been updated|this is a developing story|
    aktualisierung|dieser artikel wurde aktualisiert|mise à jour|actualización|esta noticia ha sido actualizada|
    atualização|aggiornamento|aktualizacja|обновление|güncelleme|تحديث|追記|更新|업데이트`,
};

export type NoticeKind = keyof typeof NOTICES;
