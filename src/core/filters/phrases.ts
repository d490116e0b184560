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
    if you liked this|don t miss|in case you missed it|up next|next article|next post|next up|
    previous article|previous post|editor s picks|editors picks|featured|further reading|keep reading|
    continue reading|see also|see more|also in|other news|elsewhere on|explore more|discover more|just in|
    breaking news|must read|recent posts|recent articles|recent news|recent stories|watch next|
    share your story|for you|our picks|headlines|full coverage|mehr zum thema|zum thema|mehr zu|mehr aus|
    mehr von|mehr lesen|lesen sie auch|lesen sie mehr|lesen sie hier|weitere artikel|weitere themen|
    weitere beiträge|auch interessant|das könnte sie auch interessieren|meistgelesen|
    meistgelesene artikel|beliebt|aktuelle nachrichten|neueste artikel|neueste beiträge|top themen|
    ähnliche artikel|ähnliche beiträge|verwandte artikel|empfehlungen|nächster artikel|vorheriger artikel|
    mehr dazu|unsere empfehlungen|à lire aussi|lire aussi|lire également|à lire|sur le même thème|
    pour aller plus loin|vous aimerez aussi|à découvrir|te puede interesar|lo más leído|lee también|
    ver más|últimas noticias|además|leia também|veja também|você pode gostar|artigos relacionados|
    saiba mais|leggi anche|leggi di più|raccomandati per te|czytaj też|czytaj więcej|zobacz też|
    zobacz również|polecane|powiązane|najnowsze|читайте также|смотрите также|читайте еще|
    материалы по теме|самое читаемое|главное|bunlar da ilginizi çekebilir|diğer haberler|çok okunanlar|
    son dakika|daha fazla|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|関連記事|関連ニュース|関連リンク|関連|関連キーワード|
    おすすめ|あわせて読みたい|人気記事|アクセスランキング|ランキング|新着記事|こちらもおすすめ|もっと見る|相关阅读|相关文章|相关报道|推荐阅读|관련기사|관련뉴스|많이 본 뉴스|인기기사|
    संबंधित खबरें|ये भी पढ़ें|ข่าวที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|les mer|les også|read our|watch|more|
    click here|listen|read the full|check out|next|previous|weiterlesen|retrouvez|подробнее`,
  advertisement: `sponsored|sponsored content|sponsored by|sponsored links|partner content|promoted|advertisement|
    advertorial|anzeige|werbung|реклама|광고|advertisement continue reading below|article continues below|
    story continues below|story continues|skip advertisement|ad|ads|remove ads|advertising|publicité|
    publicidad|publicidade|pubblicità|reklama|reklam|广告|annons|annonce|iklan`,
  newsletter: `newsletter|newsletters|subscribe|sign up|join our|get our|get the|stay informed|stay updated|
    stay connected|stay in the know|never miss|don t miss out|download our app|download the app|
    join the conversation|keep up with|support our|support us|support independent|jetzt abonnieren|
    inscrivez vous|recevez|suscríbete|receba|abbonati|subskrybuj|подписывайтесь|подписаться|abone ol|
    メールマガジン|ニュースレター|구독|뉴스레터|get breaking news|join us on|join the|download the|download our|
    for the latest|enter your email|your email|email address|by signing up|by subscribing|by submitting|
    by clicking|by entering|by providing|you can unsubscribe|unsubscribe|thank you for signing|
    thanks for signing|thank you for subscribing|thanks for subscribing|invalid email|follow us|
    follow our|want more|we respect your privacy|this site is protected by recaptcha|something went wrong|
    please enter|please try again|become a member|abonnieren sie|jetzt anmelden|melden sie sich|
    jetzt kostenlos|síguenos|únete|siga|seguici`,
  share: `share|follow us|follow|teilen|artikel teilen|folgen sie uns|partager|suivez nous|shares|tweet|pin it|
    pin|email|e mail|print|copy link|link copied|save|bookmark|facebook|twitter|whatsapp|linkedin|
    pinterest|reddit|telegram|flipboard|messenger|instagram|x|like|listen|comment|comments|add comment|
    text size|font size|click to share|loading|auf facebook teilen|drucken|merken|kommentieren|
    link kopieren|kopieren|vorlesen|anhören|imprimer|commenter|copier le lien|compartir|comparte|salva|
    commenta|сохранить|paylaş|kaydet|シェア|ポスト|印刷|保存|分享|공유|인쇄|스크랩|글자크기`,
  bio: `about the author|written by|the author|author|authors|contributors|follow me on|more by|
    view all posts by|view profile|send tips|got a tip|contact us|contact`,
  comments: `comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|
    discussion|view comments|show comments|conversation|what do you think|no comments|0 comments|
    your comment|have your say|responses|kommentare|kommentar|lascia un commento|
    your email address will not be published|required fields are marked|save my name|reply`,
  consent: `we value your privacy|your privacy|privacy preference center|manage consent preferences|
    this site uses cookies|we use cookies|cookie settings|cookie policy|cookies|this website uses cookies|
    we and our partners|by continuing to use|accept all|accept cookies|accept|reject all|
    manage preferences|manage cookies|privacy policy|you need to enable javascript|
    please enable javascript|javascript is|your browser does not support`,
  paywall: `already have an account|log in|login|sign in|create an account|create account|register|
    start your free trial|try for|unlock|you ve reached|please log in|unlimited access|jetzt kostenlos|
    anmelden|einloggen|se connecter|accedi|abbonati|ログイン`,
  player: `playlist|more videos|latest videos|featured video|play video|play|pause|volume|replay|watch video|
    watch the video|watch live|live stream|listen to|your browser does not support|current time|duration|
    playback|0 00|00 00`,
  tags: `tags|topics|in this article|filed under|explore more on these topics|related topics|related tags|
    keywords|categories|category|posted in|tagged|schlagwörter|themen|temas`,
  meta: `by|published|posted|updated|last updated|last modified|first published|written by|reporting by|
    edited by|photo by|image|photo|picture|credit|source|sources|via|author|date|min read|reading time|
    von|veröffentlicht|aktualisiert|stand|erstellt|lesezeit|quelle|foto|bild|par|publié|mis à jour|por|
    publicado|actualizado|fotos|di|aggiornato|door|autor|aktualizacja|źródło|источник|фото|güncelleme|
    giriş|更新|写真|入力|입력|기자|사진`,
  legal: `copyright|disclaimer|disclosure|legal notice|terms of use|privacy policy|our standards|license|©|
    all rights reserved|this material may not be|originally published|first published|we may earn|
    when you purchase|if you buy|this post may contain|terms of service|terms and conditions|do not sell|
    alle rechte vorbehalten|send us feedback`,
  live: `latest updates|filter by|sort by|newest first|oldest first|refresh|load more|show more|show less|
    filter|mehr anzeigen|voir plus|もっと見る`,
  navigation: `skip to content|skip to main content|skip to|skip navigation|back to top|back to|go to top|return to|
    go to homepage|home|menu|close|search|toggle|top|jump to|table of contents|contents|view all|see all|
    show all|view more|all news|next page|previous page|page|enlarge|expand|1 of|hide caption|
    zum seitenanfang|nach oben|zurück|zur startseite|inhalt|startseite|retour`,
} as const;

export type PhraseReason = keyof typeof PHRASES;
